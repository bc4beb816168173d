/// A day or a time as a person types it.
enum TypedMoment {
  /// In the archive's form, `2027-01-15` or `2027-01-15T12:00`: what is written so already stays, and what Danes write
  /// ("15. januar 2027 kl. 12", "15-01-2027", "15.01.2027") is read. Nil for what is no day of the calendar, or names
  /// no year.
  static func canonical(_ text: String) -> String? {
    if Moment(text) != nil { return text }
    guard let written = DanishDate.only(text), let year = written.year, let date = written.date(year: year)
    else { return nil }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let day = "\(date.year)-\(two(date.month))-\(two(date.day))"
    let moment = written.minutes.map { "\(day)T\(two($0 / 60)):\(two($0 % 60))" } ?? day
    return Moment(moment) == nil ? nil : moment
  }
}

extension Moment {
  /// The time that a person types, in any form of `TypedMoment.canonical`.
  public static func typed(_ text: String) -> Moment? {
    TypedMoment.canonical(text).flatMap { Moment($0) }
  }
}
