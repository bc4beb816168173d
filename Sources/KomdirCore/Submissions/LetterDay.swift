import DanishText

/// The day that a letter says it was written, where no mail says when it came.
struct LetterDay: Equatable {
  var date: CivilDate

  /// The first line beside the remarks that is a date: "18. september 2026", "Varde, den 16-09-2026", "Sendt: 18. september
  /// 2026 08:47". Days that are yet to come are none.
  static func written(in feedback: FeedbackReading, by now: Moment) -> LetterDay? {
    let today = CivilDate(dayNumber: now.copenhagenDay)
    let lines = feedback.setAside.lazy.filter {
      [.address, .heading, .signature, .quote].contains($0.reason)
    }
    .flatMap { $0.text.split(whereSeparator: \.isNewline).map(String.init) }
    for line in lines where line.count <= 70 {
      guard let found = date(of: line), let day = found.date(year: today.year), day <= today else { continue }
      return LetterDay(date: day)
    }
    return nil
  }

  private static func date(of line: String) -> DanishDate? {
    if let alone = DanishDate.only(line) { return alone }
    let dates = DanishDate.all(in: line)
    guard dates.count == 1, let date = dates.first else { return nil }
    if mailHeader(line)?.field == .sent { return date }
    // "Varde, den 16-09-2026": a town before it, and nothing behind it.
    let characters = Array(line)
    let before = String(characters[..<date.range.lowerBound])
    let behind = String(characters[date.range.upperBound...])
    return foldedWords(before).count <= 3 && foldedWords(behind).isEmpty ? date : nil
  }

  /// Whether it is after the day that members were given, and in the hearing's time.
  func isLate(for hearing: Hearing) -> Bool {
    guard let deadline = hearing.memberDeadline.flatMap(Moment.init) else { return false }
    return date.dayNumber > deadline.copenhagenDay
  }
}
