extension String {
  /// Whether words stand in the text, as Foundation's `contains` has it, and some ten times as fast: texts of Danish mostly
  /// have one scalar a letter, and are then compared byte for byte. Nothing stands nowhere.
  package func contains(_ other: String) -> Bool {
    var (text, words) = (self, other)
    let found = text.withUTF8 { text in
      words.withUTF8 { words in bytes(text, contain: words) }
    }
    // A mark above a letter makes it another one.
    return found ?? (!other.isEmpty && firstRange(of: other) != nil)
  }
}

/// - Returns: nil where bytes do not tell: there are marks that belong to the letter before (U+0300 to U+036F, in UTF-8
///   0xCC or 0xCD and one byte).
private func bytes(_ text: UnsafeBufferPointer<UInt8>, contain words: UnsafeBufferPointer<UInt8>) -> Bool? {
  guard let first = words.first, words.count <= text.count else { return hasMarks(text) ? nil : false }
  let last = text.count - words.count
  var place = 0
  var isFound = false
  search: while place <= last {
    if text[place] == first {
      var length = 1
      while length < words.count, text[place + length] == words[length] { length += 1 }
      if length == words.count {
        isFound = true
        break search
      }
    }
    place += 1
  }
  return hasMarks(text) || hasMarks(words) ? nil : isFound
}

private func hasMarks(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  text.contains { $0 == 0xCC || $0 == 0xCD }
}
