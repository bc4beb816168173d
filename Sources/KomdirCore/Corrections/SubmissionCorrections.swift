import GRDB

/// What a person changes about a submission; nil leaves a field alone.
public struct SubmissionChange: Sendable, Equatable {
  public var member: String?
  public var state: Submission.State?
  public var acceptedBy: String?
  public var reason: String?
  public var replaces: String?
  /// Date of a withdrawal, `2026-03-15`.
  public var date: String?

  public init(
    member: String? = nil, state: Submission.State? = nil, acceptedBy: String? = nil, reason: String? = nil,
    replaces: String? = nil, date: String? = nil
  ) {
    self.member = member
    self.state = state
    self.acceptedBy = acceptedBy
    self.reason = reason
    self.replaces = replaces
    self.date = date
  }

  var isEmpty: Bool { self == SubmissionChange() }
}

extension Workspace {
  /// Changes a submission as a person says.
  ///
  /// - Throws: `WorkspaceError`, such as `.notAllowed(.dateNeeded)` for a withdrawal without a date.
  public func set(submission printed: String, _ change: SubmissionChange, by clerk: Clerk) throws
    -> Submission
  {
    try write { db in
      guard !change.isEmpty else { throw WorkspaceError.notAllowed(.nothingGiven) }
      var submission = try Self.submission(db, printed)
      let hearing = try Self.openHearing(db, submission.hearing)
      let journal = Journal(clerk: clerk)
      func note(_ what: String, _ before: String?, _ after: String?) throws {
        try journal.append(
          db, "submission.\(what)", submission.printedID, hearing: hearing.id, before: before, after: after)
      }
      if let wanted = change.member {
        let member = try Self.member(db, wanted)
        try note("member", submission.member.map { "M-\($0)" } ?? submission.memberName, member.printedID)
        submission.member = member.id
        submission.memberName = member.name
        submission.municipality = member.municipality
        submission.memberByHand = true
        submission.why = SenderGuess.Why.given.rawValue
        submission.questions.removeAll { $0.hasPrefix("unknownSender") || $0.hasPrefix("uncertainSender") }
      }
      if let reason = change.reason {
        try note("reason", submission.reason, reason)
        submission.reason = reason
      }
      if let acceptor = change.acceptedBy {
        try note("acceptedBy", submission.acceptedBy, acceptor)
        submission.acceptedBy = acceptor
      }
      if let replaced = change.replaces {
        var old = try Self.submission(db, replaced)
        guard old.id != submission.id else { throw WorkspaceError.notAllowed(.targetIsItself) }
        old.state = .replaced
        old.replacedBy = submission.id
        submission.replaces = old.id
        submission.questions.removeAll { $0.hasPrefix("replaces:") }
        try note("replaces", nil, old.printedID)
        try old.update(db)
      }
      if let state = change.state {
        switch state {
        case .withdrawn:
          guard let date = change.date ?? submission.withdrawnOn, Moment(date) != nil else {
            throw WorkspaceError.notAllowed(.dateNeeded)
          }
          submission.withdrawnOn = date
        case .received:
          // "Received" settles what was asked about the file: not late, or no replacement after all.
          submission.questions.removeAll { $0.hasPrefix("replaces:") || $0.hasPrefix("otherHearing:") }
          submission.replacedBy = nil
        case .refused:
          guard submission.reason != nil else { throw WorkspaceError.notAllowed(.reasonNeeded) }
        case .late, .replaced: break
        }
        try note("state", submission.state.rawValue, state.rawValue)
        submission.state = state
      }
      try submission.update(db)
      return submission
    }
  }
}
