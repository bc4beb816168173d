import GRDB

// Each type's rows: columns are named after the properties, arrays and dictionaries are JSON text.

extension Hearing: FetchableRecord, PersistableRecord {
  public static let databaseTableName = "hearing"
}

extension HearingDocument: FetchableRecord, MutablePersistableRecord {
  public static let databaseTableName = "document"
  public mutating func didInsert(_ inserted: InsertionSuccess) { id = inserted.rowID }
}

extension Submission: FetchableRecord, MutablePersistableRecord {
  public static let databaseTableName = "submission"
  public mutating func didInsert(_ inserted: InsertionSuccess) { id = inserted.rowID }
}

extension StoredRemark: FetchableRecord, MutablePersistableRecord {
  public static let databaseTableName = "remark"
  public mutating func didInsert(_ inserted: InsertionSuccess) { id = inserted.rowID }
}

extension Decision: FetchableRecord, MutablePersistableRecord {
  public static let databaseTableName = "decision"
  public mutating func didInsert(_ inserted: InsertionSuccess) { id = inserted.rowID }
}

extension Position: FetchableRecord, MutablePersistableRecord {
  public static let databaseTableName = "position"
  public mutating func didInsert(_ inserted: InsertionSuccess) { id = inserted.rowID }
}

extension StoredMember: FetchableRecord, MutablePersistableRecord {
  public static let databaseTableName = "member"
  public mutating func didInsert(_ inserted: InsertionSuccess) { id = inserted.rowID }
}

/// The number in a printed id ("R-17" → 17), for the kind of record that `letter` names.
///
/// - Throws: `WorkspaceError.unknown` when the id is of another form.
func recordNumber(_ printed: String, _ letter: Character) throws -> Int64 {
  let text = printed.trimmingPrefix(while: \.isWhitespace)
  guard text.first?.uppercased() == String(letter), text.dropFirst().first == "-",
    let number = Int64(text.dropFirst(2)), number > 0
  else { throw WorkspaceError.unknown(id: printed) }
  return number
}
