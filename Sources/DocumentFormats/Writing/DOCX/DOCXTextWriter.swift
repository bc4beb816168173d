import DocumentModel

/// Writes blocks as `w:p` and `w:tbl`, and keeps what they share: numbering, styles, links, change ids.
struct DOCXTextWriter {
  var output = MarkupOutput()
  var numbering = DOCXNumbering()
  var styles = DOCXStyles()
  private var links: [SafeLink] = []
  private var linkIndex: [SafeLink: Int] = [:]
  private var nextChange = 1
  private var nextBookmark = 0
  private let document: Document
  private let notes: DOCXNotes
  private let comments: DOCXComments
  private let moves: DOCXMoves

  init(_ document: Document, notes: DOCXNotes, comments: DOCXComments) {
    self.document = document
    self.notes = notes
    self.comments = comments
    moves = DOCXMoves(document.revisions)
  }

  /// What was written since the last call, with its links; the next part begins empty.
  mutating func takePart() -> (output: MarkupOutput, links: [SafeLink]) {
    defer {
      output = MarkupOutput()
      links = []
      linkIndex = [:]
    }
    return (output, links)
  }

  /// Writes blocks; `firstBlock` is the index of the first in the document, nil inside cells and notes.
  mutating func write(_ blocks: [Block], firstBlock: Int?) {
    var index = 0
    var isAfterTable = false
    while index < blocks.count {
      let block = blocks[index]
      if block.isFurniture {
        index += 1
      } else if case .tableRow(let table, _) = block.kind {
        var rows: [(block: Block, index: Int?)] = []
        while index < blocks.count, case .tableRow(table, _) = blocks[index].kind {
          if !blocks[index].isFurniture { rows.append((blocks[index], firstBlock.map { $0 + index })) }
          index += 1
        }
        let layout = firstBlock == nil ? nil : document.tableLayouts[table]
        write(rows, layout: layout ?? TableLayout())
        // Two tables that touch would become one.
        if index < blocks.count, case .tableRow = blocks[index].kind { output.markup("<w:p/>") }
        isAfterTable = true
      } else {
        var cursor = MarkCursor(marks: marks(ofBlock: firstBlock.map { $0 + index }))
        writeParagraph(
          block, style: styles.styleID(for: block), cursor: &cursor, isLast: true, isAfterTable: isAfterTable)
        isAfterTable = false
        index += 1
      }
    }
  }

  /// A note's paragraphs, the first with the note's mark.
  mutating func note(_ note: Note) -> MarkupOutput {
    let name = note.kind == .footnote ? "Footnote" : "Endnote"
    let element = note.kind == .footnote ? "w:footnoteRef" : "w:endnoteRef"
    let before = output
    output = MarkupOutput()
    // Letter spacing keeps the mark off the text; a space would become part of the note.
    let mark =
      "<w:r><w:rPr><w:rStyle w:val=\"\(name)Reference\"/><w:spacing w:val=\"60\"/></w:rPr><\(element)/></w:r>"
    var isFirst = true
    for block in note.blocks.isEmpty ? [Block("")] : note.blocks {
      if case .tableRow = block.kind {
        write([block], firstBlock: nil)
      } else {
        var cursor = MarkCursor(marks: [])
        let isPlain = block.kind == .paragraph
        writeParagraph(
          block, style: isPlain ? "\(name)Text" : styles.styleID(for: block), cursor: &cursor, isLast: true,
          lead: isFirst ? mark : "")
        isFirst = false
      }
    }
    if case .tableRow = note.blocks.last?.kind { output.markup("<w:p/>") }
    defer { output = before }
    return output
  }

  /// The comments' marks of one block, taken in order while its text is written.
  struct MarkCursor {
    var marks: [DOCXComments.Mark]
    var next = 0
    /// Scalars of the block's text written so far.
    var offset = 0

    /// The next mark at or before `limit`, if any.
    mutating func take(upTo limit: Int) -> DOCXComments.Mark? {
      guard next < marks.count, marks[next].offset <= limit else { return nil }
      next += 1
      return marks[next - 1]
    }

    /// The offset of the next mark.
    var nextOffset: Int { next < marks.count ? marks[next].offset : .max }
  }

