import DanishLaw
import DocumentFormats
import DocumentModel
import Foundation
import GRDB

/// Takes members' files into a hearing: each original first, then what was read out of it, file by file.
///
/// A kill costs at most the file in hand: what is committed stands, and running again finishes. A file whose
/// reading ended the process twice is refused by name.
public struct Collector {
  let workspace: Workspace
  let clerk: Clerk
  let hearing: Hearing
  let reader: TreeReader
  let documents: [HearingDocument]
  let members: [StoredMember]
  /// When the files came, where a person says so; a mail's own date comes first.
  let received: Moment?

  /// Times that reading a file may end the process before it is refused.
  static let attemptsAllowed = 2

  /// Collects the files.
  ///
  /// - Parameter progress: called after each file with the number done.
  /// - Throws: `WorkspaceError` only: a file that cannot be read is part of the report.
  public func collect(
    _ files: [IncomingFile], isRehearsal: Bool = false, progress: (Int) -> Void = { _ in }
  ) throws -> CollectReport {
    var report = CollectReport()
    if isRehearsal {
      return try workspace.rehearse { db in
        for (index, file) in files.enumerated() {
          try take(file, into: &report) { try $0(db) }
          progress(index + 1)
        }
        return report
      }
    }
    for (index, file) in files.enumerated() {
      try take(file, into: &report) { try workspace.write($0) }
      progress(index + 1)
    }
    return report
  }

  /// Runs its argument in a transaction, or in the one that a rehearsal will take back.
  private typealias Transaction = ((Database) throws -> Void) throws -> Void

  private func take(_ file: IncomingFile, into report: inout CollectReport, in transaction: Transaction)
    throws
  {
    if file.isTemporary {
      refuse(file.name, .temporary, &report)
      return
    }
    let bytes: [UInt8]
    let limit = reader.context.limits.fileBytes
    do {
      bytes = try file.bytes(upTo: limit)
    } catch {
      let isTooLarge = if case CollectError.tooLarge = error { true } else { false }
      refuse(
        file.name, isTooLarge ? .unreadable(.overLimit(Place(), .fileBytes(limit))) : .notAFile, &report)
      return
    }
    let sha256 = SHA256.hexDigest(of: bytes)
    var known: [SubmissionSummary] = []
    var attempts = 0
    try transaction { db in
      _ = try Workspace.openHearing(db, hearing.id)
      known = try alreadyTaken(db, path: file.path, sha256: sha256)
      guard known.isEmpty else { return }
      try db.execute(
        sql: """
          INSERT INTO original (sha256, bytes, attempts) VALUES (?, ?, 1)
          ON CONFLICT (sha256) DO UPDATE SET attempts = attempts + 1
          """, arguments: [sha256, Data(bytes)])
      attempts =
        try Int.fetchOne(db, sql: "SELECT attempts FROM original WHERE sha256 = ?", arguments: [sha256]) ?? 1
    }
    guard known.isEmpty else {
      report.received += known.count
      report.unchanged += known.count
      report.submissions += known
      return
    }
    let tree =
      attempts > Self.attemptsAllowed
      ? FileTree(
        name: file.name, bytes: bytes, sha256: sha256, outcome: .refused(.endedTheProcess), children: [])
      : reader.tree(SourceFile(name: file.name, bytes: bytes))
    try transaction { db in
      // Somebody may have sent the response meanwhile.
      _ = try Workspace.openHearing(db, hearing.id)
      var keeper = SubmissionKeeper(collector: self, db: db, report: report)
      try keeper.keep(tree, path: file.path, parent: nil, displayName: file.name)
      try db.execute(sql: "UPDATE original SET attempts = 0 WHERE sha256 = ?", arguments: [sha256])
      report = keeper.report
    }
  }

  private func refuse(_ name: String, _ refusal: FileTree.Refusal, _ report: inout CollectReport) {
    report.received += 1
    report.refused.append(.init(file: name, reason: .reason(refusal)))
  }

  /// The submission that came from this very path with these bytes, and all inside it. One that holds a refused
  /// file is none: refused files are tried again each time.
  private func alreadyTaken(_ db: Database, path: String, sha256: String) throws -> [SubmissionSummary] {
    guard
      let top = try Submission.fetchOne(
        db, sql: "SELECT * FROM submission WHERE hearing = ? AND sha256 = ? AND path = ? AND parent IS NULL",
        arguments: [hearing.id, sha256, path])
    else { return [] }
    let found = try Workspace.withInnerFiles(db, top)
    guard !found.contains(where: \.isUnread), !isFromAnother(top) else { return [] }
    return try found.map { try Workspace.summary(db, $0) }
  }

  /// Whether the person at the keyboard names another sender than the file is known to be from.
  private func isFromAnother(_ submission: Submission) -> Bool {
    guard let given = reader.given.map({ members[$0] }) else { return false }
    return submission.member != given.id
  }
}
