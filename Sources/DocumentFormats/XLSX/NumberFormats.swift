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

  init() {}

  init(_ stream: XMLStream) throws(ReadError) {
    var custom: [Int: Kind] = [:]
    var isInCells = false
    while let event = try stream.next() {
      switch (event, stream.name) {
      case (.start, "s:numFmt"):
        if let id = stream["numFmtId"].flatMap(Int.init), let code = stream["formatCode"] {
          custom[id] = Self.kind(ofCode: code)
        }
      case (.start, "s:cellXfs"): isInCells = true
      case (.end, "s:cellXfs"): isInCells = false
      case (.start, "s:xf"):
        guard isInCells else { continue }
        let id = stream["numFmtId"].flatMap(Int.init) ?? 0
        kinds.append(custom[id] ?? Self.builtIn(id))
      default: break
      }
    }
  }

  func kind(style: Int) -> Kind { kinds.indices.contains(style) ? kinds[style] : .plain }

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

  /// What a code shows: its first section, without literals, colours and conditions.
  static func kind(ofCode code: String) -> Kind {
    var letters: [Character] = []
    var isElapsed = false
    var isQuoted = false
    var bracket: String?
    var skipsNext = false
    for character in code {
      if skipsNext {
        skipsNext = false
      } else if isQuoted {
        isQuoted = character != "\""
      } else if let open = bracket {
        if character == "]" {
          let word = open.lowercased()
          isElapsed = isElapsed || (!word.isEmpty && word.allSatisfy { "hms".contains($0) })
          bracket = nil
        } else {
          bracket = open + String(character)
        }
      } else {
        switch character {
        case "\"": isQuoted = true
        case "\\", "_", "*": skipsNext = true
        case "[": bracket = ""
        case ";": return kind(ofLetters: letters, isElapsed: isElapsed)
        default: letters.append(contentsOf: character.lowercased())
        }
      }
    }
    return kind(ofLetters: letters, isElapsed: isElapsed)
  }

  private static func kind(ofLetters letters: [Character], isElapsed: Bool) -> Kind {
    if isElapsed { return .duration }
    let text = String(letters).replacing("general", with: "").replacing("am/pm", with: "h").replacing(
      "a/p", with: "h")
    let hasTime = text.contains("h") || text.contains("s")
    let hasDate = text.contains("y") || text.contains("d") || (text.contains("m") && !hasTime)
    if hasDate { return hasTime ? .dateAndTime : .date }
    if hasTime { return .time }
    if text.contains("%") {
      let decimals = text.split(separator: ".", maxSplits: 1).dropFirst().first?.prefix { "0#?".contains($0) }
        .count
      return .percent(decimals: decimals ?? 0)
    }
    if text.count > 1, text.allSatisfy({ $0 == "0" }) { return .padded(digits: text.count) }
    return .plain
  }

  /// The number as a person sees it; dates as ISO 8601, so that they read alike in every country.
  func shown(_ raw: String, style: Int, uses1904: Bool) -> String {
    let kind = kind(style: style)
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
    if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
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
    case .date, .dateAndTime: return seconds == 0 ? date : hasDay ? "\(date)T\(clock)" : clock
    default: return nil
    }
  }

  private var date: String { CivilDay(number: days).iso }

  private static func two(_ value: Int) -> String { padded(value, to: 2) }
}
