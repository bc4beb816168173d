import DocumentModel

/// Writes blocks as `text:p`, `text:h`, `text:list` and `table:table`, and keeps the styles that they need.
///
/// Replies and settled comments are marked as LibreOffice marks them (`loext`); other programs show a reply as a
/// comment at the same words.
struct ODTTextWriter {
  var output = MarkupOutput()
  private(set) var customStyles: [ODTStyles.Custom] = []
  private var lists = ODTLists()
  private var tables = ODTTableStyles()
  private var looks: Set<UInt8> = []
  private var centred: [String] = []
  private var regions: [Region] = []
  /// The revision whose words come last in the output; the next run of the same one goes on in its region.
  private var openChange: Int?
  let document: Document
  private let comments: DOCXComments

  /// One stretch of one tracked change.
  private struct Region {
    var revision: Int
    /// The words taken out; nil for an insertion.
    var deleted: MarkupOutput?
  }

  init(_ document: Document) {
    self.document = document
    comments = DOCXComments(document)
  }

  mutating func write(_ blocks: [Block], firstBlock: Int?, isHeader: Bool = false) {
    var index = 0
    while index < blocks.count {
      let block = blocks[index]
      if block.isFurniture {
        index += 1
      } else if case .tableRow(let table, _) = block.kind {
        let first = index
        while index < blocks.count, case .tableRow(table, _) = blocks[index].kind { index += 1 }
        let layout = firstBlock == nil ? nil : document.tableLayouts[table]
        let rows = (first..<index).filter { !blocks[$0].isFurniture }
          .map { number in (block: blocks[number], index: firstBlock.map { $0 + number }) }
        writeTable(rows, layout: layout ?? TableLayout())
      } else {
        var cursor = Cursor(marks: marks(firstBlock.map { $0 + index }))
        writeBlock(block, cursor: &cursor, isLast: true, isHeader: isHeader, inCell: firstBlock == nil)
        index += 1
      }
    }
  }

  private func marks(_ block: Int?) -> [DOCXComments.Mark] { block.flatMap { comments.marks[$0] } ?? [] }

  private typealias Cursor = DOCXTextWriter.MarkCursor

