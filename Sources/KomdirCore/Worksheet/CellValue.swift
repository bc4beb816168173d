import DanishText

/// A value that a spreadsheet may take a text for.
enum CellValue: Hashable {
  case number(Double)
  case truth(Bool)
  /// The year is 0 where the text has none.
  case day(year: Int, month: Int, day: Int)
  /// Seconds since midnight.
  case time(Int)

  /// All values that one program or another may read, by Danish and by English habits: "1.000" is a thousand and one,
  /// "3-4" the third of April and the fourth of March. Empty for plain text.
  static func readings(of text: String) -> Set<CellValue> {
    let text = text.filter { !$0.isWhitespace }.lowercased()
    guard !text.isEmpty, text.utf8.count <= 40 else { return [] }
    var values = Set(numbers(text).map(CellValue.number))
    values.formUnion(days(text))
    if let time = time(text) {
      values.insert(.time(time))
    }
    switch text {
    case "true", "sand": values.formUnion([.truth(true), .number(1)])
    case "false", "falsk": values.formUnion([.truth(false), .number(0)])
    default: break
    }
    return values
  }

  /// The value as a program shows it: one that is given a day without a year takes its own.
  func mayBecome(_ shown: CellValue) -> Bool {
    if case .day(0, let month, let day) = self, case .day(_, month, day) = shown { return true }
    return self == shown
  }

  // MARK: Numbers

  private static func numbers(_ text: String) -> [Double] {
    var text = Substring(text)
    let isShare = text.hasSuffix("%")
    if isShare { text.removeLast() }
    guard text.allSatisfy({ $0.isASCII && ($0.isNumber || "+-.,e".contains($0)) }),
      text.contains(where: \.isNumber)
    else { return [] }
    return [(",", "."), (".", ",")].compactMap { point, group in
      number(text, decimalPoint: Character(point), group: Character(group)).map { isShare ? $0 / 100 : $0 }
    }
  }

  private static func number(_ text: Substring, decimalPoint: Character, group: Character) -> Double? {
    let parts = text.split(separator: decimalPoint, maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count == 1 || !parts[1].contains(group) else { return nil }
    let groups = whole.split(separator: group, omittingEmptySubsequences: false)
    guard groups.dropFirst().allSatisfy({ $0.prefix(while: \.isNumber).count == 3 }) else { return nil }
    let plain = groups.joined() + (parts.count > 1 ? "." + parts[1] : "")
    return Double(plain)
  }

  // MARK: Days and times

  private static func days(_ text: String) -> [CellValue] {
    let parts = text.split { "-/.".contains($0) }.map(String.init)
    guard (2...3).contains(parts.count), parts.allSatisfy({ $0.count <= 9 }) else { return [] }
    if parts[0].count == 4, parts.count == 3, let year = Int(parts[0]) {
      return day(parts[2], parts[1], year: year).map { [$0] } ?? []
    }
    var year = 0
    if parts.count == 3 {
      guard let written = Int(parts[2]), written >= 0 else { return [] }
      year = written < 100 ? written + (written < 30 ? 2000 : 1900) : written
    }
    return [day(parts[0], parts[1], year: year), day(parts[1], parts[0], year: year)].compactMap(\.self)
  }

  private static func day(_ day: String, _ month: String, year: Int) -> CellValue? {
    let number = Int(month) ?? Months.number(of: month)
    guard let day = Int(day), let number, (1...31).contains(day), (1...12).contains(number) else {
      return nil
    }
    return .day(year: year, month: number, day: day)
  }

  private static func time(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard (2...3).contains(parts.count), let hours = parts[0], let minutes = parts[1],
      (0...24).contains(hours), (0...59).contains(minutes)
    else { return nil }
    guard let seconds = parts.count == 3 ? parts[2] : 0 else { return nil }
    return hours * 3600 + minutes * 60 + seconds
  }
}
