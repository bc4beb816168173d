import Archive

/// What `check` found, and what it means.
public struct CheckReport: Sendable, Equatable {
  /// Whether the response can go.
  public enum State: String, Sendable, CaseIterable { case blocked, ready, sent, closed }

  public var state: State
  public var problems: [Problem]
  public var counts: ProblemCounts { ProblemCounts(problems) }
}

extension Workspace {
  /// Everything that still stands between a hearing and its sending. Nothing that blocks: it can be sent.
  public func check(hearing id: String?, at now: Moment) throws -> [Problem] {
    try review(hearing: id, at: now).problems
  }

  /// The same, with what it comes to.
  public func review(hearing id: String?, at now: Moment) throws -> CheckReport {
    // The files' bytes are hashed outside the archive's lock.
    let store = try storeProblems(try self.hearing(id))
    return try read { db in try report(db, try Self.hearing(db, id), now, store: store) }
  }

  /// The one rule by which `check` and `status` count. What does not fit in the archive itself, `store`, is looked for
  /// by `check` and `log` alone: `status` answers at once.
  func report(_ db: Database, _ hearing: Hearing, _ now: Moment, store: [Problem] = []) throws -> CheckReport
  {
    let review = try HearingReview(db, hearing: hearing, now: now)
    let problems = try review.problems() + store
    let state: CheckReport.State =
      hearing.sentAt != nil
      ? .sent
      : hearing.closedAt != nil
        ? .closed : problems.contains { $0.group == .blocks } ? .blocked : .ready
    return CheckReport(state: state, problems: problems)
  }
}

/// A hearing with all that is looked at before its response is sent, read once.
struct HearingReview {
  let db: Database
  let hearing: Hearing
  let now: Moment
  let submissions: [Submission]
  /// Substantive remarks that count.
  let remarks: [StoredRemark]
  let decisions: [Int64: [Decision]]
  let positions: [CollatedPosition]

  init(_ db: Database, hearing: Hearing, now: Moment) throws {
    self.db = db
    self.hearing = hearing
    self.now = now
    submissions = try Submission.fetchAll(
      db, sql: "SELECT * FROM submission WHERE hearing = ? ORDER BY id", arguments: [hearing.id])
    remarks = try Workspace.substantiveRemarks(db, hearing: hearing.id)
    decisions = try Workspace.decisions(db, inHearing: hearing.id)
    positions = try Workspace.collated(db, hearing: hearing)
  }

  /// All problems but those of the archive itself. Of a hearing that is over, only that it is.
  func problems() throws -> [Problem] {
    if let sentAt = hearing.sentAt {
      return [Problem(.alreadySent, hearing.id, .alreadySent(hearing.id, hearing.sentFile ?? "", sentAt))]
    }
    if let closedAt = hearing.closedAt {
      return [Problem(.alreadyClosed, hearing.id, .alreadyClosed(hearing.id, closedAt))]
    }
    return try hearingProblems() + submissionProblems() + remarkProblems() + positionProblems()
      + draftProblems() + nameProblems() + responseProblems()
  }
}
