/// A point in time, to the second, printed in Danish local time.
public struct Moment: Sendable, Hashable, Comparable {
  /// Whole seconds since 1 January 1970, 00:00 UTC.
  public var secondsSince1970: Int

  public init(secondsSince1970: Int) { self.secondsSince1970 = secondsSince1970 }

  public static func < (left: Moment, right: Moment) -> Bool {
    left.secondsSince1970 < right.secondsSince1970
  }

  /// Reads ISO 8601: `2026-03-15`, `2026-03-15T12:00`, `2026-03-15T12:00:30`, with `Z` or an offset.
  /// Without an offset the time is Danish; without a time it is the end of that day, as in "senest den 15. marts".
  public init?(_ text: String) {
    let digits = Array(text.utf8)
    func number(_ from: Int, _ count: Int) -> Int? {
      guard from + count <= digits.count else { return nil }
      var value = 0
      for byte in digits[from..<from + count] {
        guard byte >= 48, byte <= 57 else { return nil }
        value = value * 10 + Int(byte - 48)
      }
      return value
    }
    func has(_ index: Int, _ character: Unicode.Scalar) -> Bool {
      index < digits.count && digits[index] == UInt8(ascii: character)
    }
    guard let year = number(0, 4), has(4, "-"), let month = number(5, 2), has(7, "-"), let day = number(8, 2),
      (1...12).contains(month), day >= 1, day <= Self.days(inMonth: month, of: year)
    else { return nil }
    let dayNumber = Self.dayNumber(year: year, month: month, day: day)
    guard digits.count > 10 else {
      self = Self.copenhagen(dayNumber * 86_400 + 86_399)
      return
    }
    guard has(10, "T") || has(10, " "), let hour = number(11, 2), has(13, ":"), let minute = number(14, 2),
      hour <= 24, minute < 60
    else { return nil }
    var index = 16
    var second = 0
    if has(16, ":") {
      guard let value = number(17, 2), value <= 60 else { return nil }
      second = value
      index = 19
      if has(index, ".") {
        index += 1
        while index < digits.count, digits[index] >= 48, digits[index] <= 57 { index += 1 }
      }
    }
    let local = dayNumber * 86_400 + hour * 3_600 + minute * 60 + second
    if index == digits.count {
      self = Self.copenhagen(local)
    } else if has(index, "Z"), index + 1 == digits.count {
      secondsSince1970 = local
    } else if has(index, "+") || has(index, "-"), let hours = number(index + 1, 2),
      let minutes = number(has(index + 3, ":") ? index + 4 : index + 3, 2)
    {
      let offset = hours * 3_600 + minutes * 60
      secondsSince1970 = local - (has(index, "-") ? -offset : offset)
    } else {
      return nil
    }
  }

  /// `2026-03-15T12:00:00+01:00`.
  public var copenhagenText: String {
    let offset = Self.copenhagenOffset(at: secondsSince1970)
    let local = secondsSince1970 + offset
    let day = local.flooredDivision(by: 86_400)
    let second = local - day * 86_400
    let date = Self.date(dayNumber: day)
    return "\(Self.padded(date.year, 4))-\(Self.padded(date.month, 2))-\(Self.padded(date.day, 2))"
      + "T\(Self.padded(second / 3_600, 2)):\(Self.padded(second / 60 % 60, 2)):\(Self.padded(second % 60, 2))"
      + "+0\(offset / 3_600):00"
  }

  /// The day in Denmark, counted from 1 January 1970.
  public var copenhagenDay: Int {
    (secondsSince1970 + Self.copenhagenOffset(at: secondsSince1970)).flooredDivision(by: 86_400)
  }

  /// Seconds that Danish time is ahead of UTC: summer time from the last Sunday of March to the last Sunday of
  /// October, changing at 01:00 UTC (Directive 2000/84/EC).
  static func copenhagenOffset(at seconds: Int) -> Int {
    let year = date(dayNumber: seconds.flooredDivision(by: 86_400)).year
    let start = lastSunday(month: 3, year: year) * 86_400 + 3_600
    let end = lastSunday(month: 10, year: year) * 86_400 + 3_600
    return seconds >= start && seconds < end ? 7_200 : 3_600
  }

  private static func copenhagen(_ local: Int) -> Moment {
    let winter = local - 3_600
    return Moment(secondsSince1970: copenhagenOffset(at: winter) == 7_200 ? local - 7_200 : winter)
  }

  private static func lastSunday(month: Int, year: Int) -> Int {
    let last = dayNumber(year: year, month: month, day: 31)
    // 1 January 1970 was a Thursday; 0 is Sunday.
    return last - (last + 4) % 7
  }

  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days from 1 January 1970 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = year.flooredDivision(by: 400)
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The date of a day counted from 1 January 1970.
  static func date(dayNumber: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = shifted.flooredDivision(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}

extension Int {
  fileprivate func flooredDivision(by divisor: Int) -> Int {
    self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor)
  }
}
