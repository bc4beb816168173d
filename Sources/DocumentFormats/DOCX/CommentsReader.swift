import DocumentModel

/// `word/comments.xml` (ECMA-376 Part 1, 17.13.4) and its extension with replies (MS-DOCX 2.5.1).
struct CommentsReader {
  /// A comment as its part has it; `paragraphIDs` are those that the extension names it by.
  struct Stored {
    var comment: Comment
    var paragraphIDs: [String] = []
  }

  let limits: Limits

  /// Comments in file order. Paragraphs are joined by line feeds; deletions are out.
  func comments(_ stream: XMLStream, part: String) throws(ReadError) -> [Stored] {
    var found: [Stored] = []
    while let event = try stream.next() {
      guard event == .start, stream.name == "w:comment" else { continue }
      guard found.count < limits.comments else {
        throw .overLimit(Place(part: part), .comments(limits.comments))
      }
      var stored = Stored(
        comment: Comment(
          id: stream["w:id"] ?? "", author: stream["w:author"], initials: stream["w:initials"],
          date: stream["w:date"], text: "", place: Place(part: part)))
      try readBody(stream, into: &stored)
      found.append(stored)
    }
    return found
  }

  private func readBody(_ stream: XMLStream, into stored: inout Stored) throws(ReadError) {
    let outside = stream.depth - 1
    var lines: [String] = []
    var line = ""
    var isText = false
    while stream.depth > outside {
      guard let event = try stream.next() else { break }
      switch (event, stream.name) {
      case (.start, "w:p"):
        // A hexadecimal number (MS-DOCX 2.2.4): programs differ in the case of its letters.
        if let id = stream["w14:paraId"]?.uppercased() { stored.paragraphIDs.append(id) }
      case (.end, "w:p"):
        lines.append(line)
        line = ""
      case (.start, "w:t"), (.end, "w:t"), (.start, "m:t"), (.end, "m:t"): isText = event == .start
      case (.start, "w:tab"): line += "\t"
      case (.start, "w:br"), (.start, "w:cr"): line += "\n"
      case (.start, "w:noBreakHyphen"): line += "\u{2011}"
      case (.start, "w:del"), (.start, "w:moveFrom"), (.start, "mc:Fallback"): try stream.skip()
      case (.text, _): if isText { line += stream.text }
      default: break
      }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    stored.comment.text = lines.joined(separator: "\n")
  }

  /// Parents and resolved states by paragraph id.
  func extensions(_ stream: XMLStream) throws(ReadError) -> [String: (parent: String?, isResolved: Bool)] {
    var found: [String: (parent: String?, isResolved: Bool)] = [:]
    while let event = try stream.next() {
      guard event == .start, stream.name == "w15:commentEx", let id = stream["w15:paraId"] else { continue }
      found[id.uppercased()] = (
        stream["w15:paraIdParent"]?.uppercased(), stream["w15:done"] == "1" || stream["w15:done"] == "true"
      )
    }
    return found
  }

  /// Ties replies to what they answer.
  static func thread(
    _ stored: [Stored], by extensions: [String: (parent: String?, isResolved: Bool)]
  ) -> [Comment] {
    var owner: [String: String] = [:]
    for entry in stored { for id in entry.paragraphIDs { owner[id] = entry.comment.id } }
    return stored.map { entry in
      var comment = entry.comment
      for id in entry.paragraphIDs {
        guard let extra = extensions[id] else { continue }
        if let parent = extra.parent.flatMap({ owner[$0] }) { comment.parent = parent }
        comment.isResolved = comment.isResolved || extra.isResolved
      }
      return comment
    }
  }
}
