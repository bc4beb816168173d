import DocumentModel

/// What stands in an `office:annotation` (ODF 1.3 Part 3, 14.1): author, date, initials, paragraphs, and
/// LibreOffice's mark of what is resolved. Texts and spreadsheets have the same element.
struct AnnotationReader {
  let stream: XMLStream
  let place: Place

  /// The comment whose element has just started, read to its end.
  func comment() throws(ReadError) -> Comment {
    var comment = Comment(
      id: "", author: stream["office:author"], date: stream["office:create-date"], text: "", place: place)
    comment.isResolved = (stream["loext:resolved"] ?? stream["office:resolved"]) == "true"
    var lines: [String] = []
    let outside = stream.depth - 1
    while try stream.nextStart(above: outside, place) {
      switch stream.name {
      case "dc:creator": comment.author = try stream.textContent()
      case "dc:date": comment.date = try stream.textContent()
      case "meta:date-string":
        let text = try stream.textContent()
        if comment.date == nil { comment.date = text }
      case "meta:creator-initials", "loext:sender-initials": comment.initials = try stream.textContent()
      case "text:p", "text:h": lines.append(try OpenDocumentText.paragraph(stream, place: place))
      case "svg:title", "svg:desc", "office:event-listeners": try stream.skip()
      default: break
      }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    comment.text = lines.joined(separator: "\n")
    return comment
  }
}
