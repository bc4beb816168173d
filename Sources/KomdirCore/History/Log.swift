import Archive

extension Workspace {
  /// The journal, oldest first. Files have the name beside their number that the archive knows them by today; what the
  /// association itself said stands in words, members' data and words as hashes.
  public func log() throws -> [LogEntry] {
    try read { db in
      let files = try Self.fileNames(db)
      let words = Words(db)
      return try Journal.entries(db).map { entry in
        let isOwn = !Self.membersWords.contains { entry.what.hasPrefix($0) }
        func shown(_ value: String?) throws -> String? {
          guard isOwn else { return value }
          let shown = try SubjectHistory.shown(value, words)
          return shown.isErased ? value : shown.text
        }
        return LogEntry(
          entry: entry.entry, at: entry.at, who: entry.who, hearing: entry.hearing, what: entry.what,
          subject: entry.subject, file: files[entry.subject], before: try shown(entry.before),
          after: try shown(entry.after), hash: entry.hash)
      }
    }
  }

  /// Entries that may hold what people are and say.
  private static let membersWords = [
    "member.", "remark.", "remarks.", "submission.", "association.signatory", "association.contact",
  ]

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
