/// Where a table's heading stands and what each column holds, by its headings and its cells weighed together.
struct TableShape: Sendable {
  /// Index of the row that names the columns; nil where none does.
  var headerRow: Int?
  /// First row of content.
  var firstRow: Int
  var columns: [ColumnMeaning]
  /// The columns' headings; where a column's own is empty, the one above it.
  var headings: [String]
  /// The heading over a group of columns, by column; empty where there is none.
  var groups: [String]

  /// Nil where the grid is no table of remarks.
  init?(_ grid: TableGrid, evidence: TableEvidence) {
    guard grid.columnCount >= 2 else { return nil }
    if let header = Self.header(grid, evidence), let shape = Self(grid, header: header, evidence: evidence) {
      self = shape
    } else if let columns = Self.columnsWithoutHeading(grid, evidence) {
      self.init(
        headerRow: nil, firstRow: 0, columns: columns,
        headings: [String](repeating: "", count: columns.count),
        groups: [String](repeating: "", count: columns.count))
    } else {
      return nil
    }
  }

  private init(headerRow: Int?, firstRow: Int, columns: [ColumnMeaning], headings: [String], groups: [String])
  {
    self.headerRow = headerRow
    self.firstRow = firstRow
    self.columns = columns
    self.headings = headings
    self.groups = groups
  }

  // MARK: With a heading

  private init?(_ grid: TableGrid, header: Int, evidence: TableEvidence) {
    let rows = (header + 1)..<max(grid.rows.count, header + 1)
    let hasGroups = header > 0 && Self.isGroupRow(grid, header - 1)
    var columns: [ColumnMeaning] = []
    var headings: [String] = []
    var groups: [String] = []
    var group = ""
    for column in 0..<grid.columnCount {
      if hasGroups {
        let above = grid.cell(header - 1, column)
        if !above.isEmpty { group = above }
      }
      let own = grid.cell(header, column)
      headings.append(own.isEmpty && hasGroups ? grid.cell(header - 1, column) : own)
      groups.append(own.isEmpty ? "" : group)
      let facts = ColumnFacts(rows.map { grid.cell($0, column) }, reading: evidence)
      var meaning = ColumnWeights.meaning(heading: headings[column], facts: facts)
      // "Kommunens bemærkninger" over columns whose own headings say nothing known.
      if meaning == .unknown, facts.filled > 0, !facts.isChosen, facts.numbers < 0.5,
        columnMeaning(groups[column]) == .text
      {
        meaning = .text
      }
      columns.append(meaning)
    }
    for column in columns.indices where columns[column] == .number {
      // "Nr." below "Sted i lovudkastet" counts the draft's own points.
      if [.place, .placeDetail].contains(columnMeaning(groups[column])) { columns[column] = .placeDetail }
    }
    for column in columns.indices
    where [.number, .unknown, .theme].contains(columns[column]) && evidence.places.isOwnWord(headings[column])
    {
      columns[column] = .place
    }
    Self.settle(&columns, headings)
    guard columns.contains(.text) || columns.contains(.wording) else { return nil }
    self.init(
      headerRow: header, firstRow: header + 1, columns: columns, headings: headings, groups: groups)
  }

  /// What columns mean beside each other.
  private static func settle(_ columns: inout [ColumnMeaning], _ headings: [String]) {
    // "Nr." beside "Paragraf" counts paragraphs; alone in front it counts rows.
    for column in columns.indices.dropFirst()
    where columns[column] == .number && columnMeaning(headings[column]) == .number
      && [.place, .placeDetail].contains(columns[column - 1])
    {
      columns[column] = .placeDetail
    }
    if !columns.contains(.place), let detail = columns.firstIndex(of: .placeDetail) {
      columns[detail] = .place
    }
    if !columns.contains(.place), let page = columns.firstIndex(of: .page) { columns[page] = .place }
  }

  /// A row over the columns' own titles that names groups of them.
  private static func isGroupRow(_ grid: TableGrid, _ row: Int) -> Bool {
    let cells = grid.rows[row].cells
    let filled = cells.indices.filter { !cells[$0].isEmpty }
    guard let first = filled.first else { return false }
    // A title stands alone in the first column; a group stands over another, or beside other groups.
    return (filled.count >= 2 || first > 0) && filled.allSatisfy { cells[$0].unicodeScalars.count <= 80 }
  }

  /// The row that names the columns; nil where no row does so better than chance.
  private static func header(_ grid: TableGrid, _ evidence: TableEvidence) -> Int? {
    var best: (row: Int, score: Double)?
    for row in 0..<min(grid.rows.count, 15) {
      guard let score = headerScore(grid, row, evidence) else { continue }
      let weighed = score - 0.1 * Double(row)
      if best.map({ weighed > $0.score }) ?? true { best = (row, weighed) }
    }
    guard let best, best.score >= 1.6 else { return nil }
    return best.row
  }

