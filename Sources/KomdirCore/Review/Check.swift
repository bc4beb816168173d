import Archive

/// What `check` found, and what it means.
public struct CheckReport: Sendable, Equatable {
  /// Whether the response can go.
  public enum State: String, Sendable, CaseIterable { case blocked, ready, sent, closed }

  /// What it comes to.
  public var state: State
  /// What was found.
  public var problems: [Problem]
  /// How many there are of each group.
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
    let hearing = try self.hearing(id)
    let store = try storeProblems(hearing)
    // What is wrong is worked out with the archive unlocked: others may write meanwhile.
    let review = try read { db in try Self.review(db, try Self.hearing(db, hearing.id), now) }
    return try review.report(with: store)
  }

  /// The one rule by which `check` and `status` count. What does not fit in the archive itself is looked for by `check`
  /// and `log` alone: `status` answers at once.
  static func review(_ db: Database, _ hearing: Hearing, _ now: Moment, members: [StoredMember]? = nil) throws
    -> ReviewGround
  {
    guard hearing.isOpen else { return .over(hearing) }
    return .open(try HearingReview(db, hearing: hearing, now: now, members: members ?? Self.members(db)))
  }
}

/// What a report on a hearing is made of.
enum ReviewGround {
  case over(Hearing)
  case open(HearingReview)

  /// - Parameter store: what does not fit in the archive itself.
  func report(with store: [Problem] = []) throws -> CheckReport {
    switch self {
    case .over(let hearing):
      return CheckReport(
        state: hearing.sentAt != nil ? .sent : .closed,
        problems: (HearingReview.end(of: hearing) ?? []) + store)
    case .open(let review):
      let problems = try review.problems() + store
      return CheckReport(
        state: problems.contains { $0.group == .blocks } ? .blocked : .ready, problems: problems)
    }
  }
}

/// A hearing with all that is looked at before its response is sent, read once. What is wrong with it is worked out from
/// these values alone.
struct HearingReview {
  let hearing: Hearing
  let now: Moment
  let association: Association
  /// The register.
  let members: [StoredMember]
  /// The papers of today, the first draft first, and all versions of them.
  let papers: [HearingDocument]
  let drafts: DraftHistory
  let submissions: [Submission]
  let voices: VoiceBook
  let support: SupportBook
  let positions: [CollatedPosition]
  /// Substantive remarks that count.
  let remarks: [StoredRemark]
  /// The positions that each remark stands under.
  let links: [RemarkID: [PositionID]]
  let decisions: [RemarkID: [Decision]]
  /// Files with a remark whose speaker is known neither by itself nor by its file.
  let silentFiles: Set<SubmissionID>
  /// Addresses and signatures in files, by file.
  let contacts: [(file: SubmissionID, text: String)]
  /// Under what reservation files were sent, by file, in their order.
  let reservations: [SubmissionID: [String]]
  /// Remarks that stood in files that newer ones replace, by the older file.
  let formerRemarks: [SubmissionID: [StoredRemark]]
  /// Remarks that a person put under their position.
  var movedByHand: Set<RemarkID> = []
  /// Files whose bytes another hearing holds too, with the file there.
  var twins: [SubmissionID: Submission] = [:]
  /// Drafts that were read in by a later command than the hearing's first, and of which nobody said what they are.
  var laterDrafts: Set<DocumentID> = []
  /// Whether neither a file nor a position is there.
  let isEmpty: Bool
  /// The newest response that can be sent, else the newest draft.
  let response: WrittenResponse?

  /// A response that was written, and how many changes came after it was read.
  struct WrittenResponse: Sendable, Equatable {
    var file: String
    var isDraft: Bool
    var changesSince: Int
  }

  /// What is said of a hearing that is over: only that it is. Nil where it is open.
  static func end(of hearing: Hearing) -> [Problem]? {
    if let sentAt = hearing.sentAt {
      return [Problem(.alreadySent, hearing.id, .alreadySent(hearing.id, hearing.sentFile ?? "", sentAt))]
    }
    if let closedAt = hearing.closedAt {
      return [Problem(.alreadyClosed, hearing.id, .alreadyClosed(hearing.id, closedAt))]
    }
    return nil
  }

  /// All problems but those of the archive itself.
  func problems() throws -> [Problem] {
    try hearingProblems() + unversionedDrafts() + submissionProblems() + remarkProblems() + positionProblems()
      + draftProblems() + roundProblems() + outsiderProblems() + nameProblems() + responseProblems()
  }

  /// What blocks the sending of any answer, whatever file was written last.
  func blocking() throws -> [Problem] {
    guard hearing.isOpen else { return [] }
    return try problems().filter { $0.group == .blocks && $0.rule != .responseIsDraft }
  }
}
