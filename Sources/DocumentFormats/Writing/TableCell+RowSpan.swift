import DocumentModel

extension TableCell {
  /// Rows that the cell at `column` of `rows[row]` covers, itself included.
  static func rowSpan(in rows: [Block], from row: Int, column: Int) -> Int {
    var span = 1
    for below in rows[(row + 1)...] {
      var position = 0
      let continues = below.cells.contains { cell in
        defer { position += max(cell.columnSpan, 1) }
        return position == column && cell.continuesAbove
      }
      guard continues else { break }
      span += 1
    }
    return span
  }
}
