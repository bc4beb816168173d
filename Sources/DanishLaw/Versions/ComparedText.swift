import DanishText

/// A provision's words as the comparison sees them, with the hashes of its words.
struct ComparedText {
  /// Text, new text and body, exactly as the outline has them.
  let exact: String
  /// Hashes of the words in sorted order, repeated words repeated.
  let sortedWords: [UInt64]
  /// Hashes of three words in a row, each once, in the order of the text; of the words themselves where there
  /// are fewer than three.
  let shingles: [UInt64]

  init(_ provision: Provision) {
    exact = provision.words
    let words = Self.hashes(exact)
    sortedWords = words.sorted()
    var shingles: [UInt64] = []
    var seen: Set<UInt64> = []
    if words.count < 3 {
      for word in words where seen.insert(word).inserted { shingles.append(word) }
    } else {
      for index in 0..<(words.count - 2) {
        let shingle = (words[index] &* 31 &+ words[index + 1]) &* 0x9E37_79B9_7F4A_7C15 &+ words[index + 2]
        if seen.insert(shingle).inserted { shingles.append(shingle) }
      }
    }
    self.shingles = shingles
  }

  /// Words that both hold against all words of either (Dice, repeated words counted).
  func similarity(to other: ComparedText) -> Double {
    if exact == other.exact { return 1 }
    let total = sortedWords.count + other.sortedWords.count
    guard total > 0 else { return 0 }
    return min(0.9999, 2 * Double(shared(with: other)) / Double(total))
  }

  /// The share of this text's words that the other one holds.
  func containment(in other: ComparedText) -> Double {
    sortedWords.isEmpty ? 0 : Double(shared(with: other)) / Double(sortedWords.count)
  }

  private func shared(with other: ComparedText) -> Int {
    var left = 0
    var right = 0
    var count = 0
    while left < sortedWords.count, right < other.sortedWords.count {
      if sortedWords[left] == other.sortedWords[right] {
        count += 1
        left += 1
        right += 1
      } else if sortedWords[left] < other.sortedWords[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return count
  }

  /// FNV-1a of each run of letters and digits, ASCII capitals folded; the same on every machine and in every run.
  private static func hashes(_ text: String) -> [UInt64] {
    var result: [UInt64] = []
    var hash = WordHash()
    var isOpen = false
    for byte in text.utf8 {
      if Byte.isWord(byte) || Byte.isDigit(byte) || byte >= 0x80 {
        hash.combine(Byte.isUpper(byte) ? byte | 0x20 : byte)
        isOpen = true
      } else if isOpen {
        result.append(hash.value)
        hash = WordHash()
        isOpen = false
      }
    }
    if isOpen { result.append(hash.value) }
    return result
  }
}
