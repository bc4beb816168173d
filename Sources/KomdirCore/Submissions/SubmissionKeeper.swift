import Archive
import DanishLaw
import DanishText
import DocumentFormats
import DocumentModel
import Foundation

/// Writes one file's tree into the archive, inside one transaction, and accounts for it.
struct SubmissionKeeper {
  let collector: Collector
  let db: Database
  var report = CollectReport()
  let book: ForgottenBook

  init(collector: Collector, db: Database) throws {
    self.collector = collector
    self.db = db
    book = try ForgottenBook(db)
  }

  /// Keeps a file and, below it, the files inside it.
  mutating func keep(_ tree: FileTree, path: String, parent: Submission?, displayName: String) throws {
    report.received += 1
    report.mailPictures += tree.mailPictures
    if let subject = book.file(sha256: tree.sha256) {
      report.refused.append(.init(file: displayName, reason: .reason(.forgotten(subject))))
      return
    }
    switch tree.outcome {
    case .refused(let refusal) where !refusal.leavesRecord:
      report.refused.append(.init(file: displayName, reason: .reason(refusal)))
    case .refused(let refusal):
      try keepRefused(tree, refusal, path: path, parent: parent, displayName: displayName)
    case .read(let reading, let feedback):
      let kept = try keepRead(tree, reading, feedback, path: path, parent: parent, displayName: displayName)
      for child in tree.children {
        try keep(child, path: path, parent: kept, displayName: displayName + "/" + child.name)
      }
    }
  }

  private mutating func keepRefused(
    _ tree: FileTree, _ refusal: FileTree.Refusal, path: String, parent: Submission?, displayName: String
  ) throws {
    let reason = Phrase.reason(refusal)
    report.refused.append(.init(file: displayName, reason: reason))
    let unread = try Workspace.unreadFile(
      db, hearing: collector.hearing.id, file: displayName, sha256: tree.sha256)
    var submission =
      try unread
      ?? Submission(
        id: Submission.nextID(db), hearing: collector.hearing.id, parent: parent?.id, file: displayName,
        path: path, sha256: tree.sha256,
        state: .refused, receivedAt: collector.clerk.now.copenhagenText)
    // What a person wrote about a refused file outlives the next try.
    if submission.acceptedBy == nil { submission.reason = reason.danish }
    if let parent, !submission.memberByHand {
      submission.sender = parent.sender
      submission.member = parent.member
      submission.memberName = parent.memberName
      submission.municipality = parent.municipality
      submission.jointSenders = parent.jointSenders
      submission.why =
        parent.member == nil ? SenderGuess.Why.none.rawValue : SenderGuess.Why.parentFile.rawValue
    }
    try keepOriginal(tree)
    if unread == nil {
      try submission.insert(db)
      try journal("submission.refused", submission, after: reason.danish)
    } else {
      try submission.update(db)
    }
    report.submissions.append(SubmissionSummary(submission: submission, remarks: 0))
  }

  private mutating func keepRead(
    _ tree: FileTree, _ reading: Reading, _ feedback: FeedbackReading, path: String, parent: Submission?,
    displayName: String
  ) throws -> Submission {
    var submission = try submission(
      tree, reading, feedback, path: path, parent: parent, displayName: displayName)
    if let earlier = try Workspace.earlierCopy(db, of: submission) {
      report.unchanged += 1
      if earlier.file != displayName {
        report.copies.append(.init(file: displayName, of: "\(earlier.printedID) \(earlier.file)"))
      }
      report.submissions.append(try Workspace.summary(db, earlier))
      return earlier
    }
    try keepOriginal(tree)
    submission.textSketch = Self.sketch(of: feedback)
    try place(&submission)
    try proposeReplacements(for: &submission)
    if let twin = try submission.twin(db) {
      report.elsewhere.append(.init(file: displayName, of: "\(twin.printedID) \(twin.hearing)"))
    }
    try journal("submission.received", submission)
    try keepRemarks(feedback, of: submission)
    report.read += 1
    report.remarks += feedback.remarks.count
    report.marks += feedback.marks
    report.submissions.append(try Workspace.summary(db, submission))
    return submission
  }

