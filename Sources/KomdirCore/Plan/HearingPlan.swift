/// The plan of a hearing, back from the authority's deadline: when members are asked, when they have answered, when
/// the draft, the board and the sending come, and what the authority should be told of its deadline.
///
/// Days are working days of the association's rules, times Copenhagen's. Nothing here asks the clock.
public struct HearingPlan: Sendable, Equatable {
  /// What is to be done, the first first.
  public var steps: [PlanStep]
  /// What is wrong with the time that is given.
  public var warnings: [PlanWarning]

  /// - Parameters:
  ///   - deadline: the authority's.
  ///   - members: the association's own deadline, where a person has set one; nil for the rules'.
  ///   - received: the day of the letter, or of the first one where later ones moved the deadline; nil where no
  ///     letter bears a date, and then nothing is said of the period's length.
  ///   - today: the day in Copenhagen.
  public init(
    deadline: PlanDeadline, members: PlanDeadline? = nil, received: CivilDate?, today: CivilDate,
    rules: PlanRules = PlanRules()
  ) {
    let days = PublicHolidays(closed: rules.closed)
    let end = PlanStep(kind: .deadline, date: deadline.date, minutes: deadline.minutes)
    let wanted = Self.steps(before: deadline.date, members, rules, days)
    var warnings = received.map { Self.periodWarnings(from: $0, to: deadline.date, rules) } ?? []
    if !days.isWorkingDay(deadline.date) {
      warnings.append(
        .deadlineClosed(
          deadline.date, days.reason(on: deadline.date), next: days.workingDay(from: deadline.date)))
    }
    guard deadline.date >= today else {
      steps = [end]
      self.warnings = warnings + [.deadlinePast(deadline.date)]
      return
    }
    let working = days.workingDay(from: today)
    let earliest = working > deadline.date ? today : working
    let late = wanted.filter { $0.date < earliest }
    if let first = late.first {
      let missing = days.workingDays(after: first.date, through: earliest)
      // What the association let pass since the letter came is nothing to ask the authority for.
      let start = received.map { min(days.workingDay(from: $0), earliest) }
      let owed = start.map { first.date < $0 ? days.workingDays(after: first.date, through: $0) : 0 }
      if owed == 0 {
        warnings.append(.behind(steps: late.map(\.kind), workingDays: missing))
      } else {
        warnings.append(
          .compressed(steps: late.map(\.kind), workingDays: owed ?? missing, deadline: deadline.date))
      }
    }
    steps =
      wanted.map { PlanStep(kind: $0.kind, date: max($0.date, earliest), minutes: $0.minutes) } + [end]
    self.warnings = warnings
  }

  /// The steps before the deadline as the rules want them, whatever day it is today. Nothing is drafted before the
  /// day that the members were given.
  private static func steps(
    before deadline: CivilDate, _ members: PlanDeadline?, _ rules: PlanRules, _ days: PublicHolidays
  ) -> [PlanStep] {
    var steps: [PlanStep] = []
    var next = deadline
    let given = members.map { min($0.date, deadline) }
    for kind in PlanStep.Kind.allCases.reversed() where kind != .deadline {
      next = days.workingDay(rules.steps[kind] ?? 0, before: next)
      var minutes = rules.times[kind]
      if let members, let given {
        if kind == .internalDeadline {
          (next, minutes) = (given, members.minutes)
        } else if kind != .ask {
          next = max(next, given)
        }
      }
      steps.insert(PlanStep(kind: kind, date: next, minutes: minutes), at: 0)
    }
    return steps
  }

  private static func periodWarnings(from received: CivilDate, to deadline: CivilDate, _ rules: PlanRules)
    -> [PlanWarning]
  {
    var warnings: [PlanWarning] = []
    let length = deadline.dayNumber - received.dayNumber
    // A letter dated after its deadline says nothing of the period.
    guard length >= 0 else { return [] }
    if length < rules.minDays {
      warnings.append(.shortPeriod(days: length, wanted: rules.minDays, from: received, to: deadline))
    }
    guard length > 0, length < 4_000 else { return warnings }
    for window in rules.windows {
      let inside = (received.dayNumber + 1...deadline.dayNumber).count {
        window.contains(CivilDate(dayNumber: $0))
      }
      if inside >= window.minDays { warnings.append(.window(window, days: inside, of: length)) }
    }
    return warnings
  }
}
