import Archive

// What taking files in looks up, and how what was read out of them is kept. Files come by the thousand, in batches that
// are a transaction each: their rows are inserted as they come, and what SQLite sees of it is the history.

extension Workspace {
  /// The file that came from this very path with these bytes.
  static func outermostFile(_ db: Database, hearing: String, sha256: String, path: String) throws
    -> Submission?
  {
    try Submission.fetchOne(
      db, sql: "SELECT * FROM submission WHERE hearing = ? AND sha256 = ? AND path = ? AND parent IS NULL",
      arguments: [hearing, sha256, path])
  }

  /// Whether a file from this path was read before, whatever its bytes were.
  static func isRead(_ db: Database, hearing: String, path: String) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM submission
        WHERE hearing = ? AND path = ? AND parent IS NULL AND format IS NOT NULL)
        """, arguments: [hearing, path]) ?? false
  }

  /// The same bytes from the same sender, seen before in this hearing. What a parent holds counts once a parent.
  static func earlierCopy(_ db: Database, of submission: Submission) throws -> Submission? {
    try Submission.fetchOne(
      db,
      sql: """
        SELECT * FROM submission WHERE hearing = ? AND sha256 = ? AND sender = ? AND format IS NOT NULL
        ORDER BY id LIMIT 1
        """, arguments: [submission.hearing, submission.sha256, submission.sender])
  }

  /// Files that the program could not read.
  static func unreadFiles(_ db: Database, hearing: String) throws -> [Submission] {
    try Submission.fetchAll(
      db,
      sql: "SELECT * FROM submission WHERE hearing = ? AND state = 'refused' AND format IS NULL ORDER BY id",
      arguments: [hearing])
  }

  /// The row of a file that the program could not read. Where no bytes were had, then or now, its name tells.
  static func unreadFile(_ db: Database, hearing: String, file: String, sha256: String) throws -> Submission?
  {
    try Submission.fetchOne(
      db,
      sql: """
        SELECT * FROM submission WHERE hearing = ? AND file = ? AND (sha256 = ? OR sha256 = ? OR ? = ?)
        AND state = 'refused' AND format IS NULL ORDER BY id LIMIT 1
        """,
      arguments: [
        hearing, file, sha256, SubmissionKeeper.hashOfNothing, sha256, SubmissionKeeper.hashOfNothing,
      ])
  }

  /// Files by the same sender that count and stand for themselves.
  static func otherFiles(_ db: Database, ofSenderOf submission: Submission) throws -> [Submission] {
    try Submission.fetchAll(
      db,
      sql: """
        SELECT * FROM submission WHERE hearing = ? AND sender = ? AND \(Submission.counting)
        AND replacedBy IS NULL AND id <> ? ORDER BY id
        """, arguments: [submission.hearing, submission.sender, submission.id])
  }

  /// Keeps words that are no remark.
  static func keep(_ db: Database, setAside: SetAside, _ ordinal: Int, of file: SubmissionID) throws {
    try db.cachedStatement(
      sql: "INSERT INTO setAside (submission, ordinal, text, reason, paragraph) VALUES (?, ?, ?, ?, ?)"
    ).execute(arguments: [file, ordinal, setAside.text, setAside.reason.rawValue, setAside.paragraph])
  }
}
