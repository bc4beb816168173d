import DanishText

/// A date as Danish text writes it: "mandag den 2. marts 2026 kl. 9.00", "d. 31/3 2026", "15-03-2026", "15.3.26".
public struct DanishDate: Sendable, Equatable {
  /// As written; the calendar need not have it (31 April).
  public var day: Int
  /// From 1 to 12.
  public var month: Int
  /// Nil where the text leaves the year out.
  public var year: Int?
  /// Monday is 1; nil where none is written.
  public var weekday: Int?
  /// Minutes from midnight; nil where no time of day is written.
  public var minutes: Int?
  /// Where it stands, in characters of the text: weekday, date and time together.
  public var range: Range<Int>

  /// The day, with `year` where the text has none; nil where the calendar has no such day.
  public func date(year fallback: Int) -> CivilDate? {
    CivilDate(year: year ?? fallback, month: month, day: day)
  }

  /// Every date in `text`, in order.
  public static func all(in text: String) -> [DanishDate] {
    var scanner = DanishDateScanner(text)
    return scanner.dates()
  }

  /// The only thing in `text`, but for "den", "d." and blanks; nil where other words stand there.
  public static func only(_ text: String) -> DanishDate? {
    let found = all(in: text)
    guard found.count == 1, let date = found.first else { return nil }
    let characters = Array(text)
    let rest = String(characters[..<date.range.lowerBound] + characters[date.range.upperBound...])
    let allowed: Set<Substring> = ["den", "d", "dato", "date", "the"]
    return rest.lowercased().split { !$0.isLetter && !$0.isNumber }.allSatisfy { allowed.contains($0) }
      ? date : nil
  }

  static let months = Months.danishNames
  static let shortMonths = Months.short
  /// Months and weekdays as English and Norwegian letters write them, where Danish ones differ.
  static let foreignMonths: [String: Int] = [
    "january": 1, "february": 2, "march": 3, "may": 5, "june": 6, "july": 7, "october": 10, "december": 12,
    "mars": 3, "mai": 5, "desember": 12,
  ]
  static let foreignWeekdays: [String: Int] = [
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
    "man": 1, "tirs": 2, "tir": 2, "ons": 3, "tors": 4, "tor": 4, "fre": 5, "lør": 6, "søn": 7, "måndag": 1,
  ]
  /// Days written out: "den femtende april".
  static let ordinals: [String: Int] = {
    let words = [
      "første", "anden", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende", "tiende",
      "ellevte",
      "tolvte", "trettende", "fjortende", "femtende", "sekstende", "syttende", "attende", "nittende",
      "tyvende",
      "enogtyvende", "toogtyvende", "treogtyvende", "fireogtyvende", "femogtyvende", "seksogtyvende",
      "syvogtyvende",
      "otteogtyvende", "niogtyvende", "tredivte", "enogtredivte",
    ]
    return Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, $0 + 1) })
  }()
  /// Hours written out: "klokken tolv".
  static let hours: [String: Int] = [
    "otte": 8, "ni": 9, "ti": 10, "elleve": 11, "tolv": 12, "et": 13, "fjorten": 14, "femten": 15,
    "seksten": 16,
  ]

  static let weekdays = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]

  /// The weekday that a word in lower case names, Monday 1; nil for other words.
  static func weekday(of word: String) -> Int? {
    weekdays.firstIndex(of: word).map { $0 + 1 } ?? foreignWeekdays[word]
  }
}
