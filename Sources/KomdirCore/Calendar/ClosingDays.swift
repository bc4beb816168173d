/// The days on which offices are closed, as an association sets them. What is left alone is the usual.
public struct ClosingDays: Sendable, Equatable {
  /// Saturdays and Sundays.
  public var weekends = true
  /// The public holidays.
  public var holidays = true
  /// 1 May.
  public var workersDay = false
  /// 5 June.
  public var constitutionDay = true
  /// 24 December.
  public var christmasEve = true
  /// 31 December.
  public var newYearsEve = true
  /// Days of the association's own: the Friday after Ascension Day, a day off for the move.
  public var dates: Set<CivilDate> = []

  public init() {}

  /// Why the office keeps `date`, apart from weekends and public holidays; nil where it does not.
  func reason(on date: CivilDate) -> OfficeDay? {
    switch (date.month, date.day) {
    case (5, 1) where workersDay: .workersDay
    case (6, 5) where constitutionDay: .constitutionDay
    case (12, 24) where christmasEve: .christmasEve
    case (12, 31) where newYearsEve: .newYearsEve
    default: dates.contains(date) ? .own : nil
    }
  }
}

/// A day that is no public holiday, and on which offices are closed all the same.
public enum OfficeDay: Sendable {
  case workersDay, constitutionDay, christmasEve, newYearsEve
  /// One of the association's own days.
  case own
}
