/// Reads the labels that open a line of law text: "§ 3 a.", "Stk. 2.", "1)", "Kapitel VIII a".
///
/// A scanner over one normalised line; each reading gives nil and moves nothing when the line opens otherwise.
struct LabelScanner {
  /// A label as printed, the number it gives in an id, and where the text begins.
  struct Label: Equatable {
    var number: String
    var labelEnd: Int
    var textStart: Int
    /// Whether a full stop closed it; a § without one must stand alone on its line.
    var isClosed: Bool
    /// Whether the letter l stood for the digit 1.
    var letterForDigit = false
  }

  let bytes: [UInt8]
  private var index = 0
  private var sawLetterForDigit = false

  init(_ bytes: [UInt8], at index: Int = 0) {
    self.bytes = bytes
    self.index = index
  }

  private func byte(_ offset: Int = 0) -> UInt8 {
    let at = index + offset
    return at < bytes.count ? bytes[at] : 0
  }

  private mutating func skipSpaces() {
    while byte() == Byte.space { index += 1 }
  }

  private mutating func eat(_ word: StaticString) -> Bool {
    guard bytes.has(word, at: index) else { return false }
    index += word.utf8CodeUnitCount
    return true
  }

  /// `dash = "-" | "–" | "‑" | "—"`
  private mutating func dash() -> Bool {
    eat("-") || eat("–") || eat("‑") || eat("—") || eat("−")
  }

  /// `num [letter]`: "3", "3 a", "3a", "9. A" is left to the caller. The letter l alone reads as 1.
  private mutating func number() -> String? {
    var result = ""
    while Byte.isDigit(byte()), result.utf8.count < 6 {
      result.unicodeScalars.append(UnicodeScalar(byte()))
      index += 1
    }
    if result.isEmpty {
      guard byte() == UInt8(ascii: "l"), !Byte.isWord(byte(1)), !Byte.isDigit(byte(1)) else { return nil }
      index += 1
      sawLetterForDigit = true
      result = "1"
    }
    if let letter = suffixLetter() { result.unicodeScalars.append(letter) }
    return result
  }

  /// A single letter after a number, glued or after a space; it must be followed by what can end a label.
  private mutating func suffixLetter() -> UnicodeScalar? {
    let gap = byte() == Byte.space ? 1 : 0
    let letter = byte(gap) | 0x20
    guard Byte.isLower(letter), Byte.isUpper(byte(gap)) || Byte.isLower(byte(gap)) else { return nil }
    let next = byte(gap + 1)
    guard !Byte.isWord(next), !Byte.isDigit(next) else { return nil }
    if next == Byte.space {
      let rest = LabelScanner(bytes, at: index + gap + 2)
      guard rest.startsConnection || rest.byte() == Byte.dot else { return nil }
    }
    index += gap + 1
    return UnicodeScalar(letter)
  }

  private var startsConnection: Bool {
    bytes.has("-", at: index) || bytes.has("–", at: index) || bytes.has("og ", at: index)
      || bytes.has("§", at: index)
  }

  /// `§ num { ( dash | ", " | "og" ) [§] ( num | letter ) } [ "." ]`
  mutating func section() -> Label? {
    let start = index
    defer { index = start }
    guard eat("§") else { return nil }
    skipSpaces()
    while eat("§") { skipSpaces() }
    guard let number = numberList(), !number.isEmpty else { return nil }
    return closed(number)
  }

  /// `Stk. num [ dash num ] [ "." ]`; without the full stop, an upper-case letter must follow.
  mutating func subsection() -> Label? {
    let start = index
    defer { index = start }
    guard eat("Stk") else { return nil }
    _ = eat(".")
    skipSpaces()
    guard let number = numberList(), let label = closed(number) else { return nil }
    guard label.isClosed || label.textStart > label.labelEnd && opensSentence(at: label.textStart) else {
      return nil
    }
    return label
  }

  /// Whether an upper-case letter stands at `index`.
  private func opensSentence(at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    return Byte.isUpper(bytes[index]) || bytes.has("Æ", at: index) || bytes.has("Ø", at: index)
      || bytes.has("Å", at: index)
  }

  private mutating func closed(_ number: String) -> Label? {
    let spaced = index
    skipSpaces()
    if byte() == Byte.dot
      || (byte() == Byte.comma && byte(1) == Byte.space && spaced == index
        && bytes.has(", ", at: index) && Byte.isUpper(bytes[Swift.max(0, index - 1)]))
    {
      let isDot = byte() == Byte.dot
      index += 1
      let end = index
      skipSpaces()
      guard isDot || Byte.isUpper(byte()) else { return nil }
      return Label(
        number: number, labelEnd: end, textStart: index, isClosed: true, letterForDigit: sawLetterForDigit)
    }
    return Label(
      number: number, labelEnd: spaced, textStart: index, isClosed: false, letterForDigit: sawLetterForDigit)
  }

