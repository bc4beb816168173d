import DocumentModel

/// Heads and feet of an OpenDocument text's pages (ODF 1.3 Part 3, 16.9 and 16.10): letterheads often stand there and
/// nowhere else. Comments and changes in them hang at no place of the text; their words are kept for a warning.
struct OpenDocumentFurniture {
  private var headers: [[String]] = []
  private var footers: [[String]] = []
  /// Comments and changes as "author: words".
  private(set) var markup: [String] = []

  var header: String? { FurnitureReader.joined(headers) }
  var footer: String? { FurnitureReader.joined(footers) }

  /// Reads `styles.xml`, or a flat file up to its text.
  init(_ stream: XMLStream) throws(ReadError) {
    while let event = try stream.next() {
      guard event == .start else { continue }
      switch stream.name {
      case "style:header", "style:header-left", "style:header-first", "loext:header-first":
        if let lines = try lines(stream, after: headers.count) { headers.append(lines) }
      case "style:footer", "style:footer-left", "style:footer-first", "loext:footer-first":
        if let lines = try lines(stream, after: footers.count) { footers.append(lines) }
      case "office:styles", "office:automatic-styles": try stream.skip()
      case "office:body": return
      default: break
      }
    }
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
      case (.text, _): line += stream.text
      case (.start, "text:tab"), (.start, "text:line-break"), (.end, "text:p"), (.end, "text:h"): flush()
      case (.start, "text:s"): line += " "
      case (.start, "office:annotation"):
        let comment = try AnnotationReader(stream: stream, place: place).comment()
        note(comment.author, comment.text)
      case (.start, "text:tracked-changes"): try changes(stream, place)
      case (.start, "svg:title"), (.start, "svg:desc"), (.start, "office:binary-data"): try stream.skip()
      default: break
      }
    }
    flush()
    return lines
  }

  /// Authors of changes, with the words of those that took words out.
  private mutating func changes(_ stream: XMLStream, _ place: Place) throws(ReadError) {
    let outside = stream.depth - 1
    var author: String?
    var words: [String] = []
    while stream.depth > outside {
      guard let event = try stream.next() else { throw .truncated(place) }
      switch (event, stream.name) {
      case (.start, "text:changed-region"): (author, words) = (nil, [])
      case (.start, "dc:creator"): author = try stream.textContent()
      case (.start, "text:p"), (.start, "text:h"):
        words.append(try OpenDocumentText.paragraph(stream, place: place))
      case (.end, "text:changed-region"): note(author, words.joined(separator: " "))
      default: break
      }
    }
  }

  private mutating func note(_ author: String?, _ words: String) {
    if markup.count < FurnitureReader.mostMarkup { markup.append(FurnitureReader.markup(author, words)) }
  }
}
