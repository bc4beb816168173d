import DocumentModel

/// The tables of `office:spreadsheet` (ODF 1.3 Part 3, 9): rows and cells, each as often as its count says.
///
/// Empty rows and cells that are repeated to the end of the sheet take no room; repeated ones with text count as
/// cells, and so does an empty row that something follows. The limit of cells holds for all sheets together, and so
/// does that of their text, which a repeated cell holds as often as it is shown.
struct ODSSheets {
  let stream: XMLStream
  let limits: Limits
  private(set) var found: [Sheet] = []
  private(set) var comments: [Comment] = []
  /// What stands in text boxes and shapes, which lie over the cells.
  private(set) var boxes: [Block] = []
  /// Who changed cells with tracking, where changes are neither accepted nor rejected.
  private(set) var changers: [String] = []
  /// Table styles that hide their sheets.
  private var hidingStyles: Set<String> = []
  private var cellCount = 0
  private var textBytes = 0
  /// Hidden rows of the sheet since the last one with a value; those at the end of the sheet hide nothing.
  private var hiddenRows: [ClosedRange<Int>] = []

  /// Rows and columns of the largest sheet that programs make.
  private static let lastRow = 1_048_576
  private static let lastColumn = 16_384

  init(stream: XMLStream, limits: Limits) {
    self.stream = stream
    self.limits = limits
  }

  /// Reads which table styles hide a sheet.
  mutating func styles() throws(ReadError) {
    let outside = stream.depth - 1
    var style: String?
    while try stream.nextStart(above: outside, Place()) {
      if stream.name == "style:style" {
        style = stream["style:family"] == "table" ? stream["style:name"] : nil
      } else if stream.name == "style:table-properties", stream["table:display"] == "false", let style {
        hidingStyles.insert(style)
      }
    }
  }

  mutating func sheets() throws(ReadError) {
    let outside = stream.depth - 1
    while try stream.nextStart(above: outside, Place()) {
      switch stream.name {
      case "table:table": try sheet()
      case "table:tracked-changes": try changes()
      // What else stands here (names, filters, links) repeats or rules cells.
      default: try stream.skip()
      }
    }
  }

  private mutating func sheet() throws(ReadError) {
    var sheet = Sheet(name: stream["table:name"] ?? "")
    sheet.isHidden =
      stream["table:display"] == "false" || stream["table:style-name"].map(hidingStyles.contains) == true
    var row = 0
    hiddenRows = []
    try rows(into: &sheet, &row, isHidden: false)
    found.append(sheet)
  }

  /// Rows, also those in groups and header rows.
  private mutating func rows(into sheet: inout Sheet, _ row: inout Int, isHidden: Bool) throws(ReadError) {
    let outside = stream.depth - 1
    while try stream.nextStart(above: outside, Place(sheet: sheet.name)) {
      switch stream.name {
      case "table:table-row":
        let copies = count(stream["table:number-rows-repeated"], most: Self.lastRow)
        let visibility = stream["table:visibility"] ?? "visible"
        let cells = try cells(row: row + 1, in: &sheet)
        try append(
          cells, copies: copies, isHidden: isHidden || visibility != "visible", to: &sheet, row: &row)
      case "table:table-header-rows", "table:table-rows":
        try rows(into: &sheet, &row, isHidden: isHidden)
      case "table:table-row-group":
        try rows(into: &sheet, &row, isHidden: isHidden || stream["table:display"] == "false")
      case "table:shapes": try textBox(Place(sheet: sheet.name))
      default: try stream.skip()
      }
    }
  }

  /// `table:tracked-changes` (9.9): the cells hold what was changed last, so the authors alone are kept.
  private mutating func changes() throws(ReadError) {
    let outside = stream.depth - 1
    var isPending = true
    while try stream.nextStart(above: outside, Place()) {
      switch stream.name {
      case "table:cell-content-change", "table:insertion", "table:deletion", "table:movement":
        isPending = stream["table:acceptance-state"].map { $0 == "pending" } ?? true
      case "dc:creator":
        let author = try stream.textContent()
        if isPending, !author.isEmpty, !changers.contains(author),
          changers.count < FurnitureReader.mostMarkup
        {
          changers.append(author)
        }
      default: break
      }
    }
  }

