/// How a table is laid out when it is written.
public struct TableLayout: Sendable, Equatable {
  /// Rows at the top that name the columns; writers repeat them on every page.
  public var headerRows: Int
  /// Widths of the columns relative to each other; empty lets the writer measure the text.
  public var columnWidths: [Double]
  /// Whether lines are drawn round the cells; a letterhead has none.
  public var hasBorders: Bool

  public init(headerRows: Int = 0, columnWidths: [Double] = [], hasBorders: Bool = true) {
    self.headerRows = headerRows
    self.columnWidths = columnWidths
    self.hasBorders = hasBorders
  }
}
