import DocumentModel

/// Writes one complete page of HTML (WHATWG) that needs no other file: semantic headings, lists and tables,
/// a style for screen and one for paper. Everything from the document is escaped; no script, no remote part.
///
/// Tracked changes become `ins` and `del`, comments and notes lists at the end with links both ways.
public struct HTMLWriter: DocumentWriter {
  public init() {}

  /// The file's bytes: the same for the same document, on any day.
  public func bytes(for document: Document) throws(WriteError) -> [UInt8] {
    var page = HTMLPage(document)
    return page.bytes()
  }
}

/// One page in the making.
private struct HTMLPage {
  private var output = MarkupOutput()
  private let document: Document
  private let words: WriterWords
  private var openLists = 0
  /// With a title the page has one h1, and the headings follow below it.
  private let hasTitle: Bool
  /// Comments by the block where they end.
  private let commentsByBlock: [Int: [Int]]

  init(_ document: Document) {
    self.document = document
    words = WriterWords(language: document.metadata.language)
    var byBlock: [Int: [Int]] = [:]
    for (index, comment) in document.comments.enumerated() {
      if let anchor = comment.anchor { byBlock[anchor.endBlock, default: []].append(index) }
    }
    commentsByBlock = byBlock
    hasTitle = document.blocks.contains { block in
      if case .heading = block.kind { return block.styleName == StyleName.title }
      return false
    }
  }

  mutating func bytes() -> [UInt8] {
    writeHead()
    let furniture = document.pageFurniture
    output.markup("<body>\n")
    writeFurniture(furniture.header, element: "header")
    output.markup("<main>\n")
    write(document.blocks, firstBlock: 0)
    writeNotes()
    writeComments()
    output.markup("</main>\n")
    writeFurniture(furniture.footer, element: "footer")
    output.markup("</body>\n</html>\n")
    return output.bytes
  }

  private mutating func writeHead() {
    let metadata = document.metadata
    output.markup("<!DOCTYPE html>\n<html")
    output.attribute("lang", metadata.writtenLanguage)
    output.markup(">\n<head>\n<meta charset=\"utf-8\">\n")
    output.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
    output.text(metadata.title ?? firstHeading ?? "")
    output.markup("</title>\n")
    let properties = [
      ("author", metadata.author), ("dcterms.created", metadata.created),
      ("dcterms.modified", metadata.modified), ("generator", metadata.generator ?? "komdir"),
      (CustomProperties.name, metadata.key),
    ]
    for (name, value) in properties {
      guard let value else { continue }
      output.markup("<meta name=\"\(name)\"")
      output.attribute("content", value)
      output.markup(">\n")
    }
    output.markup("<style>\n\(HTMLStyle.sheet)")
    if document.pageFurniture.showsPageNumbers {
      output.markup(
        "@page { @bottom-center { content: \"\(words.page) \" counter(page) \" \(words.of) \" counter(pages); "
          + "font: 9pt Arial, sans-serif; color: #44546a; } }\n")
    }
    output.markup("</style>\n</head>\n")
  }

  private var firstHeading: String? {
    for block in document.blocks {
      if case .heading = block.kind { return block.text() }
    }
    return nil
  }

  private mutating func writeFurniture(_ text: String?, element: String) {
    guard let text, !text.isEmpty else { return }
    output.markup("<\(element)><p>")
    writeText(text)
    output.markup("</p></\(element)>\n")
  }

  private mutating func write(_ blocks: [Block], firstBlock: Int?) {
    var index = 0
    while index < blocks.count {
      let block = blocks[index]
      if block.isFurniture {
        index += 1
        continue
      }
      switch block.kind {
      case .tableRow(let table, _):
        closeLists(to: 0)
        let first = index
        while index < blocks.count, case .tableRow(table, _) = blocks[index].kind { index += 1 }
        let layout = firstBlock == nil ? nil : document.tableLayouts[table]
        writeTable(
          Array(blocks[first..<index]), layout: layout ?? TableLayout(),
          firstBlock: firstBlock.map { $0 + first })
        continue
      case .listItem(let level):
        openList(at: min(max(level, 1), 9))
        output.markup("<li")
        if let label = block.label, !label.isEmpty {
          output.attribute("data-label", label)
          output.markup(">")
          // Screen readers read the label as text: the law's own number, not the browser's.
          output.markup("<span class=\"label\">")
          output.text(label)
          output.markup("</span> ")
        } else {
          output.markup(" class=\"bullet\">")
        }
        writeInlines(block, index: firstBlock.map { $0 + index })
        output.markup("</li>\n")
      case .heading(let level):
        closeLists(to: 0)
        let isTitle = block.styleName == StyleName.title
        let element = isTitle ? "h1" : "h\(min(max(level, 1) + (hasTitle ? 1 : 0), 6))"
        writeLine(
          block, element: element, classes: isTitle ? ["title"] : Self.classes(of: block),
          index: firstBlock.map { $0 + index })
      case .paragraph:
        closeLists(to: 0)
        if block.styleName == StyleName.quote {
          output.markup("<blockquote>")
          writeLine(block, element: "p", classes: [], index: firstBlock.map { $0 + index })
          output.markup("</blockquote>\n")
        } else {
          writeLine(
            block, element: "p", classes: Self.classes(of: block), index: firstBlock.map { $0 + index })
        }
      }
      index += 1
    }
    closeLists(to: 0)
  }

