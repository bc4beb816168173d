import DocumentModel

/// Writes one `worksheet` part (18.3.1.99).
struct XLSXSheetWriter {
  let sheet: WorkSheet
  let name: String
  let isFirst: Bool

  /// The filter's area as `A1:F20`, plain and absolute; nil without columns.
  static func filterArea(_ sheet: WorkSheet) -> (plain: String, absolute: String)? {
    let columns = sheet.rows.map(\.count).max() ?? 0
    guard columns > 0, sheet.headerRows > 0, sheet.headerRows <= sheet.rows.count else { return nil }
    let first = sheet.headerRows
    let last = max(sheet.rows.count, first)
    let letter = cellName(row: 1, column: columns).dropLast()
    return ("A\(first):\(letter)\(last)", "$A$\(first):$\(letter)$\(last)")
  }

  mutating func xml(strings: inout XLSXStrings, lists: inout XLSXLists) throws(WriteError) -> [UInt8] {
    let width = max(sheet.rows.map(\.count).max() ?? 0, sheet.columns.count)
    guard sheet.rows.count <= 1_048_576, width <= 16_384 else { throw .sheetTooLarge(sheet: name) }
    var output = MarkupOutput()
    output.markup(
      "\(DOCXPackage.declaration)<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
        + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
        + "<sheetViews><sheetView workbookViewId=\"0\"\(isFirst ? " tabSelected=\"1\"" : "")>\(panes)</sheetView></sheetViews>"
        + "<sheetFormatPr defaultRowHeight=\"15\"/>")
    writeColumns(to: &output)
    output.markup("<sheetData>")
    for (index, row) in sheet.rows.enumerated() where !row.isEmpty {
      output.markup("<row r=\"\(index + 1)\"\(height(row, isHeader: index < sheet.headerRows))>")
      for (column, cell) in row.enumerated() {
        try write(cell, row: index + 1, column: column + 1, strings: &strings, to: &output)
      }
      output.markup("</row>")
    }
    output.markup("</sheetData>")
    if sheet.isProtected {
      output.markup(
        "<sheetProtection sheet=\"1\" formatCells=\"0\" formatColumns=\"0\" formatRows=\"0\" sort=\"0\" autoFilter=\"0\"/>"
      )
    }
    if sheet.hasFilter, let area = Self.filterArea(sheet) {
      output.markup("<autoFilter ref=\"\(area.plain)\"/>")
    }
    writeValidations(lists: &lists, to: &output)
    output.markup(
      "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
        + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>")
    return output.bytes
  }

  private var panes: String {
    let rows = max(sheet.headerRows, 0)
    let columns = max(sheet.frozenColumns, 0)
    guard rows > 0 || columns > 0 else { return "" }
    let pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight"
    return "<pane\(columns > 0 ? " xSplit=\"\(columns)\"" : "")\(rows > 0 ? " ySplit=\"\(rows)\"" : "") "
      + "topLeftCell=\"\(cellName(row: rows + 1, column: columns + 1))\" activePane=\"\(pane)\" state=\"frozen\"/>"
      + "<selection pane=\"\(pane)\"/>"
  }

  private func writeColumns(to output: inout MarkupOutput) {
    guard !sheet.columns.isEmpty else { return }
    output.markup("<cols>")
    for (index, column) in sheet.columns.enumerated() {
      let width = column.width.isFinite ? min(max(column.width, 1), 255) : 14
      output.markup(
        "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(width)\" customWidth=\"1\""
          + " style=\"\(XLSXCellStyle(column).index)\"\(column.isHidden ? " hidden=\"1\"" : "")/>")
    }
    output.markup("</cols>")
  }

  /// The height that shows the row's wrapped text, as ` ht="30"`: not every program measures it on opening.
  private func height(_ row: [WorkCell], isHeader: Bool) -> String {
    var lines = 1
    for (cell, column) in zip(row, sheet.columns) where column.wrapsText || isHeader {
      guard let text = cell.text else { continue }
      lines = max(lines, WorkSheet.lines(text, width: column.width))
    }
    return lines == 1 ? "" : " ht=\"\(min(lines * WorkSheet.lineHeight, WorkSheet.highestRow))\""
  }

  private func write(
    _ cell: WorkCell, row: Int, column: Int, strings: inout XLSXStrings, to output: inout MarkupOutput
  ) throws(WriteError) {
    let reference = cellName(row: row, column: column)
    var style = XLSXCellStyle(column <= sheet.columns.count ? sheet.columns[column - 1] : WorkSheet.Column())
    style.isHeader = row <= sheet.headerRows
    switch cell {
    case .empty:
      output.markup("<c r=\"\(reference)\" s=\"\(style.index)\"/>")
    case .number(let number):
      guard number.isFinite else {
        output.markup("<c r=\"\(reference)\" s=\"\(style.index)\"/>")
        return
      }
      let text = number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
      output.markup("<c r=\"\(reference)\" s=\"\(style.index)\"><v>\(text)</v></c>")
    case .text(let text), .marked(let text):
      let units = text.utf16.count
      guard units <= WorkCell.longestText else {
        throw .cellTooLong(sheet: name, cell: reference, units: units)
      }
      if case .marked = cell { style.isMarked = true }
      style.keepsText = text.unicodeScalars.first.map { "=+-@".unicodeScalars.contains($0) } ?? false
      output.markup(
        "<c r=\"\(reference)\" s=\"\(style.index)\" t=\"s\"><v>\(strings.index(of: text))</v></c>")
    }
  }

  private func writeValidations(lists: inout XLSXLists, to output: inout MarkupOutput) {
    let chosen = sheet.columns.enumerated().filter { !$1.choices.isEmpty || $1.prompt != nil }
    guard !chosen.isEmpty else { return }
    output.markup("<dataValidations count=\"\(chosen.count)\">")
    for (index, column) in chosen {
      // Rows that a person adds below the last get the list too.
      let letter = cellName(row: 1, column: index + 1).dropLast()
      let first = sheet.headerRows + 1
      let last = max(sheet.rows.count, first) + 500
      output.markup("<dataValidation")
      if !column.choices.isEmpty { output.markup(" type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\"") }
      if let prompt = column.prompt {
        output.markup(" showInputMessage=\"1\"")
        // Excel shows at most 255 letters (18.3.1.32).
        output.attribute("prompt", String(prompt.prefix(255)))
      }
      output.markup(" sqref=\"\(letter)\(first):\(letter)\(last)\"")
      guard !column.choices.isEmpty else {
        output.markup("/>")
        continue
      }
      output.markup("><formula1>")
      output.text(lists.formula(for: column.choices))
      output.markup("</formula1></dataValidation>")
    }
    output.markup("</dataValidations>")
  }
}
