import GRDB

extension Workspace {
  /// Keeps the file that was sent to the ministry, byte for byte, and closes the hearing to changes.
  ///
  /// - Throws: `WorkspaceError.hearingClosed` where it was sent before, `.notAllowed(.sendsDraft)` for a file that
  ///   says "intern kladde", as the program wrote it.
  public func sent(hearing id: String?, fileName: String, bytes: [UInt8], by clerk: Clerk) throws -> Hearing {
    try write(by: clerk) { db in
      var hearing = try Self.openHearing(db, try Self.hearing(db, id).id)
      let sha256 = try Self.storeOriginal(db, bytes)
      let isDraft = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM response WHERE hearing = ? AND sha256 = ? AND isDraft)",
        arguments: [hearing.id, sha256])
      guard isDraft != true else { throw WorkspaceError.notAllowed(.sendsDraft(fileName)) }
      hearing.sentAt = clerk.now.copenhagenText
      hearing.sentFile = fileName
      hearing.sentSha256 = sha256
      try hearing.update(db)
      try Journal(clerk: clerk).append(
        db, "sent", fileName, hearing: hearing.id, after: sha256)
      return hearing
    }
  }
}
