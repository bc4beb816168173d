// Whether every remark has its place, its position and a decision that holds.

extension HearingReview {
  func remarkProblems() -> [Problem] {
    let others = DecisionFlaw.Others(decisions: decisions)
    var problems: [Problem] = []
    let misplaced = placedSince()
    let loose = remarks.count { links[$0.id] == nil || misplaced.contains($0.id) }
    if loose > 0 { problems.append(Problem(.remarkNotCollated, hearing.id, .remarkNotCollated(loose))) }
    for remark in remarks {
      let id = remark.printedID
      let made = decisions[remark.id] ?? []
      // Of one that a new draft left without a place, that is said.
      if remark.match == .none, remark.placedBy == nil, remark.origin == nil, made.isEmpty {
        problems.append(
          Problem(.remarkUnplaced, id, .remarkUnplaced(id, remark.asWritten ?? "", remark.candidates)))
      }
      if let likely = remark.likely, made.isEmpty {
        problems.append(
          Problem(.remarkLikely, id, .remarkLikely(id, likely, remark.candidates.filter { $0 != likely })))
      }
      if let place = remark.provision, !remark.alsoNamed.isEmpty, made.isEmpty {
        problems.append(Problem(.remarkNamesMore, id, .remarkNamesMore(id, place, remark.alsoNamed)))
      }
      for missing in made.isEmpty ? support.missing(in: remark) : [] {
        problems.append(Problem(.supportedAnswerMissing, id, .supportedAnswerMissing(id, missing)))
      }
      if let positions = links[remark.id], positions.count > 1 {
        problems.append(
          Problem(.remarkUnderTwoPositions, id, .remarkUnderTwoPositions(id, positions.map { "\($0)" })))
      }
      if made.isEmpty { problems.append(Problem(.remarkUndecided, id, .remarkUndecided(id))) }
      for decision in made { problems += brokenRules(decision, id, others) }
      if let pair = Self.contradiction(made) {
        problems.append(Problem(.decisionsContradict, id, .decisionsContradict(id, pair.0, pair.1)))
      }
    }
    return problems
  }

  /// Remarks that a person placed at another provision than that of the position they were gathered under.
  private func placedSince() -> Set<RemarkID> {
    var found: Set<RemarkID> = []
    for collated in positions {
      for remark in collated.remarks where remark.placedBy != nil && !movedByHand.contains(remark.id) {
        if PositionKey(of: remark).provision != collated.position.provision { found.insert(remark.id) }
      }
    }
    return found
  }

  /// A decision is held to the vocabulary's rules here too: worksheets and older versions write them as well.
  private func brokenRules(_ decision: Decision, _ id: String, _ others: DecisionFlaw.Others) -> [Problem] {
    guard let flaw = DecisionFlaw.flaws(of: decision, among: others).first else { return [] }
    return switch flaw {
    case .reasonMissing: [Problem(.reasonMissing, id, .reasonMissing(id))]
    case .dateMissing: [Problem(.dateMissing, id, .dateMissing(id))]
    case .targetMissing: [Problem(.targetMissing, id, .targetMissing(id))]
    case .targetIsItself(let target), .targetIsDuplicate(let target):
      [
        Problem(
          .duplicateChain, id,
          .duplicateChain(id, "\(target)", first: survivor(from: target)))
      ]
    case .targetIsWithdrawn(let target):
      [Problem(.duplicateOfWithdrawn, id, .duplicateOfWithdrawn(id, "\(target)"))]
    case .partWithoutReason: [Problem(.partWithoutReason, id, .partWithoutReason(id))]
    // What others are decided to be is said of them; what was dropped has no duplicate hanging on it.
    case .targetIsDropped, .hasDuplicate: []
    }
  }

  /// The remark at the end of a chain of duplicates; nil where it runs in a ring.
  private func survivor(from remark: RemarkID) -> String? {
    var current = remark
    var seen: Set<RemarkID> = []
    while let target = decisions[current]?.first(where: { $0.value == .duplicateOf })?.target {
      guard seen.insert(current).inserted else { return nil }
      current = target
    }
    return seen.contains(current) ? nil : "\(current)"
  }

  /// Two decisions on one remark that cannot both hold: it is taken in, and it is not; or it is taken in wholly,
  /// and only in part.
  static func contradiction(_ made: [Decision]) -> (Decision.Value, Decision.Value)? {
    let values = made.map(\.value)
    let taken = values.filter { $0 == .followed || $0 == .followedInPart }
    let left = values.filter { [.notFollowed, .outOfScope, .withdrawn].contains($0) }
    if let yes = taken.first, let no = left.first { return (yes, no) }
    return Set(taken).count > 1 ? (.followed, .followedInPart) : nil
  }
}
