/// What an authority should be told of its deadline. `Phrase` words each as a sentence that can be sent.
public enum PlanWarning: Sendable, Equatable {
  /// The hearing lasts fewer days than the rules want.
  case shortPeriod(days: Int, wanted: Int, from: CivilDate, to: CivilDate)
  /// Much of the hearing lies in a part of the year when people are away.
  case window(PlanRules.Window, days: Int, of: Int)
  /// The deadline is no working day; `next` is the first one after it.
  case deadlineClosed(CivilDate, ClosedDay.Reason?, next: CivilDate)
  case deadlinePast(CivilDate)
  /// Steps should have been taken already; so many working days are missing.
  case compressed(steps: [PlanStep.Kind], workingDays: Int, deadline: CivilDate)
  /// Steps should have been taken already, though the authority gave time for them: a word for the association alone.
  case behind(steps: [PlanStep.Kind], workingDays: Int)

  /// The rule's name, as JSON gives it.
  public var rule: String {
    switch self {
    case .shortPeriod: "shortPeriod"
    case .window(let window, _, _): window.name
    case .deadlineClosed: "deadlineClosed"
    case .deadlinePast: "deadlinePast"
    case .compressed: "compressed"
    // The same rule of the plan; only who is to blame for it differs.
    case .behind: "compressed"
    }
  }
}
