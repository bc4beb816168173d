import Archive

/// A hearing at a glance.
public struct HearingStatus: Sendable, Equatable {
  /// How far a hearing has come.
  public enum Stage: String, Sendable, CaseIterable {
    case collecting, collating, deciding, responding, ready, sent, closed
  }

  public var hearing: Hearing
  /// Whole days from today to the deadline's day in Denmark; negative after it, nil without one.
  public var daysLeft: Int?
  public var stage: Stage
  public var members: Int
  /// Members whose municipality, or who themselves, have answered.
  public var answered: Int
  public var missing: [StoredMember]
  public var remarks: Int
  public var undecided: Int
  /// What `check` says of it, counted.
  public var problems: ProblemCounts
}

extension Workspace {
  /// The state of every hearing, the open ones first.
  ///
  /// - Parameter id: the only hearing that is asked about; nil for all.
  /// - Throws: `WorkspaceError.unknown` for a hearing that there is none of.
  public func status(hearing id: String? = nil, at now: Moment) throws -> [HearingStatus] {
    try read { db in
      let hearings = try id.map { [try Self.hearing(db, $0)] } ?? Self.hearings(db)
      let members = try Self.members(db)
      return try (hearings.filter(\.isOpen) + hearings.filter { !$0.isOpen }).map {
        try status(db, of: $0, members: members, at: now)
      }
    }
  }

  private func status(_ db: Database, of hearing: Hearing, members: [StoredMember], at now: Moment) throws
    -> HearingStatus
  {
    let missing = try Self.missing(db, members, hearing: hearing.id)
    let counts = try Row.fetchOne(
      db,
      sql: """
        SELECT count(*) AS remarks,
        coalesce(sum(remark.nature = 'substantive' AND NOT EXISTS
        (SELECT 1 FROM decision WHERE decision.remark = remark.id)), 0) AS undecided,
        coalesce(sum(remark.nature = 'substantive' AND NOT EXISTS
        (SELECT 1 FROM positionRemark WHERE positionRemark.remark = remark.id)), 0) AS loose
        FROM remark JOIN submission ON submission.id = remark.submission
        WHERE submission.hearing = ? AND \(Submission.counting) AND \(StoredRemark.standing)
        """, arguments: [hearing.id])
    let remarks: Int = counts?["remarks"] ?? 0
    let undecided: Int = counts?["undecided"] ?? 0
    let deadline = hearing.deadline.flatMap(Moment.init)
    let problems = try report(db, hearing, now, members: members).problems
    let blocking = Set(problems.filter { $0.group == .blocks }.map(\.rule))
    return HearingStatus(
      hearing: hearing, daysLeft: deadline.map { $0.copenhagenDay - now.copenhagenDay },
      stage: try stage(
        db, hearing, remarks: remarks, loose: counts?["loose"] ?? 0, undecided: undecided, blocking),
      members: members.count, answered: members.count - missing.count, missing: missing, remarks: remarks,
      undecided: undecided, problems: ProblemCounts(problems))
  }

  private func stage(
    _ db: Database, _ hearing: Hearing, remarks: Int, loose: Int, undecided: Int,
    _ blocking: Set<Problem.Rule>
  ) throws -> HearingStatus.Stage {
    if hearing.sentAt != nil { return .sent }
    if hearing.closedAt != nil { return .closed }
    if remarks == 0 { return .collecting }
    if loose > 0 { return .collating }
    if undecided > 0 { return .deciding }
    // What a new draft made stale is to be done again.
    if !blocking.isDisjoint(with: [.decisionOnOldDraft, .remarkPlaceGone]) { return .deciding }
    if !blocking.isDisjoint(with: [
      .positionWithoutText, .positionOnOldDraft, .positionPlaceGone, .numberMoved,
    ]) {
      return .responding
    }
    let hasFinal = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM response WHERE hearing = ? AND NOT isDraft)",
      arguments: [hearing.id])
    return hasFinal == true ? .ready : .responding
  }
}
