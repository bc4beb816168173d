import Archive

/// What a person changes about a submission; nil leaves a field alone.
public struct SubmissionChange: Sendable, Equatable {
  /// Who sent it; several for a letter that they sent together. Empty leaves the sender alone.
  public var members: [String]
  /// When it came: a day or a time as people type them.
  public var received: String?
  /// What became of the file.
  public var state: Submission.State?
  /// Who accepted it, late or damaged as it is.
  public var acceptedBy: String?
  /// Why it was refused or accepted.
  public var reason: String?
  /// The file that it takes the place of, as printed: "S-3".
  public var replaces: String?
  /// Date of a withdrawal, `2026-03-15`.
  public var date: String?
  /// Whether a sender who asked not to be named may be; nil leaves the question open.
  public var mayBeNamed: Bool?

  public init(
    member: String? = nil, members: [String] = [], received: String? = nil, state: Submission.State? = nil,
    acceptedBy: String? = nil, reason: String? = nil,
    replaces: String? = nil, date: String? = nil, mayBeNamed: Bool? = nil
  ) {
    self.mayBeNamed = mayBeNamed
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
      try GivenText.hold(past: [change.received, change.date], at: clerk.now)
      let ground = try SubmissionGround(db, submission: printed, change)
      let (proposal, file) = try ground.setting(change)
      try db.apply(proposal, by: clerk)
      return file
    }
  }
}
