import Archive

/// What a correction of a file goes by: the file, those inside it, and those that it replaces or is replaced by.
struct SubmissionGround: Sendable, Equatable {
  var file: Submission
  /// All files inside, through all levels, by number.
  var inner: [Submission]
  /// The file that it is to replace, the one that it replaces, and the one that replaces it, by number.
  var others: [SubmissionID: Submission]
  var hearing: Hearing
  /// Who it is said to be from, each once; empty where that is not said.
  var senders: [JointSender]

  /// What holds for a mail or an archive holds for the files in it too, apart from those that somebody said something
  /// else of.
  ///
  /// - Throws: `WorkspaceError.hearingClosed`, `.unknown` for a file to replace, `.notAllowed`.
  func setting(_ change: SubmissionChange) throws -> (proposal: Proposal, file: Submission) {
    try hearing.holdOpen()
    var setter = SubmissionSetter(self)
    try setter.set(file, change)
    let former = Dictionary((inner + others.values + [file]).map { ($0.id, $0) }) { first, _ in first }
    for (number, changed) in setter.files.sorted(by: { $0.key < $1.key }) {
      if let former = former[number] { try setter.proposal.change(former, to: changed) }
    }
    return (setter.proposal, setter.files[file.id] ?? file)
  }
}

/// Works one change out over a file and the files in it.
private struct SubmissionSetter {
  let ground: SubmissionGround
  /// Every file that may change, as it shall be.
  var files: [SubmissionID: Submission]
  var proposal = Proposal()

  init(_ ground: SubmissionGround) {
    self.ground = ground
    files = Dictionary((ground.inner + ground.others.values + [ground.file]).map { ($0.id, $0) }) {
      first, _ in first
    }
  }

  mutating func set(_ before: Submission, _ change: SubmissionChange) throws {
    var submission = before
    if !change.members.isEmpty { setSenders(&submission, ground.senders) }
    if let received = change.received { try setReceived(&submission, received) }
    if let reason = change.reason {
      note("reason", submission, submission.reason, reason)
      submission.reason = reason
    }
    if let mayBeNamed = change.mayBeNamed { setNamed(&submission, mayBeNamed) }
    if let acceptor = change.acceptedBy {
      note("acceptedBy", submission, submission.acceptedBy, acceptor)
      submission.questions.removeAll { $0.hasPrefix(Submission.datedLate) }
      submission.acceptedBy = acceptor
    }
    if let replaced = change.replaces { try setReplaced(&submission, replaced) }
    if let state = change.state { try setState(&submission, state, date: change.date) }
    files[submission.id] = submission
    try setInnerFiles(of: before, change)
  }

  /// Files inside are still as the outer one was: whoever corrected one of them by hand meant it.
  private mutating func setInnerFiles(of outer: Submission, _ change: SubmissionChange) throws {
    var inner = change
    inner.replaces = nil
    inner.reason = change.state == nil && change.acceptedBy == nil ? nil : change.reason
    for child in ground.inner where child.parent == outer.id {
      let child = files[child.id] ?? child
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
      if !change.isEmpty { try set(child, change) }
    }
  }

