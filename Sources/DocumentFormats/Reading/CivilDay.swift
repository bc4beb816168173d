/// A day of the Gregorian calendar, and its number counted from 1 January 1970 (Howard Hinnant, "chrono-Compatible
/// Low-Level Date Algorithms"). Years from 0 on.
struct CivilDay: Equatable {
  var year: Int
  var month: Int
  var day: Int

  init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  init(number: Int) {
    let shifted = number + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
  }

  var number: Int {
    let year = month <= 2 ? self.year - 1 : self.year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// ISO 8601: "2026-03-09".
  var iso: String {
    guard year >= 0, year <= 9_999 else {
      return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }
    // A sheet may hold a hundred thousand dates.
    return String(unsafeUninitializedCapacity: 10) { letters in
      func put(_ value: Int, at place: Int) {
        letters[place] = UInt8(48 + value / 10 % 10)
        letters[place + 1] = UInt8(48 + value % 10)
      }
      put(year / 100, at: 0)
      put(year, at: 2)
      put(month, at: 5)
      put(day, at: 8)
      letters[4] = UInt8(ascii: "-")
      letters[7] = UInt8(ascii: "-")
      return 10
    }
  }
}

/// A number with zeros before it: "07".
func padded(_ value: Int, to width: Int) -> String {
  let text = String(value)
  return String(repeating: "0", count: max(0, width - text.count)) + text
}
