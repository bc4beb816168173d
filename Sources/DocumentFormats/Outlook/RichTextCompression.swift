/// Compressed rich text of Outlook's messages (MS-OXRTFCP): a dictionary of 4,096 bytes that begins with words
/// every RTF file has.
enum RichTextCompression {
  /// The RTF; nil where the bytes are none of this kind, or come to more than `limit`.
  static func decompressed(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    guard bytes.count > 16 else { return nil }
    func number(_ at: Int) -> Int {
      Int(bytes[at]) | Int(bytes[at + 1]) << 8 | Int(bytes[at + 2]) << 16 | Int(bytes[at + 3]) << 24
    }
    let size = number(4)
    guard size <= limit else { return nil }
    switch number(8) {
    case 0x414C_454D: return Array(bytes[16...].prefix(size))  // "MELA": stored as it is
    case 0x7546_5A4C: return unpacked(bytes[16...], size: size)  // "LZFu"
    default: return nil
    }
  }

  private static func unpacked(_ bytes: ArraySlice<UInt8>, size: Int) -> [UInt8] {
    var window = Array(opening.utf8) + [UInt8](repeating: 0, count: 4_096 - opening.utf8.count)
    var write = opening.utf8.count
    var out: [UInt8] = []
    var at = bytes.startIndex
    func put(_ byte: UInt8) {
      window[write] = byte
      write = (write + 1) & 4_095
      out.append(byte)
    }
    while at < bytes.endIndex, out.count < size {
      let control = bytes[at]
      at += 1
      for bit in 0..<8 where at < bytes.endIndex && out.count < size {
        guard control >> bit & 1 == 1 else {
          put(bytes[at])
          at += 1
          continue
        }
        guard at + 1 < bytes.endIndex else { return out }
        let token = Int(bytes[at]) << 8 | Int(bytes[at + 1])
        at += 2
        var read = token >> 4
        // A reference to where writing goes on ends the text.
        if read == write { return out }
        for _ in 0..<(token & 15) + 2 where out.count < size {
          put(window[read])
          read = (read + 1) & 4_095
        }
      }
    }
    return out
  }

  private static let opening =
    "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript "
    + "\\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par "
    + "\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
}
