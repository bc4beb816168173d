import Archive
import DanishLaw
import DanishText
import DocumentFormats
import DocumentModel
import Foundation

/// Takes members' files into a hearing: each original first, then what was read out of it, file by file.
///
/// Files are read ahead on all cores and kept in their order. A kill costs at most the files in hand: what is
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
  private typealias Transaction = ((Database) throws -> Void) throws -> Void

  private func collect(
    _ files: [IncomingFile], _ progress: (Int) -> Void, in transaction: Transaction
  ) throws -> CollectReport {
    var report = CollectReport()
    var ahead = Ahead<FileTree?>(width: Self.filesAhead, budget: Self.bytesAhead)
    var inHand: [Claim] = []
    var done = 0
    func finishOldest() throws {
      guard let tree = ahead.next() else { return }
      try finish(inHand.removeFirst(), tree, into: &report, in: transaction)
      done += 1
      progress(done)
    }
    for file in files {
      var claim = try open(file)
      // The same bytes twice are one original: the first of them is kept before the second is looked up.
      while inHand.contains(where: { $0.sha256 != nil && $0.sha256 == claim.sha256 }) { try finishOldest() }
      try take(&claim, alone: inHand.isEmpty, in: transaction)
      if claim.isToBeAlone {
        while !inHand.isEmpty { try finishOldest() }
        try take(&claim, alone: true, in: transaction)
      }
      while !ahead.hasRoom(for: claim.bytes.count) { try finishOldest() }
      let (reader, begun) = (reader, claim)
      ahead.begin(cost: claim.bytes.count) { begun.isToBeRead ? reader.tree(begun.source) : nil }
      inHand.append(claim)
      if claim.attempts > 1 { try finishOldest() }
    }
    while !ahead.isEmpty { try finishOldest() }
    try settleOpenedFolders(files, in: transaction)
    return report
  }

  /// Files, and bytes of them, that are read before their turn.
  private static let filesAhead = 16
  private static let bytesAhead = 32 << 20

  /// A file in hand: what is known of it before it is read.
  private struct Claim: Sendable {
    var file: IncomingFile
    var bytes: [UInt8] = []
    /// Nil where there is nothing to read.
    var sha256: String?
    var refusal: FileTree.Refusal?
    /// What an earlier run made of this file.
    var known: [SubmissionSummary] = []
    /// Times that its reading was begun and not ended, this one included.
    var attempts = 0

    /// Whether it was in hand when a process ended, and waits until no other file is.
    var isToBeAlone = false

    var source: SourceFile { SourceFile(name: file.name, bytes: bytes) }
    var isToBeRead: Bool {
      sha256 != nil && refusal == nil && known.isEmpty && attempts <= Collector.attemptsAllowed
    }
  }

  /// The file's bytes and hash, or why there are none.
  private func open(_ file: IncomingFile) throws -> Claim {
    var claim = Claim(file: file)
    if file.isTemporary {
      claim.refusal = .temporary
      return claim
    }
    do {
      claim.bytes = try file.bytes(upTo: reader.context.limits.fileBytes)
      claim.sha256 = SHA256.hexDigest(of: claim.bytes)
    } catch {
      claim.refusal = .unopened(error as? CollectError ?? .unreadable(file.path))
    }
    return claim
  }

  /// Keeps the original and writes down that its reading begins, unless an earlier run took the file.
  ///
  /// - Parameter alone: whether no other file is in hand.
  private func take(_ claim: inout Claim, alone: Bool, in transaction: Transaction) throws {
    guard let sha256 = claim.sha256 else { return }
    var taken = claim
    taken.isToBeAlone = false
    try transaction { db in
      _ = try Workspace.openHearing(db, hearing.id)
      taken.known = try alreadyTaken(db, path: taken.file.path, sha256: sha256)
      guard taken.known.isEmpty else { return }
      if let subject = try ForgottenBook(db).file(sha256: sha256) {
        taken.refusal = .forgotten(subject)
        return
      }
      let earlier =
        try Int.fetchOne(db, sql: "SELECT attempts FROM original WHERE sha256 = ?", arguments: [sha256]) ?? 0
      guard earlier == 0 || alone else {
        taken.isToBeAlone = true
        return
      }
      try db.execute(
        sql: """
          INSERT INTO original (sha256, bytes, attempts) VALUES (?, ?, 1)
          ON CONFLICT (sha256) DO UPDATE SET attempts = attempts + 1
          """, arguments: [sha256, Data(taken.bytes)])
      taken.attempts = earlier + 1
    }
    claim = taken
  }

  /// Accounts for a file, and keeps what reading it gave.
  private func finish(
    _ claim: Claim, _ read: FileTree?, into report: inout CollectReport, in transaction: Transaction
  ) throws {
    let name = claim.file.name
    if let refusal = claim.refusal {
      try refuse(claim.file, refusal, &report, in: transaction)
      return
    }
    guard let sha256 = claim.sha256, claim.known.isEmpty else {
      var claim = claim
      if let received { try note(received, of: &claim.known, in: transaction) }
      report.received += claim.known.count
      report.unchanged += claim.known.count
      report.submissions += claim.known
      return
    }
    let tree =
      read
      ?? FileTree(
        name: name, bytes: claim.bytes, sha256: sha256, outcome: .refused(.endedTheProcess), children: [])
    try transaction { db in
      // Somebody may have sent the response meanwhile.
      _ = try Workspace.openHearing(db, hearing.id)
      var keeper = try SubmissionKeeper(collector: self, db: db, report: report)
      try keeper.keep(tree, path: claim.file.path, parent: nil, displayName: name)
      try db.execute(sql: "UPDATE original SET attempts = 0 WHERE sha256 = ?", arguments: [sha256])
      report = keeper.report
    }
  }

  /// A person says when files came that are known already; a mail's own date comes first, and what lies in the mail came
  /// with it.
  private func note(
    _ received: Moment, of known: inout [SubmissionSummary], in transaction: Transaction
  ) throws {
    let dated = Set(known.map(\.submission).filter(\.isDatedMail).compactMap(\.id))
    let texts = received.copenhagenText
    var noted = known
    try transaction { db in
      for index in noted.indices {
        var submission = noted[index].submission
        let before = submission.sentAt
        guard !submission.isDatedMail, !dated.contains(submission.parent ?? 0), before != texts else {
          continue
        }
        submission.cameIn(texts, for: hearing.memberDeadline)
        try submission.update(db)
        try Journal(clerk: clerk).append(
          db, "submission.sentAt", submission.printedID, hearing: hearing.id, before: before,
          after: submission.sentAt)
        noted[index].submission = submission
      }
    }
    known = noted
  }

  /// Accounts for a file whose bytes could not be had: it is a refused submission like any other, so that a person
  /// has to settle it. What programs leave behind, what was erased, and a file that was read from this path before, get no record.
  private func refuse(
    _ file: IncomingFile, _ refusal: FileTree.Refusal, _ report: inout CollectReport,
    in transaction: Transaction
  ) throws {
    guard refusal.leavesRecord else {
      report.received += 1
      report.refused.append(.init(file: file.name, reason: .reason(refusal)))
      return
    }
    let tree = FileTree(
      name: file.name, bytes: [], sha256: SubmissionKeeper.hashOfNothing, outcome: .refused(refusal),
      children: [])
    try transaction { db in
      _ = try Workspace.openHearing(db, hearing.id)
      let isKnown =
        try Bool.fetchOne(
          db,
          sql: """
            SELECT EXISTS (SELECT 1 FROM submission
            WHERE hearing = ? AND path = ? AND parent IS NULL AND format IS NOT NULL)
            """, arguments: [hearing.id, file.path]) ?? false
      guard !isKnown else {
        report.received += 1
        report.refused.append(.init(file: file.name, reason: .reason(refusal)))
        return
      }
      var keeper = try SubmissionKeeper(collector: self, db: db, report: report)
      try keeper.keep(tree, path: file.path, parent: nil, displayName: file.name)
      report = keeper.report
    }
  }

  /// A folder that was locked once, and whose files were seen now, is no refused file any more.
  private func settleOpenedFolders(_ files: [IncomingFile], in transaction: Transaction) throws {
    try transaction { db in
      let locked = try Submission.fetchAll(
        db,
        sql: """
          SELECT * FROM submission
          WHERE hearing = ? AND state = 'refused' AND format IS NULL AND sha256 = ? AND file LIKE '%/'
          """, arguments: [hearing.id, SubmissionKeeper.hashOfNothing])
      for folder in locked {
        let below = folder.path + "/"
        let isOpen =
          files.contains { $0.obstacle == nil && $0.path.hasPrefix(below) }
          && !files.contains { $0.obstacle != nil && $0.path == folder.path }
        guard isOpen else { continue }
        try folder.delete(db)
        try Journal(clerk: clerk).append(
          db, "submission.opened", folder.printedID, hearing: hearing.id, before: folder.reason)
      }
    }
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
