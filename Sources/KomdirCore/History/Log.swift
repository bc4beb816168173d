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
  /// Its number, from 1.
  public var entry: Int64
  /// When, ISO 8601 with offset.
  public var at: String
  /// Who did it.
  public var who: String
  /// The hearing that it concerns; nil where it concerns none.
  public var hearing: String?
  /// What was done: "decide", "position.text".
  public var what: String
  /// The record, as printed: "R-17".
  public var subject: String
  /// The name of the file that the subject is.
  public var file: String?
  /// What was there; long texts of members as a hash.
  public var before: String?
  /// What is there now.
  public var after: String?
  /// Chains it to the entry before, 64 hexadecimal digits.
  public var hash: String
}
