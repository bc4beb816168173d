import Archive
import DanishLaw
import DanishText
import DocumentFormats
import DocumentModel
import Foundation

/// Takes members' files into a hearing: the originals of a batch first, then what was read out of them.
///
/// Files are read ahead on all cores and kept in their order. A kill costs at most the batches in hand: what is
/// committed stands, and running again finishes. A file whose reading ended the process twice is refused by name;
/// one that was in hand when a process ended is read alone the next time, so that its neighbours are not blamed.
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
    if isRehearsal {
      return try workspace.rehearse { db in try collect(files, progress) { try $0(db) } }
    }
    // All acts of one run are one command.
    let act = ActInHand()
    return try collect(files, progress) { body in
      try workspace.write(by: clerk, as: act) { db, _ in try body(db) }
    }
  }

  /// Runs its argument in a transaction, or in the one that a rehearsal will take back.
  typealias Transaction = ((Database) throws -> Void) throws -> Void

  private func collect(
    _ files: [IncomingFile], _ progress: (Int) -> Void, in transaction: Transaction
  ) throws -> CollectReport {
    try withoutActuallyEscaping(progress) { progress in
      try withoutActuallyEscaping(transaction) { transaction in
        var run = CollectRun(self, in: transaction, progress: progress)
        for file in files { try run.add(file) }
        try run.end()
        try settleOpenedFolders(files, in: transaction)
        return run.report
      }
    }
  }

  /// A folder that was locked once, and whose files were seen now, is no refused file any more.
  private func settleOpenedFolders(_ files: [IncomingFile], in transaction: Transaction) throws {
    try transaction { db in
      let locked = try Workspace.unreadFiles(db, hearing: hearing.id).filter {
        $0.sha256 == SubmissionKeeper.hashOfNothing && $0.file.hasSuffix("/")
      }
      for folder in locked {
        let below = folder.path + "/"
        let isOpen =
          files.contains { $0.obstacle == nil && $0.path.hasPrefix(below) }
          && !files.contains { $0.obstacle != nil && $0.path == folder.path }
        guard isOpen else { continue }
        var proposal = Proposal()
        try proposal.remove(folder)
        proposal.note("submission.opened", folder.printedID, hearing: hearing.id, before: folder.reason)
        try db.apply(proposal, by: clerk)
      }
    }
  }

  /// The submission that came from this very path with these bytes, and all inside it. One that holds a refused
  /// file is none: refused files are tried again each time.
  func alreadyTaken(_ db: Database, path: String, sha256: String) throws -> [SubmissionSummary] {
    guard
      let top = try Workspace.outermostFile(db, hearing: hearing.id, sha256: sha256, path: path)
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
