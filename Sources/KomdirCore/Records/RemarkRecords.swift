import Archive

/// Words of a file that are no remark, as kept.
struct StoredSetAside: Sendable, Equatable {
  var ordinal: Int
  var text: String
  var reason: String
  var paragraph: Int?
  /// The remark that a person made of them.
  var remark: RemarkID?
}

extension Workspace {
  /// All remarks of a file, whatever became of them, in their order.
  static func remarks(_ db: Database, in file: SubmissionID) throws -> [StoredRemark] {
    try StoredRemark.fetchAll(
      db, sql: "SELECT * FROM remark WHERE submission = ? ORDER BY ordinal, id", arguments: [file])
  }

  /// All remarks of the archive, one after the other.
  static func everyRemark(_ db: Database) throws -> Cursor<StoredRemark> {
    try StoredRemark.fetchCursor(db, sql: "SELECT * FROM remark ORDER BY id")
  }

  /// Remarks that stand under a heading of their file.
  static func remarksUnderHeadings(_ db: Database, hearing: String) throws -> [StoredRemark] {
    try StoredRemark.fetchAll(
      db,
      sql: """
        SELECT remark.* FROM remark JOIN submission ON submission.id = remark.submission
        WHERE submission.hearing = ? AND remark.theme IS NOT NULL
        """, arguments: [hearing])
  }

  /// What was set aside of a file, in its order.
  static func setAside(_ db: Database, in file: SubmissionID) throws -> [StoredSetAside] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM setAside WHERE submission = ? ORDER BY ordinal", arguments: [file]
    ).map { row in
      StoredSetAside(
        ordinal: row["ordinal"], text: row["text"], reason: row["reason"], paragraph: row["paragraph"],
        remark: row["remark"])
    }
  }

  /// The parts that a remark was split into.
  static func parts(_ db: Database, of remark: StoredRemark) throws -> [RemarkID] {
    try RemarkID.fetchAll(
      db, sql: "SELECT id FROM remark WHERE copyOf = ? ORDER BY id", arguments: [remark.id])
  }

  /// The reasons of all decisions, those that ended too, each with its remark.
  static func reasons(_ db: Database) throws -> [(remark: RemarkID, reason: String)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT remark, reason FROM decision WHERE reason IS NOT NULL
        UNION ALL SELECT remark, reason FROM endedDecision WHERE reason IS NOT NULL ORDER BY remark
        """
    ).map { ($0[0], $0[1]) }
  }

  /// All positions of a hearing as they were made, also those that hold nothing.
  ///
  /// - Parameter hearing: nil for those of all hearings.
  static func storedPositions(_ db: Database, hearing: String? = nil) throws -> [Position] {
    guard let hearing else { return try Position.fetchAll(db, sql: "SELECT * FROM position ORDER BY id") }
    return try Position.fetchAll(
      db, sql: "SELECT * FROM position WHERE hearing = ? ORDER BY id", arguments: [hearing])
  }

  /// All files of a hearing, whatever became of them.
  static func storedSubmissions(_ db: Database, hearing: String) throws -> [Submission] {
    try Submission.fetchAll(
      db, sql: "SELECT * FROM submission WHERE hearing = ? ORDER BY id", arguments: [hearing])
  }

  /// All files of the archive.
  static func allSubmissions(_ db: Database) throws -> [Submission] {
    try Submission.fetchAll(db, sql: "SELECT * FROM submission ORDER BY id")
  }
}
