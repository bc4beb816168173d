import DocumentModel

/// Comments (17.13.4) and their threads (MS-DOCX 2.5.4.1, `commentsExtended`).
struct DOCXComments {
  /// A point in a block where a comment begins, ends, or just stands.
  struct Mark {
    enum Kind: Int { case end, point, start }
    var offset: Int
    var kind: Kind
    /// The comment's number in the file.
    var id: Int
  }

  /// Marks by block, in the order they are written.
  let marks: [Int: [Mark]]
  private let ids: [Int]
  private let comments: [Comment]

  init(_ document: Document) {
    comments = document.comments
    let stored = comments.compactMap { Int($0.id) }.filter { $0 >= 0 && $0 < Int(Int32.max) }
    let isUsable = stored.count == comments.count && Set(stored).count == stored.count
    ids = isUsable ? stored : Array(comments.indices)
    var marks: [Int: [Mark]] = [:]
    for (comment, id) in zip(comments, ids) {
      guard let range = comment.anchor, document.blocks.indices.contains(range.startBlock),
        document.blocks.indices.contains(range.endBlock),
        (range.startBlock, range.startOffset) <= (range.endBlock, range.endOffset)
      else { continue }
      if range.startBlock == range.endBlock, range.startOffset == range.endOffset {
        marks[range.startBlock, default: []].append(Mark(offset: range.startOffset, kind: .point, id: id))
      } else {
        marks[range.startBlock, default: []].append(Mark(offset: range.startOffset, kind: .start, id: id))
        marks[range.endBlock, default: []].append(Mark(offset: range.endOffset, kind: .end, id: id))
      }
    }
    self.marks = marks.mapValues { list in
      list.sorted { ($0.offset, $0.kind.rawValue, $0.id) < ($1.offset, $1.kind.rawValue, $1.id) }
    }
  }

  /// The comment with a number of the file.
  func comment(id: Int) -> Comment? {
    ids.firstIndex(of: id).map { comments[$0] }
  }

  /// The number in the file of the comment with an id.
  func number(of id: String) -> Int? {
    comments.firstIndex { $0.id == id }.map { ids[$0] }
  }

  var part: MarkupOutput? {
    guard !comments.isEmpty else { return nil }
    var output = MarkupOutput()
    output.markup("\(DOCXPackage.declaration)<w:comments\(DOCXPackage.namespaces)>")
    for (index, comment) in comments.enumerated() {
      output.markup("<w:comment w:id=\"\(ids[index])\"")
      output.attribute("w:author", comment.author ?? "")
      if let date = comment.date, XMLDate.isDateTime(date) { output.attribute("w:date", date) }
      if let initials = comment.initials { output.attribute("w:initials", initials) }
      output.markup(">")
      let lines = comment.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (line, text) in lines.enumerated() {
        // The last paragraph's id stands for the comment in its thread.
        let paraID = line == lines.count - 1 ? " w14:paraId=\"\(paraID(index))\"" : ""
        output.markup("<w:p\(paraID)><w:pPr><w:pStyle w:val=\"CommentText\"/></w:pPr>")
        if line == 0 {
          output.markup("<w:r><w:rPr><w:rStyle w:val=\"CommentReference\"/></w:rPr><w:annotationRef/></w:r>")
        }
        DOCXTextWriter.writeRun(String(text), properties: "", textElement: "w:t", to: &output)
        output.markup("</w:p>")
      }
      output.markup("</w:comment>")
    }
    output.markup("</w:comments>")
    return output
  }

  /// Only where a comment answers another or is resolved.
  var extendedPart: MarkupOutput? {
    guard comments.contains(where: { $0.parent != nil || $0.isResolved }) else { return nil }
    let byID = Dictionary(
      comments.indices.map { (comments[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    var output = MarkupOutput()
    output.markup("\(DOCXPackage.declaration)<w15:commentsEx\(DOCXPackage.namespaces)>")
    for (index, comment) in comments.enumerated() {
      output.markup("<w15:commentEx w15:paraId=\"\(paraID(index))\"")
      if let parent = comment.parent.flatMap({ byID[$0] }), parent != index {
        output.markup(" w15:paraIdParent=\"\(paraID(parent))\"")
      }
      output.markup(" w15:done=\"\(comment.isResolved ? 1 : 0)\"/>")
    }
    output.markup("</w15:commentsEx>")
    return output
  }

  private func paraID(_ index: Int) -> String {
    let digits = String(0x1000_0000 + index, radix: 16, uppercase: true)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}
