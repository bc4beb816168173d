/// The encoding that a page states in a `<meta>` of its head or in its XML declaration (WHATWG HTML, 13.2.3.2,
/// "prescan a byte stream").
enum StatedEncoding {
  /// A head with much style in it may be long; beyond this nobody looks.
  private static let most = 1 << 16
  /// As far as a `<meta>` is looked for even where the head has ended.
  private static let least = 2_048

  /// The label in lower case; nil where the page states none.
  static func label(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(most).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    var declared: String?
    var index = 0
    while let open = head[index...].firstIndex(of: UInt8(ascii: "<")) {
      let rest = head[open...]
      var end = ">"
      if rest.starts(with: "<!--".utf8) {
        end = "-->"
      } else if rest.starts(with: "<meta".utf8) {
        let tag = rest[..<(rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex)]
        if let label = value(of: "charset", in: tag) { return label }
      } else if rest.starts(with: "<?xml".utf8), declared == nil {
        let tag = rest[..<(rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex)]
        declared = value(of: "encoding", in: tag)
      } else if open > least, rest.starts(with: "</head".utf8) || rest.starts(with: "<body".utf8) {
        break
      }
      guard let close = self.end(of: end, in: rest.dropFirst(end.utf8.count)) else { break }
      index = close
    }
    return declared
  }

  private static func end(of mark: String, in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.place(of: Array(mark.utf8)).map { $0 + mark.utf8.count }
  }

  /// What stands after `name` and "=", blanks and a quote mark left out (13.2.3.3).
  private static func value(of name: String, in tag: ArraySlice<UInt8>) -> String? {
    var at = tag.startIndex
    while let found = end(of: name, in: tag[at...]) {
      at = found
      let afterName = tag[found...].drop(while: isBlank)
      guard afterName.first == UInt8(ascii: "=") else { continue }
      let label = afterName.dropFirst().drop { isBlank($0) || $0 == 0x22 || $0 == 0x27 }
        .prefix { !isBlank($0) && $0 != 0x22 && $0 != 0x27 && $0 != 0x3B && $0 != 0x2F && $0 != 0x3F }
      if !label.isEmpty { return String(decoding: label, as: UTF8.self) }
    }
    return nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// Whether the label names an encoding of wide units, which a page cannot be in whose label was found byte by
  /// byte, or UTF-7, which no browser reads any more (13.2.3.2, step 13).
  static func isImpossible(_ label: String) -> Bool {
    [
      "utf-16", "utf16", "utf-32", "utf32", "ucs-2", "ucs2", "ucs-4", "iso-10646", "unicode", "csunicode",
      "utf-7", "utf7",
    ]
    .contains { label.hasPrefix($0) } && !label.hasPrefix("unicode-1-1-utf-8")
      && !label.hasPrefix("unicode11utf8")
      && !label.hasPrefix("unicode20utf8")
  }
}
