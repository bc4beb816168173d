/// A remark's words, folded (`FoldedText`), as hashes, cut into sentences.
struct HashedText {
  struct Sentence {
    /// As written, without blanks at the ends.
    var range: Range<String.Index>
    var hash: UInt64
    var words: Range<Int>
  }

  var words: [UInt64] = []
  var sentences: [Sentence] = []
  /// Of all words in order: two texts of the same words are the same text.
  var hash: UInt64 = 0

  init(_ text: String) {
    let scalars = text.unicodeScalars
    var word = WordHash()
    var isInWord = false
    var sentenceStart = scalars.startIndex
    var firstWord = 0
    var index = scalars.startIndex
    words.reserveCapacity(text.utf8.count / 6 + 1)

    func endSentence(_ end: String.Index, _ folded: inout HashedText) {
      if folded.words.count > firstWord {
        var hash = Self.seed
        for word in folded.words[firstWord...] { hash = Self.mixed(hash, word) }
        folded.sentences.append(
          Sentence(range: sentenceStart..<end, hash: hash, words: firstWord..<folded.words.count))
      }
      firstWord = folded.words.count
      sentenceStart = end
    }

    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      let value = scalar.value
      if Self.isPartOfWord(scalar) {
        if value < 128 {
          word.combine(UInt8(value | 0x20))
          isInWord = true
        } else {
          for byte in FoldedText.fold(scalar).utf8 {
            word.combine(byte)
            isInWord = true
          }
        }
      } else {
        if isInWord {
          words.append(word.value)
          word = WordHash()
          isInWord = false
        }
        let endsLine = value == 10 || value == 13 || value == 0x2029
        let endsSentence =
          (value == 46 || value == 33 || value == 63)
          && (next == scalars.endIndex || scalars[next].value == 32 || scalars[next].value == 10)
        if endsLine || endsSentence { endSentence(next, &self) }
      }
      index = next
    }
    if isInWord { words.append(word.value) }
    endSentence(scalars.endIndex, &self)
    hash = words.reduce(Self.seed) { Self.mixed($0, $1) }
  }

  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  static func mixed(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    var mixed = (hash ^ value) &* 0x9e37_79b9_7f4a_7c15
    mixed ^= mixed >> 29
    return mixed
  }

  /// Whether a scalar is a letter or digit, or a mark that is passed over inside a word.
  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 97...122, 48...57, 65...90: true
    case 0..<128: false
    // Combining marks, soft hyphens, joiners, and the byte order mark.
    case 0x300...0x36f, 0xad, 0x200b...0x200d, 0xfeff: true
    default: scalar.properties.isAlphabetic
    }
  }
}
