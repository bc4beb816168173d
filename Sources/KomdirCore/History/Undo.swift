import Archive

/// A command that was taken back.
public struct Undone: Equatable, Sendable {
  /// The journal's entry that names the command, and what it did to whom.
  public var entry: Int64
  /// What the command did: "decide".
  public var what: String
  /// The record that it was about, as printed.
  public var subject: String
  /// When it was done, ISO 8601 with offset.
  public var at: String
  /// Who had done it.
  public var who: String
  /// Records that are as they were before.
  public var records: Int
  /// Files that left the archive with it.
  public var files: Int
}

extension Workspace {
  /// Takes the last command back; called again, the one before it, and so on. It is journalled itself, and what was
  /// taken back stays in the history.
  ///
  /// - Parameters:
  ///   - hearing: takes back the last command in this hearing; nil: the last one anywhere.
  ///   - withFiles: whether files that a collection brought may leave the archive with it.
  /// - Throws: `WorkspaceError.notAllowed(.nothingToUndo)`, `.takesFilesOut`, `.changedSince` where somebody's work
  ///   stands upon it, `.wordsErased`; `.hearingClosed`.
  public func undo(hearing id: String?, withFiles: Bool = false, by clerk: Clerk) throws -> Undone {
    try write(by: clerk) { db, act in
      let hearing = try id.map { try Self.hearing(db, $0).id }
      guard let command = try CommandOnRecord.last(db, hearing: hearing), let main = command.main else {
        throw WorkspaceError.notAllowed(.nothingToUndo)
      }
      for hearing in Set(command.entries.compactMap(\.hearing)).sorted()
      where !["hearing.close", "sent"].contains(main.what) {
        // A hearing that the command took away comes back with it.
        guard try Self.isKnown(db, hearing) else { continue }
        _ = try Self.openHearing(db, hearing)
      }
      let changes = try Self.inverse(of: command, db)
      let files = changes.filter { $0.kind == .gone && ["submission", "document"].contains($0.record.table) }
      guard withFiles || files.isEmpty else {
        throw WorkspaceError.notAllowed(.takesFilesOut(files.map(\.record.subject).reversed()))
      }
      act.kind = .undo(command: command.id)
      do {
        try db.apply(Proposal(changes: changes, lines: []), by: clerk)
      } catch ArchiveError.changedMeanwhile(let subject, _, _) {
        throw WorkspaceError.notAllowed(.changedSince(subject))
      }
      if try db.hasDanglingReferences() {
        throw WorkspaceError.notAllowed(.changedSince(main.subject))
      }
      if !files.isEmpty { try Self.dropLooseOriginals(db) }
      try Journal(clerk: clerk).append(
        db, "undo", main.subject, hearing: try Self.isKnown(db, main.hearing) ? main.hearing : nil,
        before: String(main.entry), after: main.what)
      return Undone(
        entry: main.entry, what: main.what, subject: main.subject, at: main.at, who: main.who,
        records: changes.count, files: files.count)
    }
  }

  private static func inverse(of command: CommandOnRecord, _ db: Database) throws -> [Change] {
    do {
      return try command.inverse(db)
    } catch ArchiveError.changedMeanwhile(let subject, _, _) {
      throw WorkspaceError.notAllowed(.changedSince(subject))
    }
  }

  private static func isKnown(_ db: Database, _ hearing: String?) throws -> Bool {
    try hearing.map { try hearingIfThere(db, $0) != nil } ?? false
  }
}
