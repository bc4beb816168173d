/// A step of a hearing's plan: what is done, on which day, and at what time where it has one.
public struct PlanStep: Sendable, Equatable {
  /// In the order of the work.
  public enum Kind: String, Sendable, CaseIterable {
    /// Members are asked.
    case ask
    /// Members have answered.
    case internalDeadline
    /// The response is drafted.
    case draft
    /// The board has it.
    case board
    /// The response is sent.
    case send
    /// The authority's deadline.
    case deadline
  }

  /// What is to be done.
  public var kind: Kind
  /// The day.
  public var date: CivilDate
  /// Local time in minutes from midnight; nil where the step takes the whole day.
  public var minutes: Int?

  public init(kind: Kind, date: CivilDate, minutes: Int? = nil) {
    self.kind = kind
    self.date = date
    self.minutes = minutes
  }

  /// "12:00"; nil where the step takes the whole day.
  public var time: String? {
    minutes.map { minutes in
      func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
      return "\(padded(minutes / 60)):\(padded(minutes % 60))"
    }
  }
}

/// A deadline as an authority writes it: a day, and a time where one is given. Local time as written.
public struct PlanDeadline: Sendable, Equatable {
  /// The day.
  public var date: CivilDate
  /// Minutes from midnight; nil for the whole day.
  public var minutes: Int?

  public init(date: CivilDate, minutes: Int? = nil) {
    self.date = date
    self.minutes = minutes
  }

  /// Reads "2026-03-15", "2026-03-15T12:00", and times with an offset; nil where it is no time.
  public init?(_ text: String) {
    guard let moment = Moment(text), let written = CivilDate(iso: text) else { return nil }
    // A time without a zone is Copenhagen's, and stands as written even where the clocks are put forward.
    let hasZone = text.utf8.count > 16 && text.utf8.dropFirst(16).contains { "Z+-".utf8.contains($0) }
    let local = hasZone ? moment.copenhagenText : text
    date = hasZone ? CivilDate(dayNumber: moment.copenhagenDay) : written
    let digits = local.utf8.dropFirst(11).prefix(5).compactMap { $0 >= 48 && $0 <= 57 ? Int($0) - 48 : nil }
    if digits.count == 4 {
      minutes = min((digits[0] * 10 + digits[1]) * 60 + digits[2] * 10 + digits[3], 1_439)
    }
  }
}
