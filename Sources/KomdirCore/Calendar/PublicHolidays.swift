/// Days on which Danish authorities are closed: the holidays by law, and 5 June, Christmas Eve and New Year's Eve.
public struct PublicHolidays: Sendable {
  public init() {}

  /// Easter Sunday of a Gregorian year (Meeus, Jones and Butcher).
  public static func easter(_ year: Int) -> CivilDate {
    let a = year % 19
    let (b, c) = year.quotientAndRemainder(dividingBy: 100)
    let (d, e) = b.quotientAndRemainder(dividingBy: 4)
    let g = (b - (b + 8) / 25 + 1) / 3
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = c.quotientAndRemainder(dividingBy: 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let (month, day) = (h + l - 7 * m + 114).quotientAndRemainder(dividingBy: 31)
    return CivilDate(dayNumber: Moment.dayNumber(year: year, month: month, day: day + 1))
  }

  public func isHoliday(_ date: CivilDate) -> Bool {
    switch (date.month, date.day) {
    case (1, 1), (6, 5), (12, 24), (12, 25), (12, 26), (12, 31): return true
    default: break
    }
    switch date.dayNumber - Self.easter(date.year).dayNumber {
    case -3, -2, 0, 1, 39, 49, 50: return true
    // Store bededag, until the act that abolished it took effect in 2024.
    case 26: return date.year < 2024
    default: return false
    }
  }

  public func isWorkingDay(_ date: CivilDate) -> Bool { date.weekday <= 5 && !isHoliday(date) }

  /// Working days after `start`, up to and including `end`; 0 where `end` is not later.
  public func workingDays(after start: CivilDate, through end: CivilDate) -> Int {
    guard start < end else { return 0 }
    var count = 0
    for number in (start.dayNumber + 1)...end.dayNumber where isWorkingDay(CivilDate(dayNumber: number)) {
      count += 1
    }
    return count
  }
}
