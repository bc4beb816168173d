import DocumentModel

/// Heads and feet of an OpenDocument text's pages (ODF 1.3 Part 3, 16.9 and 16.10): letterheads often stand there and
/// nowhere else. Comments and changes in them hang at no place of the text; a warning names them.
struct OpenDocumentFurniture {
  private var headers: [[String]] = []
  private var footers: [[String]] = []
  private(set) var comments: [Comment] = []
  /// Changes with words: those that were taken out, and those between the marks of an insertion.
  private(set) var revisions: [Revision] = []
  /// Insertions of the head or foot in hand by their id, as indices in `revisions`.
  private var insertions: [String: Int] = [:]
  private var open: [String] = []
  private let limits: Limits

  var header: String? { FurnitureReader.joined(headers) }
  var footer: String? { FurnitureReader.joined(footers) }

  /// Reads `styles.xml`, or a flat file up to its text.
  init(_ stream: XMLStream, limits: Limits = .standard) throws(ReadError) {
    self.limits = limits
    reading: while let event = try stream.next() {
      guard event == .start else { continue }
      switch stream.name {
      case "style:header", "style:header-left", "style:header-first", "loext:header-first":
        if let lines = try lines(stream, after: headers.count) { headers.append(lines) }
      case "style:footer", "style:footer-left", "style:footer-first", "loext:footer-first":
        if let lines = try lines(stream, after: footers.count) { footers.append(lines) }
      case "office:styles", "office:automatic-styles": try stream.skip()
      case "office:body": break reading
      default: break
      }
    }
    revisions.removeAll { $0.text.allSatisfy(\.isWhitespace) }
  }

  /// The lines of the head or foot just started; nil for one that is switched off, which keeps its words and shows
  /// none, and after the twelfth.
  private mutating func lines(_ stream: XMLStream, after count: Int) throws(ReadError) -> [String]? {
    guard stream["style:display"] != "false", count < 12 else {
      try stream.skip()
      return nil
    }
    let place = Place(part: "styles.xml")
    var lines: [String] = []
    var line = ""
    func flush() {
      let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !words.isEmpty { lines.append(words) }
      line = ""
    }
    let outside = stream.depth - 1
    while stream.depth > outside {
      guard let event = try stream.next() else { throw .truncated(place) }
      switch (event, stream.name) {
      case (.text, _):
        line += stream.text
        if let id = open.last, let index = insertions[id] { revisions[index].text += stream.text }
      case (.start, "text:change-start"): if let id = stream["text:change-id"] { open.append(id) }
      case (.start, "text:change-end"): open.removeAll { $0 == stream["text:change-id"] }
      case (.start, "text:tab"), (.start, "text:line-break"), (.end, "text:p"), (.end, "text:h"): flush()
      case (.start, "text:s"): line += " "
      case (.start, "office:annotation"):
        var comment = try AnnotationReader(stream: stream, place: place).comment()
        comment.id = "head-\(comments.count + 1)"
        comments.append(comment)
        guard comments.count <= limits.comments else { throw .overLimit(place, .comments(limits.comments)) }
      case (.start, "text:tracked-changes"): try changes(stream, place)
      case (.start, "svg:title"), (.start, "svg:desc"), (.start, "office:binary-data"): try stream.skip()
      default: break
      }
    }
    flush()
    return lines
  }

  /// Changes of the head or foot in hand: deleted words stand here, inserted ones in the text that follows.
  private mutating func changes(_ stream: XMLStream, _ place: Place) throws(ReadError) {
    let outside = stream.depth - 1
    (insertions, open) = ([:], [])
    var id: String?
    var change = Revision(kind: .deletion, text: "", place: place)
    var words: [String] = []
    while stream.depth > outside {
      guard let event = try stream.next() else { throw .truncated(place) }
      switch (event, stream.name) {
      case (.start, "text:changed-region"):
        id = stream["xml:id"] ?? stream["text:id"]
        (change, words) = (Revision(kind: .deletion, text: "", place: place), [])
      case (.start, "text:insertion"): change.kind = .insertion
      case (.start, "dc:creator"): change.author = try stream.textContent()
      case (.start, "dc:date"): change.date = try stream.textContent()
      case (.start, "text:p"), (.start, "text:h"):
        words.append(try OpenDocumentText.paragraph(stream, place: place))
      case (.end, "text:changed-region"):
        change.text = words.joined(separator: " ")
        if change.kind == .insertion, let id { insertions[id] = revisions.count }
        revisions.append(change)
        try limits.check(blocks: revisions.count, at: place)
      default: break
      }
    }
  }
}