  private func submission(
    _ tree: FileTree, _ reading: Reading, _ feedback: FeedbackReading, path: String, parent: Submission?,
    displayName: String
  ) throws -> Submission {
    var submission = Submission(
      id: try Submission.nextID(db), hearing: collector.hearing.id, parent: parent?.id, file: displayName,
      path: path, sha256: tree.sha256,
      format: reading.format.rawValue, state: .received, receivedAt: collector.clerk.now.copenhagenText)
    let guess = feedback.sender
    let member = guess.member.map { collector.members[$0] }
    submission.member = member?.id
    submission.memberName = member?.name ?? guess.name
    submission.municipality = member?.municipality ?? guess.municipality
    submission.why = guess.why.rawValue
    submission.jointSenders = guess.together.map { JointSender(municipality: $0) }
    if member == nil { keepForgotten(&submission, feedback, from: reading.document.message?.from) }
    submission.sender = parent?.sender ?? Self.senderKey(submission)
    submission.sentAt =
      reading.document.message?.date ?? parent?.sentAt ?? collector.received?.copenhagenText
    submission.returnedDocument = feedback.returnedDocument.map { collector.documents[$0].id }
    // What only carries other files has nothing to say: each of those is asked about itself.
    let isCarrier = feedback.remarks.isEmpty && !tree.children.isEmpty
    submission.questions = feedback.questions.filter { $0 != .unknownSender || !isCarrier }.map(\.stored)
    submission.warnings = reading.warnings.map(\.stored)
    if submission.isLate(for: collector.hearing.memberDeadline) { submission.state = .late }
    if submission.sentAt == nil, let day = LetterDay.written(in: feedback, by: collector.clerk.now),
      day.isLate(for: collector.hearing)
    {
      submission.questions.append("\(Submission.datedLate)\(day.date)")
    }
    return submission
  }

  /// A sender who was forgotten is known by number alone.
  private func keepForgotten(
    _ submission: inout Submission, _ feedback: FeedbackReading, from address: MailAddress?
  ) {
    guard !book.isEmpty else { return }
    let signatures = feedback.setAside.filter { $0.reason == .signature || $0.reason == .address }
    let texts =
      [submission.memberName, address?.address, address?.name].compactMap { $0 } + signatures.map(\.text)
    guard let subject = texts.lazy.compactMap({ book.member(namedIn: $0) }).first else { return }
    submission.member = MemberID(printed: subject)
    submission.memberName = nil
  }

  private static func senderKey(_ submission: Submission) -> String {
    if let member = submission.member { return "\(member)" }
    return (submission.municipality ?? submission.memberName ?? "").lowercased()
  }

  /// Gives the submission its row. A file that could not be read before keeps the number it had, and what a
  /// person said of its sender.
  private func place(_ submission: inout Submission) throws {
    let unread = try Workspace.unreadFile(
      db, hearing: submission.hearing, file: submission.file, sha256: submission.sha256)
    guard let unread else {
      try submission.insert(db)
      return
    }
    submission.id = unread.id
    if unread.memberByHand {
      submission.member = unread.member
      submission.memberName = unread.memberName
      submission.municipality = unread.municipality
      submission.jointSenders = unread.jointSenders
      submission.why = unread.why
      submission.memberByHand = true
    }
    try submission.update(db)
  }

  /// Stands for the hash of a file whose bytes were never had; a file without bytes has it too.
  static let hashOfNothing = SHA256.hexDigest(of: [])

  private func keepOriginal(_ tree: FileTree) throws {
    try Workspace.keepOriginal(db, sha256: tree.sha256, tree.bytes)
  }

  private mutating func keepRemarks(_ feedback: FeedbackReading, of submission: Submission) throws {
    let first = try StoredRemark.nextID(db)
    for (index, remark) in feedback.remarks.enumerated() {
      var stored = StoredRemark(
        remark, id: first.advanced(by: index), submission: submission.id, ordinal: index + 1,
        documents: collector.documents, members: collector.members)
      // Who was forgotten is not written down again.
      if let author = stored.author, book.member(namedIn: author) != nil { stored.author = nil }
      try stored.insert(db)
    }
    for (index, aside) in feedback.setAside.enumerated() {
      let text = book.member(namedIn: aside.text) == nil ? aside.text : ""
      try Workspace.keep(
        db, setAside: SetAside(text: text, reason: aside.reason, paragraph: aside.paragraph), index + 1,
        of: submission.id)
      report.setAside.append(
        .init(
          id: "\(submission.printedID):p\(index + 1)", submission: submission.printedID, text: text,
          reason: aside.reason))
    }
    try journal("remarks.received", submission, after: String(feedback.remarks.count))
  }

  private func journal(_ what: String, _ submission: Submission, after: String? = nil) throws {
    try Journal(clerk: collector.clerk).append(
      db, what, submission.printedID, hearing: submission.hearing, after: after)
  }
}
