import Archive
import DanishLaw

/// Takes the rows of a worksheet into the archive, inside one transaction.
struct WorksheetImporter {
  let db: Database
  let hearing: Hearing
  let clerk: Clerk
  let rows: WorksheetRows
  /// Whether cells that a program seems to have rewritten are taken as they stand.
  let takesRewritten: Bool
  /// The drafts in all their versions: a sheet may be older than the newest.
  var history: DraftHistory
  var report = WorksheetImport()
  /// What the words of the row in hand were written on, where its sheet is older than a draft that came since.
  private var writtenOn: Basis?

  init(
    db: Database, hearing: Hearing, clerk: Clerk, rows: WorksheetRows, takesRewritten: Bool
  ) throws {
    self.db = db
    self.hearing = hearing
    self.clerk = clerk
    self.rows = rows
    self.takesRewritten = takesRewritten
    history = try DraftHistory(db, hearing: hearing.id)
  }

  // MARK: Positions

  mutating func take(_ table: WorksheetTable<PositionColumn>) throws {
    let rows = rows
    var known = Dictionary(rows.positions.map { ($0.position.printedID, $0) }) { first, _ in first }
    // One that has lost its remarks since the export is still there.
    for position in try Workspace.storedPositions(db, hearing: hearing.id)
    where known[position.printedID] == nil {
      known[position.printedID] = CollatedPosition(
        position: position, remarks: [], voices: [], supporters: [], duplicates: [], additions: [])
    }
    for row in table.rows {
      var row = row
      let id = row.cells[.id] ?? ""
      if id.isEmpty {
        try add(row, sheet: table.name)
        continue
      }
      guard let collated = known[id.uppercased()] else {
        report.unmatched += 1
        note(table.name, row.number, id, "", .unknownRow(id))
        continue
      }
      guard hasKey(row, table.name) else { continue }
      report.matched += 1
      var change = PositionChange()
      let columns = changed(
        &row, table.name, current: { rows.cell($0, of: collated) },
        isSame: { $0 == .section && Self.section($1) == Self.section($2) })
      for column in columns {
        let value = row.cells[column] ?? ""
        switch column {
        case .title: change.title = value
        case .text: change.text = value
        case .dissent: change.dissent = value
        case .order:
          guard let number = Int(value), Position.orders.contains(number) else {
            note(table.name, row.number, id, column.title(rows.language), .notANumber(value))
            continue
          }
          change.sequence = number
        case .section:
          guard let section = Self.section(value) else {
            note(table.name, row.number, id, column.title(rows.language), .notASection(value))
            continue
          }
          change.section = section
        case .id, .members, .remarks, .control: break
        }
      }
      guard change != PositionChange() else {
        report.unchanged += 1
        continue
      }
      let position = collated.position
      let basis = try basis(of: row.control, position.document, position.provision, lost: position.basis)
      _ = try Workspace.set(db, position: id, change, writtenOn: basis, by: clerk)
      if basis != nil, change.text != nil || change.dissent != nil || change.title != nil {
        report.onOlderDraft.append(position.printedID)
      }
      report.updated += 1
    }
  }

  /// A row without a number is a position that the person adds. The same row taken in twice adds nothing twice;
  /// one that was changed since says so.
  private mutating func add(_ row: WorksheetTable<PositionColumn>.Row, sheet: String) throws {
    let title = row.cells[.title] ?? ""
    let text = row.cells[.text] ?? ""
    guard !title.isEmpty || !text.isEmpty else { return }
    let key = title.isEmpty ? Journal.sealed(text) : title.lowercased()
    let position = Position(
      id: try Position.nextID(db), hearing: hearing.id, key: "hand:\(key)",
      theme: title.isEmpty ? nil : title,
      section: Self.section(row.cells[.section] ?? "") ?? .general, title: title, text: text,
      sequence: row.cells[.order].flatMap(Int.init).map { Position.orders.contains($0) ? $0 : 1 },
      dissent: row.cells[.dissent] ?? "")
    if let known = try Workspace.storedPositions(db, hearing: hearing.id).first(where: {
      $0.key == position.key
    }) {
      if ControlValue.normalised(known.text) == text {
        report.unchanged += 1
      } else {
        note(
          sheet, row.number, known.printedID, PositionColumn.text.title(rows.language),
          .addedBefore(known.printedID))
      }
      return
    }
    let proposal = try PositionGround.adding(position)
    try db.apply(proposal, by: clerk)
    report.added += 1
  }

  private static func section(_ text: String) -> Position.Section? {
    Position.Section.allCases.first { section in
      let names = [section.rawValue, Phrase.title(of: section).danish, Phrase.title(of: section).english]
      return names.contains { $0.lowercased() == text.lowercased() }
    }
  }

