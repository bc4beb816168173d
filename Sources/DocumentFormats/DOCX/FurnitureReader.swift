import DocumentModel

/// Reads a header or footer part (ECMA-376 Part 1, 17.10): letterheads often stand there and nowhere else.
///
/// Only the words are kept, a line for each paragraph, line break or tab; pictures and page fields' codes are not.
struct FurnitureReader {
  func lines(_ stream: XMLStream) throws(ReadError) -> [String] {
    var lines: [String] = []
    var line = ""
    var isText = false
    func flush() {
      let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !words.isEmpty { lines.append(words) }
      line = ""
    }
    while let event = try stream.next() {
      switch (event, stream.name) {
      case (.start, "w:t"): isText = true
      case (.end, "w:t"): isText = false
      case (.start, "w:tab"), (.start, "w:br"), (.start, "w:cr"), (.end, "w:p"): flush()
      case (.text, _): if isText { line += stream.text }
      default: break
      }
    }
    flush()
    return lines
  }

  /// The lines of several parts, each line once: a first page's header often repeats the other pages'.
  static func joined(_ parts: [[String]]) -> String? {
    var lines: [String] = []
    for line in parts.joined() where !lines.contains(line) { lines.append(line) }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }
}
