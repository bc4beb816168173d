import GRDB

extension Workspace {
  /// Keeps the file that was sent to the ministry, byte for byte, and closes the hearing to changes.
  ///
  /// - Throws: `WorkspaceError.hearingClosed` where it was sent before, `.notAllowed(.sendsDraft)` for a file that
  ///   says "intern kladde", as the program wrote it.
  public func sent(hearing id: String?, fileName: String, bytes: [UInt8], by clerk: Clerk) throws -> Hearing {
    try write { db in
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

  /// The journal, oldest first. Files have the name beside their number that the archive knows them by today.
  public func log() throws -> [LogEntry] {
    try read { db in
      let files = Dictionary(
        try Row.fetchAll(
          db,
          sql: """
            SELECT 'S-' || id AS id, file FROM submission UNION ALL SELECT 'D-' || id, file FROM document
            """
        ).map { ($0["id"] as String, $0["file"] as String) }
      ) { first, _ in first }
      return try Journal.Entry.fetchAll(db, sql: "SELECT * FROM journal ORDER BY entry").map { entry in
        LogEntry(
          entry: entry.entry, at: entry.at, who: entry.who, hearing: entry.hearing, what: entry.what,
          subject: entry.subject, file: files[entry.subject], before: entry.before, after: entry.after,
          hash: entry.hash)
      }
    }
  }

  /// The first entry of the journal that was changed or is missing; nil where it is whole.
  public func firstBrokenJournalEntry() throws -> Int64? { try read(Journal.firstBrokenEntry) }
}

/// An entry of the journal.
public struct LogEntry: Sendable, Equatable {
  public var entry: Int64
  public var at: String
  public var who: String
  public var hearing: String?
  public var what: String
  public var subject: String
  /// The name of the file that the subject is.
  public var file: String?
  public var before: String?
  public var after: String?
  public var hash: String
}
