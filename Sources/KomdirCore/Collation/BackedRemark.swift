import DanishText

/// What a short text backs by its number: "Vi støtter R-17", "enig i P-3", "bakker op om Vejles pkt. 3".
///
/// A verb that supports, not denied, stands in one sentence with the number. A longer text says something of its own and
/// backs nothing by a number that it mentions.
struct BackedRemark: Equatable, Sendable {
  enum Target: Equatable, Sendable {
    case remark(RemarkID)
    case position(PositionID)
    /// The remark of that rank, from 1, of whoever is named, as written.
    case point(owner: String, number: Int)
  }

  /// In the order written, each once.
  static func targets(in text: String) -> [Target] {
    guard text.utf8.count <= 400, foldedWords(text).count <= longest else { return [] }
    var targets: [Target] = []
    for sentence in sentences(in: text) {
      let words = sentence.split { $0.isWhitespace || "(),;:!?".contains($0) }.map(String.init)
      guard supports(words.map { folded($0) }) else { continue }
      for place in words.indices {
        guard let target = target(at: place, words), !targets.contains(target) else { continue }
        targets.append(target)
      }
    }
    return targets
  }

  private static let longest = 30
  private static let verbs = [
    "stoett", "tilslut", "bakke", "tiltraed", "enig", "bifald", "deler", "support", "agree",
  ]
  private static let points: Set<String> = ["pkt", "pkt.", "punkt", "nr", "nr.", "point", "no", "no."]

  private static func supports(_ words: [String]) -> Bool {
    words.indices.contains { place in
      guard verbs.contains(where: words[place].hasPrefix) else { return false }
      return !words[max(0, place - 3)..<min(words.count, place + 2)].contains {
        ["ikke", "hverken", "not", "naeppe"].contains($0)
      }
    }
  }

  private static func target(at place: Int, _ words: [String]) -> Target? {
    let word = words[place].uppercased()
    let bare = word.hasSuffix(".") ? String(word.dropLast()) : word
    if let remark = RemarkID(printed: bare) { return .remark(remark) }
    if let position = PositionID(printed: bare) { return .position(position) }
    guard place > 0, points.contains(folded(words[place])), place + 1 < words.count,
      let number = Int(words[place + 1].prefix(while: \.isNumber)), number > 0
    else { return nil }
    // "Vejles pkt. 3", "Vejle Kommunes punkt 3".
    var owner = place - 1
    if owner > 0, folded(words[owner]).hasPrefix("kommune") { owner -= 1 }
    let name = words[owner]
    guard name.first?.isUppercase == true, owner < place - 1 || name.hasSuffix("s") || name.hasSuffix("’")
    else { return nil }
    return .point(owner: owner < place - 1 ? name : Support.withoutGenitive(name), number: number)
  }
}
