import DocumentModel

/// Cuts text into lines, one block each, so that a place is a line a person can find.
enum TextLines {
  /// Lines end with LF, CR LF, CR, NEL or LS; a form feed begins a new page. An end at the end of the text opens
  /// no further line. NUL becomes U+FFFD: databases and XML cannot hold it.
  ///
  /// - Throws: `overLimit` for a text with more bytes or lines than `limits` allows.
  static func blocks(of text: String, limits: Limits) throws(ReadError) -> [Block] {
    var text = text
    try limits.checkText(bytes: text.utf8.count)
    let lines = text.withUTF8 { blocks(of: $0, most: limits.blocks + 1) }
    try limits.check(blocks: lines.count, at: Place(line: lines.count))
    return lines
  }

  private static func blocks(of bytes: UnsafeBufferPointer<UInt8>, most: Int) -> [Block] {
    var blocks: [Block] = []
    var start = 0
    var page: Int?
    func finish(at end: Int) {
      let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
      var text = String(decoding: line, as: UTF8.self)
      if line.contains(0) { text = text.replacing("\0", with: "\u{FFFD}") }
      blocks.append(Block(text, place: Place(page: page, line: blocks.count + 1)))
    }
    var index = 0
    while index < bytes.count, blocks.count < most {
      let length = endLength(bytes, at: index)
      if length > 0 {
        finish(at: index)
        index += length
        start = index
      } else if bytes[index] == 0x0C {
        if index > start { finish(at: index) }
        page = (page ?? 1) + 1
        index += 1
        start = index
      } else {
        index += 1
      }
    }
    if start < bytes.count, blocks.count < most { finish(at: bytes.count) }
    return blocks
  }

  /// Bytes of the line end at `index`; 0 where there is none.
  private static func endLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch bytes[index] {
    case 0x0A: return 1
    case 0x0D: return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0x85 ? 2 : 0
    case 0xE2:
      let isSeparator =
        index + 2 < bytes.count && bytes[index + 1] == 0x80 && (bytes[index + 2] & 0xFE) == 0xA8
      return isSeparator ? 3 : 0
    default: return 0
    }
  }
}
