/// Takes out what browsers pass over and libxml2 takes for text: Word's "<![if !supportEmptyParas]>" and other
/// declarations that are none (WHATWG HTML, 13.2.5.41, bogus comments).
enum BogusMarkup {
  static func removed(from bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var index = 0
    var hasNoMoreEnds = false
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), bytes[index...].starts(with: "<!--".utf8) {
        // What stands in a comment stays there, whatever it looks like.
        let end = endOfComment(bytes, from: index + 4)
        kept.append(contentsOf: bytes[index..<end])
        index = end
        continue
      }
      if bytes[index] == UInt8(ascii: "<"), !hasNoMoreEnds, isBogus(bytes, at: index) {
        if let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) {
          index = end + 1
          continue
        }
        hasNoMoreEnds = true
      }
      kept.append(bytes[index])
      index += 1
    }
    return kept
  }

  private static func endOfComment(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index + 2 < bytes.count {
      if bytes[index] == UInt8(ascii: "-"), bytes[index...].starts(with: "-->".utf8) { return index + 3 }
      index += 1
    }
    return bytes.count
  }

  /// "<!" that opens neither a comment nor a document type nor CDATA, and "</" before no letter.
  private static func isBogus(_ bytes: [UInt8], at index: Int) -> Bool {
    let rest = bytes[(index + 1)...].prefix(9)
    guard let first = rest.first, let second = rest.dropFirst().first else { return false }
    if first == UInt8(ascii: "!") {
      guard second != UInt8(ascii: "-") else { return rest.dropFirst(2).first != UInt8(ascii: "-") }
      let word = String(decoding: rest.dropFirst(), as: UTF8.self).lowercased()
      return !word.hasPrefix("doctype") && !word.hasPrefix("[cdata[")
    }
    guard first == UInt8(ascii: "/") else { return false }
    return !(0x41...0x5A).contains(second) && !(0x61...0x7A).contains(second)
  }
}