  /// How much a row looks like titles of columns; nil where it can't be.
  private static func headerScore(_ grid: TableGrid, _ row: Int, _ evidence: TableEvidence) -> Double? {
    let cells = grid.rows[row].cells.filter { !$0.isEmpty }
    guard cells.count >= 2, cells.allSatisfy({ $0.unicodeScalars.count <= 200 }) else { return nil }
    var score = 0.0
    for cell in cells {
      let words = foldedWords(cell)
      let isQuestion = folded(cell).hasSuffix("?")
      let meaning = columnMeaning(cell)
      let isStatement = !isQuestion && CellText.isProse(cell) && (cell.hasSuffix(".") || words.count > 14)
      if isStatement {
        score -= 2
      } else if meaning != .unknown {
        score += evidence.isPlace(cell) && cell.contains(where: \.isNumber) ? -1 : 2
      } else if isQuestion {
        score += 1
      } else if evidence.isPlace(cell) || CellText.isWhole(cell) || CellText.isNumber(cell)
        || CellText.isDate(cell)
      {
        score -= 1.5
      } else if evidence.members.municipalities.name(for: cell) != nil {
        score -= 2
      } else if words.count <= 6, !cell.hasSuffix(".") {
        score += 0.3
      }
    }
    if Set(cells).count < cells.count { score -= 1 }
    // Beside "Kommune:" stands its value, not a second title.
    if cells.count == 2, cells[0].hasSuffix(":"), !cells[1].hasSuffix(":") { return nil }
    let meanings = cells.map(columnMeaning)
    let known = meanings.count { $0 != .unknown }
    let below = (row + 1)..<max(grid.rows.count, row + 1)
    let hasProse = (0..<grid.columnCount).contains { column in
      !grid.cell(row, column).isEmpty && below.contains { CellText.isProse(grid.cell($0, column)) }
    }
    let hasTitle = meanings.contains(.text) || meanings.contains(.wording)
    guard hasTitle && known >= 2 || hasTitle && cells.count == known || hasProse && grid.rows.count - row >= 2
    else {
      return nil
    }
    return score + (hasTitle ? 1 : 0) + (hasProse ? 0.5 : 0)
  }

  // MARK: Without a heading

  /// The columns of a table whose titles stand elsewhere or nowhere: the cells alone tell.
  private static func columnsWithoutHeading(_ grid: TableGrid, _ evidence: TableEvidence) -> [ColumnMeaning]?
  {
    if let columns = isoForm(grid) { return columns }
    guard grid.rows.count >= 2 else { return nil }
    let facts = (0..<grid.columnCount).map { column in
      ColumnFacts(grid.rows.indices.map { grid.cell($0, column) }, reading: evidence)
    }
    var columns = facts.map { ColumnWeights.meaning(heading: "", facts: $0) }
    // The column with the sentences is the text, and something beside it must say what they are on.
    let prosaic = facts.indices.filter { facts[$0].prose >= 0.5 && facts[$0].filled >= 2 }
    guard
      let text = prosaic.max(by: {
        facts[$0].prose * Double(facts[$0].filled) < facts[$1].prose * Double(facts[$1].filled)
      })
    else { return nil }
    columns[text] = .text
    let isKeyed = facts.indices.contains { index in
      index != text
        && (facts[index].places + facts[index].whole >= 0.4 || facts[index].municipalities >= 0.5
          || index < text && facts[index].filled >= 2 && facts[index].prose <= 0.3
            && facts[index].numbers < 0.5)
    }
    guard isKeyed else { return nil }
    for index in facts.indices where index != text && facts[index].filled > 0 {
      if facts[index].places + facts[index].whole >= 0.4, !columns.contains(.place) {
        columns[index] = .place
      }
      // What stands behind the text, seldom and briefly, is the wording that it asks for.
      if index > text, columns[index] == .unknown || columns[index] == .theme || columns[index] == .author {
        columns[index] = .wording
      }
      if index < text, columns[index] == .unknown { columns[index] = .theme }
    }
    return columns
  }

  /// The ISO form of comments, whose titles stand in the page header.
  private static func isoForm(_ grid: TableGrid) -> [ColumnMeaning]? {
    guard grid.columnCount == 8, grid.rows.count >= 2 else { return nil }
    let kinds = grid.rows.indices.map { folded(grid.cell($0, 4)) }.filter { !$0.isEmpty }
    let known = kinds.count { ["te", "ed", "ge", "general", "technical", "editorial"].contains($0) }
    guard !kinds.isEmpty, known * 3 >= kinds.count * 2 else { return nil }
    return [.municipality, .page, .place, .placeDetail, .kind, .text, .wording, .decision]
  }
}
