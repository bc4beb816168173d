import Archive

/// A hearing at a glance.
public struct HearingStatus: Sendable, Equatable {
  /// How far a hearing has come.
  public enum Stage: String, Sendable, CaseIterable {
    case collecting, collating, deciding, responding, ready, sent, closed
  }

  /// What is said of a hearing at a glance.
  public struct Head: Sendable, Equatable {
    public var id: String
    public var title: String?
    /// In local Danish time, as `Hearing.deadline` and `Hearing.internalDeadline`.
    public var deadline: String?
    public var internalDeadline: String?
    /// Until the response is sent or a person closes it.
    public var isOpen: Bool
    /// Whether the letter's deadline is none, or one of several, so that none can have passed.
    var hasUnclearDeadline: Bool
  }

  /// The hearing.
  public var hearing: Head
  /// Whole days from today to the deadline's day in Denmark; negative after it, nil without one.
  public var daysLeft: Int?
  /// How far it has come.
  public var stage: Stage
  /// Members in the register.
  public var members: Int
  /// Members whose municipality, or who themselves, have answered.
  public var answered: Int { members - missingCount }
  public var missingCount: Int
  /// Who has not answered; empty where it was not asked for.
  public var missing: [StoredMember]
  /// Remarks that count.
  public var remarks: Int
  /// Remarks without a decision.
  public var undecided: Int
  /// What `check` says of it, counted.
  public var problems: ProblemCounts
}

/// Which hearings' missing members are named.
public enum MissingMembers: Sendable {
  case ofAll
  /// Only where one hearing is told of: over many, the names would be told as often as there are hearings.
  case ofOne
}

extension Workspace {
  /// The state of every hearing, the open ones first.
  ///
  /// What was counted of a hearing is kept until something of it changes: `status` is asked often, and over many hearings.
  ///
  /// - Parameters:
  ///   - id: the only hearing that is asked about; nil for all.
  ///   - missing: whose missing members are named.
  /// - Throws: `WorkspaceError.unknown` for a hearing that there is none of.
  public func status(hearing id: String? = nil, at now: Moment, missing: MissingMembers = .ofAll) throws
    -> [HearingStatus]
  {
    var (book, members) = try read { db in
      let book = try StatusBook(db, hearing: id, now: now)
      return (book, missing == .ofAll || book.heads.count == 1 ? try Self.members(db) : [])
    }
    try book.count()
    if !book.counted.isEmpty {
      let counted = book
      // Where the archive is busy or nobody may write in it, it is counted again the next time.
      _ = archive.remakeIfFree { try counted.keep($0) }
    }
    return book.statuses(at: now, members: members)
  }
}

/// What a hearing's state is told by.
struct StatusGround {
  var review: ReviewGround
  var hearing: Hearing
  var members: Int
  /// Members of whom nothing has come.
  var missing: [StoredMember]
  var counts: RemarkCounts
  /// Whether a response that can be sent was ever written.
  var hasFinalResponse: Bool

  /// Remarks that count: all of them, and of the substantive ones those without a decision and without a position.
  struct RemarkCounts: Sendable, Equatable {
    var all: Int
    var undecided: Int
    var loose: Int
  }

  func count() throws -> StatusBook.Kept {
    let problems = try review.report().problems
    let blocking = Set(problems.filter { $0.group == .blocks }.map(\.rule))
    return StatusBook.Kept(
      stage: stage(blocking), members: members,
      missing: missing.map { String($0.id.number) }.joined(separator: " "),
      missingCount: missing.count,
      remarks: counts.all, undecided: counts.undecided,
      problems: ProblemCounts(problems.filter { !StatusBook.rulesOfTime.contains($0.rule) }))
  }

  private func stage(_ blocking: Set<Problem.Rule>) -> HearingStatus.Stage {
    if hearing.sentAt != nil { return .sent }
    if hearing.closedAt != nil { return .closed }
    if counts.all == 0 { return .collecting }
    if counts.loose > 0 { return .collating }
    if counts.undecided > 0 { return .deciding }
    // What a new draft made stale is to be done again.
    if !blocking.isDisjoint(with: [.decisionOnOldDraft, .remarkPlaceGone]) { return .deciding }
    if !blocking.isDisjoint(with: [
      .positionWithoutText, .positionOnOldDraft, .positionPlaceGone, .numberMoved,
    ]) {
      return .responding
    }
    return hasFinalResponse ? .ready : .responding
  }
}
