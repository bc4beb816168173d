/// What a label in a letter's head, table or portal page announces.
enum LetterLabel: String, CaseIterable, Sendable {
  case date, published, received, caseNumber, documentNumber, department, caseWorker, deadline, replyTo,
    copyTo
  case contact, contactMail, from, to, subject, phone, kind, otherDate, area, reference, attachments

  /// The label that `text` is, whole, with or without a colon.
  init?(named text: String) {
    guard text.count <= 44, let found = Self.byName[Self.key(text)] else { return nil }
    self = found
  }

  /// The label that `text` is by a word in it: "Frist for at sende bemærkninger", "Sagsident".
  init?(loosely text: String) {
    if let exact = LetterLabel(named: text) {
      self = exact
      return
    }
    let key = Self.key(text)
    guard key.count <= 44, key.split(separator: " ").count <= 5, !key.contains("@"),
      !key.contains(where: \.isNumber),
      let found = Self.stems.first(where: { pair in pair.stems.contains { key.hasWord(from: $0) } })
    else { return nil }
    self = found.label
  }

  private static func key(_ text: String) -> String {
    var key = singleSpaced(text).lowercased()
    while let last = key.last, last == ":" || last == " " { key.removeLast() }
    return key
  }

  private static let byName: [String: LetterLabel] = {
    var table: [String: LetterLabel] = [:]
    for label in allCases {
      for name in label.names { table[name] = label }
    }
    return table
  }()

  /// Names in order of length, so that the longest that begins a line is its label.
  private static let longestFirst: [(name: String, label: LetterLabel)] =
    byName.map { ($0.key, $0.value) }.sorted { ($0.name.count, $0.name) > ($1.name.count, $1.name) }

  private static let byInitial = Dictionary(grouping: longestFirst) { $0.name.first ?? " " }

  /// Cuts a line before each of its labels: a page's head may come as one line, "Enhed: Handicap Sagsbeh.: ESKA
  /// Sagsnr.: 2025 - 7714". Running text is left whole: only a line that begins with a label is cut before labels
  /// of every kind, another line before labels of a head.
  static func cut(_ line: String) -> [String] {
    var pieces: [String] = []
    for part in parts(line) { pieces += cutPart(part) }
    return pieces
  }

  /// What "·", "|" and "•" part in a head or foot.
  private static func parts(_ line: String) -> [String] {
    guard line.count < 220, line.contains(where: { "·|•".contains($0) }) else { return [line] }
    let pieces = line.split(whereSeparator: { "·|•".contains($0) }).map { singleSpaced(String($0)) }
      .filter { !$0.isEmpty }
    // A bullet before one text is no head.
    return pieces.count >= 2 ? pieces : [line]
  }

  private static func cutPart(_ line: String) -> [String] {
    guard line.contains(":"), line.count < 400 else { return [line] }
    let characters = Array(line.lowercased())
    let original = Array(line)
    guard characters.count == original.count else { return [line] }
    var found: [(start: Int, label: LetterLabel)] = []
    var index = 0
    while index < characters.count {
      if index == 0 || characters[index - 1] == " ", let (label, colon) = labelled(characters[index...]) {
        found.append((index, label))
        index = colon
      }
      index += 1
    }
    let head: Set<LetterLabel> = [
      .date, .caseNumber, .documentNumber, .department, .caseWorker, .phone, .reference,
    ]
    let opens = found.first?.start == 0
    if !opens { found = found.filter { head.contains($0.label) } }
    guard !found.isEmpty, opens || !line.hasSuffix(".") && line.count < 260 else { return [line] }
    var starts = found.map(\.start)
    if starts.first != 0 { starts.insert(0, at: 0) }
    return zip(starts, starts.dropFirst() + [original.count]).map { singleSpaced(String(original[$0..<$1])) }
  }

  /// The label that `text` begins with, with its colon.
  private static func labelled(_ text: ArraySlice<Character>) -> (LetterLabel, colon: Int)? {
    guard let colon = text.prefix(40).firstIndex(of: ":") else { return nil }
    return LetterLabel(named: String(text[..<colon])).map { ($0, colon) }
  }

  /// The label that `text` begins with, where a value or nothing follows.
  init?(startOf text: String) {
    guard let split = Self.split(text) else { return nil }
    self = split.label
  }

  /// Cuts "Sagsnr.: 2026 - 1184" or "Dato 16.03.2026" into label and value; the value may be empty.
  ///
  /// Without a colon the value has to look like one: a number, or a capital after a label of a head.
  static func split(_ text: String) -> (label: LetterLabel, value: String)? {
    let lower = text.lowercased()
    guard let initial = lower.first else { return nil }
    var best: (name: String, label: LetterLabel)?
    for entry in byInitial[initial] ?? [] where lower.hasPrefix(entry.name) {
      let after = lower.dropFirst(entry.name.count).first
      if after == nil || after == ":" || after == " " || entry.name.hasSuffix(".") {
        best = entry
        break
      }
    }
    guard let best else { return loose(text) }
    var value = text.dropFirst(best.name.count)
    let hasColon = value.first == ":" || value.hasPrefix(" :") || value.hasPrefix(".:")
    while let first = value.first, first == ":" || first == " " || first == "." { value.removeFirst() }
    if hasColon || value.isEmpty { return (best.label, String(value)) }
    switch best.label {
    case .date, .caseNumber, .documentNumber, .published, .received:
      return value.contains(where: \.isNumber) && value.count < 40 ? (best.label, String(value)) : loose(text)
    case .department, .from, .caseWorker:
      // "Kontor for …" is a name, "Enhed Børn, Unge og Familier" a label and its value.
      return value.first?.isUppercase == true && value.count < 80 && !value.hasSuffix(".")
        ? (best.label, String(value)) : nil
    case .contact:
      return value.first?.isUppercase == true && value.count < 80 && !value.hasSuffix(".")
        && value.contains(where: \.isNumber) ? (best.label, String(value)) : nil
    case .phone, .deadline:
      return value.first?.isNumber == true || value.hasPrefix("+") ? (best.label, String(value)) : nil
    default: return loose(text)
    }
  }

  /// "Sagsident: 28.00.00-P05-2-26": a label nobody listed, known by a word in it and its colon.
  private static func loose(_ text: String) -> (label: LetterLabel, value: String)? {
    guard let colon = text.prefix(44).firstIndex(of: ":"),
      let label = LetterLabel(loosely: String(text[..<colon]))
    else { return nil }
    return (label, singleSpaced(String(text[text.index(after: colon)...])))
  }
}

extension String {
  /// Whether a word of the text begins with `stem`.
  fileprivate func hasWord(from stem: String) -> Bool {
    if hasPrefix(stem) { return true }
    return contains(" " + stem) || contains("/" + stem) || contains("-" + stem)
  }
}
