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
      let ground = try RemarkGround(db, remark: printed)
      let (proposal, remark) = try ground.dropping(
        reason: reason, hanging: try ground.remark.hangingDuplicates(db),
        copies: try ground.remark.foundCopies(db), by: clerk)
      try db.apply(proposal, by: clerk)
      return remark
    }
  }

  /// Takes a dropped remark back in, with the place, position and decisions that it had.
  ///
  /// - Throws: `WorkspaceError.unknown`, `.hearingClosed`.
  public func keep(dropped printed: String, by clerk: Clerk) throws -> StoredRemark {
    try write(by: clerk) { db in
      let (proposal, remark) = try RemarkGround(db, remark: printed).keeping()
      try db.apply(proposal, by: clerk)
      return remark
    }
  }
}
