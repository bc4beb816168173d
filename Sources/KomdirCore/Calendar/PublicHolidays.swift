/// The calendar of Danish authorities: public holidays, and the days that offices keep.
public struct PublicHolidays: Sendable {
  /// Days besides the holidays that offices keep.
  public var closed: ClosingDays

  /// The years that the list of a year is given for; the rules of others may differ.
  public static let years = 1990...2100

  public init(closed: ClosingDays = ClosingDays()) { self.closed = closed }

  /// Whether `date` is a holiday, or an office day.
  public func isHoliday(_ date: CivilDate) -> Bool { reason(on: date) != nil }

  /// Whether offices work that day: neither weekend, holiday nor another closed day.
  public func isWorkingDay(_ date: CivilDate) -> Bool {
    !(closed.weekends && date.weekday > 5) && !isHoliday(date)
  }

  /// Why offices are closed on `date`, weekends apart. A day that is both is a holiday.
  public func reason(on date: CivilDate) -> ClosedDay.Reason? {
    if closed.holidays, let holiday = PublicHoliday.on(date) { return .holiday(holiday) }
    return closed.reason(on: date).map { .office($0) }
  }

  /// The holidays and office days of a year, by date, each once.
  public func days(of year: Int) -> [ClosedDay] {
    guard let first = CivilDate(year: year, month: 1, day: 1),
      let last = CivilDate(year: year, month: 12, day: 31)
    else { return [] }
    return (first.dayNumber...last.dayNumber).compactMap { number in
      let date = CivilDate(dayNumber: number)
      return reason(on: date).map { ClosedDay(date: date, reason: $0) }
    }
  }

  /// Working days after `start`, up to and including `end`; 0 where `end` is not later.
  public func workingDays(after start: CivilDate, through end: CivilDate) -> Int {
    guard start < end else { return 0 }
    var count = 0
    for number in (start.dayNumber + 1)...end.dayNumber where isWorkingDay(CivilDate(dayNumber: number)) {
      count += 1
    }
    return count
  }

  /// The `count`-th working day before `date`, whether that is one or not; for 0 `date` itself, else the nearest
  /// working day before it.
  public func workingDay(_ count: Int, before date: CivilDate) -> CivilDate {
    var day = count > 0 ? date.adding(days: -1) : date
    var left = max(count, 1)
    while true {
      if isWorkingDay(day) { left -= 1 }
      if left == 0 || day.year < 2 { return day }
      day = day.adding(days: -1)
    }
  }

  /// `date`, or the next working day where it is none.
  public func workingDay(from date: CivilDate) -> CivilDate {
    var day = date
    while !isWorkingDay(day), day.year < 9999 { day = day.adding(days: 1) }
    return day
  }
}

/// A day on which offices are closed, and why.
public struct ClosedDay: Sendable, Equatable {
  /// Why offices are closed.
  public enum Reason: Sendable, Equatable {
    case holiday(PublicHoliday)
    case office(OfficeDay)
  }

  /// The day.
  public var date: CivilDate
  /// Why offices are closed.
  public var reason: Reason

  /// As JSON names it: `holiday` or `officeClosed`.
  public var kind: String {
    switch reason {
    case .holiday: "holiday"
    case .office: "officeClosed"
    }
  }
}
