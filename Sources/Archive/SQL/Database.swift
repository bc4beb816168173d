import GRDB

/// A connection within a transaction. It is handed out by `ArchiveFile` and must not be kept.
package struct Database {
  let base: GRDB.Database
  /// The tables whose records are history, by name.
  let tables: [String: TrackedTable]

  init(_ base: GRDB.Database, tables: [String: TrackedTable] = [:]) {
    self.base = base
    self.tables = tables
  }

  /// Runs one statement, or several with a semicolon between.
  package func execute(sql: String, arguments: Arguments = []) throws {
    try base.execute(sql: sql, arguments: arguments.base)
  }

  /// Records that the last statement changed.
  package var changesCount: Int { base.changesCount }

  /// A statement that is compiled once for the connection.
  package func cachedStatement(sql: String) throws -> Statement {
    Statement(base: try base.cachedStatement(sql: sql))
  }

  /// Whether a record names another that is not there.
  package func hasDanglingReferences() throws -> Bool {
    try Row.fetchOne(self, sql: "PRAGMA foreign_key_check") != nil
  }

  package func tableExists(_ name: String) throws -> Bool { try base.tableExists(name) }
}

/// A compiled statement.
package struct Statement {
  let base: GRDB.Statement

  package func execute(arguments: Arguments = []) throws { try base.execute(arguments: arguments.base) }
}

/// What stands in the place of a statement's question marks, in their order or by name.
package struct Arguments: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  let base: StatementArguments

  package init(arrayLiteral values: (any ColumnValue)?...) { self.init(values) }

  package init(dictionaryLiteral values: (String, (any ColumnValue)?)...) {
    base = StatementArguments(
      Dictionary(values.map { ($0.0, $0.1?.stored.databaseValue ?? .null) }) { first, _ in first })
  }

  package init(_ values: [(any ColumnValue)?]) {
    base = StatementArguments(values.map { $0?.stored.databaseValue ?? .null })
  }

  init(stored values: [StoredValue]) { base = StatementArguments(values.map(\.databaseValue)) }
}
