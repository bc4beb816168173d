import DocumentModel

/// How cells show their numbers (ECMA-376 Part 1, 18.8.30 and 18.8.31), by the index of their style.
struct NumberFormats: Sendable {
  /// What a format makes of a number.
  enum Kind: Sendable, Equatable {
    case plain
    case date
    case time
    case dateAndTime
    /// Hours that may exceed a day, `[h]:mm:ss`.
    case duration
    case percent(decimals: Int)
    /// At least so many digits: "0000".
    case padded(digits: Int)
  }

  private var kinds: [Kind] = []
  /// Codes whose sections show numbers in different ways, by the index of the style.
  private var sectioned: [Int: FormatSections] = [:]

  init() {}

  init(_ stream: XMLStream) throws(ReadError) {
    var custom: [Int: FormatSections] = [:]
    var isInCells = false
    while let event = try stream.next() {
      switch (event, stream.name) {
      case (.start, "s:numFmt"):
        if let id = stream["numFmtId"].flatMap(Int.init), let code = stream["formatCode"] {
          custom[id] = FormatSections(code)
        }
      case (.start, "s:cellXfs"): isInCells = true
      case (.end, "s:cellXfs"): isInCells = false
      case (.start, "s:xf"):
        guard isInCells else { continue }
        let id = stream["numFmtId"].flatMap(Int.init) ?? 0
        if let sections = custom[id], !sections.isUniform { sectioned[kinds.count] = sections }
        kinds.append(custom[id]?.kind(of: 1) ?? Self.builtIn(id))
      default: break
      }
    }
  }

  private func kind(style: Int, of raw: String) -> Kind {
    if !sectioned.isEmpty, let sections = sectioned[style], let value = Double(raw) {
      return sections.kind(of: value)
    }
    return kinds.indices.contains(style) ? kinds[style] : .plain
  }

  /// The formats that have a number and no code (18.8.30); 27 to 36 and 50 to 58 are dates in East Asia.
  private static func builtIn(_ id: Int) -> Kind {
    switch id {
    case 9: .percent(decimals: 0)
    case 10: .percent(decimals: 2)
    case 14...17, 27...31, 36, 50...54, 57, 58: .date
    case 18...21, 32...35, 45, 47, 55, 56: .time
    case 22: .dateAndTime
    case 46: .duration
    default: .plain
    }
  }

  /// The number as a person sees it; dates as ISO 8601, so that they read alike in every country.
  func shown(_ raw: String, style: Int, uses1904: Bool) -> String {
    let kind = kind(style: style, of: raw)
    if kind == .plain, Self.isShownAsIs(raw) { return raw }
    guard let value = Double(raw), value.isFinite else { return raw }
    switch kind {
    case .plain: return Self.plain(value)
    case .percent(let decimals): return Self.fixed(value * 100, decimals: decimals) + "%"
    case .padded(let digits):
      guard value >= 0, value == value.rounded(), value < 1e15 else { return Self.plain(value) }
      let text = String(Int(value))
      return String(repeating: "0", count: max(0, digits - text.count)) + text
    case .date, .time, .dateAndTime, .duration:
      return SerialDate(value, uses1904: uses1904).text(kind) ?? Self.plain(value)
    }
  }

  /// Whether the number is written as `plain` writes it: up to fifteen digits, and no zero before them.
  private static func isShownAsIs(_ raw: String) -> Bool {
    let digits = raw.utf8
    guard let first = digits.first, digits.count <= 15, first != 0x30 || digits.count == 1 else {
      return false
    }
    return digits.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// "12", "0.5": no exponent where a person would write none.
  static func plain(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 9e18 { return String(Int(value)) }
    return String(value)
  }

  static func fixed(_ value: Double, decimals: Int) -> String {
    var scale = 1.0
    for _ in 0..<min(decimals, 12) { scale *= 10 }
    let rounded = (value * scale).rounded() / scale
    guard abs(rounded) < 1e15 else { return plain(value) }
    guard decimals > 0 else { return String(Int(rounded)) }
    let whole = Int(abs(rounded))
    let rest = Int(((abs(rounded) - Double(whole)) * scale).rounded())
    let digits = String(rest)
    let padding = String(repeating: "0", count: max(0, min(decimals, 12) - digits.count))
    return (rounded < 0 ? "-" : "") + "\(whole).\(padding)\(digits)"
  }
}

/// A date as spreadsheets count it (18.17.4): days and parts of a day from the end of 1899, or from 1904.
struct SerialDate {
  private let days: Int
  private let seconds: Int
  private let isDayKnown: Bool

  init(_ value: Double, uses1904: Bool) {
    let total = (min(max(value, -1e8), 1e8) * 86_400).rounded()
    var day = Int((total / 86_400).rounded(.down))
    seconds = Int(total) - day * 86_400
    isDayKnown = value >= 0 && value < 2_958_466
    // Day 60 of the 1900 system is 29 February 1900, which never was: the days before it count one less.
    if !uses1904, day < 60 { day += 1 }
    days =
      day
      + (uses1904
        ? CivilDay(year: 1904, month: 1, day: 1).number : CivilDay(year: 1899, month: 12, day: 30).number)
  }

  func text(_ kind: NumberFormats.Kind) -> String? {
    guard isDayKnown else { return nil }
    var clock: String {
      "\(Self.two(seconds / 3_600)):\(Self.two(seconds / 60 % 60)):\(Self.two(seconds % 60))"
    }
    let hasDay = days > CivilDay(year: 1899, month: 12, day: 31).number
    switch kind {
    case .time: return hasDay ? "\(date)T\(clock)" : clock
    case .duration:
      let hours = (days - CivilDay(year: 1899, month: 12, day: 31).number) * 24 + seconds / 3_600
      return "\(hours):\(Self.two(seconds / 60 % 60)):\(Self.two(seconds % 60))"
    // Nothing, which a link to an empty cell gives, is no day.
    case .date, .dateAndTime: return !hasDay ? clock : seconds == 0 ? date : "\(date)T\(clock)"
    default: return nil
    }
  }

  private var date: String { CivilDay(number: days).iso }

  private static func two(_ value: Int) -> String { padded(value, to: 2) }
}
