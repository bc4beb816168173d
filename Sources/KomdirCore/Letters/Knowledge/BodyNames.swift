/// Finds names of public bodies in text by their form: "Social- og Boligministeriet", "Styrelsen for It og Læring",
/// "Vejen Kommune", "Region Sjælland", and those that the book knows.
enum BodyNames {
  static let endings = [
    "ministeriet", "styrelsen", "direktoratet", "tilsynet", "nævnet", "ombuddet", "ombudsmanden", "rådet",
    "kommissionen", "inspektoratet", "instituttet", "forsorgen", "arkivet", "myndigheden", "agentur",
    "sekretariatet",
    "departementet", "banken", "ombud",
  ]
  /// Words that name a body only with "for …" after them.
  private static let openers: Set<String> = [
    "ministeriet", "styrelsen", "rådet", "nævnet", "direktoratet", "institut", "videnscenter", "udvalget",
    "kommissionen",
    "sekretariatet", "center", "generaldirektoratet", "tilsynet", "ankenævnet", "klagenævnet",
  ]

  /// Names in order, each once.
  static func all(in text: String) -> [String] {
    let words = text.split(separator: " ").map(String.init)
    var found: [String] = []
    func take(_ name: String) {
      let name = trimmed(name)
      if !found.contains(name) { found.append(name) }
    }
    for (index, raw) in words.enumerated() {
      let word = bare(raw)
      guard word.first?.isUppercase == true else { continue }
      let lower = word.lowercased()
      if openers.contains(lower), index + 2 < words.count, ["for", "mod"].contains(words[index + 1]) {
        take(forward(words, from: index))
      } else if lower == "kommune" || lower == "kommunes", index > 0 {
        let before = bare(words[index - 1])
        if before.first?.isUppercase == true { take(before + " Kommune") }
      } else if lower == "regionskommune" || lower == "regionskommunes" {
        take("Bornholms Regionskommune")
      } else if word == "Region" || word == "Regions", index + 1 < words.count,
        words[index + 1].first?.isUppercase == true
      {
        take("Region " + genitiveFree(bare(words[index + 1])))
      } else {
        let plain = genitiveFree(word)
        if let name = indefinite(words, to: index, plain) {
          take(name)
        } else if endings.contains(where: { plain.lowercased().hasSuffix($0) && plain.count > $0.count }) {
          take(backward(words, to: index, plain))
        } else if let entry = AuthorityBook.entry(named: plain) {
          take(entry.name)
        }
      }
      // Names of several words that the book knows.
      for length in 2...4 where index + length <= words.count {
        let joined = words[index..<index + length].joined(separator: " ")
        let name = genitiveFree(bare(joined))
        if let entry = AuthorityBook.entry(named: name) { take(entry.name) }
      }
    }
    return found
  }

  private static let indefiniteEndings = [
    "styrelse", "direktorat", "nævn", "råd", "tilsyn", "institut", "agentur", "myndighed", "center",
    "inspektorat",
    "udvalg", "sekretariat",
  ]
  private static let articles: Set<String> = [
    "Den", "Det", "De", "Statens", "Danmarks", "Dansk", "Danske", "Folketingets", "Kongelige", "Rigets",
  ]

  /// "Den Sociale Sikringsstyrelse", "Det Centrale Handicapråd", "Statens Byggeforskningsinstitut": an article or an
  /// owner, and capitals up to the noun.
  private static func indefinite(_ words: [String], to end: Int, _ last: String) -> String? {
    guard end > 0, indefiniteEndings.contains(where: last.lowercased().hasSuffix) else { return nil }
    var start = end - 1
    while start > 0, end - start < 4, !articles.contains(words[start]),
      words[start].first?.isUppercase == true
    {
      start -= 1
    }
    guard articles.contains(words[start]), !words[start..<end].contains(where: { $0.hasSuffix(".") }) else {
      return nil
    }
    return (words[start..<end] + [last]).joined(separator: " ")
  }

