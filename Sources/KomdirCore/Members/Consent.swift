/// What a register says of a member's consent to be named.
enum Consent: Equatable {
  case given, refused
  /// Neither, or a yes that hangs on something: no, until a person has asked.
  case unsure

  /// "ja", "Ja (mail 12/2-26)", "nej tak", "kun efter aftale". An empty cell is a no.
  init(_ text: String) {
    let marks = ["x", "1", "✓", "☒", "☑"]
    let crosses = ["0", "-", "–", "—", "☐"]
    let bare = text.trimmed.lowercased()
    if marks.contains(bare) {
      self = .given
      return
    }
    let words = foldedWords(bare).map(String.init)
    guard let first = words.first, !crosses.contains(bare) else {
      self = bare.isEmpty || crosses.contains(bare) ? .refused : .unsure
      return
    }
    let isBound = words.dropFirst().contains { Self.bonds.contains($0) }
    if Self.denials.contains(first) {
      self = .refused
    } else if Self.assents.contains(first), !isBound {
      self = .given
    } else {
      self = .unsure
    }
  }

  /// Whether a heading asks for it: "Samtykke til citat", "Må citeres?", "Consent to be quoted".
  ///
  /// - Parameter heading: in lower case without signs.
  static func isAsked(by heading: String) -> Bool {
    let words = foldedWords(heading).map(String.init)
    // A column beside it may say when or by whom it was given.
    let beside = ["dato", "date", "hvornaar", "givet", "modtaget", "note", "kilde", "af"]
    guard (1...8).contains(words.count),
      !words.contains(where: { word in beside.contains { word.hasSuffix($0) } })
    else { return false }
    if words.contains(where: { $0.hasPrefix("samtyk") || $0.hasPrefix("consent") }) { return true }
    let allows = words.contains { ["maa", "may", "tilladelse", "permission", "ok"].contains($0) }
    return allows
      && words.contains { word in
        ["citer", "citat", "naevn", "navngiv", "named", "quot"].contains { word.hasPrefix($0) }
      }
  }

  private static let assents: Set<String> = ["ja", "j", "yes", "y", "true", "sand", "givet", "given", "ok"]
  private static let denials: Set<String> = ["nej", "n", "no", "false", "falsk", "ikke", "not"]
  /// What ties a yes to something else.
  private static let bonds: Set<String> = [
    "men", "kun", "efter", "hvis", "ikke", "undtagen", "dog", "indtil", "foerst", "medmindre", "aftale",
    "but",
    "only", "if", "unless", "except", "not", "after", "until", "once",
  ]
}
