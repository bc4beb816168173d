import Archive

/// What a person changes about a submission; nil leaves a field alone.
public struct SubmissionChange: Sendable, Equatable {
  /// Who sent it; several for a letter that they sent together. Empty leaves the sender alone.
  public var members: [String]
  /// When it came: a day or a time as people type them.
  public var received: String?
  public var state: Submission.State?
  public var acceptedBy: String?
  public var reason: String?
  public var replaces: String?
  /// Date of a withdrawal, `2026-03-15`.
  public var date: String?

  public init(
    member: String? = nil, members: [String] = [], received: String? = nil, state: Submission.State? = nil,
    acceptedBy: String? = nil, reason: String? = nil,
    replaces: String? = nil, date: String? = nil
  ) {
    self.members = [member].compactMap(\.self) + members
    self.received = received
    self.state = state
    self.acceptedBy = acceptedBy
    self.reason = reason
    self.replaces = replaces
    self.date = date
  }

  var isEmpty: Bool { self == SubmissionChange() }
}

extension Workspace {
  /// Changes a submission as a person says. What holds for a mail or an archive holds for the files in it too,
  /// apart from those that somebody said something else of.
  ///
  /// - Throws: `WorkspaceError`, such as `.notAllowed(.dateNeeded)` for a withdrawal without a date.
  public func set(submission printed: String, _ change: SubmissionChange, by clerk: Clerk) throws
    -> Submission
  {
    try write(by: clerk) { db in
      guard !change.isEmpty else { throw WorkspaceError.notAllowed(.nothingGiven) }
      try GivenText.hold([
        ("--received", change.received), ("--accepted-by", change.acceptedBy), ("--reason", change.reason),
        ("--replaces", change.replaces), ("--date", change.date),
      ])
      try GivenText.hold(change.members.map { ("--member", $0) })
      let submission = try Self.submission(db, printed)
      _ = try Self.openHearing(db, submission.hearing)
      var setter = SubmissionSetter(db: db, journal: Journal(clerk: clerk))
      return try setter.set(submission, change)
    }
  }
}

/// Carries one change out on a submission, inside one transaction.
private struct SubmissionSetter {
  let db: Database
  let journal: Journal

  mutating func set(_ before: Submission, _ change: SubmissionChange) throws -> Submission {
    var submission = before
    if !change.members.isEmpty { try setMembers(&submission, change.members) }
    if let received = change.received { try setReceived(&submission, received) }
    if let reason = change.reason {
      try note("reason", submission, submission.reason, reason)
      submission.reason = reason
    }
    if let acceptor = change.acceptedBy {
      try note("acceptedBy", submission, submission.acceptedBy, acceptor)
      submission.acceptedBy = acceptor
    }
    if let replaced = change.replaces { try setReplaced(&submission, replaced) }
    if let state = change.state { try setState(&submission, state, date: change.date) }
    try submission.update(db)
    try setInnerFiles(of: before, change)
    return submission
  }

  /// Files inside are still as the outer one was: whoever corrected one of them by hand meant it.
  private mutating func setInnerFiles(of outer: Submission, _ change: SubmissionChange) throws {
    var inner = change
    inner.replaces = nil
    inner.reason = change.state == nil && change.acceptedBy == nil ? nil : change.reason
    for child in try Workspace.innerFiles(db, of: outer) {
      var change = inner
      if child.memberByHand || child.member != outer.member || child.municipality != outer.municipality {
        change.members = []
      }
      if child.sentAt != outer.sentAt { change.received = nil }
      if child.isUnread || child.state != outer.state {
        change.state = nil
        change.date = nil
        change.acceptedBy = nil
        change.reason = nil
      }
      if !change.isEmpty { _ = try set(child, change) }
    }
  }

