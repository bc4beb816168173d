/// A value that is kept as one row of a table: columns are named after its properties; lists, dictionaries and values
/// within it are JSON text.
package protocol StoredRecord: Codable {
  static var table: String { get }
  /// The columns with what they hold.
  func columns() throws -> [RecordColumn]
}

/// One column of a record.
package struct RecordColumn: Equatable, Sendable {
  package var name: String
  package var value: StoredValue

  package init(_ name: String, _ value: StoredValue) {
    self.name = name
    self.value = value
  }
}

/// A record that was to be changed and is not there any more.
package struct RecordIsGone: Error, Equatable {
  package var table: String
  package var key: String
}

extension StoredRecord {
  package func columns() throws -> [RecordColumn] { try propertyColumns() }

  /// A column for each property.
  package func propertyColumns() throws -> [RecordColumn] { try RecordEncoder.columns(of: self) }
}

extension StoredRecord {
  package static func fetchCursor(_ db: Database, sql: String, arguments: Arguments = []) throws
    -> Cursor<Self>
  {
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    let decoder = RecordDecoder()
    return Cursor {
      guard let row = try rows.next() else { return nil }
      return try decoder.decode(Self.self, from: row)
    }
  }

  /// Records with the rows that they stand in, for columns beside their own.
  package static func fetchCursorWithRow(_ db: Database, sql: String, arguments: Arguments = []) throws
    -> Cursor<(Self, Row)>
  {
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    let decoder = RecordDecoder()
    return Cursor {
      guard let row = try rows.next() else { return nil }
      return (try decoder.decode(Self.self, from: row), row)
    }
  }

  package static func fetchAll(_ db: Database, sql: String, arguments: Arguments = []) throws -> [Self] {
    let cursor = try fetchCursor(db, sql: sql, arguments: arguments)
    var records: [Self] = []
    while let record = try cursor.next() { records.append(record) }
    return records
  }

  package static func fetchOne(_ db: Database, sql: String, arguments: Arguments = []) throws -> Self? {
    guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: arguments) else { return nil }
    return try RecordDecoder().decode(Self.self, from: row)
  }

  /// Writes it as a new row.
  package func insert(_ db: Database) throws {
    let columns = try columns()
    let names = columns.map { quoted($0.name) }.joined(separator: ", ")
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    try db.cachedStatement(sql: "INSERT INTO \(quoted(Self.table)) (\(names)) VALUES (\(marks))")
      .execute(arguments: Arguments(stored: columns.map(\.value)))
  }

  /// Writes all its columns over those of its row.
  ///
  /// - Throws: `RecordIsGone` where the row is not there.
  package func update(_ db: Database) throws {
    let all = try columns()
    let columns = all.filter { $0.name != "id" }
    let sets = columns.map { "\(quoted($0.name)) = ?" }.joined(separator: ", ")
    let id = all.first { $0.name == "id" }?.value ?? .null
    try db.cachedStatement(sql: "UPDATE \(quoted(Self.table)) SET \(sets) WHERE id = ?")
      .execute(arguments: Arguments(stored: columns.map(\.value) + [id]))
    guard db.changesCount > 0 else { throw RecordIsGone(table: Self.table, key: id.shown ?? "") }
  }

  /// Writes it over its row, or as a new one where there is none.
  package func save(_ db: Database) throws {
    do { try update(db) } catch is RecordIsGone { try insert(db) }
  }

  /// - Returns: whether it was there.
  @discardableResult
  package func delete(_ db: Database) throws -> Bool {
    let id = try columns().first { $0.name == "id" }?.value ?? .null
    try db.execute(
      sql: "DELETE FROM \(quoted(Self.table)) WHERE id = ?", arguments: Arguments(stored: [id]))
    return db.changesCount > 0
  }
}
