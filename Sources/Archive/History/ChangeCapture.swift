/// Sees every change of a record that one connection makes, whatever statement makes it.
///
/// SQLite itself writes down what a record held before its first change in a transaction, in tables of the connection
/// that lie in memory and vanish with it. What another program does in the file is not seen: its seals give it away.
package enum ChangeCapture {
  /// Sets the connection up; it may be called again.
  package static func install(_ db: Database, _ tables: [TrackedTable]) throws {
    let isInstalled = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM sqlite_temp_master WHERE type = 'table' AND name LIKE 'was_%')")
    guard isInstalled != true else { return }
    for table in tables { try db.execute(sql: statements(for: table)) }
  }

  private static func statements(for table: TrackedTable) -> String {
    let was = quoted("was_" + table.name)
    let columns = table.columns.map { quoted($0.name) }
    let keys = table.keyColumns.map { columns[$0] }
    let isHead = TrackedTable.headSettings.map { "'\($0)'" }.joined(separator: ", ")
    func condition(_ row: String) -> String {
      table.name == "setting" ? "WHEN \(row).key NOT IN (\(isHead))" : ""
    }
    func isUnseen(_ row: String) -> String {
      let isSame = keys.map { "\($0) IS \(row).\($0)" }.joined(separator: " AND ")
      return "NOT EXISTS (SELECT 1 FROM \(was) WHERE \(isSame))"
    }
    // No "OR IGNORE" here: a statement's own conflict clause would take its place.
    func noteFormer(_ event: String) -> String {
      """
      CREATE TEMP TRIGGER \(quoted("\(event)_\(table.name)")) AFTER \(event) ON main.\(quoted(table.name))
      \(condition("OLD")) BEGIN
        INSERT INTO \(was) SELECT \(columns.map { "OLD.\($0)" }.joined(separator: ", ")), 1 WHERE \(isUnseen("OLD"));
      END;
      """
    }
    return """
      CREATE TEMP TABLE \(was) (\(columns.joined(separator: ", ")), wasThere,
        PRIMARY KEY (\(keys.joined(separator: ", "))));
      CREATE TEMP TRIGGER \(quoted("INSERT_\(table.name)")) AFTER INSERT ON main.\(quoted(table.name))
      \(condition("NEW")) BEGIN
        INSERT INTO \(was) (\(keys.joined(separator: ", ")), wasThere)
        SELECT \(keys.map { "NEW.\($0)" }.joined(separator: ", ")), 0 WHERE \(isUnseen("NEW"));
      END;
      \(noteFormer("UPDATE"))
      \(noteFormer("DELETE"))
      """
  }

  /// Whether the transaction has touched a table so far. What its records were stands in `temp.was_` and its name.
  package static func isTouched(_ db: Database, _ table: String) throws -> Bool {
    try Row.fetchOne(db.cachedStatement(sql: "SELECT 1 FROM temp.\(quoted("was_" + table)) LIMIT 1")) != nil
  }

  /// Hands out each record that the transaction has touched, and begins anew.
  ///
  /// - Parameter take: the table, what the record held before the transaction (nil: it was not there) and what it holds
  ///   now (nil: it is gone).
  package static func drain(
    _ db: Database, _ tables: [TrackedTable],
    _ take: (_ table: TrackedTable, _ before: [StoredValue]?, _ after: [StoredValue]?) throws -> Void
  ) throws {
    for table in tables {
      let was = quoted("was_" + table.name)
      guard try isTouched(db, table.name) else { continue }
      let columns = table.columns.map { quoted($0.name) }
      let keys = table.keyColumns.map { columns[$0] }
      let now = try db.cachedStatement(
        sql: """
          SELECT was.wasThere, \(columns.map { "was.\($0)" }.joined(separator: ", ")),
          \(columns.map { "now.\($0)" }.joined(separator: ", "))
          FROM temp.\(was) AS was LEFT JOIN main.\(quoted(table.name)) AS now
          ON \(keys.map { "now.\($0) = was.\($0)" }.joined(separator: " AND "))
          ORDER BY \(keys.map { "was.\($0)" }.joined(separator: ", "))
          """)
      let rows = try Row.fetchCursor(now)
      let count = columns.count
      while let row = try rows.next() {
        let former = TrackedTable.values(row, from: 1, count: count)
        let current = TrackedTable.values(row, from: 1 + count, count: count)
        // A key is never nothing: where it is, the join found no record.
        let isThere = table.keyColumns.allSatisfy { current[$0] != .null }
        try take(table, row["wasThere"] == 1 ? former : nil, isThere ? current : nil)
      }
      try db.execute(sql: "DELETE FROM temp.\(was)")
    }
  }

  /// What the transaction has changed so far, as values; it may go on.
  package static func changes(_ db: Database, _ tables: [TrackedTable]) throws -> [Change] {
    var changes: [Change] = []
    try drain(db, tables) { table, before, after in
      if let change = Change(table, before, after) { changes.append(change) }
    }
    return changes
  }

  /// Begins anew.
  static func forget(_ db: Database, _ tables: [TrackedTable]) throws {
    for table in tables { try db.execute(sql: "DELETE FROM temp.\(quoted("was_" + table.name))") }
  }
}

extension Change {
  /// Nil where nothing differs.
  package init?(_ table: TrackedTable, _ before: [StoredValue]?, _ after: [StoredValue]?) {
    guard let values = after ?? before, before != after else { return nil }
    let fields = table.columns.indices.compactMap { place -> Field? in
      let (former, current) = (before?[place] ?? .null, after?[place] ?? .null)
      return former == current
        ? nil : Field(name: table.columns[place].name, before: former, after: current)
    }
    self.init(
      record: table.key(values), kind: before == nil ? .born : after == nil ? .gone : .changed,
      fields: fields)
  }
}
