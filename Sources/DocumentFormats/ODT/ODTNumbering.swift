/// How one level of a list shows its number (ODF 1.3 Part 3, 16.31).
struct ODTListLevel: Sendable, Equatable {
  /// As stored: "1", "a", "A", "i", "I"; empty for a level without a number, nil for a bullet or picture.
  var format: String?
  var prefix = ""
  var suffix = ""
  var start = 1
  /// How many levels the label shows, its own included.
  var displayLevels = 1
  /// LibreOffice's pattern with a place for each level, "§ %1%.%2%"; it goes before prefix and suffix.
  var pattern: String?
  /// After z follow aa, bb; without it aa, ab.
  var isLetterSynced = false

  init() {}

  /// The level whose element has just started.
  init(_ stream: XMLStream) {
    format = stream["style:num-format"] ?? ""
    // Worded for every item, so of a length that labels have.
    func short(_ name: String) -> String? {
      stream[name].map { String($0.prefix(ListCounter.longestLabel)) }
    }
    prefix = short("style:num-prefix") ?? ""
    suffix = short("style:num-suffix") ?? ""
    start = stream["text:start-value"].flatMap(Int.init) ?? 1
    displayLevels = stream["text:display-levels"].flatMap(Int.init) ?? 1
    pattern = short("loext:num-list-format") ?? short("style:num-list-format")
    isLetterSynced = stream["style:num-letter-sync"] == "true"
  }
}

/// Counts list items and numbered headings in document order and words their labels ("§ 1", "Stk. 2.", "a)").
struct ODTNumbering {
  /// One run of numbers; lists that continue each other share it.
  struct Run: Hashable { fileprivate var number: Int }

  /// The run of headings that stand in no list.
  static let headings = Run(number: 0)

  private var counts: [Run: [Int: Int]] = [:]
  private var lastNumber = 0
  private var runsByID: [String: Run] = [:]
  private var runsByStyle: [String: Run] = [:]

  /// The run of a list that begins outside any other (5.3.1).
  mutating func begin(id: String?, style: String?, continues listID: String?, continuesStyle: Bool) -> Run {
    var run: Run?
    if let listID { run = runsByID[listID] }
    if run == nil, continuesStyle { run = runsByStyle[style ?? ""] }
    let found: Run
    if let run {
      found = run
    } else {
      lastNumber += 1
      found = Run(number: lastNumber)
    }
    if let id { runsByID[id] = found }
    runsByStyle[style ?? ""] = found
    return found
  }

  /// The label of the next item at `level` (from 1); nil for bullets and levels without a number.
  ///
  /// - Parameter isConsecutive: whether one count runs through all levels (`text:consecutive-numbering`, 19.799).
  mutating func next(
    _ run: Run, level: Int, levels: [Int: ODTListLevel], start: Int?, isConsecutive: Bool = false
  ) -> String? {
    var current = counts[run] ?? [:]
    let definition = levels[level]
    // The count of all levels together is kept as that of level 0.
    let last = isConsecutive ? current[0] ?? current[1] : current[level]
    current[level] = start ?? (last ?? (definition?.start ?? 1) &- 1) &+ 1
    if isConsecutive { current[0] = current[level] }
    for lower in current.keys where lower > level { current[lower] = nil }
    counts[run] = current
    guard let definition, definition.format != nil else { return nil }
    let label = Self.label(definition, level, current, levels)
    let text = label.drop { $0.isWhitespace }
    guard let last = text.lastIndex(where: { !$0.isWhitespace }) else { return nil }
    return String(text[...last])
  }

  private static func label(
    _ definition: ODTListLevel, _ level: Int, _ counts: [Int: Int], _ levels: [Int: ODTListLevel]
  ) -> String {
    func number(_ level: Int) -> String {
      worded(counts[level] ?? levels[level]?.start ?? 1, levels[level])
    }
    if let pattern = definition.pattern {
      var text = ""
      var rest = Substring(pattern)
      while let open = rest.firstIndex(of: "%") {
        text += rest[..<open]
        let after = rest[rest.index(after: open)...]
        guard let close = after.firstIndex(of: "%"), let level = Int(after[..<close]) else {
          text += "%"
          rest = after
          continue
        }
        text += number(level)
        rest = after[after.index(after: close)...]
      }
      return text + rest
    }
    let first = max(1, level - max(definition.displayLevels, 1) + 1)
    let numbers = (first...max(level, first)).map(number).filter { !$0.isEmpty }
    return definition.prefix + numbers.joined(separator: ".") + definition.suffix
  }

  private static func worded(_ number: Int, _ level: ODTListLevel?) -> String {
    switch level?.format {
    case nil, "": ""
    case "a": letters(number, isSynced: level?.isLetterSynced == true).lowercased()
    case "A": letters(number, isSynced: level?.isLetterSynced == true)
    case "i": ListCounter.worded(number, "lowerRoman")
    case "I": ListCounter.worded(number, "upperRoman")
    case "01, 02, 03, ...": ListCounter.worded(number, "decimalZero")
    default: String(number)
    }
  }

  private static func letters(_ number: Int, isSynced: Bool) -> String {
    if isSynced { return ListCounter.worded(number, "upperLetter") }
    guard number > 0 else { return String(number) }
    var text = ""
    var rest = number
    while rest > 0 {
      text = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + text
      rest = (rest - 1) / 26
    }
    return text
  }
}