  private mutating func numberList() -> String? {
    guard var result = number() else { return nil }
    while true {
      let mark = index
      var joint = ""
      if byte() == Byte.dot, bytes.has("-", at: index + 1) || bytes.has("–", at: index + 1) { index += 1 }
      skipSpaces()
      if dash() {
        joint = "-"
      } else if eat("og ") {
        joint = ","
      } else if eat(", "), Byte.isDigit(byte()) || byte() == 0xC2 {
        joint = ","
      } else {
        index = mark
        return result
      }
      skipSpaces()
      while eat("§") { skipSpaces() }
      if let next = number() {
        result += joint + next
      } else if Byte.isLower(byte()), !Byte.isWord(byte(1)) {
        result += joint
        result.unicodeScalars.append(UnicodeScalar(byte()))
        index += 1
      } else {
        index = mark
        return result
      }
    }
  }

  /// `num [letter] ( ")" | "." )` with text or nothing after it.
  mutating func numberItem() -> Label? {
    let start = index
    defer { index = start }
    guard Byte.isDigit(byte()), let number = numberList() else { return nil }
    guard !number.utf8.contains(Byte.comma) else { return nil }
    if byte() == Byte.space, byte(1) == Byte.parenthesis { index += 1 }
    let closer = byte()
    guard closer == Byte.parenthesis || closer == Byte.dot else { return nil }
    index += 1
    let end = index
    if byte() != 0, byte() != Byte.space {
      // "1.1" is a section of the notes, "1)Text" an item.
      guard closer == Byte.parenthesis, !Byte.isDigit(byte()) else { return nil }
    }
    skipSpaces()
    return Label(number: number, labelEnd: end, textStart: index, isClosed: closer == Byte.parenthesis)
  }

  /// `( letter | roman | double letter ) ")"`
  mutating func letterItem() -> Label? {
    let start = index
    defer { index = start }
    var length = 0
    while Byte.isLower(byte(length)) || Byte.isUpper(byte(length)), length < 5 { length += 1 }
    if length == 0, byte() == 0xC3, [0xA6, 0xB8, 0xA5].contains(byte(1)) { length = 2 }
    guard length > 0, byte(length) == Byte.parenthesis else { return nil }
    let word = Array(bytes[index..<index + length])
    guard
      length == 1 || word[0] == 0xC3 || Set(word).count == 1 || word.allSatisfy({ "ivx".utf8.contains($0) })
    else { return nil }
    index += length + 1
    let end = index
    skipSpaces()
    return Label(number: word.lowercased().string, labelEnd: end, textStart: index, isClosed: true)
  }

  /// The letter of "Kapitel 2 a Kontrol": a heading follows, with its capital; "i" is a preposition.
  private mutating func letterBeforeHeading() -> UnicodeScalar? {
    let letter = byte(1) | 0x20
    guard byte() == Byte.space, Byte.isLower(letter), letter != UInt8(ascii: "i"), byte(2) == Byte.space,
      Byte.isUpper(byte(3)) || (byte(3) == 0xC3 && byte(4) < 0xA0)
    else { return nil }
    guard Byte.isLower(byte(1)) || Byte.isUpper(byte(1)) else { return nil }
    index += 2
    return UnicodeScalar(letter)
  }

  /// `"Kapitel" ( num [letter] | roman [letter] ) | num "." "kapitel"`
  mutating func chapter() -> Label? {
    let start = index
    defer { index = start }
    if Byte.isDigit(byte()) {
      guard let number = number(), eat(".") else { return nil }
      skipSpaces()
      guard eat("kapitel") || eat("Kapitel") || eat("KAPITEL") else { return nil }
      guard byte() == 0 || byte() == Byte.dot else { return nil }
      _ = eat(".")
      return Label(number: number, labelEnd: index, textStart: index, isClosed: true)
    }
    guard eat("Kapitel ") || eat("KAPITEL ") else { return nil }
    var number = ""
    var length = 0
    while Byte.isRoman(byte(length)) { length += 1 }
    if length > 0, !Byte.isWord(byte(length)) {
      number = Array(bytes[index..<index + length]).string
      index += length
      if let letter = suffixLetter() { number.unicodeScalars.append(letter) }
    } else if let arabic = numberList() {
      number = arabic
      if let letter = letterBeforeHeading() { number.unicodeScalars.append(letter) }
    } else {
      return nil
    }
    let isClosed = eat(".") || eat(":")
    let end = index
    skipSpaces()
    guard
      byte() == 0 || isClosed || Byte.isUpper(byte()) || byte() == 0xC3 || byte() == UInt8(ascii: "(")
        || dash()
    else { return nil }
    skipSpaces()
    return Label(
      number: number, labelEnd: end, textStart: index, isClosed: isClosed, letterForDigit: sawLetterForDigit)
  }
}
