import DanishText

/// A text's words, folded (`FoldedText`), as small hashes, cut into sentences.
struct HashedText: Sendable {
  /// One number a word; the highest bit says that it holds a digit.
  var words: [UInt32] = []
  /// For each sentence the number of words before its end, and the offset of its last byte's successor.
  private(set) var sentenceEnds: [(words: Int32, bytes: Int32)] = []
  /// Of all words in order: two texts of the same words are the same text.
  private(set) var hash = Self.seed

  init(_ text: String) {
    var text = text
    self = text.withUTF8 { HashedText($0) }
  }

  /// Bytes that are no UTF-8 end words.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    words.reserveCapacity(bytes.count / 6 + 1)
    var word = WordHash()
    var hasDigit = false
    var isInWord = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let start = index
      index += 1
      switch byte {
      case 97...122, 65...90, 48...57:
        word.combine(byte | 0x20)
        isInWord = true
        if byte < 65 { hasDigit = true }
        continue
      case 128...255:
        guard let letters = Self.letters(Self.scalar(bytes, &index, from: start)) else { break }
        for letter in letters.utf8 {
          word.combine(letter)
          isInWord = true
        }
        continue
      default: break
      }
      if isInWord {
        add(word.value, hasDigit)
        word = WordHash()
        isInWord = false
      }
      hasDigit = false
      if Self.endsSentence(byte, bytes, after: index) { endSentence(index) }
    }
    if isInWord { add(word.value, hasDigit) }
    endSentence(bytes.count)
  }

  /// How many sentences there are.
  var sentenceCount: Int { sentenceEnds.count }

  /// The places of a sentence's words.
  func wordRange(ofSentence index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(sentenceEnds[index - 1].words))..<Int(sentenceEnds[index].words)
  }

  /// The sentence's bytes in the text.
  func byteRange(ofSentence index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(sentenceEnds[index - 1].bytes))..<Int(sentenceEnds[index].bytes)
  }

  /// Of the words of a sentence in order.
  func hash(ofSentence index: Int) -> UInt64 {
    var hash = Self.seed
    for word in words[wordRange(ofSentence: index)] { hash = Self.mixed(hash, UInt64(word)) }
    return hash
  }

  /// The number that a single word has.
  static func number(of word: String) -> UInt32? { HashedText(word).words.first }

  /// The text without the sentences that `isLeft` names by their hash.
  func without(_ isLeft: Set<UInt64>) -> HashedText {
    guard !isLeft.isEmpty else { return self }
    var kept = self
    kept.words = []
    kept.sentenceEnds = []
    kept.hash = Self.seed
    for index in 0..<sentenceCount where !isLeft.contains(hash(ofSentence: index)) {
      for word in words[wordRange(ofSentence: index)] {
        kept.words.append(word)
        kept.hash = Self.mixed(kept.hash, UInt64(word))
      }
      kept.sentenceEnds.append((Int32(kept.words.count), sentenceEnds[index].bytes))
    }
    return kept
  }

  private mutating func add(_ word: UInt64, _ hasDigit: Bool) {
    // The last multiplication leaves the low bits poor.
    let number = UInt32(truncatingIfNeeded: word >> 33 ^ word) & 0x7fff_ffff | (hasDigit ? 0x8000_0000 : 0)
    words.append(number)
    hash = Self.mixed(hash, UInt64(number))
  }

  private mutating func endSentence(_ end: Int) {
    let known = sentenceEnds.last.map { Int($0.words) } ?? 0
    guard words.count > known else { return }
    sentenceEnds.append((Int32(words.count), Int32(end)))
  }

  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  static func mixed(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    var mixed = (hash ^ value) &* 0x9e37_79b9_7f4a_7c15
    mixed ^= mixed >> 29
    return mixed
  }

  /// A line ends a sentence, and so do . ! ? before white space, unless a small letter, a digit or § goes on ("kr. 500",
  /// "stk. 2", "pr. år").
  private static func endsSentence(_ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, after index: Int)
    -> Bool
  {
    if byte == 10 || byte == 13 { return true }
    guard byte == 46 || byte == 33 || byte == 63 else { return false }
    guard index < bytes.count else { return true }
    guard bytes[index] == 32 || bytes[index] == 10 || bytes[index] == 13 else { return false }
    var next = index
    while next < bytes.count, bytes[next] == 32 { next += 1 }
    guard byte == 46, next < bytes.count else { return true }
    switch bytes[next] {
    case 97...122, 48...57: return false
    case 0xc2: return !(next + 1 < bytes.count && bytes[next + 1] == 0xa7)
    case 0xc3: return !(next + 1 < bytes.count && bytes[next + 1] >= 0xa0)
    default: return true
    }
  }

  private static func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, from start: Int
  ) -> Unicode.Scalar? {
    let first = bytes[start]
    let length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 1
    guard length > 1, start + length <= bytes.count else { return nil }
    var value = UInt32(first) & (0xff >> UInt32(length + 1))
    for offset in 1..<length {
      let byte = bytes[start + offset]
      guard byte & 0xc0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3f)
    }
    index = start + length
    return Unicode.Scalar(value)
  }

  /// What a letter beyond ASCII adds to its word (`FoldedText`), nothing for marks that are passed over inside a word;
  /// nil for what ends a word.
  private static func letters(_ scalar: Unicode.Scalar?) -> String? {
    guard let scalar else { return nil }
    switch scalar.value {
    // Combining marks, soft hyphens, joiners, and the byte order mark.
    case 0x300...0x36f, 0xad, 0x200b...0x200d, 0xfeff: return FoldedText.fold(scalar)
    default: return scalar.properties.isAlphabetic ? FoldedText.fold(scalar) : nil
    }
  }
}
