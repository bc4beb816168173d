/// A worksheet: cells as a person sees them.
public struct Sheet: Sendable, Equatable {
  /// The name on its tab.
  public var name: String
  /// Whether the file hides it.
  public var isHidden: Bool
  /// Rows from row 1, cells from column A; empty cells at the end of a row and empty rows at the end are cut.
  public var rows: [[String]]
  /// Rows that are hidden, from 1.
  public var hiddenRows: Set<Int>
  /// Merged areas; the value stands in the first cell.
  public var merges: [CellRange]

  public init(
    name: String, isHidden: Bool = false, rows: [[String]] = [], hiddenRows: Set<Int> = [],
    merges: [CellRange] = []
  ) {
    self.name = name
    self.isHidden = isHidden
    self.rows = rows
    self.hiddenRows = hiddenRows
    self.merges = merges
  }
}

/// A rectangle of cells, first and last included, counted from 1.
public struct CellRange: Sendable, Equatable, Hashable {
  /// From 1.
  public var firstRow: Int
  /// From 1; column A is 1.
  public var firstColumn: Int
  /// Included.
  public var lastRow: Int
  /// Included.
  public var lastColumn: Int

  public init(firstRow: Int, firstColumn: Int, lastRow: Int, lastColumn: Int) {
    self.firstRow = firstRow
    self.firstColumn = firstColumn
    self.lastRow = lastRow
    self.lastColumn = lastColumn
  }
}

/// The name of a cell in A1 notation; `row` and `column` count from 1.
public func cellName(row: Int, column: Int) -> String {
  var letters = ""
  var rest = column
  while rest > 0 {
    let (quotient, remainder) = (rest - 1).quotientAndRemainder(dividingBy: 26)
    letters = String(UnicodeScalar(UInt8(65 + remainder))) + letters
    rest = quotient
  }
  return letters + String(row)
}
