import Archive
import DocumentModel

extension Workspace {
  /// Takes a worksheet back: only cells that the person changed, and none that somebody else changed meanwhile.
  ///
  /// - Parameter sheets: the two sheets of a workbook, or the tables of two CSV files, told apart by their headers.
  /// - Parameter takesRewritten: whether a cell counts too where a spreadsheet program, not a person, seems to have
  ///   changed it ("007" that became 7).
  /// - Throws: `WorkspaceError.worksheetOfAnother` where a row bears the key of another archive or hearing,
  ///   `.worksheetWithoutKey` where none bears any; nothing is taken then. `.notAWorksheet` where neither header is found, `.worksheetHeader` where a sheet is one of
  ///   the two and lacks a column that is read: its cells would be passed over.
  public func importWorksheet(
    hearing id: String?, sheets: [Sheet], takesRewritten: Bool = false, language: Language, by clerk: Clerk
  ) throws -> WorksheetImport {
    try write(by: clerk) { db in
      let hearing = try Self.openHearing(db, try Self.hearing(db, id).id)
      let report = try Self.take(sheets, into: hearing, takesRewritten: takesRewritten, db, language, clerk)
      guard report.updated + report.added > 0 else { return report }
      try Journal(clerk: clerk).append(
        db, "worksheet.import", hearing.id, hearing: hearing.id,
        after: "\(report.updated) updated, \(report.added) added")
      return report
    }
  }

  /// Whether a worksheet holds what a person wrote and no import has taken in yet. Any other file does.
  public func hasUntakenChanges(hearing id: String?, sheets: [Sheet], language: Language, by clerk: Clerk)
    throws
    -> Bool
  {
    /// Ends the trial without a trace.
    struct Tried: Error { var report: WorksheetImport }
    do {
      try write(by: clerk) { db in
        let hearing = try Self.hearing(db, id)
        throw Tried(report: try Self.take(sheets, into: hearing, takesRewritten: false, db, language, clerk))
      }
      return true
    } catch let tried as Tried {
      return tried.report.updated + tried.report.added > 0 || !tried.report.problems.isEmpty
    } catch WorkspaceError.notAWorksheet, WorkspaceError.worksheetHeader, WorkspaceError.worksheetOfAnother,
      WorkspaceError.worksheetWithoutKey
    {
      return true
    }
  }

  private static func take(
    _ sheets: [Sheet], into hearing: Hearing, takesRewritten: Bool, _ db: Database, _ language: Language,
    _ clerk: Clerk
  ) throws -> WorksheetImport {
    var importer = try WorksheetImporter(
      db: db, hearing: hearing, clerk: clerk,
      rows: try WorksheetRows(db, hearing: hearing, language: language), takesRewritten: takesRewritten)
    for sheet in sheets {
      let missing = missingColumns(of: sheet)
      guard missing.isEmpty else { throw WorkspaceError.worksheetHeader(sheet.name, missing: missing) }
    }
    let positions = sheets.compactMap(WorksheetTable<PositionColumn>.init)
    let remarks = sheets.compactMap(WorksheetTable<RemarkColumn>.init)
    guard !positions.isEmpty || !remarks.isEmpty else { throw WorkspaceError.notAWorksheet }
    try checkKeys(
      positions.flatMap(\.rows).map { ($0.cells[.id] ?? "", $0.control?.key) }
        + remarks.flatMap(\.rows).map { ($0.cells[.id] ?? "", $0.control?.key) },
      own: try WorksheetKey(db, hearing: hearing))
    // Positions first: a remark may be put under one that the person has just added.
    for table in positions { try importer.take(table) }
    for table in remarks { try importer.take(table) }
    return importer.report
  }

