import DocumentModel

extension DOCXTextWriter {
  /// Width of the text on the page, in twentieths of a point.
  private static let textWidth = 9_070

  /// Writes one table (17.4): header rows repeat on every page, rows are not cut by a page's end.
  mutating func write(_ rows: [(block: Block, index: Int?)], layout: TableLayout) {
    let columns = max(rows.map { $0.block.cells.reduce(0) { $0 + max($1.columnSpan, 1) } }.max() ?? 1, 1)
    let widths = Self.widths(rows.map(\.block), columns: columns, layout: layout)
    let style = layout.hasBorders ? "<w:tblStyle w:val=\"DocumentTable\"/>" : ""
    output.markup(
      "<w:tbl><w:tblPr>\(style)<w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/>"
        + "<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"\(layout.headerRows > 0 ? "0020" : "0000")\" "
        + "w:firstRow=\"\(layout.headerRows > 0 ? 1 : 0)\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" "
        + "w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>")
    for width in widths { output.markup("<w:gridCol w:w=\"\(width)\"/>") }
    output.markup("</w:tblGrid>")
    for (number, row) in rows.enumerated() {
      let below = number + 1 < rows.count ? rows[number + 1].block : nil
      writeRow(
        row.block, index: row.index, below: below, widths: widths, isHeader: number < layout.headerRows)
    }
    output.markup("</w:tbl>")
  }

  private mutating func writeRow(_ row: Block, index: Int?, below: Block?, widths: [Int], isHeader: Bool) {
    output.markup("<w:tr><w:trPr><w:cantSplit/>\(isHeader ? "<w:tblHeader/>" : "")")
    if let change = wholeRowChange(row) {
      output.markup("\(changeTag(change.isDeletion ? "del" : "ins", change.index))/>")
    }
    output.markup("</w:trPr>")
    let continued = Self.columnsThatContinue(below)
    var cursor = MarkCursor(marks: marks(ofBlock: index))
    var column = 0
    for (number, cell) in row.cells.enumerated() {
      if number > 0 { cursor.offset += 1 }
      let span = max(cell.columnSpan, 1)
      let width = widths[min(column, widths.count)..<min(column + span, widths.count)].reduce(0, +)
      output.markup("<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>")
      if span > 1 { output.markup("<w:gridSpan w:val=\"\(span)\"/>") }
      if cell.continuesAbove {
        output.markup("<w:vMerge/>")
      } else if continued.contains(column) {
        output.markup("<w:vMerge w:val=\"restart\"/>")
      }
      output.markup("</w:tcPr>")
      writeCell(cell.blocks, cursor: &cursor, isLast: number == row.cells.count - 1)
      output.markup("</w:tc>")
      column += span
    }
    // A row must have a cell (17.4.79).
    if row.cells.isEmpty { output.markup("<w:tc><w:p/></w:tc>") }
    output.markup("</w:tr>")
  }

  private mutating func writeCell(_ blocks: [Block], cursor: inout MarkCursor, isLast: Bool) {
    var number = 0
    while number < blocks.count {
      if number > 0 { cursor.offset += 1 }
      if case .tableRow(let table, _) = blocks[number].kind {
        let first = number
        while number < blocks.count, case .tableRow(table, _) = blocks[number].kind { number += 1 }
        let rows = blocks[first..<number].map { (block: $0, index: Int?.none) }
        write(rows, layout: TableLayout())
        cursor.offset += rows.map { $0.block.text(.all).unicodeScalars.count }.reduce(rows.count - 1, +)
      } else {
        let block = blocks[number]
        let id = styles.styleID(for: block)
        number += 1
        writeParagraph(
          block, style: id == "Normal" ? "TableText" : id, cursor: &cursor,
          isLast: isLast && number == blocks.count)
      }
    }
    // A cell must end with a paragraph (17.4.65).
    var needsParagraph = blocks.isEmpty
    if case .tableRow = blocks.last?.kind { needsParagraph = true }
    if needsParagraph { output.markup("<w:p><w:pPr><w:pStyle w:val=\"TableText\"/></w:pPr></w:p>") }
  }

  /// Columns whose cell in `row` continues the one above.
  private static func columnsThatContinue(_ row: Block?) -> Set<Int> {
    var columns: Set<Int> = []
    var column = 0
    for cell in row?.cells ?? [] {
      if cell.continuesAbove { columns.insert(column) }
      column += max(cell.columnSpan, 1)
    }
    return columns
  }

  /// Widths as the layout says, else by the text: a column's longest word fits, long texts get more room.
  static func widths(_ rows: [Block], columns: Int, layout: TableLayout) -> [Int] {
    var weights = [Double](repeating: 1, count: columns)
    if layout.columnWidths.count == columns, layout.columnWidths.allSatisfy({ $0 > 0 && $0.isFinite }) {
      weights = layout.columnWidths
    } else {
      for row in rows {
        var column = 0
        for cell in row.cells {
          if cell.columnSpan <= 1, column < columns {
            let text = cell.text()
            let letters = Double(text.utf8.count)
            let word = text.split { $0 == " " || $0 == "\n" }.map(\.utf8.count).max() ?? 0
            weights[column] = max(weights[column], min(letters.squareRoot() * 2, 40), min(Double(word), 24))
          }
          column += max(cell.columnSpan, 1)
        }
      }
      weights = weights.map { max($0, 4) }
    }
    let sum = weights.reduce(0, +)
    return weights.map { Int($0 / sum * Double(textWidth)) }
  }
}
