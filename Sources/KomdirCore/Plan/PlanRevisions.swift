/// How often each step of a plan has moved, and when it last did: what a calendar needs to tell a new version of an
/// event from an old one (RFC 5545, `SEQUENCE` and `DTSTAMP`).
///
/// Nothing of it is stored. The days since the hearing came in are gone through again with what was known then: the
/// deadline as it stood, and the day on which a step that was late moved on. The same history gives the same numbers.
/// What no journal holds is not counted: another file of rules, which moves steps without a new number.
public struct PlanRevisions: Sendable, Equatable {
  /// A step's number, 0 for one that stands as first planned, and since when it stands so.
  public struct Revision: Sendable, Equatable {
    /// How often it was moved: `SEQUENCE`.
    public var sequence: Int
    /// When it was moved last.
    public var since: Moment
  }

  /// A change that the archive knows of.
  public struct Change: Sendable, Equatable {
    /// What changed.
    public enum What: Sendable, Equatable {
      /// The deadline from then on; nil while there was none.
      case deadline(PlanDeadline?)
      /// The association's own deadline from then on; nil while the rules' stands.
      case members(PlanDeadline?)
      /// Something that every event shows, or may have moved with: the title, a new letter.
      case other
    }

    /// When.
    public var at: Moment
    /// What changed.
    public var what: What

    public init(at: Moment, what: What) {
      self.at = at
      self.what = what
    }
  }

  private var revisions: [PlanStep.Kind: Revision] = [:]

  /// The revision of a kind of step; nil where it was never planned.
  public subscript(kind: PlanStep.Kind) -> Revision? { revisions[kind] }

  /// - Parameters:
  ///   - changes: in the order of time; the first is the deadline that the hearing came with.
  ///   - now: what came after it is left out.
  public init(changes: [Change], now: Moment, rules: PlanRules) {
    guard let first = changes.first else { return }
    var replay = Replay(rules: rules)
    var day = first.at.copenhagenDay
    for change in changes where change.at <= now {
      replay.pass(from: day + 1, through: change.at.copenhagenDay)
      day = max(day, change.at.copenhagenDay)
      replay.take(change)
    }
    replay.pass(from: day + 1, through: now.copenhagenDay)
    revisions = replay.revisions
  }

  /// The plan as it stood, day by day.
  private struct Replay {
    let rules: PlanRules
    var deadline: PlanDeadline?
    var members: PlanDeadline?
    var steps: [PlanStep.Kind: PlanStep] = [:]
    var revisions: [PlanStep.Kind: Revision] = [:]

    mutating func take(_ change: Change) {
      switch change.what {
      case .deadline(let new):
        deadline = new
        plan(on: change.at.copenhagenDay, at: change.at)
      case .members(let new):
        members = new
        plan(on: change.at.copenhagenDay, at: change.at)
      case .other:
        for (kind, revision) in revisions {
          revisions[kind] = Revision(sequence: revision.sequence + 1, since: change.at)
        }
      }
    }

    /// Nothing moves after the deadline.
    mutating func pass(from first: Int, through last: Int) {
      guard let deadline else { return }
      var day = first
      while day <= min(last, deadline.date.dayNumber + 1) {
        if let midnight = Moment("\(CivilDate(dayNumber: day))T00:00") { plan(on: day, at: midnight) }
        day += 1
      }
    }

    private mutating func plan(on day: Int, at moment: Moment) {
      guard let deadline else { return }
      let today = CivilDate(dayNumber: day)
      let plan = HearingPlan(
        deadline: deadline, members: members, received: nil, today: today, rules: rules)
      for step in plan.steps {
        let known = revisions[step.kind]
        if known == nil || steps[step.kind] != step {
          revisions[step.kind] = Revision(sequence: known.map { $0.sequence + 1 } ?? 0, since: moment)
        }
        steps[step.kind] = step
      }
    }
  }
}
