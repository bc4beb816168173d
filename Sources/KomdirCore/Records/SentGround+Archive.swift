import Archive

extension SentGround {
  init(_ db: Database, hearing id: String?, sha256: String, now: Moment) throws {
    let hearing = try Workspace.hearing(db, id)
    self.init(
      review: try HearingReview(db, hearing: hearing, now: now, members: try Workspace.members(db)),
      bytes: try KnownBytes(db, sha256: sha256, hearing: hearing.id),
      changesSince: try Workspace.changes(sinceResponse: sha256, hearing: hearing.id, db),
      positions: try Workspace.storedPositions(db, hearing: hearing.id))
  }
}

extension KnownBytes {
  init(_ db: Database, sha256: String, hearing: String) throws {
    let written = try Workspace.responses(db, sha256: sha256, hearing: hearing)
    self.init(
      isWritten: !written.isEmpty, isDraft: written.contains(true),
      received: try Workspace.fileOrPaper(db, sha256: sha256))
  }
}

extension Workspace {
  /// How much in a hearing changed after the response with these bytes was written; 0 where none was.
  static func changes(sinceResponse sha256: String, hearing: String, _ db: Database) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT (SELECT count(*) FROM journal WHERE journal.hearing = response.hearing
        AND journal.entry > response.journalEntry AND journal.what <> 'respond')
        FROM response WHERE hearing = ? AND sha256 = ? ORDER BY id DESC LIMIT 1
        """, arguments: [hearing, sha256]) ?? 0
  }
}
