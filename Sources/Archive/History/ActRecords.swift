/// What the history says of acts and records, as views read it.
extension Act {
  /// A changed record as the history keeps it, and the entries of the journal that its act lies between.
  package struct RecordedChange: Equatable, Sendable {
    package var record: String
    package var seal: String?
    package var fields: String?
    package var before: Int64
    package var last: Int64
  }

  /// An act's seal with the journal's entry that it ends with.
  package struct SealedEntry: Equatable, Sendable {
    package var entry: Int64
    package var at: String
    package var seal: String
  }

  /// The newest act; nil where nothing has happened yet.
  package static func newest(_ db: Database) throws -> SealedEntry? { try sealed(db, where: "1", []) }

  /// The act whose seal begins with these digits.
  package static func sealed(_ db: Database, beginning digits: String) throws -> SealedEntry? {
    try sealed(db, where: "substr(act.seal, 1, \(digits.count)) = ?", [digits])
  }

  private static func sealed(_ db: Database, where condition: String, _ arguments: Arguments) throws
    -> SealedEntry?
  {
    try Row.fetchOne(
      db,
      sql: """
        SELECT act.last, journal.at, act.seal FROM act JOIN journal ON journal.entry = act.last
        WHERE \(condition) ORDER BY act.id DESC LIMIT 1
        """, arguments: arguments
    ).map { SealedEntry(entry: $0[0], at: $0[1], seal: $0[2]) }
  }

  /// The journal's last entry before the first act: what an archive held before it kept a history.
  package static func entriesBefore(_ db: Database) throws -> Int64 {
    try Int64.fetchOne(db, sql: "SELECT before FROM act WHERE id = 1") ?? 0
  }

  /// Everything that became of a record, as people name it, oldest first.
  package static func changes(_ db: Database, of subject: String) throws -> [RecordedChange] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT change.record, change.seal, change.fields, act.before, act.last FROM change
        JOIN act ON act.id = change.act WHERE change.subject = ? AND act.before < act.last ORDER BY act.id, ordinal
        """, arguments: [subject]
    ).map { RecordedChange(record: $0[0], seal: $0[1], fields: $0[2], before: $0[3], last: $0[4]) }
  }
}
