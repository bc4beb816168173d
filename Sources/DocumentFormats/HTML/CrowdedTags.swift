/// Takes out the attributes of a tag beyond a limit: libxml2 compares each attribute with all before it.
enum CrowdedTags {
  static func thinned(_ bytes: [UInt8], most: Int) -> [UInt8] {
    var kept: [UInt8] = []
    /// The end of what has been kept.
    var copied = 0
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == UInt8(ascii: "<"), isLetter(bytes[index + 1]) else {
        index += 1
        continue
      }
      var tag = Tag(bytes, at: index + 1)
      tag.read(most: most)
      index = tag.end
      guard let surplus = tag.surplus else { continue }
      kept += bytes[copied..<surplus]
      copied = tag.end
    }
    return copied == 0 ? bytes : kept + bytes[copied...]
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// A start tag, read to its ">" (WHATWG HTML, 13.2.5.32 to 13.2.5.39).
  private struct Tag {
    let bytes: [UInt8]
    private(set) var end: Int
    /// Where the first attribute beyond the limit begins.
    private(set) var surplus: Int?
    private var count = 0

    init(_ bytes: [UInt8], at start: Int) {
      self.bytes = bytes
      end = start
    }

    private var byte: UInt8? { end < bytes.count ? bytes[end] : nil }

    private mutating func skip(while condition: (UInt8) -> Bool) {
      while let byte, condition(byte) { end += 1 }
    }

    mutating func read(most: Int) {
      skip { !Self.isBlank($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
      while true {
        skip { Self.isBlank($0) || $0 == UInt8(ascii: "/") }
        guard let byte, byte != UInt8(ascii: ">") else { return }
        count += 1
        if count > most, surplus == nil { surplus = end }
        end += 1
        skip {
          !Self.isBlank($0) && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
        }
        skip(while: Self.isBlank)
        guard self.byte == UInt8(ascii: "=") else { continue }
        end += 1
        skip(while: Self.isBlank)
        if let quote = self.byte, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
          end += 1
          skip { $0 != quote }
          end = min(end + 1, bytes.count)
        } else {
          skip { !Self.isBlank($0) && $0 != UInt8(ascii: ">") }
        }
      }
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
      byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
    }
  }
}