  private static func classes(of block: Block) -> [String] {
    block.styleName.flatMap { HTMLStyle.classes[$0] }.map { [$0] } ?? []
  }

  private mutating func writeLine(_ block: Block, element: String, classes: [String], index: Int?) {
    let classes = classes + (block.isCentred ? ["centred"] : [])
    output.markup("<\(element)")
    if !classes.isEmpty { output.attribute("class", classes.joined(separator: " ")) }
    output.markup(">")
    if let label = block.label, !label.isEmpty {
      output.markup("<span class=\"label\">")
      output.text(label)
      output.markup("</span> ")
    }
    writeInlines(block, index: index)
    output.markup("</\(element)>\n")
  }

  private mutating func openList(at level: Int) {
    closeLists(to: level)
    while openLists < level {
      // A list within a list stands in an item of its own.
      output.markup(openLists == 0 ? "<ul>\n" : "<li class=\"nested\"><ul>\n")
      openLists += 1
    }
  }

  private mutating func closeLists(to level: Int) {
    while openLists > level {
      output.markup(openLists == 1 ? "</ul>\n" : "</ul></li>\n")
      openLists -= 1
    }
  }

  private mutating func writeTable(_ rows: [Block], layout: TableLayout, firstBlock: Int?) {
    let heads = Self.heads(of: rows, layout)
    output.markup(
      !layout.hasBorders
        ? "<table class=\"plain\">\n" : heads.isEmpty ? "<table>\n" : "<table class=\"headed\">\n")
    if !layout.columnWidths.isEmpty, layout.columnWidths.allSatisfy({ $0 > 0 && $0.isFinite }) {
      let sum = layout.columnWidths.reduce(0, +)
      output.markup("<colgroup>")
      for width in layout.columnWidths {
        output.markup("<col style=\"width:\(Int((width / sum * 100).rounded()))%\">")
      }
      output.markup("</colgroup>\n")
    }
    for (number, row) in rows.enumerated() where !row.isFurniture {
      let isHeader = number < layout.headerRows
      if number == 0 { output.markup(isHeader ? "<thead>\n" : "<tbody>\n") }
      if number == layout.headerRows, number > 0 { output.markup("</thead>\n<tbody>\n") }
      output.markup("<tr>")
      var column = 0
      for cell in row.cells {
        if !cell.continuesAbove {
          let element = isHeader ? "th" : "td"
          output.markup("<\(element)")
          if isHeader { output.markup(" scope=\"col\"") }
          if cell.columnSpan > 1 { output.markup(" colspan=\"\(cell.columnSpan)\"") }
          let span = TableCell.rowSpan(in: rows, from: number, column: column)
          if span > 1 { output.markup(" rowspan=\"\(span)\"") }
          if !isHeader, let head = heads[column] { output.attribute("data-head", head) }
          output.markup(">")
          writeCell(cell)
          output.markup("</\(element)>")
        }
        column += max(cell.columnSpan, 1)
      }
      writeCommentLinks(endingIn: firstBlock.map { $0 + number })
      output.markup("</tr>\n")
    }
    output.markup(rows.count <= layout.headerRows ? "</thead>\n" : "</tbody>\n")
    output.markup("</table>\n")
  }

