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
    var owed = OwedValues()
    for change in changes { try apply(change, &owed) }
    for (record, fields) in owed.fields.sorted(by: { $0.key.text < $1.key.text }) {
      guard let table = db.tables[record.table] else { continue }
      try update(record, fields.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }, table)
    }
  }

  private func apply(_ change: Change, _ owed: inout OwedValues) throws {
    guard let table = db.tables[change.record.table] else { throw try changed(change) }
    let current = try table.record(change.record, db)
    guard change.kind == .born ? current == nil : current != nil else { throw try changed(change) }
    for field in change.fields {
      guard let current else { break }
      let held = owed.fields[change.record]?[field.name] ?? table.value(field.name, in: current)
      guard held?.means(field.before) == true else { throw try changed(change) }
    }
    guard change.kind != .gone else {
      owed.fields[change.record] = nil
      try db.execute(
        sql: "DELETE FROM \(quoted(table.name)) WHERE \(table.keyCondition)",
        arguments: Arguments(change.record.parts))
      return
    }
    let values = try change.fields.map {
      (name: $0.name, value: try owed.setAside($0, of: change.record, db))
    }
    if change.kind == .born {
      try insert(values, table)
    } else if !values.isEmpty {
      try update(change.record, values, table)
    }
  }

  private typealias NewValues = [(name: String, value: StoredValue)]

  private func insert(_ new: NewValues, _ table: TrackedTable) throws {
    let names = new.map { quoted($0.name) }.joined(separator: ", ")
    let marks = new.map { _ in "?" }.joined(separator: ", ")
    try db.execute(
      sql: "INSERT INTO \(quoted(table.name)) (\(names)) VALUES (\(marks))",
      arguments: Arguments(stored: new.map(\.value)))
  }

  private func update(_ record: RecordKey, _ new: NewValues, _ table: TrackedTable) throws {
    let sets = new.map { "\(quoted($0.name)) = ?" }.joined(separator: ", ")
    let values = new.map(\.value) + record.parts.map(StoredValue.text)
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
