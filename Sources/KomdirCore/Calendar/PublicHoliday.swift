/// A Danish public holiday: a day on which shops and offices are closed by law.
public enum PublicHoliday: Sendable, CaseIterable {
  case newYearsDay, maundyThursday, goodFriday, easterSunday, easterMonday, greatPrayerDay, ascensionDay
  case whitSunday, whitMonday, christmasDay, secondChristmasDay

  /// The day in `year`; nil where the year does not keep it.
  ///
  /// Store bededag, the fourth Friday after Easter, was abolished from 2024 on (act no. 214 of 6 March 2023).
  public func date(in year: Int) -> CivilDate? {
    switch self {
    case .newYearsDay: CivilDate(year: year, month: 1, day: 1)
    case .maundyThursday: Self.easter(year).adding(days: -3)
    case .goodFriday: Self.easter(year).adding(days: -2)
    case .easterSunday: Self.easter(year)
    case .easterMonday: Self.easter(year).adding(days: 1)
    case .greatPrayerDay: year < 2024 ? Self.easter(year).adding(days: 26) : nil
    case .ascensionDay: Self.easter(year).adding(days: 39)
    case .whitSunday: Self.easter(year).adding(days: 49)
    case .whitMonday: Self.easter(year).adding(days: 50)
    case .christmasDay: CivilDate(year: year, month: 12, day: 25)
    case .secondChristmasDay: CivilDate(year: year, month: 12, day: 26)
    }
  }

  /// The holiday that `date` is; nil for all other days.
  public static func on(_ date: CivilDate) -> PublicHoliday? {
    allCases.first { $0.date(in: date.year) == date }
  }

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
}
