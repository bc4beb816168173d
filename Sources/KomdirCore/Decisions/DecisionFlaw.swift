/// What may be wrong with a decision: the vocabulary's rules in one table. `decide` and a worksheet refuse a decision
/// with a flaw; `check` finds those that an older version, or what was decided since, has left.
enum DecisionFlaw: Equatable, Sendable {
  case reasonMissing
  case dateMissing
  case targetMissing
  case targetIsItself(RemarkID)
  case targetIsDropped(RemarkID)
  case targetIsDuplicate(RemarkID)
  /// A remark that others are duplicates of cannot become a duplicate itself: they would lose their survivor.
  case hasDuplicate(RemarkID)
  /// What stands in the way of a good answer, and of no decision.
  case targetIsWithdrawn(RemarkID)
  case partWithoutReason

  /// Whether a decision with it is not taken.
  var isRefused: Bool {
    switch self {
    case .targetIsWithdrawn, .partWithoutReason: false
    case .reasonMissing, .dateMissing, .targetMissing, .targetIsItself, .targetIsDropped, .targetIsDuplicate,
      .hasDuplicate:
      true
    }
  }

  /// What is known of the remarks that a decision touches.
  struct Others: Sendable {
    var decisions: [RemarkID: [Decision]] = [:]
    var dropped: Set<RemarkID> = []
    /// A remark that is decided to be a duplicate, by the remark that it is a duplicate of.
    var duplicates: [RemarkID: RemarkID] = [:]

    func has(_ value: Decision.Value, on remark: RemarkID) -> Bool {
      decisions[remark]?.contains { $0.value == value } == true
    }
  }

  /// The flaws of a decision, the gravest first.
  static func flaws(of decision: Decision, among others: Others) -> [DecisionFlaw] {
    let hasReason = !(decision.reason ?? "").allSatisfy(\.isWhitespace)
    switch decision.value {
    case .notFollowed: return hasReason ? [] : [.reasonMissing]
    case .followedInPart: return hasReason ? [] : [.partWithoutReason]
    case .withdrawn: return decision.date == nil ? [.dateMissing] : []
    case .duplicateOf:
      guard let target = decision.target else { return [.targetMissing] }
      var flaws: [DecisionFlaw] = []
      if others.dropped.contains(target) { flaws.append(.targetIsDropped(target)) }
      if target == decision.remark { flaws.append(.targetIsItself(target)) }
      if others.has(.duplicateOf, on: target) { flaws.append(.targetIsDuplicate(target)) }
      if let duplicate = others.duplicates[decision.remark] { flaws.append(.hasDuplicate(duplicate)) }
      if others.has(.withdrawn, on: target) { flaws.append(.targetIsWithdrawn(target)) }
      return flaws
    case .followed, .noted, .outOfScope, .answered, .postponed: return []
    }
  }
}

extension WorkspaceError.Rule {
  init(_ flaw: DecisionFlaw) {
    switch flaw {
    case .reasonMissing, .partWithoutReason: self = .reasonNeeded
    case .dateMissing: self = .dateNeeded
    case .targetMissing: self = .targetNeeded
    case .targetIsItself: self = .targetIsItself
    case .targetIsDropped(let target): self = .isDropped("\(target)")
    case .targetIsDuplicate(let target), .targetIsWithdrawn(let target):
      self = .targetIsDuplicate("\(target)")
    case .hasDuplicate(let other): self = .targetIsDuplicate("\(other)")
    }
  }
}
