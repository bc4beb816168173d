/// A text made ready for the reference grammar, with the way back to its own offsets.
///
/// Any run of white space (NBSP and U+2005 too) is one space, soft hyphens and zero-width characters are gone,
/// every dash is "-", letters are lower case.
struct ReferenceText {
  /// One scalar a number: its value, and in the highest bit whether it is a capital, 32 below its small letter. Texts
  /// of a hundred megabytes are searched, so that every byte counts.
  private var letters: [UInt32] = []
  /// Where the difference between an index here and the scalar's offset in the text changes, and what it is then.
  private var shifts: [(index: Int, shift: Int)] = []

  private static let capital: UInt32 = 1 << 31

  init(_ text: String) {
    letters.reserveCapacity(text.utf8.count)
    var offset = 0
    for scalar in text.unicodeScalars {
      append(scalar.value, at: offset)
      offset += 1
    }
  }

  private mutating func append(_ value: UInt32, at offset: Int) {
    switch value {
    case 0...0x20, 0x7F, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      if let last = letters.last, last != 0x20 { push(0x20, offset) }
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: break
    case 0x2010...0x2015, 0x2212: push(0x2D, offset)
    case 0x41...0x5A: push(value | Self.capital, offset)
    case 0xC0...0xDE where value != 0xD7: push(value | Self.capital, offset)
    default: push(value, offset)
    }
  }

  private mutating func push(_ value: UInt32, _ offset: Int) {
    let shift = offset - letters.count
    if shift != shifts.last?.shift ?? 0 { shifts.append((letters.count, shift)) }
    letters.append(value)
  }

  var count: Int { letters.count }

  /// The lower-case scalar; 0 outside the text.
  subscript(index: Int) -> UInt32 {
    index >= 0 && index < letters.count ? Self.small(letters[index]) : 0
  }

  private static func small(_ letter: UInt32) -> UInt32 {
    letter & capital == 0 ? letter : (letter & ~capital) + 0x20
  }

  /// The scalar as it was written, spaces and dashes apart; 0 outside the text.
  func cased(_ index: Int) -> UInt32 {
    index >= 0 && index < letters.count ? letters[index] & ~Self.capital : 0
  }

  /// The Unicode scalar of the text that stands at an index.
  func offset(_ index: Int) -> Int {
    var low = 0
    var high = shifts.count
    while low < high {
      let middle = (low + high) / 2
      if shifts[middle].index <= index { low = middle + 1 } else { high = middle }
    }
    return index + (low > 0 ? shifts[low - 1].shift : 0)
  }

  func has(_ word: StaticString, at index: Int) -> Bool {
    var at = index
    var utf8 = word.utf8Start
    let end = utf8 + word.utf8CodeUnitCount
    while utf8 < end {
      var value = UInt32(utf8[0])
      if value < 0x80 {
        utf8 += 1
      } else {
        value = (value & 0x1F) << 6 | UInt32(utf8[1] & 0x3F)
        utf8 += 2
      }
      guard self[at] == value else { return false }
      at += 1
    }
    return true
  }

  /// Whether a word starts at `index`: a letter or digit with none before it.
  func startsWord(_ index: Int) -> Bool { !Self.isWord(self[index - 1]) }

  func isDigit(_ index: Int) -> Bool { self[index] >= 0x30 && self[index] <= 0x39 }

  static func isWord(_ value: UInt32) -> Bool {
    (value >= 0x61 && value <= 0x7A) || (value >= 0x30 && value <= 0x39)
      || (value >= 0xE0 && value != 0xF7)
        && value < 0x2000
  }

  static func isLetter(_ value: UInt32) -> Bool { isWord(value) && !(value >= 0x30 && value <= 0x39) }

  /// The index after the word that starts at `index`.
  func endOfWord(_ index: Int) -> Int {
    var at = index
    while Self.isWord(self[at]) || (self[at] == 0x2D && Self.isLetter(self[at + 1]) && at > index) { at += 1 }
    return at
  }

  /// The index at which the word that ends before `end` starts.
  func startOfWord(endingAt end: Int, after limit: Int) -> Int {
    var at = end
    while at > limit, Self.isWord(self[at - 1]) || (self[at - 1] == 0x2D && at < end), end - at < 60 {
      at -= 1
    }
    return at
  }

  func lower(_ from: Int, _ to: Int) -> String { Self.string(letters[from..<to].lazy.map(Self.small)) }
  func original(_ from: Int, _ to: Int) -> String {
    Self.string(letters[from..<to].lazy.map { $0 & ~Self.capital })
  }

  private static func string(_ values: some Sequence<UInt32>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(values.underestimatedCount)
    for value in values {
      if value < 0x80 {
        bytes.append(UInt8(value))
      } else if let scalar = UnicodeScalar(value), let encoded = UTF8.encode(scalar) {
        bytes += encoded
      }
    }
    return bytes.string
  }
}