  // MARK: Remarks

  mutating func take(_ table: WorksheetTable<RemarkColumn>) throws {
    let rows = rows
    let known = Dictionary(rows.remarks.map { ($0.printedID, $0) }) { first, _ in first }
    for row in table.rows {
      var row = row
      let id = row.cells[.id] ?? ""
      guard let remark = known[id.uppercased()] else {
        report.unmatched += 1
        note(table.name, row.number, id, "", try whyNoRow(id))
        continue
      }
      guard hasKey(row, table.name) else { continue }
      report.matched += 1
      noteLocked(row, table.name, [.text, .wording]) { rows.cell($0, of: remark) }
      let meaning = CellMeaning(db: db, hearing: hearing)
      let columns = Set(
        changed(
          &row, table.name, current: { rows.cell($0, of: remark) },
          isSame: { meaning.isSame($0, $1, $2) }))
      let before = report.problems.count
      writtenOn = try basis(of: row.control, remark.document, remark.provision, lost: remark.origin)
      var isUpdated = false
      for (part, apply) in [
        ([RemarkColumn.member], setMember), ([.place], setPlace), ([.position], setPosition),
        ([.theme], setTheme),
        ([.decision, .reason, .target, .date], setDecisions),
      ] where !columns.isDisjoint(with: part) {
        do {
          try apply(remark, row)
          isUpdated = true
          if writtenOn != nil, part.contains(.decision) { report.onOlderDraft.append(remark.printedID) }
        } catch let error as WorkspaceError {
          // What the cells before it changed stays changed.
          let titles = part.filter(columns.contains).map { $0.title(rows.language) }
          note(table.name, row.number, id, titles.joined(separator: ", "), .reason(error))
        }
      }
      if isUpdated { report.updated += 1 } else if report.problems.count == before { report.unchanged += 1 }
    }
  }

  /// Why a row's remark is none that counts.
  private func whyNoRow(_ id: String) throws -> Phrase {
    guard let remark = try? Workspace.remark(db, id),
      try Workspace.submission(db, of: remark).hearing == hearing.id
    else { return .unknownRow(id) }
    if remark.droppedBy != nil { return .rowOfDropped(remark.printedID) }
    guard remark.isSuperseded else { return .unknownRow(id) }
    let parts = try Workspace.parts(db, of: remark)
    return .rowOfSplit(remark.printedID, parts.map { "\($0)" })
  }

  private func setMember(_ remark: StoredRemark, _ row: WorksheetTable<RemarkColumn>.Row) throws {
    let text = row.cells[.member] ?? ""
    guard !text.isEmpty else { throw WorkspaceError.notAllowed(.cellEmptied) }
    try Workspace.setMember(db, remark: remark.printedID, to: CellMeaning.speaker(text), by: clerk)
  }

  private func setPlace(_ remark: StoredRemark, _ row: WorksheetTable<RemarkColumn>.Row) throws {
    let text = row.cells[.place] ?? ""
    let isGeneral = [Phrase.generalPlace.danish, Phrase.generalPlace.english, ""].contains(text.lowercased())
    _ = try Workspace.place(db, remark: remark.printedID, at: isGeneral ? nil : text, by: clerk)
  }

  private func setPosition(_ remark: StoredRemark, _ row: WorksheetTable<RemarkColumn>.Row) throws {
    let text = row.cells[.position] ?? ""
    guard !text.isEmpty else { throw WorkspaceError.notAllowed(.cellEmptied) }
    let byTitle = try CellMeaning(db: db, hearing: hearing).position(titled: text)
    try Workspace.move(db, remark: remark.printedID, to: byTitle ?? text, by: clerk)
  }

  private func setTheme(_ remark: StoredRemark, _ row: WorksheetTable<RemarkColumn>.Row) throws {
    try Workspace.setTheme(db, remark: remark.printedID, to: row.cells[.theme] ?? "", by: clerk)
  }

