import GRDB

/// One row of a result.
package struct Row {
  let base: GRDB.Row

  /// What a column holds. A column that is not there, or holds another type, is a fault of the statement.
  package subscript<Value: ColumnValue>(_ column: String) -> Value {
    Self.value(stored(column), column)
  }

  package subscript<Value: ColumnValue>(_ column: String) -> Value? { Value(stored: stored(column)) }

  package subscript<Value: ColumnValue>(_ place: Int) -> Value {
    Self.value(StoredValue(base[place] as DatabaseValue), "\(place)")
  }

  package subscript<Value: ColumnValue>(_ place: Int) -> Value? {
    Value(stored: StoredValue(base[place] as DatabaseValue))
  }

  var count: Int { base.count }

  /// What some columns hold, by their places.
  func values(_ places: Range<Int>) -> [StoredValue] {
    places.map { StoredValue(base[$0] as DatabaseValue) }
  }

  func stored(_ column: String) -> StoredValue {
    guard let value: DatabaseValue = base[column] else { preconditionFailure("no column \(column)") }
    return StoredValue(value)
  }

  private static func value<Value: ColumnValue>(_ stored: StoredValue, _ column: String) -> Value {
    guard let value = Value(stored: stored) else {
      preconditionFailure("column \(column) holds \(stored), not \(Value.self)")
    }
    return value
  }
}

/// Rows, values or records one after the other, so that a long result need not be in memory at once.
package struct Cursor<Element> {
  let advance: () throws -> Element?

  package init(_ advance: @escaping () throws -> Element?) { self.advance = advance }

  package func next() throws -> Element? { try advance() }
}

extension Row {
  package static func fetchCursor(_ statement: Statement, arguments: Arguments = []) throws -> Cursor<Row> {
    let cursor = try GRDB.Row.fetchCursor(statement.base, arguments: arguments.base)
    return Cursor { try cursor.next().map(Row.init) }
  }

  package static func fetchCursor(_ db: Database, sql: String, arguments: Arguments = []) throws -> Cursor<
    Row
  > {
    let cursor = try GRDB.Row.fetchCursor(db.base, sql: sql, arguments: arguments.base)
    return Cursor { try cursor.next().map(Row.init) }
  }

  package static func fetchAll(_ statement: Statement, arguments: Arguments = []) throws -> [Row] {
    try GRDB.Row.fetchAll(statement.base, arguments: arguments.base).map(Row.init)
  }

  package static func fetchAll(_ db: Database, sql: String, arguments: Arguments = []) throws -> [Row] {
    try GRDB.Row.fetchAll(db.base, sql: sql, arguments: arguments.base).map(Row.init)
  }

  package static func fetchOne(_ statement: Statement, arguments: Arguments = []) throws -> Row? {
    try GRDB.Row.fetchOne(statement.base, arguments: arguments.base).map(Row.init)
  }

  package static func fetchOne(_ db: Database, sql: String, arguments: Arguments = []) throws -> Row? {
    try GRDB.Row.fetchOne(db.base, sql: sql, arguments: arguments.base).map(Row.init)
  }
}

extension ColumnValue {
  /// The first column of each row; rows where it holds nothing are passed over.
  package static func fetchCursor(_ db: Database, sql: String, arguments: Arguments = []) throws
    -> Cursor<Self>
  {
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    return Cursor {
      while let row = try rows.next() {
        if let value: Self = row[0] { return value }
      }
      return nil
    }
  }

  package static func fetchAll(_ statement: Statement, arguments: Arguments = []) throws -> [Self] {
    try Row.fetchAll(statement, arguments: arguments).compactMap { $0[0] }
  }

  package static func fetchAll(_ db: Database, sql: String, arguments: Arguments = []) throws -> [Self] {
    let cursor = try fetchCursor(db, sql: sql, arguments: arguments)
    var values: [Self] = []
    while let value = try cursor.next() { values.append(value) }
    return values
  }

  /// The first column of the first row; nil where there is no row, or nothing in it.
  package static func fetchOne(_ db: Database, sql: String, arguments: Arguments = []) throws -> Self? {
    try fetchOne(db.cachedStatement(sql: sql), arguments: arguments)
  }

  package static func fetchOne(_ statement: Statement, arguments: Arguments = []) throws -> Self? {
    try Row.fetchOne(statement, arguments: arguments).flatMap { $0[0] }
  }
}

extension ColumnValue where Self: Hashable {
  package static func fetchSet(_ db: Database, sql: String, arguments: Arguments = []) throws -> Set<Self> {
    Set(try fetchAll(db, sql: sql, arguments: arguments))
  }
}
