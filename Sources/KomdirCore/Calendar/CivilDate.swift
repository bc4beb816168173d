/// A day of the Gregorian calendar.
public struct CivilDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The year, from 1 to 9999.
  public let year: Int
  /// From 1 to 12.
  public let month: Int
  /// From 1.
  public let day: Int

  /// Nil where the calendar has no such day (31 April).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Moment.days(inMonth: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day counted from 1 January 1970.
  public init(dayNumber: Int) {
    let date = Moment.date(dayNumber: dayNumber)
    year = date.year
    month = date.month
    day = date.day
  }

  /// The first ten characters of an ISO 8601 date or time.
  public init?(iso text: String) {
    let parts = text.prefix(10).split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Days from 1 January 1970.
  public var dayNumber: Int { Moment.dayNumber(year: year, month: month, day: day) }

  /// Monday is 1, Sunday 7 (ISO 8601).
  public var weekday: Int {
    // 1 January 1970 was a Thursday.
    let shifted = (dayNumber + 3) % 7
    return (shifted < 0 ? shifted + 7 : shifted) + 1
  }

  /// The day so many days later; earlier where the number is negative.
  public func adding(days: Int) -> CivilDate { CivilDate(dayNumber: dayNumber + days) }

  /// The same day `months` later, or the last day of that month where it has no such day.
  public func adding(months: Int) -> CivilDate {
    let index = year * 12 + month - 1 + months
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    let last = Moment.days(inMonth: newMonth, of: newYear)
    return CivilDate(year: newYear, month: newMonth, day: min(day, last)) ?? self
  }

  /// Monday of an ISO week; nil where the year has no such week.
  public static func monday(ofWeek week: Int, year: Int) -> CivilDate? {
    guard (1...53).contains(week), let fourth = CivilDate(year: year, month: 1, day: 4) else { return nil }
    let monday = fourth.adding(days: (week - 1) * 7 - (fourth.weekday - 1))
    // Week 53 exists where its Thursday still lies in the year.
    return monday.adding(days: 3).year == year ? monday : nil
  }

  /// `2026-03-15`.
  public var description: String {
    func padded(_ value: Int, _ width: Int) -> String {
      let text = String(value)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
