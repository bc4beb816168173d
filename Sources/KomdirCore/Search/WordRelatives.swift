/// The words of the archive that a sought word may mean, each with how surely: the word itself, compounds that it opens
/// or closes, its own parts, words that differ by one letter, and words that say nearly the same.
struct WordRelatives {
  struct Found {
    var weights: [String: Double] = [:]
    /// What a compound begins with, and what it ends with, as words of their own; empty where it is none.
    var openers: Set<String> = []
    var closers: Set<String> = []
  }

  let records: SearchRecords

  static let compound = 0.75
  static let bothParts = 0.8
  static let misspelt = 0.7
  /// Of a compound with a word of four letters or less, which may be chance.
  private static let shortCompound = 0.6
  private static let synonym = 0.35
  private static let kindred = 0.25
  private static let shortestPart = 4
  private static let mostRelatives = 50

  /// - Returns: at most a few dozen words, the word itself with 1 where the archive has it.
  func relatives(of stem: String) throws -> Found {
    var found = Found()
    func add(_ words: [String], _ weight: Double) {
      for word in words { found.weights[word] = max(found.weights[word] ?? 0, weight) }
    }
    add(try exact(stem), 1)
    guard !stem.allSatisfy(\.isNumber) else { return found }
    let short = SearchWords.shortened(stem)
    if let short { add(try exact(short), 0.95) }
    for base in [stem, short].compactMap({ $0 }) {
      let weight = base.count > Self.shortestPart ? Self.compound : Self.shortCompound
      if base.count >= Self.shortestPart { add(try begin(with: base), weight) }
      if base.count >= 3 { add(try end(with: base).filter { $0.count >= base.count + 3 }, weight) }
    }
    let isKnown = !found.weights.isEmpty
    for synonym in Synonyms.of(stem) {
      add(try exact(synonym), Self.synonym)
      if synonym.count >= 5 { add(try begin(with: synonym), Self.kindred) }
    }
    guard stem.count >= Self.shortestPart else { return found }
    for length in Self.shortestPart..<max(stem.count, Self.shortestPart) {
      let opener = try exact(String(stem.prefix(length)))
      let closer = try exact(String(stem.suffix(length)))
      if length < stem.count - 2 {
        found.openers.formUnion(opener)
        found.closers.formUnion(closer)
      }
      // A part says the more, the more of the word it is.
      add(opener + closer, 0.25 + 0.4 * Double(length) / Double(stem.count))
      for closer in closer where length < stem.count - 2 {
        for synonym in Synonyms.of(closer) { add(try exact(synonym), Self.kindred) }
      }
      // Words that begin as this one does.
      if length >= 5, length * 10 >= stem.count * 5 {
        add(try begin(with: String(stem.prefix(length))), Self.kindred)
      }
    }
    if stem.count >= 5 { add(try misspelt(stem), isKnown ? Self.kindred : Self.misspelt) }
    if found.weights.count > Self.mostRelatives {
      let best = found.weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.mostRelatives)
      found.weights = Dictionary(uniqueKeysWithValues: best.map { ($0.key, $0.value) })
    }
    return found
  }

  private func exact(_ word: String) throws -> [String] { try records.isKnown(word) ? [word] : [] }

  private func begin(with start: String, limit: Int = 30) throws -> [String] {
    try records.words(beginningWith: start, limit: limit)
  }

  private func end(with end: String, limit: Int = 30) throws -> [String] {
    try records.words(endingWith: end, limit: limit)
  }

  /// Words one letter off: one half of theirs is right.
  private func misspelt(_ stem: String) throws -> [String] {
    let half = stem.count / 2
    let candidates =
      try begin(with: String(stem.prefix(half)), limit: 3_000)
      + end(with: String(stem.suffix(stem.count - half)), limit: 3_000)
      + end(with: String(stem.suffix(stem.count - half - 1)), limit: 3_000)
    let letters = Array(stem.utf8)
    return candidates.filter { differsByOne(letters, Array($0.utf8)) }
  }
}

/// Whether one letter is changed, put in, left out, or has changed places with its neighbour.
func differsByOne(_ left: [UInt8], _ right: [UInt8]) -> Bool {
  let (short, long) = left.count <= right.count ? (left, right) : (right, left)
  guard long.count - short.count <= 1, short != long else { return false }
  var same = 0
  while same < short.count, short[same] == long[same] { same += 1 }
  if short.count < long.count { return short[same...] == long[(same + 1)...] }
  if short[(same + 1)...] == long[(same + 1)...] { return true }
  return same + 1 < short.count && short[same] == long[same + 1] && short[same + 1] == long[same]
    && short[(same + 2)...] == long[(same + 2)...]
}