  /// The paragraphs of a shape, of a frame or of all shapes of a sheet.
  private mutating func textBox(_ place: Place) throws(ReadError) {
    let outside = stream.depth - 1
    while try stream.nextStart(above: outside, place) {
      switch stream.name {
      case "text:p", "text:h":
        let text = try OpenDocumentText.paragraph(stream, place: place)
        guard text.contains(where: { !$0.isWhitespace }) else { continue }
        try limits.check(blocks: boxes.count + 1, at: place)
        boxes.append(Block(inlines: [Inline(text)], place: place))
      // Charts and other objects draw what cells hold.
      case "draw:object", "draw:object-ole", "draw:image", "svg:title", "svg:desc", "office:annotation",
        "table:table":
        try stream.skip()
      default: break
      }
    }
  }

  private mutating func append(
    _ cells: [String], copies: Int, isHidden: Bool, to sheet: inout Sheet, row: inout Int
  ) throws(ReadError) {
    let first = row + 1
    row += copies
    guard row <= Self.lastRow else {
      throw .malformed(Place(sheet: sheet.name), detail: "row \(row)")
    }
    if isHidden { hiddenRows.append(first...row) }
    // The end of the sheet is one row repeated a million times.
    guard !cells.isEmpty else { return }
    let place = Place(sheet: sheet.name, cell: cellName(row: first, column: 1))
    cellCount += first - 1 - sheet.rows.count + cells.count * copies
    guard cellCount <= limits.cells else { throw .overLimit(place, .cells(limits.cells)) }
    textBytes += cells.reduce(0) { $0 + $1.utf8.count } * copies
    guard textBytes <= limits.unpackedBytes else {
      throw .overLimit(place, .unpackedBytes(limits.unpackedBytes))
    }
    for rows in hiddenRows { sheet.hiddenRows.formUnion(rows) }
    hiddenRows = []
    while sheet.rows.count < first - 1 { sheet.rows.append([]) }
    for _ in 0..<copies { sheet.rows.append(cells) }
  }

  private mutating func cells(row: Int, in sheet: inout Sheet) throws(ReadError) -> [String] {
    var cells: [String] = []
    /// Empty cells met since the last one with a value.
    var pending = 0
    let outside = stream.depth - 1
    while try stream.nextStart(above: outside, Place(sheet: sheet.name)) {
      guard stream.name == "table:table-cell" || stream.name == "table:covered-table-cell" else {
        try stream.skip()
        continue
      }
      let copies = count(stream["table:number-columns-repeated"], most: Self.lastColumn)
      let column = cells.count + pending + 1
      guard column + copies - 1 <= Self.lastColumn else {
        throw .malformed(Place(sheet: sheet.name), detail: "column \(column + copies - 1)")
      }
      let width = count(stream["table:number-columns-spanned"], most: Self.lastColumn)
      let height = count(stream["table:number-rows-spanned"], most: Self.lastRow)
      if width > 1 || height > 1 {
        sheet.merges.append(
          CellRange(
            firstRow: row, firstColumn: column, lastRow: row + height - 1, lastColumn: column + width - 1))
      }
      let value = try cell(Place(sheet: sheet.name, cell: cellName(row: row, column: column)))
      guard !value.isEmpty else {
        pending += copies
        continue
      }
      cellCount += pending
      guard cellCount + copies <= limits.cells else {
        throw .overLimit(
          Place(sheet: sheet.name, cell: cellName(row: row, column: column)), .cells(limits.cells))
      }
      for _ in 0..<pending { cells.append("") }
      for _ in 0..<copies { cells.append(value) }
      pending = 0
    }
    return cells
  }

  /// The value of the cell just started, read to its end; comments on it are kept.
  private mutating func cell(_ place: Place) throws(ReadError) -> String {
    var value = ODSValue(stream)
    let outside = stream.depth - 1
    var lines: [String] = []
    while try stream.nextStart(above: outside, place) {
      switch stream.name {
      case "text:p", "text:h": lines.append(try OpenDocumentText.paragraph(stream, place: place))
      case "office:annotation":
        guard comments.count < limits.comments else { throw .overLimit(place, .comments(limits.comments)) }
        var comment = try AnnotationReader(stream: stream, place: place).comment()
        comment.id = place.cell ?? ""
        comments.append(comment)
      // A list may stand in a cell; pictures, charts and tables within tables show no value.
      case "text:list", "text:list-item", "text:list-header": break
      case let name where name.hasPrefix("draw:"): try textBox(place)
      default: try stream.skip()
      }
    }
    value.text = lines.joined(separator: "\n")
    return value.shown
  }

  private func count(_ value: String?, most: Int) -> Int { min(max(value.flatMap(Int.init) ?? 1, 1), most) }
}
