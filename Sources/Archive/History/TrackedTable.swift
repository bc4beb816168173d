import Foundation

/// A table whose records are history: every change of them is kept and sealed. Every table is, apart from the history
/// itself and the originals, which are known by their own hashes.
package struct TrackedTable: Sendable {
  package var name: String
  package var columns: [Column]
  /// Places of the primary key's columns among `columns`, in the key's order.
  package var keyColumns: [Int]

  package struct Column: Sendable {
    package var name: String
    package var defaultValue: StoredValue
  }

  /// The history itself, what is known by its own hash, and what is made of other tables.
  private static let untracked: Set<String> = [
    "original", "journal", "act", "change", "words", "salt", "grdb_migrations", "keptStatus", "paperOutline",
  ]

  /// Tables whose records say something of a remark.
  private static let onRemarks: Set<String> = ["decision", "endedDecision", "themeChoice"]

  /// What stands in `setting` to hold the chains together; it changes with every act.
  package static let headSettings = ["journalHead", "actHead", "sealedMigrations"]

  package static func all(_ db: Database) throws -> [TrackedTable] {
    let names = try String.fetchAll(
      db,
      sql:
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'searchText%' ORDER BY name"
    )
    return try names.filter { !untracked.contains($0) }.map { name in
      let rows = try Row.fetchAll(
        db, sql: "SELECT * FROM pragma_table_info(?) ORDER BY cid", arguments: [name])
      let keys = rows.enumerated().map { (place: $0, rank: $1["pk"] as Int) }.filter { $0.rank > 0 }
      return TrackedTable(
        name: name,
        columns: rows.map { Column(name: $0["name"], defaultValue: literal($0["dflt_value"])) },
        keyColumns: keys.sorted { $0.rank < $1.rank }.map(\.place))
    }
  }

  /// The value of a literal as it stands behind DEFAULT.
  private static func literal(_ text: String?) -> StoredValue {
    guard let text, text.uppercased() != "NULL" else { return .null }
    if let number = Int64(text) { return .integer(number) }
    if let number = Double(text) { return .real(number) }
    let bare = text.hasPrefix("'") && text.hasSuffix("'") ? String(text.dropFirst().dropLast()) : text
    return .text(bare.replacing("''", with: "'"))
  }

  package func key(_ values: [StoredValue]) -> RecordKey {
    RecordKey(name, keyColumns.map { values[$0].shown ?? "" })
  }

  package func value(_ column: String, in values: [StoredValue]) -> StoredValue? {
    columns.firstIndex { $0.name == column }.map { values[$0] }
  }

  /// Whose data a record holds: what is read out of a file is the file's, all else its own.
  package func owner(_ values: [StoredValue]) -> String {
    if name == "remark" || name == "setAside", case .integer(let file)? = value("submission", in: values) {
      return "S-\(file)"
    }
    return key(values).subject
  }

  /// What the record is about: a decision about its remark.
  package func subject(_ values: [StoredValue]) -> String {
    if Self.onRemarks.contains(name), case .integer(let remark)? = value("remark", in: values) {
      return "R-\(remark)"
    }
    return key(values).subject
  }

  package func seal(_ values: [StoredValue], salt: [UInt8]) -> String {
    RecordSeal.seal(
      of: key(values),
      zip(columns, values).map { .init(name: $0.name, value: $1, defaultValue: $0.defaultValue) }, salt: salt)
  }

  /// SQL that is true of the record whose key is bound, in the key's order.
  package var keyCondition: String {
    keyColumns.map { "\(quoted(columns[$0].name)) = ?" }.joined(separator: " AND ")
  }

  /// Every record, in the order of its key.
  package func records(_ db: Database) throws -> Cursor<Row> {
    let condition =
      name == "setting" ? "WHERE key NOT IN ('\(Self.headSettings.joined(separator: "','"))')" : ""
    return try Row.fetchCursor(
      db,
      sql:
        "SELECT \(columns.map { quoted($0.name) }.joined(separator: ", ")) FROM \(quoted(name)) \(condition)")
  }

  /// The record as it stands now; nil where there is none.
  package func record(_ key: RecordKey, _ db: Database) throws -> [StoredValue]? {
    let statement = try db.cachedStatement(
      sql:
        "SELECT \(columns.map { quoted($0.name) }.joined(separator: ", ")) FROM \(quoted(name)) WHERE \(keyCondition)"
    )
    return try Row.fetchOne(statement, arguments: Arguments(key.parts)).map { Self.values($0) }
  }

  package static func values(_ row: Row, from start: Int = 0, count: Int? = nil) -> [StoredValue] {
    row.values(start..<(count.map { start + $0 } ?? row.count))
  }
}

package func quoted(_ name: String) -> String { "\"\(name)\"" }
