import DocumentModel

/// Where blocks go: the body, a cell, a note or a text box.
struct ODTSink {
  var blocks: [Block] = []
  /// Whether each block is one of the document's own, at which comments can hang.
  let isTopLevel: Bool

  init(isTopLevel: Bool) { self.isTopLevel = isTopLevel }
}

/// A paragraph in the making, with the text boxes that will stand after it.
struct ODTLine {
  var block: Block
  /// The look of text outside any span.
  var look: TextStyle = []
  var bookmarks = Bookmarks()
  var boxes: [Block] = []
}

/// Block content of `office:text` (ODF 1.3 Part 3, 5, 9 and 10), read in one pass.
///
/// Tracked changes become marks on the runs, comments become places in the text; `markup` gathers both over body
/// and notes.
struct ODTBody {
  let stream: XMLStream
  let part: String?
  let styles: ODTStyleSheet
  let limits: Limits
  var markup = ODTMarkup()
  var notes: [Note] = []
  var warnings: [ReadWarning] = []
  /// Whether a warning of blanks that were left out was given.
  var hasLostBlanks = false
  var changes: [String: ODTChange] = [:]
  var changeIDs: [String: String] = [:]
  var changeOrder: [String] = []
  /// Deleted words are read before the text: no numbers are counted and no notes listed in them.
  var isInDeletion = false
  var paragraphCount = 0

  var forms = ODTForms()
  var numbering = ODTNumbering()
  var listStack: [ODTListContext] = []
  var run = ODTRunState()
  /// Spaces and cells that counts alone ask for ("repeat this a million times") and that may still come.
  var repeatBudget = 1_000_000
  private var tableCount = 0
  private var hasHidden = false

  init(stream: XMLStream, part: String?, styles: ODTStyleSheet, limits: Limits) {
    self.stream = stream
    self.part = part
    self.styles = styles
    self.limits = limits
  }

  var here: Place { Place(part: part, paragraph: paragraphCount > 0 ? paragraphCount : nil) }

  /// Reads the text up to the end of the element just started.
  mutating func blocks() throws(ReadError) -> [Block] {
    var sink = ODTSink(isTopLevel: true)
    try content(into: &sink)
    listUnplaced()
    return sink.blocks
  }

  mutating func content(into sink: inout ODTSink) throws(ReadError) {
    let outside = stream.depth - 1
    while stream.depth > outside {
      guard let event = try stream.next() else { throw .truncated(here) }
      if event == .start { try block(into: &sink) }
    }
  }

  /// The element just started, which stands between paragraphs.
  mutating func block(into sink: inout ODTSink) throws(ReadError) {
    switch stream.name {
    case "text:p", "text:h": try paragraph(into: &sink)
    case "text:list": try list(into: &sink)
    case "text:list-item", "text:list-header": try listItem(into: &sink)
    case "text:numbered-paragraph": try numberedParagraph(into: &sink)
    case "table:table": try table(into: &sink)
    case "text:tracked-changes":
      // A text box or note repeats none; those of the body were read at its head.
      if sink.isTopLevel { try trackedChanges() } else { try stream.skip() }
    case "text:change", "text:change-start", "text:change-end": changeMark(&sink)
    case "office:annotation": try annotation()
    case "office:annotation-end": if let name = stream["office:name"] { markup.endRange(name) }
    case "text:section": try section(into: &sink)
    case "office:forms": try forms.read(stream, place: here)
    case "draw:control": try control(into: &sink)
    case "office:event-listeners", "office:binary-data", "office:dde-source",
      "text:variable-decls", "text:sequence-decls", "text:user-field-decls", "text:dde-connection-decls",
      "text:alphabetical-index-auto-mark-file", "text:section-source", "table:table-source", "draw:object",
      "svg:title", "svg:desc", "math:math", "table:title", "table:desc", "form:form", "draw:plugin",
      "draw:applet", "draw:image-map", "draw:contour-polygon", "draw:contour-path", "table:shapes":
      try stream.skip()
    case let name where name.hasPrefix("text:") && name.hasSuffix("-source"): try stream.skip()
    // Index bodies, frames, shapes, groups and whatever a program put round its text.
    default: try content(into: &sink)
    }
  }

  private mutating func section(into sink: inout ODTSink) throws(ReadError) {
    let outerHidden = run.isHidden
    if stream["text:display"] == "none" {
      run.isHidden = true
      noteHidden()
    }
    let outside = stream.depth - 1
    while try stream.nextStart(above: outside, here) {
      if stream.name == "text:section-source", let target = stream["xlink:href"], !target.isEmpty {
        warnings.append(ReadWarning(.externalReference, place: here, detail: target))
      }
      try block(into: &sink)
    }
    run.isHidden = outerHidden
  }

  mutating func noteHidden() {
    guard !hasHidden else { return }
    hasHidden = true
    warnings.append(ReadWarning(.hiddenContent, place: here))
  }

  // MARK: Blocks

  mutating func countBlock() throws(ReadError) {
    try limits.check(blocks: paragraphCount + 1, at: here)
    paragraphCount += 1
  }

