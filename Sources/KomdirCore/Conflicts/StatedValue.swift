import DanishText

/// An amount, a date, a period, an age or a frequency that words state.
struct StatedValue: Equatable, Sendable {
  /// What is measured. Only values of one kind can be other than each other.
  enum Kind: Hashable, Sendable {
    case duration, money, share, date, frequency, length, area, count
    /// So many of a thing, by the thing's stem.
    case things(String)
  }

  var kind: Kind
  /// In days, kroner, per cent, times a year, metres, square metres; of a date see `date`.
  var amount: Double = 0
  var date = PartialDate()
  /// Places among the words.
  var range: Range<Int>

  /// A date of which parts may be open.
  struct PartialDate: Equatable, Sendable {
    var year: Int?
    /// 1 to 12; 13 is "at once".
    var month: Int?
    var day: Int?
  }

  /// Whether two values of one kind cannot both hold.
  func differs(from other: StatedValue) -> Bool {
    switch kind {
    case .date: date.differs(from: other.date)
    case .duration: abs(amount - other.amount) > 0.07 * max(amount, other.amount)
    case .money, .share, .frequency, .length, .area, .count, .things:
      abs(amount - other.amount) > 0.02 * max(abs(amount), abs(other.amount))
    }
  }
}

extension StatedValue.PartialDate {
  func differs(from other: Self) -> Bool {
    if let year, let theirs = other.year, year != theirs { return true }
    if let month, let theirs = other.month, month != theirs { return true }
    if let day, let theirs = other.day, abs(day - theirs) > 1 { return true }
    return false
  }
}
