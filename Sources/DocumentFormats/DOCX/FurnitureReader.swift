import DocumentModel

/// Reads a header or footer part (ECMA-376 Part 1, 17.10): letterheads often stand there and nowhere else.
///
/// Only the words are kept, a line for each paragraph, line break or tab; pictures and page fields' codes are not.
/// Tracked changes in them hang at no place of the text; a warning names them.
struct FurnitureReader {
  /// The words of a part, and its tracked changes with words.
  struct Furniture {
    var lines: [String] = []
    var revisions: [Revision] = []
  }

  var limits = Limits.standard

  /// How many changes a warning names.
  static let mostMarkup = 20

  func furniture(_ stream: XMLStream, part: String) throws(ReadError) -> Furniture {
    let place = Place(part: part)
    var furniture = Furniture()
    var line = ""
    var isText = false
    var isDeleted = false
    var changes: [Revision] = []
    func flush() {
      let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !words.isEmpty { furniture.lines.append(words) }
      line = ""
    }
    while let event = try stream.next() {
      switch (event, stream.name) {
      case (.start, "w:t"): isText = true
      case (.end, "w:t"): isText = false
      case (.start, "w:delText"): isDeleted = true
      case (.end, "w:delText"): isDeleted = false
      case (.start, "w:tab"), (.start, "w:br"), (.start, "w:cr"), (.end, "w:p"): flush()
      case (.start, "w:ins"), (.start, "w:del"), (.start, "w:moveTo"), (.start, "w:moveFrom"):
        changes.append(
          Revision(
            kind: stream.name == "w:ins" || stream.name == "w:moveTo" ? .insertion : .deletion,
            isMove: stream.name.hasPrefix("w:move"), author: stream["w:author"], date: stream["w:date"],
            text: "", place: place))
      case (.end, "w:ins"), (.end, "w:del"), (.end, "w:moveTo"), (.end, "w:moveFrom"):
        // A change without words (of a paragraph's mark, of a row) says nothing.
        if let change = changes.popLast(), !change.text.isEmpty {
          furniture.revisions.append(change)
          try limits.check(blocks: furniture.revisions.count, at: place)
        }
      case (.text, _):
        if isText { line += stream.text }
        if isText || isDeleted, !changes.isEmpty { changes[changes.count - 1].text += stream.text }
      default: break
      }
    }
    flush()
    return furniture
  }

  /// What a warning says of the comments and changes in heads and feet; nil where there are none.
  static func detail(_ revisions: [Revision], _ comments: [Comment] = []) -> String? {
    let all =
      revisions.prefix(mostMarkup).map { markup($0.author, $0.text) }
      + comments.prefix(mostMarkup).map { markup($0.author, $0.text) }
    return all.isEmpty ? nil : all.joined(separator: "; ")
  }

  /// A comment or change in a few words, for a warning.
  private static func markup(_ author: String?, _ words: String) -> String {
    let shown = words.count > 200 ? words.prefix(200) + "…" : Substring(words)
    return [author ?? "?", String(shown)].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  /// The lines of several parts, each line once: a first page's header often repeats the other pages'.
  static func joined(_ parts: [[String]]) -> String? {
    var lines: [String] = []
    for line in parts.joined() where !lines.contains(line) { lines.append(line) }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }
}