  mutating func beginBlock(in sink: borrowing ODTSink) {
    if sink.isTopLevel {
      markup.beginBlock(sink.blocks.count)
    } else if !sink.blocks.isEmpty {
      markup.separate("\n")
    }
  }

  /// Puts the paragraph where it belongs, and its text boxes after it.
  mutating func finish(_ line: inout ODTLine, _ sink: inout ODTSink) {
    line.block.bookmarks += line.bookmarks.take()
    sink.blocks.append(line.block)
    for box in line.boxes {
      sink.blocks.append(box)
      if !sink.isTopLevel { markup.advance(1 + box.text(.all).unicodeScalars.count) }
    }
    line.boxes = []
  }

  // MARK: Tables

  private mutating func table(into sink: inout ODTSink) throws(ReadError) {
    if sink.isTopLevel { tableCount += 1 }
    let outerLists = listStack
    listStack = []
    var spans = ODTRowSpans()
    var row = 0
    try rows(of: max(tableCount, 1), &row, &spans, into: &sink)
    listStack = outerLists
  }

  /// Rows, also those in groups and header rows.
  private mutating func rows(
    of table: Int, _ row: inout Int, _ spans: inout ODTRowSpans, into sink: inout ODTSink
  ) throws(ReadError) {
    let outside = stream.depth - 1
    while try stream.nextStart(above: outside, here) {
      switch stream.name {
      case "table:table-row":
        row += 1
        let copies = copyCount(stream["table:number-rows-repeated"]) - 1
        try countBlock()
        let place = here
        beginBlock(in: sink)
        let cells = try cells(&spans)
        let block = Block(kind: .tableRow(table: table, row: row), cells: cells, place: place)
        sink.blocks.append(block)
        guard copies > 0 else { continue }
        let text = block.text(.all)
        for _ in 0..<copies {
          row += 1
          beginBlock(in: sink)
          var copy = block
          copy.kind = .tableRow(table: table, row: row)
          sink.blocks.append(copy)
          _ = markup.append(text, part: part)
        }
      case "table:table-header-rows", "table:table-rows", "table:table-row-group":
        try rows(of: table, &row, &spans, into: &sink)
      case "text:change", "text:change-start", "text:change-end": changeMark(&sink)
      default: try stream.skip()
      }
    }
  }

  private mutating func cells(_ spans: inout ODTRowSpans) throws(ReadError) -> [TableCell] {
    let outside = stream.depth - 1
    var cells: [TableCell] = []
    spans.beginRow()
    while try stream.nextStart(above: outside, here) {
      guard stream.name == "table:table-cell" || stream.name == "table:covered-table-cell" else {
        try stream.skip()
        continue
      }
      let isCovered = stream.name == "table:covered-table-cell"
      let copies = copyCount(stream["table:number-columns-repeated"])
      let width = span(stream["table:number-columns-spanned"])
      let height = span(stream["table:number-rows-spanned"])
      var sink = ODTSink(isTopLevel: false)
      if !cells.isEmpty { markup.separate("\t") }
      try content(into: &sink)
      let hasText = sink.blocks.contains { !$0.text(.all).isEmpty }
      for copy in 0..<copies {
        let cell: TableCell
        if isCovered {
          let above = spans.coverNext()
          // A cell that another covers shows nothing, but some programs leave text in it.
          guard above != nil || hasText else { continue }
          cell = TableCell(blocks: sink.blocks, columnSpan: above ?? 1, continuesAbove: above != nil)
        } else {
          spans.startCell(width: width, height: height)
          cell = TableCell(blocks: sink.blocks, columnSpan: width)
        }
        if copy > 0, !cells.isEmpty {
          markup.separate("\t")
          if hasText { _ = markup.append(cell.text(.all), part: part) }
        }
        cells.append(cell)
      }
    }
    return cells
  }

  private func span(_ value: String?) -> Int { min(max(value.flatMap(Int.init) ?? 1, 1), 16_384) }

  /// How often something stands here, within what is left of the budget.
  mutating func copyCount(_ value: String?) -> Int {
    copyCount(value.flatMap(Int.init) ?? 1)
  }

  /// How many of `count` copies are granted, one at least.
  mutating func copyCount(_ count: Int) -> Int {
    guard count > 1 else { return 1 }
    let granted = min(count, 1 + repeatBudget)
    repeatBudget -= granted - 1
    return granted
  }
}

/// Cells that reach down over several rows, by the column they begin in (ODF 1.3 Part 3, 9.1.4).
struct ODTRowSpans {
  private var open: [Int: (rowsLeft: Int, width: Int)] = [:]
  private var column = 0

  mutating func beginRow() { column = 0 }

  mutating func startCell(width: Int, height: Int) {
    open[column] = height > 1 ? (height - 1, width) : nil
    column += 1
  }

  /// The width of the cell that continues here from above; nil inside a cell that is merely wide.
  mutating func coverNext() -> Int? {
    defer { column += 1 }
    guard let span = open[column] else { return nil }
    open[column] = span.rowsLeft > 1 ? (span.rowsLeft - 1, span.width) : nil
    return span.width
  }
}
