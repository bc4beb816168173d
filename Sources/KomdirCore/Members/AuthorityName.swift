/// The name of a municipality or council in the short form that people write: "Eastmarch" of "Eastmarch Borough
/// Council", "Vejle" of "Vejle Kommune", "Bristol" of "the City of Bristol".
///
/// Words that say only what kind of authority it is are nobody's name: of "the Council" nothing is left.
enum AuthorityName {
  /// The folded name without what says only what kind of authority it is; empty where nothing else is in it.
  static func short(_ name: String) -> String {
    var words = folded(name).split(separator: " ")[...]
    if words.first == "the" { words.removeFirst() }
    // "Council of the City of Wells"
    while let of = words.firstIndex(of: "of"), of > words.startIndex,
      words[..<of].allSatisfy({ isBody($0) || isKind($0) || openers.contains(String($0)) })
    {
      words = words[(of + 1)...]
    }
    if words.first == "the" { words.removeFirst() }
    if let last = words.last, isBody(last) {
      words.removeLast()
      while let last = words.last, isKind(last) || isBody(last) { words.removeLast() }
    }
    return words.joined(separator: " ").trimmed
  }

  /// Whether a name is an authority's, and no person's: it ends or opens as authorities are called.
  static func isAuthority(_ name: String) -> Bool { short(name) != folded(name).trimmed }

  /// Whether a folded word is what an authority is called: "kommune", "council".
  static func isBody(_ word: some StringProtocol) -> Bool { bodies.contains(String(word)) }

  /// Whether a folded word may stand before it: "borough council", "regionskommune".
  static func isKind(_ word: some StringProtocol) -> Bool { kinds.contains(String(word)) }

  static let bodies: Set<String> = [
    "kommune", "kommunes", "regionskommune", "regionskommunes", "municipality", "council", "councils",
    "corporation",
  ]
  private static let kinds: Set<String> = [
    "borough", "city", "county", "district", "town", "metropolitan", "municipal", "unitary", "regional",
    "parish", "shire", "rural", "urban",
  ]
  private static let openers: Set<String> = ["royal", "london", "and", "the", "lord", "mayor"]
}
