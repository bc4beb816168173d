/// The one place that writes changes given as values: it checks that the archive holds what each says was there before,
/// and then makes it so.
struct ChangeApplier {
  let db: Database

  init(_ db: Database) { self.db = db }

  /// Applies the changes in their order; what they hang on each other by is looked at when all are made.
  ///
  /// - Throws: `ArchiveError.changedMeanwhile` for a record that holds something else than `before`; then none of the
  ///   transaction stands.
  func apply(_ changes: [Change]) throws {
    try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
    for change in changes { try apply(change) }
  }

  private func apply(_ change: Change) throws {
    guard let table = db.tables[change.record.table] else { throw try changed(change) }
    let current = try table.record(change.record, db)
    if change.kind == .born {
      guard current == nil else { throw try changed(change) }
      try insert(change, table)
      return
    }
    guard let current else { throw try changed(change) }
    for field in change.fields {
      guard table.value(field.name, in: current)?.means(field.before) == true else {
        throw try changed(change)
      }
    }
    if change.kind == .gone {
      try db.execute(
        sql: "DELETE FROM \(quoted(table.name)) WHERE \(table.keyCondition)",
        arguments: Arguments(change.record.parts))
    } else if !change.fields.isEmpty {
      try update(change, table)
    }
  }

  private func insert(_ change: Change, _ table: TrackedTable) throws {
    let names = change.fields.map { quoted($0.name) }.joined(separator: ", ")
    let marks = change.fields.map { _ in "?" }.joined(separator: ", ")
    try db.execute(
      sql: "INSERT INTO \(quoted(table.name)) (\(names)) VALUES (\(marks))",
      arguments: Arguments(stored: change.fields.map(\.after)))
  }

  private func update(_ change: Change, _ table: TrackedTable) throws {
    let sets = change.fields.map { "\(quoted($0.name)) = ?" }.joined(separator: ", ")
    let values = change.fields.map(\.after) + change.record.parts.map(StoredValue.text)
    try db.execute(
      sql: "UPDATE \(quoted(table.name)) SET \(sets) WHERE \(table.keyCondition)",
      arguments: Arguments(stored: values))
  }

  /// Names who changed the record last.
  private func changed(_ change: Change) throws -> ArchiveError {
    let last = try Row.fetchOne(
      db,
      sql: """
        SELECT journal.who, journal.at FROM change JOIN act ON act.id = change.act
        JOIN journal ON journal.entry = act.last WHERE change.record = ? ORDER BY act.id DESC LIMIT 1
        """, arguments: [change.record.text])
    return .changedMeanwhile(change.record.subject, by: last?["who"], at: last?["at"])
  }
}