  /// What a narrow screen says before each cell, where it stacks the cells of a row: the column's head. Empty for a
  /// table without a plain row of heads, or with cells over several columns or rows: that stays a table.
  private static func heads(of rows: [Block], _ layout: TableLayout) -> [Int: String] {
    guard layout.headerRows == 1, layout.hasBorders, let first = rows.first,
      rows.allSatisfy({ row in row.cells.allSatisfy { $0.columnSpan <= 1 && !$0.continuesAbove } })
    else { return [:] }
    return Dictionary(uniqueKeysWithValues: first.cells.enumerated().map { ($0.offset, $0.element.text()) })
  }

  private mutating func writeCell(_ cell: TableCell) {
    if cell.blocks.count == 1, cell.blocks[0].kind == .paragraph, cell.blocks[0].label == nil {
      writeInlines(cell.blocks[0], index: nil)
    } else {
      write(cell.blocks, firstBlock: nil)
    }
  }

  private mutating func writeInlines(_ block: Block, index: Int?) {
    for inline in block.inlines { write(inline) }
    writeCommentLinks(endingIn: index)
  }

  private mutating func write(_ inline: Inline) {
    var closing: [String] = []
    for (change, element, word) in [
      (inline.insertion, "ins", words.inserted), (inline.deletion, "del", words.deleted),
    ] {
      guard let change, document.revisions.indices.contains(change) else { continue }
      let revision = document.revisions[change]
      output.markup("<\(element)")
      if let date = revision.date, XMLDate.isDateTime(date) { output.attribute("datetime", date) }
      output.attribute("title", revision.author.map { "\(word): \($0)" } ?? word)
      output.markup(">")
      closing.append(element)
    }
    if let link = SafeLink(inline.link) {
      output.markup("<a")
      output.attribute("href", link.target)
      output.markup(">")
      closing.append("a")
    }
    let looks: [(TextStyle, String)] = [
      (.bold, "strong"), (.italic, "em"), (.underline, "u"), (.strikethrough, "s"), (.superscript, "sup"),
      (.subscript, "sub"),
    ]
    if !inline.text.isEmpty {
      for (style, element) in looks where inline.style.contains(style) {
        output.markup("<\(element)>")
        closing.append(element)
      }
    }
    writeText(inline.text)
    for element in closing.reversed() { output.markup("</\(element)>") }
    if let note = inline.note, document.notes.indices.contains(note) {
      output.markup(
        "<sup><a href=\"#note-\(note + 1)\" id=\"ref-\(note + 1)\" role=\"doc-noteref\">\(note + 1)</a></sup>"
      )
    }
  }

  private mutating func writeText(_ text: String) {
    var isFirst = true
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if !isFirst { output.markup("<br>\n") }
      isFirst = false
      output.text(String(line))
    }
  }

  private mutating func writeCommentLinks(endingIn block: Int?) {
    for index in block.flatMap({ commentsByBlock[$0] }) ?? [] {
      output.markup(
        "<sup><a href=\"#comment-\(index + 1)\" id=\"comment-ref-\(index + 1)\">[\(index + 1)]</a></sup>")
    }
  }

  private mutating func writeNotes() {
    guard !document.notes.isEmpty else { return }
    output.markup("<section role=\"doc-endnotes\" aria-label=\"\(words.notes)\">\n<ol class=\"notes\">\n")
    for (index, note) in document.notes.enumerated() {
      output.markup("<li id=\"note-\(index + 1)\">")
      write(note.blocks, firstBlock: nil)
      output.markup(
        "<a href=\"#ref-\(index + 1)\" role=\"doc-backlink\" aria-label=\"\(words.backToText)\">↩</a></li>\n")
    }
    output.markup("</ol>\n</section>\n")
  }

  private mutating func writeComments() {
    guard !document.comments.isEmpty else { return }
    output.markup(
      "<section class=\"comments\" aria-label=\"\(words.comments)\">\n<h2>\(words.comments)</h2>\n<ol>\n")
    for (index, comment) in document.comments.enumerated() {
      output.markup("<li id=\"comment-\(index + 1)\">")
      let head = [comment.author, comment.date].compactMap { $0 }.joined(separator: ", ")
      if !head.isEmpty {
        output.markup("<strong>")
        output.text(head)
        output.markup("</strong>: ")
      }
      if !comment.anchorText.isEmpty {
        output.markup("<q>")
        output.text(comment.anchorText)
        output.markup("</q> ")
      }
      writeText(comment.text)
      if comment.anchor != nil {
        output.markup(" <a href=\"#comment-ref-\(index + 1)\" aria-label=\"\(words.backToText)\">↩</a>")
      }
      output.markup("</li>\n")
    }
    output.markup("</ol>\n</section>\n")
  }
}