  /// - Parameter isLast: Whether the block ends here, so that marks beyond its text are written too.
  mutating func writeParagraph(
    _ block: Block, style: String, cursor: inout MarkCursor, isLast: Bool, lead: String = "",
    isAfterTable: Bool = false
  ) {
    output.markup("<w:p><w:pPr>")
    if style != "Normal" { output.markup("<w:pStyle w:val=\"\(style)\"/>") }
    var typedLabel: String?
    switch block.kind {
    case .listItem(let level):
      if let properties = numbering.properties(label: block.label, depth: min(max(level, 1), 9)) {
        output.markup(properties)
      } else {
        typedLabel = block.label
      }
    case .heading, .paragraph, .tableRow:
      if block.label != nil {
        if let properties = numbering.properties(label: block.label, depth: 0) {
          output.markup(properties)
        } else {
          typedLabel = block.label
        }
      }
    }
    // Headings bring their own space.
    if isAfterTable, style == "Normal" { output.markup("<w:spacing w:before=\"200\"/>") }
    if block.isCentred { output.markup("<w:jc w:val=\"center\"/>") }
    if case .heading(let level) = block.kind, style.hasPrefix("Custom") || style == "Subtitle" {
      output.markup("<w:outlineLvl w:val=\"\(min(max(level, 1), 9) - 1)\"/>")
    }
    if let change = wholeChange(of: block.inlines) {
      let element = document.revisions[change].kind == .insertion ? "ins" : "del"
      output.markup("<w:rPr>\(changeTag(element, change))/></w:rPr>")
    }
    output.markup("</w:pPr>\(lead)")
    if let typedLabel { Self.writeRun(typedLabel + "\t", properties: "", textElement: "w:t", to: &output) }
    let marked = nextBookmark..<(nextBookmark + block.bookmarks.count)
    nextBookmark = marked.upperBound
    for (id, name) in zip(marked, block.bookmarks) {
      output.markup("<w:bookmarkStart w:id=\"\(id)\"")
      output.attribute("w:name", name)
      output.markup("/>")
    }
    writeInlines(block.inlines, cursor: &cursor)
    for id in marked { output.markup("<w:bookmarkEnd w:id=\"\(id)\"/>") }
    while let mark = cursor.take(upTo: isLast ? .max : cursor.offset) { write(mark) }
    output.markup("</w:p>")
  }

  /// The change that covers a paragraph from end to end, so that its mark belongs to it too.
  private func wholeChange(of inlines: [Inline]) -> Int? {
    guard let first = inlines.first, let change = first.deletion ?? first.insertion,
      document.revisions.indices.contains(change)
    else { return nil }
    let isDeletion = first.deletion != nil
    let author = document.revisions[change].author
    let isWhole = inlines.allSatisfy { inline in
      guard let other = isDeletion ? inline.deletion : inline.insertion,
        document.revisions.indices.contains(other)
      else { return false }
      return document.revisions[other].author == author && (isDeletion || inline.deletion == nil)
    }
    return isWhole ? change : nil
  }

  /// The change that inserted or deleted every word of a row, so that the row itself belongs to it.
  func wholeRowChange(_ row: Block) -> (index: Int, isDeletion: Bool)? {
    var found: (index: Int, isDeletion: Bool)?
    for block in row.cells.flatMap(\.blocks) where !block.inlines.isEmpty {
      guard let change = wholeChange(of: block.inlines) else { return nil }
      let isDeletion = document.revisions[change].kind == .deletion
      if let found, found.isDeletion != isDeletion { return nil }
      found = found ?? (change, isDeletion)
    }
    return found
  }

  func marks(ofBlock index: Int?) -> [DOCXComments.Mark] {
    index.flatMap { comments.marks[$0] } ?? []
  }

  private mutating func writeInlines(_ inlines: [Inline], cursor: inout MarkCursor) {
    var open = OpenElements()
    for inline in inlines {
      var rest = Substring(inline.text).unicodeScalars
      repeat {
        while let mark = cursor.take(upTo: cursor.offset) {
          close(&open)
          write(mark)
        }
        let room = cursor.nextOffset == .max ? Int.max : cursor.nextOffset - cursor.offset
        let piece = room == .max ? rest : rest.prefix(room)
        adjust(&open, to: inline)
        write(inline, text: String(piece))
        cursor.offset += piece.count
        rest = rest[piece.endIndex...]
      } while !rest.isEmpty
    }
    close(&open)
  }

  /// Elements that are open round the runs, outermost first.
  private struct OpenElements: Equatable {
    var link: SafeLink?
    var insertion: Int?
    var deletion: Int?
    /// What closes the elements, innermost first.
    var tail = ""
  }

