/// Values that no two records of a table may share, while several records are rewritten: two positions may trade their
/// keys. Each record gets a value of its own first, and what it is owed when all are made.
struct OwedValues {
  var fields: [RecordKey: [String: StoredValue]] = [:]
  private var uniqueColumns: [String: Set<String>] = [:]

  /// What is written of a field for now: its value, or in a column where no two may be alike one that nobody else has.
  mutating func setAside(_ field: Change.Field, of record: RecordKey, _ db: Database) throws -> StoredValue {
    guard case .text = field.after, try unique(record.table, db).contains(field.name) else {
      return field.after
    }
    fields[record, default: [:]][field.name] = field.after
    return .text("owed:\(record.text)")
  }

  /// The last column of each unique index of a table, its primary key apart.
  private mutating func unique(_ table: String, _ db: Database) throws -> Set<String> {
    if let known = uniqueColumns[table] { return known }
    let names = try String.fetchSet(
      db,
      sql: """
        SELECT (SELECT name FROM pragma_index_info(list.name) ORDER BY seqno DESC LIMIT 1)
        FROM pragma_index_list(?) AS list WHERE list."unique" AND list.origin <> 'pk'
        """, arguments: [table])
    uniqueColumns[table] = names
    return names
  }
}
