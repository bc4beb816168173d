/// Bytes of an XML or HTML file in the making. Everything from outside goes through `text` or `attribute`.
struct MarkupOutput {
  private(set) var bytes: [UInt8] = []

  /// Markup as it stands; never text from outside.
  mutating func markup(_ markup: String) {
    bytes.append(contentsOf: markup.utf8)
  }

  /// Text between tags. What XML 1.0 (2.2) forbids becomes U+FFFD: seen, not swallowed.
  mutating func text(_ text: String) {
    escape(text, isAttribute: false)
  }

  /// ` name="value"`, the value escaped.
  mutating func attribute(_ name: String, _ value: String) {
    markup(" \(name)=\"")
    escape(value, isAttribute: true)
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func append(_ other: MarkupOutput) {
    bytes += other.bytes
  }

  private mutating func escape(_ text: String, isAttribute: Bool) {
    var text = text
    text.withUTF8 { utf8 in
      var index = 0
      while index < utf8.count {
        let byte = utf8[index]
        index += 1
        switch byte {
        case UInt8(ascii: "&"): markup("&amp;")
        case UInt8(ascii: "<"): markup("&lt;")
        case UInt8(ascii: ">"): markup("&gt;")
        case UInt8(ascii: "\"") where isAttribute: markup("&quot;")
        case 0x0D: markup("&#13;")
        case 0x09 where isAttribute: markup("&#9;")
        case 0x0A where isAttribute: markup("&#10;")
        case 0x09, 0x0A: bytes.append(byte)
        case ..<0x20, 0x7F: markup("\u{FFFD}")
        case 0xEF where index + 1 < utf8.count && utf8[index] == 0xBF && utf8[index + 1] >= 0xBE:
          markup("\u{FFFD}")
          index += 2
        default: bytes.append(byte)
        }
      }
    }
  }
}
