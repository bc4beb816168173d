/// A text made ready for the reference grammar, with the way back to its own offsets.
///
/// Any run of white space (NBSP and U+2005 too) is one space, soft hyphens and zero-width characters are gone,
/// every dash is "-", letters are lower case. `offsets` gives the Unicode scalar of the text for each of these.
struct ReferenceText {
  /// Lower-case scalars.
  private(set) var scalars: [UInt32] = []
  /// The same with their case.
  private(set) var cased: [UInt32] = []
  private(set) var offsets: [Int] = []

  init(_ text: String) {
    scalars.reserveCapacity(text.utf8.count)
    cased.reserveCapacity(text.utf8.count)
    offsets.reserveCapacity(text.utf8.count)
    var offset = 0
    for scalar in text.unicodeScalars {
      append(scalar.value, at: offset)
      offset += 1
    }
  }

  private mutating func append(_ value: UInt32, at offset: Int) {
    switch value {
    case 0...0x20, 0x7F, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      if let last = scalars.last, last != 0x20 { push(0x20, 0x20, offset) }
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: break
    case 0x2010...0x2015, 0x2212: push(0x2D, 0x2D, offset)
    case 0x41...0x5A: push(value | 0x20, value, offset)
    case 0xC0...0xDE where value != 0xD7: push(value + 0x20, value, offset)
    default: push(value, value, offset)
    }
  }

  private mutating func push(_ lower: UInt32, _ value: UInt32, _ offset: Int) {
    scalars.append(lower)
    cased.append(value)
    offsets.append(offset)
  }

  var count: Int { scalars.count }

  subscript(index: Int) -> UInt32 { index >= 0 && index < scalars.count ? scalars[index] : 0 }

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

  func lower(_ from: Int, _ to: Int) -> String { Self.string(scalars[from..<to]) }
  func original(_ from: Int, _ to: Int) -> String { Self.string(cased[from..<to]) }

  private static func string(_ values: ArraySlice<UInt32>) -> String {
    var view = String.UnicodeScalarView()
    for value in values { if let scalar = UnicodeScalar(value) { view.append(scalar) } }
    return String(view)
  }
}
