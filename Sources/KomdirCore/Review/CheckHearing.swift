// What the hearing itself still lacks: deadline, address, draft.

extension HearingReview {
  /// Whether a deadline lies before a moment; a text that is no time lies nowhere.
  static func hasPassed(_ deadline: String, at now: Moment) -> Bool {
    Moment(deadline).map { $0 < now } ?? false
  }

  func hearingProblems() -> [Problem] {
    var problems: [Problem] = []
    if let problem = hearing.deadlineProblem {
      problems.append(
        Problem(
          .deadlineUnclear, hearing.id,
          .deadlineUnclear(hearing.id, problem, hearing.deadlineAlternatives)))
    } else if let deadline = hearing.deadline, Self.hasPassed(deadline, at: now) {
      problems.append(Problem(.deadlinePassed, hearing.id, .deadlinePassed(hearing.id, deadline)))
    }
    if let own = hearing.internalDeadline, let deadline = hearing.deadline, let mine = Moment(own),
      let theirs = Moment(deadline), mine > theirs
    {
      problems.append(
        Problem(.internalDeadlineLate, hearing.id, .internalDeadlineLate(hearing.id, own, deadline)))
    }
    if let written = hearing.letterDate, let deadline = hearing.deadline, let day = Moment(written),
      let last = Moment(deadline), last.copenhagenDay < day.copenhagenDay
    {
      problems.append(
        Problem(.deadlineBeforeLetter, hearing.id, .deadlineBeforeLetter(hearing.id, deadline, written)))
    }
    let values: [(HearingField, String?)] = [
      (.deadline, hearing.deadlineProblem == nil ? hearing.deadline : nil),
      (.authority, hearing.authority), (.caseNumber, hearing.caseNumber),
    ]
    for (field, value) in values where !hearing.setByHand.contains(field.rawValue) {
      guard let value, let rival = hearing.found[field.rawValue]?.rival else { continue }
      problems.append(
        Problem(.fieldLikely, hearing.id, .fieldLikely(hearing.id, field, value, rival)))
    }
    if hearing.replyTo.isEmpty {
      problems.append(Problem(.replyAddressMissing, hearing.id, .replyAddressMissing(hearing.id)))
    }
    if papers.first?.role != .draft {
      problems.append(
        Problem(
          .noDraft, hearing.id,
          .noDraft(hearing.id, papers.first { $0.role == .annex || $0.role == .other }?.printedID)))
    }
    return problems
  }

  /// Drafts that came later and stand beside the others: each a new version that nobody knew, or a draft of its own.
  func unversionedDrafts() throws -> [Problem] {
    var history = drafts
    let current = papers.filter { $0.role == .draft }
    let later = current.filter { $0.replaces == nil && laterDrafts.contains($0.id) }
    return try later.compactMap { draft -> Problem? in
      let others = current.filter { $0.id < draft.id }
      let texts = Workspace.tellingTexts(of: try history.provisions(of: draft.id))
      let scored = try others.map { other in
        let shared = Workspace.tellingTexts(of: try history.provisions(of: other.id)).intersection(texts)
        return (other, shared.count)
      }
      guard let likest = scored.max(by: { ($0.1, $1.0.id) < ($1.1, $0.0.id) })?.0 else { return nil }
      return Problem(.unversionedDraft, draft.printedID, .unversionedDraft(draft, beside: likest))
    }
  }
}
