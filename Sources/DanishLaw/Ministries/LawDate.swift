import DanishText

/// A day in the Gregorian calendar, as acts are signed on it; no time and no time zone.
public struct LawDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The year, four digits.
  public var year: Int
  /// From 1 to 12.
  public var month: Int
  /// From 1.
  public var day: Int

  public init(_ year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// "2013-08-09"; nil for any other form.
  public init?(iso text: String) {
    let parts = text.prefix(10).split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
    guard (1...12).contains(month), (1...31).contains(day), (1600...9999).contains(year) else { return nil }
    self.init(year, month, day)
  }

  /// The first "9. august 2013" or "09/08/2013" in a line; nil where it holds none.
  init?(in line: String) {
    let words = line.lowercased().split { $0 == " " || $0 == "\u{a0}" || $0 == "," }
    for (index, word) in words.enumerated() {
      let parts = word.split(separator: "/").map { Int($0) }
      if parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2],
        let date = LawDate(iso: "\(year)-\(month)-\(day)")
      {
        self = date
        return
      }
      guard word.hasSuffix("."), let day = Int(word.dropLast()), index + 2 < words.count,
        let month = Months.danishNames.firstIndex(of: String(words[index + 1])),
        let date = LawDate(iso: "\(words[index + 2].prefix { $0.isNumber })-\(month + 1)-\(day)")
      else { continue }
      self = date
      return
    }
    return nil
  }

  public var description: String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(padded(month))-\(padded(day))"
  }

  public static func < (left: LawDate, right: LawDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// The same day of a later month; the 31st stays the 31st, for only the order of days is asked.
  func adding(months: Int) -> LawDate {
    let count = year * 12 + month - 1 + months
    return LawDate(count / 12, count % 12 + 1, day)
  }
}