  private func setMembers(_ submission: inout Submission, _ wanted: [String]) throws {
    var senders: [JointSender] = []
    for name in wanted {
      let speaker = try Workspace.speaker(db, name)
      let sender = JointSender(
        member: speaker.member?.id, name: speaker.member?.name, municipality: speaker.municipality)
      if !senders.contains(sender) { senders.append(sender) }
    }
    try note("member", submission, submission.printedSenders, Submission.printed(senders))
    let only = senders.count == 1 ? senders[0] : nil
    submission.jointSenders = only == nil ? senders : []
    submission.member = only?.member
    submission.municipality = only?.municipality
    submission.memberName =
      only == nil
      ? senders.compactMap { $0.municipality ?? $0.name }.joined(separator: ", ") : only?.name
    submission.memberByHand = true
    submission.why = SenderGuess.Why.given.rawValue
    submission.questions.removeAll { $0.hasPrefix("unknownSender") || $0.hasPrefix("uncertainSender") }
  }

  private func setReceived(_ submission: inout Submission, _ received: String) throws {
    guard let moment = Moment.typed(received) else { throw WorkspaceError.notAllowed(.notAMoment(received)) }
    let before = submission
    submission.cameIn(
      moment.copenhagenText, for: try Workspace.hearing(db, submission.hearing).memberDeadline)
    try note("sentAt", submission, before.sentAt, submission.sentAt)
    guard submission.state != before.state else { return }
    try note("state", submission, before.state.rawValue, submission.state.rawValue)
  }

  private func setReplaced(_ submission: inout Submission, _ replaced: String) throws {
    var old = try Workspace.submission(db, replaced)
    guard old.id != submission.id else { throw WorkspaceError.notAllowed(.replacesItself) }
    guard old.hearing == submission.hearing else { throw WorkspaceError.unknown(id: replaced) }
    // Two files that each replace the other would both be out.
    guard submission.replacedBy == nil else {
      throw WorkspaceError.notAllowed(
        .isReplaced(submission.printedID, by: "S-\(submission.replacedBy ?? 0)"))
    }
    if let former = submission.replaces, former != old.id { try release(former, from: submission) }
    old.state = .replaced
    old.replacedBy = submission.id
    submission.replaces = old.id
    submission.questions.removeAll { $0.hasPrefix("replaces:") }
    try note("replaces", submission, nil, old.printedID)
    try old.update(db)
  }

  /// A file that was said to be replaced by mistake counts again, late where it came late.
  private func release(_ id: Int64, from newer: Submission) throws {
    guard
      var former = try Submission.fetchOne(db, sql: "SELECT * FROM submission WHERE id = ?", arguments: [id]),
      former.state == .replaced, former.replacedBy == newer.id
    else { return }
    let deadline = try Workspace.hearing(db, former.hearing).memberDeadline
    former.state = former.isLate(for: deadline) ? .late : .received
    former.replacedBy = nil
    try note("state", former, Submission.State.replaced.rawValue, former.state.rawValue)
    try former.update(db)
  }

  private func setState(_ submission: inout Submission, _ state: Submission.State, date: String?) throws {
    switch state {
    case .withdrawn:
      guard let date = date ?? submission.withdrawnOn else { throw WorkspaceError.notAllowed(.dateNeeded) }
      guard let day = TypedMoment.canonical(date) else { throw WorkspaceError.notAllowed(.notAMoment(date)) }
      submission.withdrawnOn = day
    case .received:
      guard !submission.isUnread else { throw WorkspaceError.notAllowed(.notRead(submission.printedID)) }
      // "Received" settles what was asked about the file: not late, or no replacement after all.
      submission.questions.removeAll { $0.hasPrefix("replaces:") || $0.hasPrefix("otherHearing:") }
      if let newer = submission.replacedBy {
        try db.execute(
          sql: "UPDATE submission SET replaces = NULL WHERE id = ? AND replaces = ?",
          arguments: [newer, submission.id])
      }
      submission.replacedBy = nil
    case .refused:
      guard submission.reason != nil else { throw WorkspaceError.notAllowed(.reasonNeeded) }
    case .late:
      guard !submission.isUnread else { throw WorkspaceError.notAllowed(.notRead(submission.printedID)) }
    case .replaced:
      guard submission.replacedBy != nil else { throw WorkspaceError.notAllowed(.replacementNeeded) }
    }
    try note("state", submission, submission.state.rawValue, state.rawValue)
    submission.state = state
  }

  private func note(_ what: String, _ submission: Submission, _ before: String?, _ after: String?) throws {
    try journal.append(
      db, "submission.\(what)", submission.printedID, hearing: submission.hearing, before: before,
      after: after)
  }
}
