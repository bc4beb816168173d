/// Where a table's heading stands and what each column holds.
struct TableShape: Sendable {
  /// Index of the row that names the columns; nil for the form whose titles stand in the page header.
  var headerRow: Int?
  /// First row of content.
  var firstRow: Int
  var columns: [ColumnMeaning]
  /// The columns' headings, with the group heading above them where there is one.
  var headings: [String]

  /// Nil where the grid is no table of remarks.
  init?(_ grid: TableGrid) {
    var best: (row: Int, score: Int)?
    for row in 0..<min(grid.rows.count, 15) {
      let cells = grid.rows[row].cells.filter { !$0.isEmpty }
      guard cells.count >= 2, cells.allSatisfy({ $0.unicodeScalars.count <= 120 }) else { continue }
      let meanings = cells.map(columnMeaning)
      let known = meanings.count { $0 != .unknown }
      guard meanings.contains(.text) || meanings.contains(.wording), known >= 2 || cells.count == known else {
        continue
      }
      let score = known * 4 + cells.count
      if best.map({ score > $0.score }) ?? true { best = (row, score) }
    }
    guard let header = best?.row ?? Self.questionRow(grid) else {
      guard let columns = Self.columnsWithoutHeading(grid) else { return nil }
      self.columns = columns
      headings = [String](repeating: "", count: columns.count)
      headerRow = nil
      firstRow = 0
      return
    }
    headerRow = header
    firstRow = header + 1
    var columns: [ColumnMeaning] = []
    var headings: [String] = []
    for column in 0..<grid.columnCount {
      let own = grid.cell(header, column)
      columns.append(columnMeaning(own))
      headings.append(own)
    }
    // "Nr." beside "Paragraf" counts paragraphs; alone in front it counts rows.
    for column in columns.indices.dropFirst()
    where columns[column] == .number && [.place, .placeDetail].contains(columns[column - 1]) {
      columns[column] = .placeDetail
    }
    if !columns.contains(.place), let detail = columns.firstIndex(of: .placeDetail) {
      columns[detail] = .place
    }
    if columns.filter({ $0 == .place }).isEmpty, let page = columns.firstIndex(of: .page) {
      columns[page] = .place
    }
    // Free text under a heading that says nothing known ("Økonomi", "It og implementering").
    let rows = (header + 1)..<grid.rows.count
    for column in columns.indices where columns[column] == .unknown {
      let cells = rows.map { grid.cell($0, column) }.filter { !$0.isEmpty }
      let distinct = Set(cells).count
      let isProse = cells.contains { $0.split(whereSeparator: \.isWhitespace).count >= 3 }
      let isClosed = cells.count >= 6 && distinct <= 3 && !cells.contains { $0.unicodeScalars.count > 40 }
      if isProse, !isClosed || !headings[column].isEmpty && distinct > 1 { columns[column] = .text }
    }
    self.columns = columns
    self.headings = headings
    guard columns.contains(.text) || columns.contains(.wording) else { return nil }
  }
  /// The heading of a questionnaire: a row of unlike titles, with prose in some column below it.
  private static func questionRow(_ grid: TableGrid) -> Int? {
    for row in 0..<min(grid.rows.count, 6) {
      let cells = grid.rows[row].cells.filter { !$0.isEmpty }
      guard cells.count >= 3, Set(cells).count == cells.count, grid.rows.count - row >= 3 else { continue }
      let hasProse = (0..<grid.columnCount).contains { column in
        let below = ((row + 1)..<grid.rows.count).map { grid.cell($0, column) }.filter { !$0.isEmpty }
        let prose = below.count { $0.split(whereSeparator: \.isWhitespace).count >= 4 }
        return below.count >= 2 && prose * 2 >= below.count && Set(below).count * 2 > below.count
          && !grid.cell(row, column).isEmpty
      }
      let isTitles = cells.contains { $0.hasSuffix("?") } || columnMeaningIsKnown(cells)
      if hasProse, isTitles { return row }
    }
    return nil
  }

  private static func columnMeaningIsKnown(_ cells: [String]) -> Bool {
    cells.count { columnMeaning($0) != .unknown } * 2 >= cells.count
  }

  /// The columns of a table whose titles stand elsewhere, such as the ISO form with its titles in the page header.
  private static func columnsWithoutHeading(_ grid: TableGrid) -> [ColumnMeaning]? {
    guard grid.columnCount == 8, grid.rows.count >= 2 else { return nil }
    let kinds = grid.rows.indices.map { folded(grid.cell($0, 4)) }.filter { !$0.isEmpty }
    let known = kinds.count { ["te", "ed", "ge", "general", "technical", "editorial"].contains($0) }
    guard !kinds.isEmpty, known * 3 >= kinds.count * 2 else { return nil }
    return [.municipality, .page, .place, .placeDetail, .kind, .text, .wording, .decision]
  }
}
