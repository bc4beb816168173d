import Archive
import DanishText
import DocumentFormats

/// One run of `collect`: files are taken in batches, each with two transactions. First the originals of the batch are
/// kept, with a note that their reading begins; then what was read out of them.
struct CollectRun {
  let collector: Collector
  let transaction: Collector.Transaction
  let progress: (Int) -> Void
  private(set) var report = CollectReport()
  private var ahead = Ahead<FileTree?>(width: CollectRun.readAhead, budget: CollectRun.bytesAhead)
  /// Opened, and not yet in the archive.
  private var opened: [Claim] = []
  /// In the archive, and their reading begun.
  private var inHand: [Claim] = []
  /// Read, and not yet accounted for.
  private var ready: [(claim: Claim, tree: FileTree?)] = []
  private var done = 0

  /// Files of a batch: each costs two waits for the disk.
  static let batch = 48
  /// Files that are read at one time or lie read behind one that takes long. Each may have helper programs of its own,
  /// whose time is limited: more at once would make each slower.
  private static let readAhead = 32
  /// Bytes of files that are in memory at one time, in the hands of the readers.
  private static let bytesAhead = 32 << 20

  init(
    _ collector: Collector, in transaction: @escaping Collector.Transaction,
    progress: @escaping (Int) -> Void
  ) {
    self.collector = collector
    self.transaction = transaction
    self.progress = progress
  }

  /// A file in hand: what is known of it before it is read.
  struct Claim: Sendable {
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

  mutating func add(_ file: IncomingFile) throws {
    let claim = open(file)
    // The same bytes twice are one original: the first of them is kept before the second is looked up.
    if claim.sha256 != nil, isInHand(claim) { try end() }
    opened.append(claim)
    let bytes = opened.reduce(0) { $0 + $1.bytes.count }
    if opened.count >= Self.batch || bytes >= Self.bytesAhead / 2 { try begin() }
  }

  private func isInHand(_ claim: Claim) -> Bool {
    let isSame = { (other: Claim) in other.sha256 == claim.sha256 }
    return opened.contains(where: isSame) || inHand.contains(where: isSame)
      || ready.contains { isSame($0.claim) }
  }

  /// Ends what is in hand.
  mutating func end() throws {
    try begin()
    try finish()
  }

  /// Keeps the originals of the files that were opened, and begins to read them.
  private mutating func begin() throws {
    var claims = opened
    opened = []
    guard !claims.isEmpty else { return }
    try take(&claims, isAlone: inHand.isEmpty && ready.isEmpty && claims.count == 1)
    for claim in claims {
      guard claim.isToBeAlone else {
        try read(claim)
        continue
      }
      try finish()
      var alone = [claim]
      try take(&alone, isAlone: true)
      try read(alone[0])
    }
  }

  private mutating func read(_ claim: Claim) throws {
    while !ahead.hasRoom(for: claim.bytes.count), try takeOldest() {}
    let reader = collector.reader
    ahead.begin(cost: claim.bytes.count) { claim.isToBeRead ? reader.tree(claim.source) : nil }
    inHand.append(claim)
    if claim.attempts > 1 { try finish() }
  }

  /// The file's bytes and hash, or why there are none.
  private func open(_ file: IncomingFile) -> Claim {
    var claim = Claim(file: file)
    if file.isTemporary {
      claim.refusal = .temporary
      return claim
    }
    do {
      claim.bytes = try file.bytes(upTo: collector.reader.context.limits.fileBytes)
      claim.sha256 = SHA256.hexDigest(of: claim.bytes)
    } catch {
      claim.refusal = .unopened(error as? CollectError ?? .unreadable(file.path))
    }
    return claim
  }

  /// Keeps the originals and writes down that their reading begins, apart from files that an earlier run took.
  ///
  /// - Parameter isAlone: whether it is one file, and no other is in hand.
  private func take(_ claims: inout [Claim], isAlone: Bool) throws {
    var taken = claims
    try transaction { db in
      _ = try Workspace.openHearing(db, collector.hearing.id)
      let book = try ForgottenBook(db)
      for index in taken.indices { try take(&taken[index], isAlone: isAlone, book, db) }
    }
    claims = taken
  }

  private func take(_ claim: inout Claim, isAlone: Bool, _ book: ForgottenBook, _ db: Database) throws {
    guard let sha256 = claim.sha256 else { return }
    claim.isToBeAlone = false
    claim.known = try collector.alreadyTaken(db, path: claim.file.path, sha256: sha256)
    guard claim.known.isEmpty else { return }
    if let subject = book.file(sha256: sha256) {
      claim.refusal = .forgotten(subject)
      return
    }
    let earlier = try Workspace.attempts(db, sha256: sha256)
    guard earlier == 0 || isAlone else {
      claim.isToBeAlone = true
      return
    }
    try Workspace.beginReading(db, sha256: sha256, claim.bytes)
    claim.attempts = earlier + 1
  }

