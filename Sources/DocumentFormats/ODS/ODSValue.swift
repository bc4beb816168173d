/// What a cell holds (ODF 1.3 Part 3, 19.385), and how a person sees it.
///
/// Numbers come plain and dates as ISO 8601, so that they read alike in every country, as in Excel's files; the
/// text that the file shows tells decimals of percentages and leading zeros.
struct ODSValue {
  private let type: String
  private let value: String?
  /// What a formula gave as text, also where the type says number.
  private let string: String?
  /// The text as the program that wrote the file showed it.
  var text = ""

  /// The value of the cell just started.
  init(_ stream: XMLStream) {
    type = stream["office:value-type"] ?? stream["table:value-type"] ?? ""
    // Where the program has seen an error, the number is none.
    let isError = stream["calcext:value-type"] == "error"
    let name: String
    switch type {
    case "date": name = "date-value"
    case "time": name = "time-value"
    case "boolean": name = "boolean-value"
    case "string", "": name = "string-value"
    default: name = "value"
    }
    value = isError ? nil : stream["office:" + name] ?? stream["table:" + name]
    string = stream["office:string-value"]
  }

  var shown: String {
    guard let value else { return text.isEmpty ? string ?? "" : text }
    switch type {
    case "float", "currency": return number(value)
    case "percentage": return percentage(value)
    case "date": return Self.date(value)
    case "time": return Self.time(value) ?? text
    case "boolean": return value == "true" ? "TRUE" : "FALSE"
    default: return text.isEmpty ? value : text
    }
  }

  private func number(_ value: String) -> String {
    guard let number = Double(value), number.isFinite else { return text.isEmpty ? value : text }
    let plain = NumberFormats.plain(number)
    // "0850": a number that a format gives leading zeros, such as a code of a municipality.
    if text.utf8.count > plain.utf8.count, text.utf8.first == UInt8(ascii: "0"),
      text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
      String(text.drop { $0 == "0" }) == plain
        || Int(text) == 0 && plain == "0"
    {
      return text
    }
    return plain
  }

  private func percentage(_ value: String) -> String {
    guard let number = Double(value), number.isFinite else { return text.isEmpty ? value : text }
    let digits = text.filter { $0.isNumber || $0 == "." || $0 == "," }
    let decimals = digits.lastIndex { !$0.isNumber }.map {
      digits.distance(from: digits.index(after: $0), to: digits.endIndex)
    }
    guard text.contains("%") else { return NumberFormats.plain(number) }
    return NumberFormats.fixed(number * 100, decimals: decimals ?? 0) + "%"
  }

  /// "2026-03-15", "2026-03-15T08:00:00.5": without parts of a second, and without a time at midnight.
  private static func date(_ value: String) -> String {
    let parts = value.split(separator: "T", maxSplits: 1)
    guard parts.count == 2, let day = parts.first, let clock = parts.last else { return value }
    let time = clock.prefix { $0 != "." && $0 != "," && $0 != "Z" && $0 != "+" }
    return time == "00:00:00" || time == "00:00" ? String(day) : "\(day)T\(time)"
  }

  /// "PT08H30M00S" as "08:30:00"; hours may exceed a day.
  private static func time(_ value: String) -> String? {
    guard let mark = value.firstIndex(of: "T"), value.contains("P") else { return nil }
    var parts: [Character: Int] = [:]
    var digits = ""
    var isFraction = false
    for character in value[value.index(after: mark)...] {
      if character.isASCII, character.isNumber {
        if !isFraction { digits.append(character) }
      } else if character == "." || character == "," {
        isFraction = true
      } else {
        parts[character] = Int(digits)
        digits = ""
        isFraction = false
      }
    }
    guard let hours = parts["H"] ?? (parts.isEmpty ? nil : 0) else { return nil }
    func two(_ number: Int) -> String { padded(number, to: 2) }
    let sign = value.hasPrefix("-") ? "-" : ""
    return "\(sign)\(two(hours)):\(two(parts["M"] ?? 0)):\(two(parts["S"] ?? 0))"
  }
}