  private mutating func adjust(_ open: inout OpenElements, to inline: Inline) {
    let link = SafeLink(inline.link)
    let insertion = inline.insertion.flatMap { document.revisions.indices.contains($0) ? $0 : nil }
    let deletion = inline.deletion.flatMap { document.revisions.indices.contains($0) ? $0 : nil }
    guard open.link != link || open.insertion != insertion || open.deletion != deletion else { return }
    close(&open)
    open = OpenElements(link: link, insertion: insertion, deletion: deletion)
    if let link {
      if link.target.hasPrefix("#") {
        output.markup("<w:hyperlink")
        output.attribute("w:anchor", String(link.target.dropFirst()))
        output.markup(">")
      } else {
        output.markup("<w:hyperlink r:id=\"rIdL\(linkNumber(link))\">")
      }
      open.tail = "</w:hyperlink>"
    }
    for (change, element, move) in [(insertion, "ins", "moveTo"), (deletion, "del", "moveFrom")] {
      guard let change else { continue }
      if let name = moves.names[change] {
        let id = nextChange
        output.markup("\(changeTag("\(move)RangeStart", change)) w:name=\"\(name)\"/>")
        output.markup("\(changeTag(move, change))>")
        open.tail = "</w:\(move)><w:\(move)RangeEnd w:id=\"\(id)\"/>" + open.tail
      } else {
        output.markup("\(changeTag(element, change))>")
        open.tail = "</w:\(element)>" + open.tail
      }
    }
  }

  private mutating func close(_ open: inout OpenElements) {
    output.markup(open.tail)
    open = OpenElements()
  }

  /// `<w:ins w:id w:author w:date`, without its end.
  mutating func changeTag(_ element: String, _ index: Int) -> String {
    let revision = document.revisions[index]
    var tag = MarkupOutput()
    tag.markup("<w:\(element) w:id=\"\(nextChange)\"")
    tag.attribute("w:author", revision.author ?? "")
    if let date = revision.date, XMLDate.isDateTime(date) { tag.attribute("w:date", date) }
    nextChange += 1
    return String(decoding: tag.bytes, as: UTF8.self)
  }

  private mutating func linkNumber(_ link: SafeLink) -> Int {
    if let number = linkIndex[link] { return number }
    links.append(link)
    linkIndex[link] = links.count
    return links.count
  }

  private mutating func write(_ mark: DOCXComments.Mark) {
    if mark.kind != .end { output.markup("<w:commentRangeStart w:id=\"\(mark.id)\"/>") }
    guard mark.kind != .start else { return }
    output.markup(
      "<w:commentRangeEnd w:id=\"\(mark.id)\"/><w:r><w:rPr><w:rStyle w:val=\"CommentReference\"/></w:rPr>"
        + "<w:commentReference w:id=\"\(mark.id)\"/></w:r>")
  }

  private mutating func write(_ inline: Inline, text: String) {
    if let note = inline.note, document.notes.indices.contains(note) {
      let name = notes.isFootnote(note) ? "footnote" : "endnote"
      let style = notes.isFootnote(note) ? "FootnoteReference" : "EndnoteReference"
      output.markup(
        "<w:r><w:rPr><w:rStyle w:val=\"\(style)\"/></w:rPr><w:\(name)Reference w:id=\"\(notes.ids[note])\"/></w:r>"
      )
      if text.isEmpty { return }
    }
    // Deleted text stands in w:delText; text moved away stays in w:t (17.13.5.22).
    let isDeleted = inline.deletion.map { moves.names[$0] == nil } ?? false
    Self.writeRun(
      text, properties: Self.properties(inline.style, isLink: SafeLink(inline.link) != nil),
      textElement: isDeleted ? "w:delText" : "w:t", to: &output)
  }

  private static func properties(_ style: TextStyle, isLink: Bool) -> String {
    var properties = isLink ? "<w:rStyle w:val=\"Hyperlink\"/>" : ""
    if style.contains(.bold) { properties += "<w:b/>" }
    if style.contains(.italic) { properties += "<w:i/>" }
    if style.contains(.strikethrough) { properties += "<w:strike/>" }
    if style.contains(.hidden) { properties += "<w:vanish/>" }
    if style.contains(.underline) { properties += "<w:u w:val=\"single\"/>" }
    if style.contains(.superscript) {
      properties += "<w:vertAlign w:val=\"superscript\"/>"
    } else if style.contains(.subscript) {
      properties += "<w:vertAlign w:val=\"subscript\"/>"
    }
    return properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>"
  }

  /// One run; line ends and tabs become elements.
  static func writeRun(_ text: String, properties: String, textElement: String, to output: inout MarkupOutput)
  {
    guard !text.isEmpty else { return }
    output.markup("<w:r>\(properties)")
    var piece = String.UnicodeScalarView()
    func flush(_ piece: inout String.UnicodeScalarView, _ output: inout MarkupOutput) {
      guard !piece.isEmpty else { return }
      output.markup("<\(textElement) xml:space=\"preserve\">")
      output.text(String(piece))
      output.markup("</\(textElement)>")
      piece.removeAll()
    }
    var afterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t":
        flush(&piece, &output)
        output.markup("<w:tab/>")
      case "\n" where afterReturn:
        break
      case "\n", "\r", "\u{0B}", "\u{0C}", "\u{2028}", "\u{2029}":
        flush(&piece, &output)
        output.markup("<w:br/>")
      default:
        piece.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    flush(&piece, &output)
    output.markup("</w:r>")
  }
}
