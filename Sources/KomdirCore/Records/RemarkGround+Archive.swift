import Archive

extension RemarkGround {
  /// - Throws: `WorkspaceError.unknown`.
  init(_ db: Database, remark printed: String) throws {
    let remark = try Workspace.remark(db, printed)
    let submission = try Workspace.submission(db, of: remark)
    self.init(
      remark: remark, submission: submission, hearing: try Workspace.hearing(db, submission.hearing))
  }
}

extension StoredRemark {
  /// Standing remarks that are decided to be duplicates of it.
  func hangingDuplicates(_ db: Database) throws -> [RemarkID] {
    try RemarkID.fetchAll(
      db,
      sql: """
        SELECT decision.remark FROM decision JOIN remark ON remark.id = decision.remark
        WHERE decision.target = ? AND \(StoredRemark.standing) ORDER BY decision.remark
        """, arguments: [id])
  }

  /// Remarks that were found to repeat another where one of the two is this one.
  func foundCopies(_ db: Database) throws -> [RemarkID] {
    try RemarkID.fetchAll(
      db, sql: "SELECT remark FROM duplicate WHERE remark = ? OR survivor = ? ORDER BY remark",
      arguments: [id, id])
  }
}

extension Submission {
  /// The ordinal of the last remark that was read out of it or made of its words; 0 where there is none.
  func lastOrdinal(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT max(ordinal) FROM remark WHERE submission = ?", arguments: [id]) ?? 0
  }
}
