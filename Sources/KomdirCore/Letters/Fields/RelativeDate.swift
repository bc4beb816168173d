/// Words that count a day from another: "inden 4 uger fra dags dato", "uge 12", "udgangen af april".
enum RelativeDate {
  struct Found {
    var words: Range<Int>
    /// The days it may mean; empty where the letter has no date to count from.
    var days: [CivilDate]
  }

  private static let numbers: [String: Int] = [
    "en": 1, "én": 1, "et": 1, "ét": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7,
    "otte": 8, "ni": 9,
    "ti": 10, "tolv": 12, "fjorten": 14, "one": 1, "two": 2, "three": 3, "four": 4, "six": 6, "eight": 8,
  ]

  static func all(in words: [String], from date: CivilDate?) -> [Found] {
    var found: [Found] = []
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1] : ""
      if word == "uge" || word == "week", let week = Int(next), (1...53).contains(week) {
        let monday = date.flatMap { Self.monday(ofWeek: week, notBefore: $0) }
        found.append(
          Found(
            words: index..<index + 2, days: monday.map { [$0.adding(days: 4), $0.adding(days: 6)] } ?? []))
      }
      if let weekday = DanishDate.weekday(of: word), index > 0,
        ["på", "senest", "inden", "førstkommende", "kommende", "næste", "by", "on", "next", "til"].contains(
          words[index - 1]), !Self.opensDate(words[(index + 1)...])
      {
        let day = date.map { from in
          (1...7).map { from.adding(days: $0) }.first { $0.weekday == weekday } ?? from
        }
        found.append(Found(words: index - 1..<index + 1, days: day.map { [$0] } ?? []))
      }
      if word == "morgen" || word == "overmorgen", index > 0, words[index - 1] == "i" {
        let day = date.map { $0.adding(days: word == "morgen" ? 1 : 2) }
        found.append(Found(words: index - 1..<index + 1, days: day.map { [$0] } ?? []))
      }
      if let count = Int(word) ?? numbers[word], count > 0, count < 200, !next.isEmpty {
        // "20 arbejdsdage" counts only where it counts to an answer; what stands around it tells.
        var unit = next
        var end = index + 2
        if ["hele", "fulde", "kalender"].contains(next), end < words.count {
          unit = words[end]
          end += 1
        }
        if isUnit(unit) {
          found.append(
            Found(words: index..<end, days: date.flatMap { adding(count, unit, to: $0) }.map { [$0] } ?? []))
        }
      }
      if ["udgangen", "ultimo", "slutningen", "medio", "primo", "midten", "begyndelsen", "udløbet"].contains(
        word)
      {
        let ahead = words[(index + 1)...].prefix(4)
        let isMiddle = word == "medio" || word == "midten"
        let isStart = word == "primo" || word == "begyndelsen"
        if let place = ahead.firstIndex(where: { DanishDate.months.contains($0) }),
          let month = DanishDate.months.firstIndex(of: words[place])
        {
          let written = place + 1 < words.count ? Int(words[place + 1]) : nil
          let year = written.flatMap { $0 > 2000 ? $0 : nil }
          let first = date.flatMap { date in
            CivilDate(
              year: year ?? (month + 1 < date.month ? date.year + 1 : date.year), month: month + 1, day: 1)
          }
          let last = first.map { $0.adding(months: 1).adding(days: -1) }
          let days =
            isMiddle ? first.map { [$0.adding(days: 14)] } : isStart ? first.map { [$0] } : last.map { [$0] }
          found.append(Found(words: index..<place + 1, days: days ?? []))
        } else if let place = ahead.firstIndex(where: { ["måned", "måneden", "month"].contains($0) }) {
          let isNext = ahead.contains {
            ["næste", "næstkommende", "følgende", "next", "kommende"].contains($0)
          }
          let first = date.flatMap { CivilDate(year: $0.year, month: $0.month, day: 1) }
          let last = first.map { $0.adding(months: isNext ? 2 : 1).adding(days: -1) }
          found.append(Found(words: index..<place + 1, days: last.map { [$0] } ?? []))
        }
      }
    }
    return found
  }

  /// Whether a date follows a weekday: "fredag den 6. marts", "Friday 6 March", "mandag i uge 12".
  private static func opensDate(_ words: ArraySlice<String>) -> Bool {
    let next = words.prefix(3).map { $0 }
    guard let first = next.first else { return false }
    if first == "kl" || first == "at" || first == "klokken" { return false }
    return ["den", "d", "the", "i"].contains(first) || first.contains(where: \.isNumber)
      || DanishDate.months.contains(first)
  }

  private static func isUnit(_ word: String) -> Bool {
    [
      "uge", "uger", "ugers", "dag", "dage", "dages", "kalenderdage", "måned", "måneder", "måneders",
      "hverdage",
      "arbejdsdage", "hverdages", "weeks", "week", "days", "month", "months",
    ].contains(word)
  }

  private static func monday(ofWeek week: Int, notBefore date: CivilDate) -> CivilDate? {
    if let monday = CivilDate.monday(ofWeek: week, year: date.year), monday.adding(days: 6) >= date {
      return monday
    }
    return CivilDate.monday(ofWeek: week, year: date.year + 1)
  }

  private static func adding(_ count: Int, _ unit: String, to date: CivilDate) -> CivilDate? {
    switch unit {
    case "uge", "uger", "ugers", "week", "weeks": return date.adding(days: 7 * count)
    case "dag", "dage", "dages", "kalenderdage", "days": return date.adding(days: count)
    case "måned", "måneder", "måneders", "month", "months": return date.adding(months: count)
    default:
      var day = date
      var left = count
      while left > 0 {
        day = day.adding(days: 1)
        if PublicHolidays().isWorkingDay(day) { left -= 1 }
      }
      return day
    }
  }
}