  private mutating func writeBlock(
    _ block: Block, cursor: inout Cursor, isLast: Bool, isHeader: Bool = false, inCell: Bool = false
  ) {
    var depth = 0
    if case .listItem(let level) = block.kind { depth = min(max(level, 1), 9) }
    let hasLabel = depth > 0 || block.label?.isEmpty == false
    var typedLabel: String?
    if hasLabel {
      if let list = lists.list(label: block.label, depth: max(depth, 1), isHeading: depth == 0) {
        output.markup("<text:list text:style-name=\"L\(list.style)\">")
        for _ in 1..<max(depth, 1) { output.markup("<text:list-item><text:list>") }
        output.markup("<text:list-item\(list.value.map { " text:start-value=\"\($0)\"" } ?? "")>")
      } else {
        typedLabel = block.label
      }
    }
    let style = styleID(block, isHeader: isHeader, inCell: inCell)
    let element: String
    if case .heading(let level) = block.kind {
      element = "text:h"
      output.markup("<text:h text:style-name=\"\(style)\" text:outline-level=\"\(min(max(level, 1), 9))\">")
    } else {
      element = "text:p"
      output.markup("<text:p text:style-name=\"\(style)\">")
    }
    if let typedLabel { Self.write(typedLabel + "\t", to: &output) }
    for name in block.bookmarks { writeBookmark("start", name) }
    writeInlines(block.inlines, cursor: &cursor)
    for name in block.bookmarks { writeBookmark("end", name) }
    while let mark = cursor.take(upTo: isLast ? .max : cursor.offset) { write(mark) }
    output.markup("</\(element)>")
    if hasLabel, typedLabel == nil {
      output.markup("</text:list-item>")
      for _ in 1..<max(depth, 1) { output.markup("</text:list></text:list-item>") }
      output.markup("</text:list>")
    }
  }

  private mutating func writeBookmark(_ end: String, _ name: String) {
    output.markup("<text:bookmark-\(end)")
    output.attribute("text:name", name)
    output.markup("/>")
  }

  private mutating func styleID(_ block: Block, isHeader: Bool, inCell: Bool) -> String {
    var base: String
    switch block.kind {
    case .heading(let level): base = "Heading_20_\(min(max(level, 1), 9))"
    case .listItem: base = "List_20_Bullet"
    case .paragraph, .tableRow: base = isHeader ? "Table_20_Heading" : inCell ? "Table_20_Text" : "Standard"
    }
    if let name = block.styleName, !name.isEmpty, name.lowercased() != "normal",
      name.lowercased() != "standard"
    {
      if let known = ODTStyles.ids[name.lowercased()] {
        base = known
      } else if let index = customStyles.firstIndex(where: { $0.name == name }) {
        base = "Custom\(index + 1)"
      } else {
        customStyles.append(ODTStyles.Custom(name: name, parent: base))
        base = "Custom\(customStyles.count)"
      }
    }
    guard block.isCentred else { return base }
    if let index = centred.firstIndex(of: base) { return "C\(index + 1)" }
    centred.append(base)
    return "C\(centred.count)"
  }

  private mutating func writeInlines(_ inlines: [Inline], cursor: inout Cursor) {
    for inline in inlines {
      var rest = Substring(inline.text).unicodeScalars
      repeat {
        while let mark = cursor.take(upTo: cursor.offset) { write(mark) }
        let piece = cursor.nextOffset == .max ? rest : rest.prefix(cursor.nextOffset - cursor.offset)
        write(inline, text: String(piece))
        cursor.offset += piece.count
        rest = rest[piece.endIndex...]
      } while !rest.isEmpty
    }
    closeChange()
  }

  private mutating func write(_ inline: Inline, text: String) {
    let insertion = inline.insertion.flatMap { document.revisions.indices.contains($0) ? $0 : nil }
    let deletion = inline.deletion.flatMap { document.revisions.indices.contains($0) ? $0 : nil }
    if openChange != (deletion ?? insertion) { closeChange() }
    if let deletion {
      // Deleted words stand in the change's own region (ODF 1.3 Part 3, 5.5.3).
      if openChange == nil {
        output.markup("<text:change text:change-id=\"c\(regions.count)\"/>")
        regions.append(Region(revision: deletion, deleted: MarkupOutput()))
        openChange = deletion
      }
      var deleted = regions[regions.count - 1].deleted ?? MarkupOutput()
      Self.write(text, to: &deleted)
      regions[regions.count - 1].deleted = deleted
      return
    }
    if let insertion, openChange == nil {
      output.markup("<text:change-start text:change-id=\"c\(regions.count)\"/>")
      regions.append(Region(revision: insertion))
      openChange = insertion
    }
    let link = SafeLink(inline.link)
    if let link {
      output.markup("<text:a xlink:type=\"simple\"")
      output.attribute("xlink:href", link.target)
      output.markup(">")
    }
    if inline.style.isEmpty || text.isEmpty {
      Self.write(text, to: &output)
    } else {
      looks.insert(inline.style.rawValue)
      output.markup("<text:span text:style-name=\"T\(inline.style.rawValue)\">")
      Self.write(text, to: &output)
      output.markup("</text:span>")
    }
    if link != nil { output.markup("</text:a>") }
    if let note = inline.note, document.notes.indices.contains(note) { write(note: note) }
  }

  private mutating func closeChange() {
    if openChange != nil, regions[regions.count - 1].deleted == nil {
      output.markup("<text:change-end text:change-id=\"c\(regions.count - 1)\"/>")
    }
    openChange = nil
  }

  private mutating func write(note index: Int) {
    let note = document.notes[index]
    let kind = note.kind == .footnote ? "footnote" : "endnote"
    output.markup(
      "<text:note text:id=\"n\(index + 1)\" text:note-class=\"\(kind)\"><text:note-citation>\(index + 1)")
    output.markup("</text:note-citation><text:note-body>")
    for block in note.blocks {
      var cursor = Cursor(marks: [])
      var plain = block
      if plain.kind == .paragraph, plain.styleName == nil { plain.styleName = "Footnote" }
      writeBlock(plain, cursor: &cursor, isLast: true)
    }
    if note.blocks.isEmpty { output.markup("<text:p text:style-name=\"Footnote\"/>") }
    output.markup("</text:note-body></text:note>")
  }

  private mutating func write(_ mark: DOCXComments.Mark) {
    guard mark.kind != .end else {
      output.markup("<office:annotation-end office:name=\"k\(mark.id)\"/>")
      return
    }
    guard let comment = comments.comment(id: mark.id) else { return }
    output.markup("<office:annotation office:name=\"k\(mark.id)\"")
    if comment.isResolved { output.markup(" loext:resolved=\"true\"") }
    if let parent = comment.parent.flatMap({ comments.number(of: $0) }), parent != mark.id {
      output.markup(" loext:parent-name=\"k\(parent)\"")
    }
    output.markup("><dc:creator>")
    output.text(comment.author ?? "")
    output.markup("</dc:creator>")
    if let date = comment.date, XMLDate.isDateTime(date) { output.markup("<dc:date>\(date)</dc:date>") }
    if let initials = comment.initials, !initials.isEmpty {
      output.markup("<meta:creator-initials>")
      output.text(initials)
      output.markup("</meta:creator-initials>")
    }
    for line in comment.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      output.markup("<text:p>")
      Self.write(String(line), to: &output)
      output.markup("</text:p>")
    }
    output.markup("</office:annotation>")
  }

  private mutating func writeTable(_ rows: [(block: Block, index: Int?)], layout: TableLayout) {
    let columns = max(rows.map { $0.block.cells.reduce(0) { $0 + max($1.columnSpan, 1) } }.max() ?? 1, 1)
    let widths = DOCXTextWriter.widths(rows.map(\.block), columns: columns, layout: layout)
    let number = tables.add(widths)
    output.markup("<table:table table:name=\"Tabel\(number)\" table:style-name=\"Ta\(number)\">")
    for column in widths.indices {
      output.markup("<table:table-column table:style-name=\"Ta\(number).\(column + 1)\"/>")
    }
    let headers = min(max(layout.headerRows, 0), rows.count)
    if headers > 0 { output.markup("<table:table-header-rows>") }
    for (position, row) in rows.enumerated() {
      if position == headers, headers > 0 { output.markup("</table:table-header-rows>") }
      writeRow(row, rows: rows.map(\.block), position: position, isHeader: position < headers, layout: layout)
    }
    if headers == rows.count, headers > 0 { output.markup("</table:table-header-rows>") }
    output.markup("</table:table>")
  }

  private mutating func writeRow(
    _ row: (block: Block, index: Int?), rows: [Block], position: Int, isHeader: Bool, layout: TableLayout
  ) {
    output.markup("<table:table-row>")
    var cursor = Cursor(marks: marks(row.index))
    var column = 0
    for (number, cell) in row.block.cells.enumerated() {
      if number > 0 { cursor.offset += 1 }
      let span = max(cell.columnSpan, 1)
      if cell.continuesAbove {
        output.markup("<table:covered-table-cell/>")
        cursor.offset += cell.text(.all).unicodeScalars.count
      } else {
        let style = !layout.hasBorders ? "" : " table:style-name=\"\(isHeader ? "TaH" : "TaC")\""
        let height = TableCell.rowSpan(in: rows, from: position, column: column)
        output.markup("<table:table-cell office:value-type=\"string\"\(style)")
        if span > 1 { output.markup(" table:number-columns-spanned=\"\(span)\"") }
        if height > 1 { output.markup(" table:number-rows-spanned=\"\(height)\"") }
        output.markup(">")
        for (order, block) in cell.blocks.enumerated() {
          if order > 0 { cursor.offset += 1 }
          if case .tableRow = block.kind {
            write([block], firstBlock: nil)
            cursor.offset += block.text(.all).unicodeScalars.count
          } else {
            let isLast = number == row.block.cells.count - 1 && order == cell.blocks.count - 1
            writeBlock(block, cursor: &cursor, isLast: isLast, isHeader: isHeader, inCell: true)
          }
        }
        if cell.blocks.isEmpty { output.markup("<text:p text:style-name=\"Table_20_Text\"/>") }
        output.markup("</table:table-cell>")
      }
      for _ in 1..<span { output.markup("<table:covered-table-cell/>") }
      column += span
    }
    if row.block.cells.isEmpty { output.markup("<table:table-cell/>") }
    output.markup("</table:table-row>")
  }

  /// `text:tracked-changes`: who changed what; deleted words stand here.
  var trackedChanges: MarkupOutput {
    var changes = MarkupOutput()
    guard !regions.isEmpty else { return changes }
    changes.markup("<text:tracked-changes>")
    for (index, region) in regions.enumerated() {
      let revision = document.revisions[region.revision]
      let element = region.deleted == nil ? "insertion" : "deletion"
      changes.markup(
        "<text:changed-region text:id=\"c\(index)\"><text:\(element)><office:change-info><dc:creator>")
      changes.text(revision.author ?? "")
      changes.markup("</dc:creator>")
      // The change needs a date; without one it stands at the calendar's zero.
      let date = revision.date.flatMap { XMLDate.isDateTime($0) ? $0 : nil } ?? "1970-01-01T00:00:00"
      changes.markup("<dc:date>\(date)</dc:date></office:change-info>")
      if let deleted = region.deleted {
        changes.markup("<text:p text:style-name=\"Standard\">")
        changes.append(deleted)
        changes.markup("</text:p>")
      }
      changes.markup("</text:\(element)></text:changed-region>")
    }
    changes.markup("</text:tracked-changes>")
    return changes
  }

  /// `office:automatic-styles` of the content.
  var automaticStyles: MarkupOutput {
    var styles = MarkupOutput()
    styles.markup("<office:automatic-styles>")
    for (index, base) in centred.enumerated() {
      styles.markup(
        "<style:style style:name=\"C\(index + 1)\" style:family=\"paragraph\" style:parent-style-name=\"\(base)\">"
          + "<style:paragraph-properties fo:text-align=\"center\"/></style:style>")
    }
    for raw in looks.sorted() {
      styles.markup("<style:style style:name=\"T\(raw)\" style:family=\"text\"><style:text-properties")
      for (style, property) in Self.properties where TextStyle(rawValue: raw).contains(style) {
        styles.markup(" \(property)")
      }
      styles.markup("/></style:style>")
    }
    styles.append(tables.markup)
    styles.append(lists.markup)
    styles.markup("</office:automatic-styles>")
    return styles
  }

  private static let properties: [(TextStyle, String)] = [
    (.bold, "fo:font-weight=\"bold\""), (.italic, "fo:font-style=\"italic\""),
    (.underline, "style:text-underline-style=\"solid\" style:text-underline-width=\"auto\""),
    (.strikethrough, "style:text-line-through-style=\"solid\""), (.hidden, "text:display=\"none\""),
    (.superscript, "style:text-position=\"super 58%\""), (.subscript, "style:text-position=\"sub 58%\""),
  ]

  /// Text with its spaces, tabs and line ends as elements (6.1.2): ODF folds white space.
  static func write(_ text: String, to output: inout MarkupOutput) {
    var piece = String.UnicodeScalarView()
    var spaces = 0
    var afterReturn = false
    func flush() {
      if !piece.isEmpty { output.text(String(piece)) }
      piece.removeAll()
    }
    for scalar in text.unicodeScalars {
      if scalar != " ", spaces > 0 {
        flush()
        output.markup("<text:s text:c=\"\(spaces)\"/>")
        spaces = 0
      }
      switch scalar {
      case " ":
        // One space between letters stays as it is.
        if let last = piece.last, last != " " { piece.append(scalar) } else { spaces += 1 }
      case "\t":
        flush()
        output.markup("<text:tab/>")
      case "\n" where afterReturn: break
      case "\n", "\r", "\u{0B}", "\u{0C}", "\u{2028}", "\u{2029}":
        flush()
        output.markup("<text:line-break/>")
      default:
        piece.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    flush()
    if spaces > 0 { output.markup("<text:s text:c=\"\(spaces)\"/>") }
  }
}