  /// Waits for the oldest file in hand, and accounts for a batch where that makes one.
  ///
  /// - Returns: whether there was any.
  private mutating func takeOldest() throws -> Bool {
    guard !inHand.isEmpty, let tree = ahead.next() else { return false }
    ready.append((inHand.removeFirst(), tree))
    let bytes = ready.reduce(0) { $0 + $1.claim.bytes.count }
    if ready.count >= Self.batch || bytes >= Self.bytesAhead / 2 { try account() }
    return true
  }

  /// Accounts for all that is in hand.
  private mutating func finish() throws {
    while try takeOldest() {}
    try account()
  }

  /// Accounts for what is read, and keeps what reading it gave.
  private mutating func account() throws {
    let batch = ready
    ready = []
    guard !batch.isEmpty else { return }
    // The report is long: it is handed on, never copied.
    var report = CollectReport()
    swap(&report, &self.report)
    let collector = collector
    try transaction { db in
      // Somebody may have sent the response meanwhile.
      _ = try Workspace.openHearing(db, collector.hearing.id)
      var keeper = try SubmissionKeeper(collector: collector, db: db)
      swap(&keeper.report, &report)
      for (claim, tree) in batch { try keeper.account(for: claim, tree) }
      swap(&keeper.report, &report)
    }
    swap(&report, &self.report)
    for _ in batch {
      done += 1
      progress(done)
    }
  }
}

extension SubmissionKeeper {
  /// Accounts for one file, whatever became of it.
  fileprivate mutating func account(for claim: CollectRun.Claim, _ read: FileTree?) throws {
    if let refusal = claim.refusal { return try refuse(claim.file, refusal) }
    guard let sha256 = claim.sha256, claim.known.isEmpty else {
      let known = try collector.received.map { try note($0, of: claim.known) } ?? claim.known
      report.received += known.count
      report.unchanged += known.count
      report.submissions += known
      return
    }
    let name = claim.file.name
    let tree =
      read
      ?? FileTree(
        name: name, bytes: claim.bytes, sha256: sha256, outcome: .refused(.endedTheProcess), children: [])
    try keep(tree, path: claim.file.path, parent: nil, displayName: name)
    try Workspace.endReading(db, sha256: sha256)
    if case .refused(let refusal) = tree.outcome, !refusal.leavesRecord {
      try Workspace.dropLooseOriginals(db, sha256: sha256)
    }
  }

  /// A person says when files came that are known already; a mail's own date comes first, and what lies in the mail came
  /// with it.
  private func note(_ received: Moment, of known: [SubmissionSummary]) throws -> [SubmissionSummary] {
    let dated = Set(known.map(\.submission).filter(\.isDatedMail).map(\.id))
    let moment = received.copenhagenText
    return try known.map { summary in
      // As it stands now: somebody may have corrected it since it was looked up.
      let before = try Workspace.submission(db, summary.submission.printedID)
      guard !before.isDatedMail, !dated.contains(before.parent ?? 0), before.sentAt != moment else {
        return summary
      }
      var noted = summary
      noted.submission = before
      noted.submission.cameIn(moment, for: collector.hearing.memberDeadline)
      var proposal = Proposal()
      try proposal.change(before, to: noted.submission)
      proposal.note(
        "submission.sentAt", before.printedID, hearing: before.hearing, before: before.sentAt,
        after: noted.submission.sentAt)
      try db.apply(proposal, by: collector.clerk)
      return noted
    }
  }

  /// Accounts for a file whose bytes could not be had: it is a refused submission like any other, so that a person
  /// has to settle it. What programs leave behind, what was erased, and a file that was read from this path before, get no record.
  private mutating func refuse(_ file: IncomingFile, _ refusal: FileTree.Refusal) throws {
    let isKnown = try Workspace.isRead(db, hearing: collector.hearing.id, path: file.path)
    guard refusal.leavesRecord, !isKnown else {
      report.received += 1
      report.refused.append(.init(file: file.name, reason: .reason(refusal)))
      return
    }
    let tree = FileTree(
      name: file.name, bytes: [], sha256: Self.hashOfNothing, outcome: .refused(refusal), children: [])
    try keep(tree, path: file.path, parent: nil, displayName: file.name)
  }
}
