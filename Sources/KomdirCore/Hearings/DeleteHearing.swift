import Archive

extension Workspace {
  /// Takes away a hearing that nothing hangs on, such as one made of a file by mistake: no member's file, no position,
  /// no response. Its papers' bytes stay under their hash, so that this can be undone.
  ///
  /// - Throws: `WorkspaceError.notAllowed(.hearingInUse)`, `.unknown`.
  public func delete(hearing id: String, by clerk: Clerk) throws {
    try write(by: clerk) { db in
      let hearing = try Self.hearing(db, id)
      guard try Self.isEmpty(db, hearing) else { throw WorkspaceError.notAllowed(.hearingInUse(hearing.id)) }
      try db.execute(
        sql: "DELETE FROM provision WHERE document IN (SELECT id FROM document WHERE hearing = ?)",
        arguments: [hearing.id])
      try db.execute(sql: "UPDATE document SET replaces = NULL WHERE hearing = ?", arguments: [hearing.id])
      try db.execute(sql: "DELETE FROM document WHERE hearing = ?", arguments: [hearing.id])
      try db.execute(sql: "DELETE FROM hearing WHERE id = ?", arguments: [hearing.id])
      try Journal(clerk: clerk).append(
        db, "hearing.delete", hearing.id, hearing: hearing.id, before: hearing.title)
    }
  }

  /// Whether no member's file, position or response hangs on a hearing.
  static func isEmpty(_ db: Database, _ hearing: Hearing) throws -> Bool {
    guard hearing.sentAt == nil else { return false }
    return try Bool.fetchOne(
      db,
      sql: """
        SELECT NOT EXISTS (SELECT 1 FROM submission WHERE hearing = :hearing)
        AND NOT EXISTS (SELECT 1 FROM position WHERE hearing = :hearing)
        AND NOT EXISTS (SELECT 1 FROM response WHERE hearing = :hearing)
        AND NOT EXISTS (SELECT 1 FROM responseVersion WHERE hearing = :hearing)
        """, arguments: ["hearing": hearing.id]) ?? false
  }

  /// Whether a hearing is one by name alone: nothing hangs on it, and it has neither letter nor draft nor deadline.
  static func isStray(_ db: Database, _ hearing: Hearing) throws -> Bool {
    guard hearing.deadline == nil, try isEmpty(db, hearing) else { return false }
    return try documents(db, of: hearing.id).allSatisfy { $0.role != .hearingLetter && $0.role != .draft }
  }
}