  /// Refuses the rows of another archive or hearing, and a sheet whose keys are all lost.
  private static func checkKeys(_ rows: [(id: String, key: WorksheetKey?)], own: WorksheetKey) throws {
    if let other = rows.lazy.compactMap(\.key).first(where: { $0 != own }) {
      throw WorkspaceError.worksheetOfAnother(
        hearing: other.hearing, own: own.hearing, isOwnArchive: other.archive == own.archive)
    }
    let numbered = rows.filter { !$0.id.isEmpty }
    guard numbered.isEmpty || numbered.contains(where: { $0.key != nil }) else {
      throw WorkspaceError.worksheetWithoutKey
    }
  }
}

/// The columns that a person has renamed or taken out of one of the two sheets; none for any other sheet.
private func missingColumns(of sheet: Sheet) -> [Phrase] {
  let positions = WorksheetTable<PositionColumn>.header(of: sheet)?.columns ?? [:]
  let remarks = WorksheetTable<RemarkColumn>.header(of: sheet)?.columns ?? [:]
  return positions.count > remarks.count
    ? WorksheetTable.missing(positions) : WorksheetTable.missing(remarks)
}

/// A column of one of the two sheets.
protocol WorksheetColumn: CaseIterable, Hashable {
  static var idColumn: Self { get }
  static var controlColumn: Self { get }
  static var editableColumns: [Self] { get }
  /// The columns that tell this sheet from the other.
  static var telling: [Self] { get }
  var title: Phrase { get }
}

extension RemarkColumn: WorksheetColumn {
  static let idColumn = RemarkColumn.id
  static let controlColumn = RemarkColumn.control
  static let editableColumns = editable
  static let telling: [RemarkColumn] = [.id, .decision]
}

extension PositionColumn: WorksheetColumn {
  static let idColumn = PositionColumn.id
  static let controlColumn = PositionColumn.control
  static let editableColumns = editable
  static let telling: [PositionColumn] = [.id, .text, .order]
}

/// A sheet as a table of known columns, wherever the person moved them.
struct WorksheetTable<Column: WorksheetColumn> {
  struct Row {
    /// From 1, the header counted.
    var number: Int
    var cells: [Column: String]
    var control: ControlValue?
  }

  var name: String
  var rows: [Row] = []

  /// The row among the first ten with the most of the table's columns; nil where there is none.
  static func header(of sheet: Sheet) -> (row: Int, columns: [Column: Int])? {
    var header: (row: Int, columns: [Column: Int])?
    for (index, cells) in sheet.rows.prefix(10).enumerated() {
      var columns: [Column: Int] = [:]
      for (place, cell) in cells.enumerated() {
        let text = ControlValue.normalised(cell).lowercased()
        let column = Column.allCases.first {
          $0.title.danish.lowercased() == text || $0.title.english.lowercased() == text
        }
        if let column, columns[column] == nil { columns[column] = place }
      }
      if columns.count > header?.columns.count ?? 0 { header = (index, columns) }
    }
    return header
  }

  /// The columns that tell the table or are read, and are not in a header that has half of all columns.
  static func missing(_ columns: [Column: Int]) -> [Phrase] {
    guard columns.count * 2 >= Column.allCases.count else { return [] }
    return Column.allCases.filter {
      columns[$0] == nil && (Column.telling.contains($0) || Column.editableColumns.contains($0))
    }.map(\.title)
  }

  /// Nil where the sheet's header is that of another table.
  init?(_ sheet: Sheet) {
    name = sheet.name
    guard let header = Self.header(of: sheet), Column.telling.allSatisfy({ header.columns[$0] != nil })
    else { return nil }
    for index in (header.row + 1)..<max(header.row + 1, sheet.rows.count) {
      let cells = sheet.rows[index]
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      var row = Row(number: index + 1, cells: [:])
      for (column, place) in header.columns
      where place < cells.count || Column.editableColumns.contains(column) {
        row.cells[column] = ControlValue.normalised(place < cells.count ? cells[place] : "")
      }
      row.control = row.cells[Column.controlColumn].flatMap {
        ControlValue(reading: $0, count: Column.editableColumns.count)
      }
      rows.append(row)
    }
  }
}
