/// A line that may be a numbered heading: "2.1. Gældende ret", "3 Økonomi".
struct NumberedHeading {
  var numbers: [Int]
  /// As printed, "2.1."
  var label: String
  var text: String
  /// Whether it ends as sentences and their parts do.
  var endsSentence: Bool

  /// `n { "." n } [ "." ] title`; the title begins with a capital.
  init?(_ line: LawLine) {
    let bytes = line.bytes
    guard let first = bytes.first, Byte.isDigit(first) else { return nil }
    var numbers: [Int] = []
    var at = 0
    while at < bytes.count, Byte.isDigit(bytes[at]) {
      var value = 0
      var digits = 0
      while at < bytes.count, Byte.isDigit(bytes[at]), digits < 3 {
        value = value * 10 + Int(bytes[at] - 0x30)
        at += 1
        digits += 1
      }
      numbers.append(value)
      guard at < bytes.count, bytes[at] == Byte.dot else { break }
      at += 1
    }
    if at < bytes.count, bytes[at] == UInt8(ascii: ":") { at += 1 }
    guard at < bytes.count, numbers.count < 7 else { return nil }
    label = Array(bytes[..<at]).string
    if bytes[at] == Byte.space {
      at += 1
    } else if numbers.count < 2 || bytes[at - 1] != Byte.dot {
      return nil
    }
    var title = Array(bytes[at...])
    for dash in ["– ", "— ", "- "] as [StaticString] where title.starts(dash) {
      title.removeFirst(dash.utf8CodeUnitCount)
    }
    guard let letter = title.first else { return nil }
    guard Byte.isUpper(letter) || letter == 0xC3 || letter == 0xC2 || title.starts("»") || title.starts("”")
    else { return nil }
    self.numbers = numbers
    text = title.string
    endsSentence =
      title.last == Byte.comma || title.last == UInt8(ascii: ";") || title.last == UInt8(ascii: ":")
      || title.last == Byte.dot && !line.endsInAbbreviation
  }

  /// Whether the number can stand after `last`, which is empty before the first section.
  func follows(_ last: [Int]) -> Bool {
    if last.isEmpty { return numbers == [1] || numbers == [0] || numbers == [1, 1] }
    if numbers.count > last.count {
      return Array(numbers.dropLast()) == last && numbers[numbers.count - 1] <= 2
        || numbers.count == last.count + 1 && numbers.last == 1
          && numbers.dropLast().elementsEqual(last)
    }
    let depth = numbers.count - 1
    return Array(numbers[..<depth]) == Array(last[..<depth]) && numbers[depth] > last[depth]
      && numbers[depth] <= last[depth] + 2
  }

  /// Whether the number is one that a document which had got to `last` goes on with, and not the start of a new count.
  static func goesOn(_ numbers: [Int], after last: [Int]) -> Bool {
    guard let first = numbers.first, let before = last.first else { return true }
    return first > before
  }

  /// Whether a line beside it carries the number before or after it, so that both are items of a list. Headings may
  /// stand so too: then one of them has parts of its own ("2. Frister", "2.1. Gældende ret").
  func isItem(in lines: [LawLine], at index: Int) -> Bool {
    guard numbers.count == 1 else { return false }
    func number(_ at: Int) -> Int? { lines.indices.contains(at) ? Self.plainNumber(lines[at].bytes) : nil }
    guard number(index - 1) == numbers[0] - 1 || number(index + 1) == numbers[0] + 1 else { return false }
    var last = index
    var value = numbers[0]
    while number(last + 1) == value + 1 {
      last += 1
      value += 1
    }
    guard last + 1 < lines.count, let next = NumberedHeading(lines[last + 1]) else { return true }
    return next.numbers != [value, 1]
  }

  /// The number of "3. …" and "3) …"; nil for all else, "3.1 …" too.
  private static func plainNumber(_ bytes: [UInt8]) -> Int? {
    let digits = bytes.prefix(while: Byte.isDigit)
    guard (1...3).contains(digits.count), bytes.count > digits.count + 1 else { return nil }
    let mark = bytes[digits.count]
    guard mark == Byte.dot || mark == Byte.parenthesis, bytes[digits.count + 1] == Byte.space else {
      return nil
    }
    return Int(Array(digits).string)
  }
}
