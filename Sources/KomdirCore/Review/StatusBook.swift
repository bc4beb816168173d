import Archive

/// What is counted of each hearing, kept between one asking and the next.
struct StatusBook {
  /// In the order they are told: the open ones first.
  var heads: [HearingStatus.Head]
  /// What stands as it was counted before.
  var kept: [String: Kept]
  /// Those that were not counted since something of them changed.
  var grounds: [StatusGround]
  /// What was counted now.
  var counted: [String: Kept] = [:]
  /// The journal's last entry when this was read.
  var entry: Int64

  /// What is counted of one hearing.
  struct Kept: Sendable, Equatable {
    var stage: HearingStatus.Stage
    var members: Int
    /// Numbers of the members of whom nothing has come, with a space between: they are read only where somebody asks.
    var missing: String
    var missingCount: Int
    var remarks: Int
    var undecided: Int
    /// Without those that come by time alone.
    var problems: ProblemCounts
  }

  /// Rules that a hearing breaks by time alone, with nothing changed.
  static let rulesOfTime: Set<Problem.Rule> = [.deadlinePassed]

  /// The rules that count, as what was kept by others is told by. One more where a rule finds something else than before;
  /// a new rule, or one of another weight, shows by itself.
  static let rules =
    "2 "
    + Journal.sealed(
      Problem.Rule.allCases.map { "\($0.rawValue):\($0.group.rawValue)" }.joined(separator: " "))

  /// Counts what was not kept.
  mutating func count() throws {
    for ground in grounds { counted[ground.hearing.id] = try ground.count() }
    grounds = []
  }

  /// - Parameter members: the register, for the names of who is missing; empty where nobody asks.
  func statuses(at now: Moment, members: [StoredMember]) -> [HearingStatus] {
    heads.compactMap { head in
      guard let kept = counted[head.id] ?? kept[head.id] else { return nil }
      var problems = kept.problems
      if head.isOpen, let deadline = head.deadline, !head.hasUnclearDeadline,
        HearingReview.hasPassed(deadline, at: now)
      {
        problems.add(.deadlinePassed)
      }
      let missing = Set(members.isEmpty ? [] : kept.missing.split(separator: " ").compactMap { Int64($0) })
      let deadline = head.deadline.flatMap(Moment.init)
      return HearingStatus(
        hearing: head, daysLeft: deadline.map { $0.copenhagenDay - now.copenhagenDay }, stage: kept.stage,
        members: kept.members, missingCount: kept.missingCount,
        missing: members.filter { missing.contains($0.id.number) }, remarks: kept.remarks,
        undecided: kept.undecided, problems: problems)
    }
  }
}
