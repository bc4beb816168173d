/// Dates as XML Schema writes them (xsd:dateTime).
enum XMLDate {
  /// Whether `text` reads `2026-03-15T12:00:00`, with or without fraction and zone.
  static func isDateTime(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let form = Array("0000-00-00T00:00:00".utf8)
    guard bytes.count >= form.count else { return false }
    for (byte, shape) in zip(bytes, form) {
      guard shape == UInt8(ascii: "0") ? (0x30...0x39).contains(byte) : byte == shape else { return false }
    }
    func number(_ range: Range<Int>) -> Int { range.reduce(0) { $0 * 10 + Int(bytes[$1]) - 0x30 } }
    guard (1...12).contains(number(5..<7)), (1...31).contains(number(8..<10)), number(11..<13) < 24,
      number(14..<16) < 60, number(17..<19) < 60
    else { return false }
    var rest = bytes[form.count...]
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst().drop { (0x30...0x39).contains($0) }
    }
    if rest.isEmpty || rest.elementsEqual("Z".utf8) { return true }
    let zone = Array(rest)
    return zone.count == 6 && (zone[0] == UInt8(ascii: "+") || zone[0] == UInt8(ascii: "-"))
      && zone[3] == UInt8(ascii: ":")
      && [1, 2, 4, 5].allSatisfy { (0x30...0x39).contains(zone[$0]) }
  }
}
