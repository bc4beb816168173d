/// How an association plans a hearing: days between the steps, times, closed days, and what it warns of.
///
/// Every part that is left alone is the usual.
public struct PlanRules: Sendable, Equatable {
  /// Working days between a step and the one after it.
  public var steps: [PlanStep.Kind: Int] = Self.usualSteps
  /// Local times of steps, in minutes from midnight; a step without one takes the whole day.
  public var times: [PlanStep.Kind: Int] = [.internalDeadline: 720]
  /// Days besides the holidays that offices keep.
  public var closed = ClosingDays()
  /// Calendar days that a hearing should last at least.
  public var minDays = 28
  /// Times of the year in which a short deadline is asked about.
  public var windows: [Window] = [.summer, .christmas]

  static let usualSteps: [PlanStep.Kind: Int] = [
    .send: 1, .board: 3, .draft: 2, .internalDeadline: 3, .ask: 10,
  ]

  public init() {}

  /// A part of the year in which people are away; it may cross New Year.
  public struct Window: Sendable, Equatable {
    /// As the rules name it; the warning's rule has the same name.
    public var name: String
    /// Its first day.
    public var from: MonthDay
    /// Its last day.
    public var to: MonthDay
    /// Days of a hearing in the window from which on the plan warns.
    public var minDays: Int

    static let summer = Window(
      name: "summer", from: MonthDay(month: 7, day: 1), to: MonthDay(month: 7, day: 31), minDays: 10)
    static let christmas = Window(
      name: "christmas", from: MonthDay(month: 12, day: 22), to: MonthDay(month: 1, day: 2), minDays: 4)

    /// Whether the window holds the day, in any year.
    public func contains(_ date: CivilDate) -> Bool {
      let day = MonthDay(month: date.month, day: date.day)
      return from <= to ? from <= day && day <= to : from <= day || day <= to
    }
  }

  /// A day of any year.
  public struct MonthDay: Sendable, Equatable, Comparable {
    /// From 1 to 12.
    public var month: Int
    /// From 1.
    public var day: Int

    public static func < (left: MonthDay, right: MonthDay) -> Bool {
      (left.month, left.day) < (right.month, right.day)
    }
  }
}
