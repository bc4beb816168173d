import DocumentModel

/// Plain text: one block a line, empty lines included.
struct PlainTextReader: DocumentReader {
  func read(_ file: SourceFile, in context: ReadContext) throws(ReadError) -> Reading {
    try context.limits.checkText(file)
    let decoded = DecodedText(file.bytes)
    let blocks = try TextLines.blocks(of: decoded.text, limits: context.limits)
    return Reading(document: Document(blocks: blocks), format: .text, warnings: decoded.warnings)
  }

  /// Text without the control characters that only programs write.
  static func recognises(_ file: SourceFile) -> Bool {
    let sample = Array(file.bytes.prefix(4_096))
    if knownBinary.contains(where: sample.starts) { return false }
    let text = DecodedText(sample).text
    var odd = 0
    var all = 0
    for scalar in text.unicodeScalars {
      all += 1
      switch scalar.value {
      case 0x09...0x0D, 0x1B, 0x1A: break
      case 0..<0x20, 0x7F..<0x85, 0x86..<0xA0, 0xFFFD: odd += 1
      default: break
      }
    }
    // A stray NUL in a short text is still text.
    return odd * 50 <= all || odd <= 2 && all > 10 * odd
  }

  /// First bytes of files that may look like text for a while.
  private static let knownBinary: [[UInt8]] = [
    Array("%PDF-".utf8), Array("PK\u{03}\u{04}".utf8), Array("{\\rtf".utf8), Array("MZ".utf8),
    [0x7F, 0x45, 0x4C, 0x46],
    [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0x1F, 0x8B], Array("GIF8".utf8), [0xD0, 0xCF, 0x11, 0xE0],
    Array("%!PS".utf8), Array("Rar!".utf8), Array("7z".utf8) + [0xBC, 0xAF], Array("II*".utf8) + [0],
    Array("MM".utf8) + [0, 0x2A], Array("BM".utf8) + [0x36],
  ]
}