  /// "Social- og", "Klima-, Energi- og", "By-, Land- og" before the last word of a name.
  private static func backward(_ words: [String], to end: Int, _ last: String) -> String {
    var start = end
    while start > 0 {
      let before = words[start - 1]
      if before == "og", start > 1, words[start - 2].hasSuffix("-") {
        start -= 2
      } else if before.hasSuffix("-,") || before.hasSuffix("-") {
        start -= 1
      } else {
        break
      }
    }
    return (words[start..<end] + [last]).joined(separator: " ")
  }

  /// "Styrelsen for Arbejdsmarked og Rekruttering", "Ministeriet for Fødevarer, Landbrug og Fiskeri".
  private static func forward(_ words: [String], from start: Int) -> String {
    var end = start + 2
    while end < words.count {
      let word = words[end]
      let isName = word.first?.isUppercase == true || word.hasSuffix("-")
      let joins =
        ["og", "for", "af", "i"].contains(word) && end + 1 < words.count
        && words[end + 1].first?.isUppercase == true
      let previous = words[end - 1]
      if previous.hasSuffix(","), isName {
        // "Fødevarer, Landbrug og Fiskeri" goes on; a comma before another body or a place does not.
        let rest = words[end...].prefix(3)
        guard rest.contains("og"), !BodyNames.endings.contains(where: { word.lowercased().contains($0) })
        else { break }
      } else if previous.hasSuffix(".") || previous.hasSuffix(":") || previous.hasSuffix(";") {
        break
      } else if !isName, !joins {
        break
      }
      end += 1
    }
    return words[start..<max(end, start + 2)].joined(separator: " ")
  }

  private static func bare(_ word: String) -> String {
    var word = word
    while let last = word.last, ",.;:)!?»«\"”’".contains(last) { word.removeLast() }
    while let first = word.first, "(«»\"”/".contains(first) { word.removeFirst() }
    return word
  }

  private static func genitiveFree(_ word: String) -> String {
    let lower = word.lowercased()
    if lower.hasSuffix("s"), endings.contains(where: { lower.hasSuffix($0 + "s") }) {
      return String(word.dropLast())
    }
    if word.hasSuffix("’s") || word.hasSuffix("'s") { return String(word.dropLast(2)) }
    if lower.hasSuffix("s"), AuthorityBook.entry(named: word) == nil,
      AuthorityBook.entry(named: String(word.dropLast())) != nil
    {
      return String(word.dropLast())
    }
    return word
  }

  private static func trimmed(_ name: String) -> String {
    var name = singleSpaced(name)
    while let last = name.last, ",.;:)·|".contains(last) { name.removeLast() }
    return genitiveFree(name)
  }

  /// The form that a name has.
  static func traits(of name: String) -> [LetterTrait] {
    let lower = name.lowercased()
    var traits: [LetterTrait] = []
    let last = lower.split(separator: " ").last.map(String.init) ?? lower
    if lower.hasSuffix("ministeriet") || lower.hasPrefix("ministeriet for ") || lower.contains("ministry") {
      traits.append(.ministry)
    } else if lower.hasSuffix("kommune") {
      traits.append(.municipality)
    } else if lower.hasPrefix("region ") {
      traits.append(.region)
    } else if ["styrelse", "direktorat", "tilsyn", "agency", "authority"].contains(where: {
      lower.contains($0)
    }) {
      traits.append(.agency)
    } else if ["rådet", "nævnet", "ombud", "udvalg", "kommission", "råd", "council", "board", "nævn"]
      .contains(
        where: { last.contains($0) || lower.hasPrefix($0) })
    {
      traits.append(.board)
    } else if [
      "institut", "center", "danmark", "statens ", "det nationale", "forening", "forbund", "videns", "rigs",
    ]
    .contains(where: { lower.contains($0) }) {
      traits.append(.otherBody)
    }
    if AuthorityBook.entry(named: name) != nil {
      traits.append(.known)
    } else if lower.hasSuffix(" kommune"),
      Municipality.all.contains(where: { $0.name.lowercased() + " kommune" == lower.replacingPrefix("aa") })
    {
      traits.append(.known)
    }
    return traits
  }
}

extension String {
  /// "aarhus", "aabenraa": today's spelling, as the register has it.
  fileprivate func replacingPrefix(_ prefix: String) -> String {
    hasPrefix("å") ? prefix + dropFirst() : self
  }
}