  private func setDecisions(_ remark: StoredRemark, _ row: WorksheetTable<RemarkColumn>.Row) throws {
    let values = Self.pieces(row.cells[.decision] ?? "")
    let reasons = (row.cells[.reason] ?? "").split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    var targets = Self.pieces(row.cells[.target] ?? "")[...]
    var dates = Self.pieces(row.cells[.date] ?? "")[...]
    for date in dates where TypedMoment.canonical(CellMeaning.date(date)) == nil {
      throw WorkspaceError.notAllowed(.notAMoment(date))
    }
    let inputs = try values.enumerated().map { index, text in
      guard let value = Decision.Value(written: text) else { throw WorkspaceError.unknownDecision(text) }
      // One decision owns the whole reason, however many lines it has.
      let reason =
        values.count == 1
        ? reasons.joined(separator: "\n") : reasons.indices.contains(index) ? reasons[index] : ""
      return DecisionInput(
        value: value, reason: reason.isEmpty ? nil : reason,
        target: value == .duplicateOf ? targets.popFirst() : nil,
        date: value == .withdrawn ? dates.popFirst().map(CellMeaning.date) : nil)
    }
    if let unused = dates.first { throw WorkspaceError.notAllowed(.dateUnused(unused)) }
    if values.isEmpty, !reasons.allSatisfy(\.isEmpty) { throw WorkspaceError.unknownDecision("") }
    _ = try Workspace.decide(db, remark: remark.printedID, inputs, writtenOn: writtenOn, by: clerk)
  }

  static func pieces(_ text: String) -> [String] {
    text.split(separator: ";").map { ControlValue.normalised(String($0)) }.filter { !$0.isEmpty }
  }

  // MARK: What it was written on

  /// The papers and the place as they stood when a row was written out; nil where no draft came since.
  private mutating func basis(
    of control: ControlValue?, _ document: DocumentID?, _ provision: String?, lost: Basis?
  ) throws -> Basis? {
    guard let papers = control?.papers, history.hasVersions(after: papers) else { return nil }
    guard let document, let provision else {
      return Basis(papers: papers, document: lost?.document, provision: lost?.provision)
    }
    let former = try history.former(of: provision, in: document, asOf: papers)
    return Basis(
      papers: papers, document: former?.document ?? lost?.document,
      provision: former?.provision ?? lost?.provision)
  }

  // MARK: What changed

  /// A row whose control value was lost cannot be told from a row of another hearing.
  private mutating func hasKey<Column: WorksheetColumn>(
    _ row: WorksheetTable<Column>.Row, _ sheet: String
  ) -> Bool {
    if row.control != nil { return true }
    report.unmatched += 1
    note(
      sheet, row.number, row.cells[Column.idColumn] ?? "", Column.controlColumn.title(rows.language),
      .rowWithoutKey)
    return false
  }

  /// The columns that the person changed. One that somebody else changed too, to something else, is a conflict.
  private mutating func changed<Column: WorksheetColumn>(
    _ row: inout WorksheetTable<Column>.Row, _ sheet: String, current: (Column) -> String,
    isSame: (Column, String, String) -> Bool
  ) -> [Column] {
    let id = row.cells[Column.idColumn] ?? ""
    var columns: [Column] = []
    for (index, column) in Column.editableColumns.enumerated() {
      guard let cell = row.cells[column] else { continue }
      let full = current(column)
      let now = ControlValue.normalised(full)
      if cell == now || cell == ControlValue.normalised(Worksheet.shown(full)) { continue }
      if let control = row.control, control.matches(cell, at: index) { continue }
      // Last, for it looks names up: a cell as it was written out needs no reading.
      if isSame(column, cell, now) { continue }
      if let control = row.control, !control.matches(now, at: index) {
        note(
          sheet, row.number, id, column.title(rows.language), .changedByBoth(mine: cell, theirs: now),
          kind: .conflict)
        continue
      }
      if !takesRewritten, SpreadsheetRewriting.explains(cell, from: now) {
        note(
          sheet, row.number, id, column.title(rows.language), .rewrittenByProgram(cell: cell, archive: now),
          kind: .rewritten)
        // Cells that are taken together with this one take what the archive holds.
        row.cells[column] = now
        continue
      }
      columns.append(column)
    }
    return columns
  }

  /// Says of a cell that only shows something, and that a person wrote in all the same, that it was not taken.
  private mutating func noteLocked<Column: WorksheetColumn>(
    _ row: WorksheetTable<Column>.Row, _ sheet: String, _ columns: [Column], current: (Column) -> String
  ) {
    for column in columns {
      guard let cell = row.cells[column], !cell.isEmpty else { continue }
      let full = current(column)
      let now = ControlValue.normalised(full)
      guard cell != now, cell != ControlValue.normalised(Worksheet.shown(full)),
        !SpreadsheetRewriting.explains(cell, from: now)
      else { continue }
      note(
        sheet, row.number, row.cells[Column.idColumn] ?? "", column.title(rows.language), .lockedColumn)
    }
  }

  private mutating func note(
    _ sheet: String, _ row: Int, _ id: String, _ column: String, _ message: Phrase,
    kind: WorksheetImport.RowProblem.Kind = .refused
  ) {
    report.problems.append(
      .init(sheet: sheet, row: row, id: id, column: column, kind: kind, message: message))
  }
}