  private mutating func setSenders(_ submission: inout Submission, _ senders: [JointSender]) {
    note("member", submission, submission.printedSenders, Submission.printed(senders))
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

  /// Answers the question whether the sender may be named; what the register says of consent holds beside it.
  private mutating func setNamed(_ submission: inout Submission, _ mayBeNamed: Bool) {
    let asked = submission.questions.first {
      $0.hasPrefix(Submission.notToBeNamed) || $0.hasPrefix(Submission.mayNotBeNamed)
    }
    let wasQuiet = submission.isQuiet
    submission.questions.removeAll {
      $0.hasPrefix(Submission.notToBeNamed) || $0.hasPrefix(Submission.mayNotBeNamed)
    }
    if !mayBeNamed {
      let words = asked.map { $0.split(separator: ":", maxSplits: 1).dropFirst().joined() } ?? ""
      submission.questions.append(Submission.mayNotBeNamed + words)
    }
    note("named", submission, wasQuiet ? "no" : nil, mayBeNamed ? "yes" : "no")
  }

  private mutating func setReceived(_ submission: inout Submission, _ received: String) throws {
    guard let moment = Moment.typed(received) else { throw WorkspaceError.notAllowed(.notAMoment(received)) }
    let before = submission
    submission.cameIn(moment.copenhagenText, for: ground.hearing.memberDeadline)
    note("sentAt", submission, before.sentAt, submission.sentAt)
    submission.questions.removeAll { $0.hasPrefix(Submission.datedLate) }
    guard submission.state != before.state else { return }
    note("state", submission, before.state.rawValue, submission.state.rawValue)
  }

  private mutating func setReplaced(_ submission: inout Submission, _ replaced: String) throws {
    guard var old = files[try Submission.id(replaced)] else { throw WorkspaceError.unknown(id: replaced) }
    guard old.id != submission.id else { throw WorkspaceError.notAllowed(.replacesItself) }
    guard old.hearing == submission.hearing else { throw WorkspaceError.unknown(id: replaced) }
    // Two files that each replace the other would both be out.
    if let replacedBy = submission.replacedBy {
      throw WorkspaceError.notAllowed(
        .isReplaced(submission.printedID, by: "\(replacedBy)"))
    }
    if let former = submission.replaces, former != old.id { release(former, from: submission) }
    old.state = .replaced
    old.replacedBy = submission.id
    submission.replaces = old.id
    submission.questions.removeAll { $0.hasPrefix("replaces:") || $0.hasPrefix(Submission.replacesEarlier) }
    note("replaces", submission, nil, old.printedID)
    files[old.id] = old
  }

  /// A file that was said to be replaced by mistake counts again, late where it came late.
  private mutating func release(_ id: SubmissionID, from newer: Submission) {
    guard var former = files[id], former.state == .replaced, former.replacedBy == newer.id else { return }
    former.state = former.isLate(for: ground.hearing.memberDeadline) ? .late : .received
    former.replacedBy = nil
    note("state", former, Submission.State.replaced.rawValue, former.state.rawValue)
    files[id] = former
  }

  private mutating func setState(_ submission: inout Submission, _ state: Submission.State, date: String?)
    throws
  {
    switch state {
    case .withdrawn:
      guard let date = date ?? submission.withdrawnOn else { throw WorkspaceError.notAllowed(.dateNeeded) }
      guard let day = TypedMoment.canonical(date) else { throw WorkspaceError.notAllowed(.notAMoment(date)) }
      submission.withdrawnOn = day
    case .received:
      guard !submission.isUnread else { throw WorkspaceError.notAllowed(.notRead(submission.printedID)) }
      // "Received" settles what was asked about the file: not late, or no replacement after all.
      submission.questions.removeAll { question in
        ["replaces:", "otherHearing:", Submission.replacesEarlier].contains { question.hasPrefix($0) }
      }
      if let number = submission.replacedBy, var newer = files[number], newer.replaces == submission.id {
        newer.replaces = nil
        files[number] = newer
      }
      submission.replacedBy = nil
    case .refused:
      guard submission.reason != nil else { throw WorkspaceError.notAllowed(.reasonNeeded) }
    case .late:
      guard !submission.isUnread else { throw WorkspaceError.notAllowed(.notRead(submission.printedID)) }
    case .replaced:
      guard submission.replacedBy != nil else { throw WorkspaceError.notAllowed(.replacementNeeded) }
    }
    note("state", submission, submission.state.rawValue, state.rawValue)
    submission.state = state
  }

  private mutating func note(_ what: String, _ submission: Submission, _ before: String?, _ after: String?) {
    proposal.note(
      "submission.\(what)", submission.printedID, hearing: submission.hearing, before: before, after: after)
  }
}
