import DocumentModel

/// A table as a grid of texts, wherever it came from: a sheet, a CSV file, a table in a letter or a mail.
struct TableGrid: Sendable {
  /// One row: its number as a person counts it, and its cells.
  struct Row: Sendable {
    var number: Int
    /// Paragraph of the file that the row is, where it is one.
    var paragraph: Int?
    var page: Int?
    var cells: [String]
    /// Whether the file hides the row, or the sheet that it is in.
    var isHidden = false
  }

  var sheet: String?
  var rows: [Row]
  /// Cells that carry on the one above (vertically merged), by row index and column.
  var continuing: Set<CellAddress> = []

  struct CellAddress: Hashable, Sendable {
    var row: Int
    var column: Int
  }

  init(_ sheet: Sheet) {
    self.sheet = sheet.name
    rows = sheet.rows.enumerated().map { index, cells in
      Row(
        number: index + 1, cells: cells.map(\.trimmed),
        isHidden: sheet.isHidden || sheet.hiddenRows.contains(index + 1))
    }
    for merge in sheet.merges where merge.lastRow > merge.firstRow {
      for row in (merge.firstRow + 1)...min(merge.lastRow, max(rows.count, merge.firstRow + 1)) {
        for column in merge.firstColumn...max(min(merge.lastColumn, columnCount), merge.firstColumn) {
          continuing.insert(CellAddress(row: row - 1, column: column - 1))
        }
      }
    }
  }

  init(_ lines: [FeedbackLine]) {
    rows = lines.enumerated().map { index, line in
      var cells: [String] = []
      for cell in line.cells {
        cells.append(cell.text().trimmed)
        cells += [String](repeating: "", count: max(0, min(cell.columnSpan, 64) - 1))
      }
      return Row(number: index + 1, paragraph: line.paragraph, page: line.page, cells: cells)
    }
    for (row, line) in lines.enumerated() {
      var column = 0
      for cell in line.cells {
        if cell.continuesAbove { continuing.insert(CellAddress(row: row, column: column)) }
        column += max(1, min(cell.columnSpan, 64))
      }
    }
  }

  var columnCount: Int { rows.map(\.cells.count).max() ?? 0 }

  func cell(_ row: Int, _ column: Int) -> String {
    guard rows.indices.contains(row), rows[row].cells.indices.contains(column) else { return "" }
    return rows[row].cells[column]
  }

  /// The cell, or the one above that it carries on.
  func merged(_ row: Int, _ column: Int) -> String {
    var row = row
    while row > 0, cell(row, column).isEmpty, continuing.contains(CellAddress(row: row, column: column)) {
      row -= 1
    }
    return cell(row, column)
  }
}
