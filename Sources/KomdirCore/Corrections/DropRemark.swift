import Archive

// False remarks taken out by hand, and taken back in.

extension Workspace {
  /// Takes out a remark that is none (an address line, a page's foot). It is kept as it came, with who dropped it and
  /// why, and counts neither among remarks nor in the response.
  ///
  /// - Throws: `WorkspaceError.notAllowed`: a reason is needed, and no standing remark may be decided a duplicate of it.
  public func drop(remark printed: String, reason: String, by clerk: Clerk) throws -> StoredRemark {
    try write(by: clerk) { db in
      let reason = reason.trimmed
      guard !reason.isEmpty else { throw WorkspaceError.notAllowed(.reasonNeeded) }
      var remark = try Self.remark(db, printed)
      let submission = try Self.submission(db, of: remark)
      _ = try Self.openHearing(db, submission.hearing)
      guard !remark.isSuperseded else { throw WorkspaceError.notAllowed(.isSplit(remark.printedID)) }
      let hanging = try Int64.fetchAll(
        db,
        sql: """
          SELECT decision.remark FROM decision JOIN remark ON remark.id = decision.remark
          WHERE decision.target = ? AND \(StoredRemark.stands) ORDER BY decision.remark
          """, arguments: [remark.id])
      guard hanging.isEmpty else {
        throw WorkspaceError.notAllowed(.hasDuplicates(remark.printedID, hanging.map { "R-\($0)" }))
      }
      let before = remark.dropReason
      remark.droppedBy = clerk.name
      remark.dropReason = reason
      try remark.update(db)
      try db.execute(
        sql: "DELETE FROM duplicate WHERE remark = ? OR survivor = ?", arguments: [remark.id, remark.id])
      try Journal(clerk: clerk).append(
        db, "remark.drop", remark.printedID, hearing: submission.hearing, before: before, after: reason)
      return remark
    }
  }

  /// Takes a dropped remark back in, with the place, position and decisions that it had.
  ///
  /// - Throws: `WorkspaceError.unknown`, `.hearingClosed`.
  public func keep(dropped printed: String, by clerk: Clerk) throws -> StoredRemark {
    try write(by: clerk) { db in
      var remark = try Self.remark(db, printed)
      let submission = try Self.submission(db, of: remark)
      _ = try Self.openHearing(db, submission.hearing)
      guard remark.droppedBy != nil else { return remark }
      let before = remark.dropReason
      remark.droppedBy = nil
      remark.dropReason = nil
      try remark.update(db)
      try Journal(clerk: clerk).append(
        db, "remark.keep", remark.printedID, hearing: submission.hearing, before: before)
      return remark
    }
  }
}
