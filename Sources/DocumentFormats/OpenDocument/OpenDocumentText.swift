import DocumentModel

/// Plain text of a paragraph (ODF 1.3 Part 3, 6.1.2), for places that keep no runs: comments and cells.
enum OpenDocumentText {
  /// The text of the paragraph just started, white space folded.
  static func paragraph(_ stream: XMLStream, place: Place) throws(ReadError) -> String {
    var text = ""
    var isAfterSpace = true
    let outside = stream.depth - 1
    while stream.depth > outside {
      guard let event = try stream.next() else { throw .truncated(place) }
      if event == .text {
        for scalar in stream.text.unicodeScalars {
          let isSpace = scalar == " " || (scalar.value >= 0x09 && scalar.value <= 0x0D)
          if !isSpace || !isAfterSpace { text.unicodeScalars.append(isSpace ? " " : scalar) }
          isAfterSpace = isSpace
        }
        continue
      }
      guard event == .start else { continue }
      switch stream.name {
      case "text:s":
        let count = min(max(stream["text:c"].flatMap(Int.init) ?? 1, 1), 1_000)
        text += String(repeating: " ", count: count)
      case "text:tab": text += "\t"
      case "text:line-break": text += "\n"
      case "office:annotation", "text:note", "svg:title", "svg:desc", "text:ruby-text", "text:p",
        "draw:frame":
        try stream.skip()
      default: continue
      }
      isAfterSpace = false
    }
    return text
  }
}
