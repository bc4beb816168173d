/// A remark's words without case, signs and accents, as hashes, cut into sentences.
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
    var word = Self.seed
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
      if let letter = Self.folded(value, scalar) {
        if letter != 0 {
          word = (word ^ UInt64(letter)) &* 0x100_0000_01b3
          isInWord = true
        }
      } else {
        if isInWord {
          words.append(word)
          word = Self.seed
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
    if isInWord { words.append(word) }
    endSentence(scalars.endIndex, &self)
    hash = words.reduce(Self.seed) { Self.mixed($0, $1) }
  }

  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  static func mixed(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    var mixed = (hash ^ value) &* 0x9e37_79b9_7f4a_7c15
    mixed ^= mixed >> 29
    return mixed
  }

  /// The letter or digit without case and accent; 0 for marks that are passed over inside a word; nil for
  /// what ends a word.
  private static func folded(_ value: UInt32, _ scalar: Unicode.Scalar) -> UInt32? {
    switch value {
    case 97...122, 48...57: return value
    case 65...90: return value + 32
    case 0..<128: return nil
    case 0xe5, 0xc5, 0xe0...0xe4, 0xc0...0xc4: return 97
    case 0xe8...0xeb, 0xc8...0xcb: return 101
    case 0xc6, 0xd8: return value + 32
    case 0xf6, 0xd6: return 111
    case 0xfc, 0xdc: return 117
    // Combining marks, soft hyphens, joiners, and the byte order mark.
    case 0x300...0x36f, 0xad, 0x200b...0x200d, 0xfeff: return 0
    default:
      return scalar.properties.isAlphabetic
        ? scalar.properties.lowercaseMapping.unicodeScalars.first?.value : nil
    }
  }
}
