/// Byte tests over normalised law text (UTF-8, one ASCII space for any white space).
enum Byte {
  static let space = UInt8(ascii: " ")
  static let dot = UInt8(ascii: ".")
  static let comma = UInt8(ascii: ",")
  static let hyphen = UInt8(ascii: "-")
  static let parenthesis = UInt8(ascii: ")")

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
  static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
  /// An ASCII letter or any byte of a longer sequence, so that æ, ø and å count.
  static func isWord(_ byte: UInt8) -> Bool { isUpper(byte) || isLower(byte) || byte >= 0xC3 }
  static func isRoman(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"), UInt8(ascii: "C"): true
    default: false
    }
  }
}

/// Appends `text` to `bytes` with one space for any run of white space, and without soft hyphens, zero-width
/// characters and the marks of footnotes ("miljøbeskyttelse1)").
func appendNormalised(_ text: String, to bytes: inout [UInt8]) {
  var text = text
  text.withUTF8 { source in
    var index = 0
    let count = source.count
    func space() {
      if let last = bytes.last, last != Byte.space { bytes.append(Byte.space) }
    }
    while index < count {
      let byte = source[index]
      if byte > 0x20, byte < 0x7F {
        bytes.append(byte)
        index += 1
      } else if byte <= 0x20 || byte == 0x7F {
        space()
        index += 1
      } else if byte == 0xC2, index + 1 < count {
        switch source[index + 1] {
        case 0xA0: space()
        case 0xAD: break
        default:
          bytes.append(byte)
          bytes.append(source[index + 1])
        }
        index += 2
      } else if byte == 0xE2, index + 2 < count {
        switch (source[index + 1], source[index + 2]) {
        case (0x80, 0x80...0x8A), (0x80, 0xA8...0xA9), (0x80, 0xAF), (0x81, 0x9F): space()
        case (0x80, 0x8B...0x8F), (0x81, 0xA0): break
        default: bytes.append(contentsOf: source[index..<index + 3])
        }
        index += 3
      } else if byte == 0xEF, index + 2 < count, source[index + 1] == 0xBB, source[index + 2] == 0xBF {
        index += 3
      } else if byte == 0xE3, index + 2 < count, source[index + 1] == 0x80, source[index + 2] == 0x80 {
        space()
        index += 3
      } else {
        bytes.append(byte)
        index += 1
      }
    }
  }
}

/// Drops a trailing space and the marks of footnotes: one or two digits and ")" that touch a word, a full stop
/// or a year, where no parenthesis is open.
func trimmedOfNoteMarks(_ bytes: [UInt8]) -> [UInt8] {
  var end = bytes.count
  while end > 0, bytes[end - 1] == Byte.space { end -= 1 }
  end = endWithoutMark(bytes, end)
  guard bytes.contains(Byte.parenthesis) else { return Array(bytes[..<end]) }
  var result: [UInt8] = []
  result.reserveCapacity(end)
  var depth = 0
  var index = 0
  while index < end {
    let byte = bytes[index]
    if byte == UInt8(ascii: "(") { depth += 1 }
    if byte == Byte.parenthesis {
      if depth > 0 {
        depth -= 1
      } else {
        var digits = 0
        while digits < result.count, Byte.isDigit(result[result.count - 1 - digits]) { digits += 1 }
        let mark = digits > 4 ? digits - 4 : digits
        let before = result.count - mark - 1
        let touches =
          before >= 0
          && (digits > 4 || Byte.isWord(result[before]) || result[before] >= 0x80
            || result[before] == Byte.dot || result[before] == Byte.comma
            || result[before] == Byte.parenthesis)
        if mark > 0, mark <= 2, touches, before > 0 {
          result.removeLast(mark)
          index += 1
          continue
        }
        if digits >= 2, digits <= 4, isMarkOfNumber(result, digits: digits) {
          // "stk. 41) , og": the mark "1" on stk. 4.
          result.removeLast()
          index += 1
          continue
        }
      }
    }
    result.append(byte)
    index += 1
  }
  return result
}

/// The end of a text before a mark that stands apart after its full stop: "… ophører. 2)".
private func endWithoutMark(_ bytes: [UInt8], _ end: Int) -> Int {
  guard end > 6, bytes[end - 1] == Byte.parenthesis else { return end }
  var start = end - 1
  while start > 0, Byte.isDigit(bytes[start - 1]) { start -= 1 }
  guard end - 1 - start > 0, end - 1 - start <= 2, start > 4, bytes[start - 1] == Byte.space,
    bytes[start - 2] == Byte.dot, Byte.isLower(bytes[start - 3])
  else { return end }
  return start - 1
}

/// The start of a text after a mark that stands between it and its label: "Stk. 2. 3) Gevinst …".
func startAfterMark(_ bytes: [UInt8], _ start: Int) -> Int {
  var at = start
  while at < bytes.count, Byte.isDigit(bytes[at]), at - start < 2 { at += 1 }
  guard at > start, at + 1 < bytes.count, bytes[at] == Byte.parenthesis, bytes[at + 1] == Byte.space else {
    return start
  }
  return at + 2
}

/// Whether the number at the end of `bytes` is that of a provision, so that a parenthesis after it closes the mark
/// of a footnote and no item's label.
private func isMarkOfNumber(_ bytes: [UInt8], digits: Int) -> Bool {
  let before = bytes.count - digits
  return bytes[..<before].suffix(5).elementsEqual("stk. ".utf8)
    || bytes[..<before].suffix(3).elementsEqual("§ ".utf8)
    || bytes[..<before].suffix(4).elementsEqual("nr. ".utf8)
    || bytes[..<before].suffix(4).elementsEqual(" og ".utf8)
}

extension [UInt8] {
  func starts(_ prefix: StaticString) -> Bool {
    guard count >= prefix.utf8CodeUnitCount else { return false }
    for index in 0..<prefix.utf8CodeUnitCount where self[index] != prefix.utf8Start[index] { return false }
    return true
  }

  func has(_ word: StaticString, at index: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard index >= 0, index + length <= count else { return false }
    for offset in 0..<length where self[index + offset] != word.utf8Start[offset] { return false }
    return true
  }

  func containsWord(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard count >= length else { return false }
    let first = word.utf8Start[0]
    for index in 0...(count - length) where self[index] == first {
      if has(word, at: index) { return true }
    }
    return false
  }

  func ends(_ suffix: StaticString) -> Bool { has(suffix, at: count - suffix.utf8CodeUnitCount) }

  /// Lower case for A–Z, Æ, Ø and Å.
  func lowercased() -> [UInt8] {
    var result = self
    for index in result.indices {
      if Byte.isUpper(result[index]) {
        result[index] |= 0x20
      } else if index > 0, result[index - 1] == 0xC3, result[index] >= 0x80, result[index] <= 0x9E {
        result[index] |= 0x20
      }
    }
    return result
  }

  var string: String { String(decoding: self, as: UTF8.self) }
}
