import Foundation

// What `check` says of remarks and decisions.

extension Problem.Words {
  static func remarkUnplaced(_ id: String, _ written: String, _ candidates: [String]) -> Self {
    let places = Phrase.places(Array(candidates.prefix(4)), danish: "; ", english: "; ")
    let choice = candidates.isEmpty ? Phrase("", "") : Phrase(" (\(places.danish))", " (\(places.english))")
    let example = Phrase.place(candidates.first ?? "par:1/stk:5")
    return Self(
      Phrase(
        "stedet »\(written)« findes ikke i udkastet\(choice.danish)",
        "the place “\(written)” is not in the draft\(choice.english)"),
      next: Phrase(
        "Placér den: komdir remark place \(id) \"\(example.danish)\", eller: komdir remark place \(id) general",
        "Place it: komdir remark place \(id) \"\(example.english)\", or: komdir remark place \(id) general"))
  }

  static func remarkLikely(_ id: String, _ likely: String, _ candidates: [String]) -> Self {
    let others = Phrase.places(Array(candidates.prefix(2)), danish: " eller ", english: " or ")
    let danish = candidates.isEmpty ? "" : ", eller \(others.danish)"
    let english = candidates.isEmpty ? "" : ", or \(others.english)"
    let name = Phrase.place(likely)
    return Self(
      Phrase(
        "nævner intet sted, men handler efter ordene måske om \(name.danish)\(danish)",
        "names no place, but by its words is perhaps about \(name.english)\(english)"),
      next: Phrase(
        "Placér den: komdir remark place \(id) \"\(name.danish)\", eller: komdir remark place \(id) general",
        "Place it: komdir remark place \(id) \"\(name.english)\", or: komdir remark place \(id) general"))
  }

  static func remarkNamesMore(_ id: String, _ place: String, _ others: [String]) -> Self {
    let names = Phrase.places(others, danish: " og ", english: " and ")
    let name = Phrase.place(place)
    return Self(
      Phrase(
        "nævner også \(names.danish), men står kun under \(name.danish)",
        "names \(names.english) too, but stands under \(name.english) alone"),
      next: Phrase(
        "Del den, hvis den siger noget særskilt om hver: komdir remark split \(id) --at \"…\"; eller bekræft stedet: komdir remark place \(id) \"\(name.danish)\"",
        "Split it if it says something on each: komdir remark split \(id) --at \"…\"; or confirm the place: komdir remark place \(id) \"\(name.english)\""
      ))
  }

  static func supportedAnswerMissing(_ id: String, _ support: Support) -> Self {
    Self(
      Phrase(
        "støtter svaret fra \(support.owner), som ikke er kommet",
        "supports the answer from \(support.owner), which has not come"),
      next: Phrase(
        "Få fat i det, og læs det ind (komdir collect); er et andet ment: komdir remark support \(id) NAVN; støttes intet svar: komdir remark support \(id) --none",
        "Get it and read it in (komdir collect); if another is meant: komdir remark support \(id) NAME; if it supports none: komdir remark support \(id) --none"
      ))
  }

  static func remarkNotCollated(_ count: Int) -> Self {
    let remarks = Phrase.remarks(count)
    return Self(
      Phrase("\(remarks.danish) er ikke samlet endnu", "\(remarks.english) not collated yet"),
      next: Phrase("Kør: komdir collate", "Run: komdir collate"))
  }

  static func remarkUndecided(_ id: String) -> Self {
    Self(
      Phrase("uden beslutning", "undecided"),
      next: Phrase(
        "Udfyld regnearket (komdir worksheet export), eller: komdir decide \(id) followed",
        "Fill in the worksheet (komdir worksheet export), or: komdir decide \(id) followed"))
  }

  static func remarkUnderTwoPositions(_ id: String, _ positions: [String]) -> Self {
    let list = positions.joined(separator: ", ")
    return Self(
      Phrase("står under flere standpunkter: \(list)", "stands under several positions: \(list)"),
      next: Phrase(
        "Vælg ét: komdir remark move \(id) \(positions.first ?? "P-1")",
        "Choose one: komdir remark move \(id) \(positions.first ?? "P-1")"))
  }

  static func reasonMissing(_ id: String) -> Self {
    Self(
      Phrase("ikke medtaget uden begrundelse", "not followed without a reason"),
      next: Phrase(
        "Tilføj den: komdir decide \(id) notFollowed --reason …",
        "Add it: komdir decide \(id) notFollowed --reason …"))
  }

  static func dateMissing(_ id: String) -> Self {
    Self(
      Phrase("trukket tilbage uden dato", "withdrawn without a date"),
      next: Phrase(
        "Tilføj den: komdir decide \(id) withdrawn --date …",
        "Add it: komdir decide \(id) withdrawn --date …"))
  }

  static func targetMissing(_ id: String) -> Self {
    Self(
      Phrase("dublet uden at sige af hvad", "a duplicate of nothing"),
      next: Phrase(
        "Sig det: komdir decide \(id) duplicateOf --target R-…",
        "Say of what: komdir decide \(id) duplicateOf --target R-…"))
  }

  static func partWithoutReason(_ id: String) -> Self {
    Self(
      Phrase(
        "delvist medtaget, uden at det er sagt, hvad der ikke er med",
        "followed in part, without saying what is left out"),
      next: Phrase(
        "Sig det: komdir decide \(id) followedInPart --reason …",
        "Say it: komdir decide \(id) followedInPart --reason …"))
  }

  static func duplicateOfWithdrawn(_ id: String, _ target: String) -> Self {
    Self(
      Phrase(
        "er dublet af \(target), som er trukket tilbage: så står ingen af dem i svaret",
        "is a duplicate of \(target), which is withdrawn: neither is in the response then"),
      next: Phrase(
        "Giv den sin egen beslutning: komdir decide \(id) followed",
        "Decide it by itself: komdir decide \(id) followed"))
  }

  static func duplicateChain(_ id: String, _ target: String, first: String?) -> Self {
    let next =
      first.map { "komdir decide \(id) duplicateOf --target \($0)" } ?? "komdir decide \(id) followed"
    return Self(
      Phrase(
        "er dublet af \(target), som selv er en dublet", "is a duplicate of \(target), itself a duplicate"),
      next: Phrase("Vælg den første: \(next)", "Take the first: \(next)"))
  }

  static func decisionsContradict(_ id: String, _ one: Decision.Value, _ other: Decision.Value) -> Self {
    let names = (Phrase.name(one), Phrase.name(other))
    return Self(
      Phrase(
        "har to beslutninger, der modsiger hinanden: \(names.0.danish) og \(names.1.danish)",
        "has two decisions that contradict: \(names.0.english) and \(names.1.english)"),
      next: Phrase(
        "Sæt den, der gælder: komdir decide \(id) \(one.rawValue)",
        "Set the one that holds: komdir decide \(id) \(one.rawValue)"))
  }
}
