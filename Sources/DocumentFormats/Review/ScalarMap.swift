/// Places in one wording of a paragraph as places in another, and what was changed between the two without being
/// tracked.
struct ScalarMap {
  private(set) var insertions: [(place: Int, text: String)] = []
  private(set) var deletions: [(start: Int, end: Int)] = []
  /// Place by place; empty where the wordings are the same.
  private var places: [Int] = []

  init(from copy: String, to base: String) {
    guard copy != base else { return }
    let copyTokens = Self.tokens(copy)
    let baseTokens = Self.tokens(base)
    var removed = Set<Int>()
    var inserted = Set<Int>()
    for change in copyTokens.difference(from: baseTokens) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var place = 0
    var token = 0
    func pass(_ deletions: inout [(start: Int, end: Int)]) {
      while token < baseTokens.count, removed.contains(token) {
        let count = baseTokens[token].unicodeScalars.count
        if let last = deletions.last, last.end == place {
          deletions[deletions.count - 1].end = place + count
        } else {
          deletions.append((place, place + count))
        }
        place += count
        token += 1
      }
    }
    for (index, word) in copyTokens.enumerated() {
      pass(&deletions)
      let count = word.unicodeScalars.count
      if inserted.contains(index) {
        if let last = insertions.last, last.place == place {
          insertions[insertions.count - 1].text += word
        } else {
          insertions.append((place, word))
        }
        places += Array(repeating: place, count: count)
      } else {
        places += place..<place + count
        place += count
        token += 1
      }
    }
    pass(&deletions)
    places.append(place)
  }

  /// The place in the other wording.
  func place(_ offset: Int) -> Int {
    places.isEmpty ? offset : places[min(max(offset, 0), places.count - 1)]
  }

  /// Words, and what stands between them.
  private static func tokens(_ text: String) -> [String] {
    var tokens: [String] = []
    var word = ""
    for character in text {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else {
        if !word.isEmpty { tokens.append(word) }
        word = ""
        tokens.append(String(character))
      }
    }
    if !word.isEmpty { tokens.append(word) }
    return tokens
  }
}
