/// A label of English law text as it opens a line: "Section 12a.", "ARTICLE 4", "Part III –", "Schedule 1".
struct EnglishLabel {
  enum Kind { case section, article, part, chapter, annex, notes, end }

  var kind: Kind
  var label: LabelScanner.Label

  init?(_ bytes: [UInt8]) {
    guard let first = bytes.first, Byte.isUpper(first) else { return nil }
    if bytes.count < 90, Self.isNotes(bytes.lowercased()) {
      kind = .notes
      label = .init(number: "", labelEnd: 0, textStart: 0, isClosed: true)
      return
    }
    if bytes.starts("Given ") || bytes.starts("Done at ") {
      kind = .end
      label = .init(number: "", labelEnd: 0, textStart: 0, isClosed: true)
      return
    }
    guard let (kind, length) = Self.word(bytes) else { return nil }
    var at = length
    guard at < bytes.count, bytes[at] == Byte.space else { return nil }
    at += 1
    let start = at
    while at < bytes.count, Byte.isDigit(bytes[at]), at - start < 4 { at += 1 }
    var number = Array(bytes[start..<at])
    if at > start {
      if at < bytes.count, Byte.isUpper(bytes[at] & ~0x20),
        Byte.isUpper(bytes[at]) || Byte.isLower(bytes[at]),
        at + 1 == bytes.count || !Byte.isWord(bytes[at + 1])
      {
        number.append(bytes[at] | 0x20)
        at += 1
      }
    } else {
      guard kind != .section, kind != .article else { return nil }
      while at < bytes.count, Byte.isRoman(bytes[at]), at - start < 8 { at += 1 }
      if at == start, at < bytes.count, Byte.isUpper(bytes[at]) { at += 1 }
      number = Array(bytes[start..<at])
    }
    guard !number.isEmpty, at == bytes.count || !Byte.isWord(bytes[at]) else { return nil }
    var isClosed = false
    while at < bytes.count, bytes[at] == Byte.dot || bytes[at] == UInt8(ascii: ":") {
      isClosed = true
      at += 1
    }
    let end = at
    while at < bytes.count, bytes[at] == Byte.space || bytes[at] == Byte.hyphen || bytes[at] == 0xE2 {
      at += bytes[at] == 0xE2 ? 3 : 1
    }
    at = min(at, bytes.count)
    // "Section 3 applies to …" is a sentence; a title has its capital, a subsection its bracket.
    if at < bytes.count, kind != .annex {
      let next = bytes[at]
      guard Byte.isUpper(next) || next == UInt8(ascii: "(") || next == 0xC3 || isClosed else { return nil }
    } else if at < bytes.count, bytes.last == Byte.dot || bytes.count > 160 {
      return nil
    }
    self.kind = kind
    label = LabelScanner.Label(
      number: kind == .annex ? number.lowercased().string : number.string, labelEnd: end, textStart: at,
      isClosed: true)
  }

  private static let kinds: [(StaticString, Kind)] = [
    ("section", .section), ("clause", .section), ("rule", .section), ("regulation", .section),
    ("article", .article), ("part", .part), ("chapter", .chapter), ("schedule", .annex), ("annex", .annex),
    ("appendix", .annex),
  ]

  private static func word(_ bytes: [UInt8]) -> (kind: Kind, length: Int)? {
    let lower = bytes.prefix(12).map { $0 }.lowercased()
    for (word, kind) in kinds where lower.starts(word) { return (kind, word.utf8CodeUnitCount) }
    return nil
  }

  /// "Explanatory notes", "General remarks on the Bill", "Notes on the individual provisions": a heading.
  private static func isNotes(_ lower: [UInt8]) -> Bool {
    guard lower.last != Byte.dot, lower.last != Byte.comma else { return false }
    for opening in [
      "explanatory note", "explanatory memorandum", "general notes", "general remarks", "general comments",
      "notes on the individual", "notes to the individual", "remarks on the individual",
      "comments on the individual", "specific notes", "notes on sections", "notes on clauses",
    ] as [StaticString] where lower.starts(opening) {
      return true
    }
    return false
  }

  /// `"(" ( num [letter] | letter | roman ) ")"` at `index`.
  static func bracket(_ bytes: [UInt8], at index: Int) -> LabelScanner.Label? {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "(") else { return nil }
    var at = index + 1
    while at < bytes.count, Byte.isDigit(bytes[at]) || Byte.isLower(bytes[at] | 0x20), at - index < 6 {
      at += 1
    }
    guard at > index + 1, at < bytes.count, bytes[at] == Byte.parenthesis else { return nil }
    let word = Array(bytes[(index + 1)..<at]).lowercased()
    let digits = word.prefix(while: Byte.isDigit).count
    guard digits > 0 ? word.count <= digits + 1 && digits < 4 : word.count == 1 || isRoman(word) else {
      return nil
    }
    let end = at + 1
    at = end
    while at < bytes.count, bytes[at] == Byte.space { at += 1 }
    return LabelScanner.Label(number: word.string, labelEnd: end, textStart: at, isClosed: true)
  }

  /// "Subsection 2.", "Subsection (2)"
  static func subsection(_ bytes: [UInt8]) -> LabelScanner.Label? {
    guard bytes.starts("Subsection ") || bytes.starts("Sub-section ") else { return nil }
    var at = bytes.firstIndex(of: Byte.space).map { $0 + 1 } ?? 0
    if var label = bracket(bytes, at: at) {
      label.isClosed = true
      return label
    }
    let start = at
    while at < bytes.count, Byte.isDigit(bytes[at]), at - start < 4 { at += 1 }
    guard at > start, at < bytes.count, bytes[at] == Byte.dot else { return nil }
    let number = Array(bytes[start..<at]).string
    at += 1
    let end = at
    while at < bytes.count, bytes[at] == Byte.space { at += 1 }
    return LabelScanner.Label(number: number, labelEnd: end, textStart: at, isClosed: true)
  }

  private static func isRoman(_ word: [UInt8]) -> Bool { word.allSatisfy { "ivx".utf8.contains($0) } }

  /// The value of a small roman number; nil for all else.
  static func value(ofRoman word: String) -> Int? {
    let values = word.utf8.map { byte -> Int in
      switch byte {
      case UInt8(ascii: "i"): 1
      case UInt8(ascii: "v"): 5
      case UInt8(ascii: "x"): 10
      default: 0
      }
    }
    guard !values.isEmpty, !values.contains(0) else { return nil }
    var sum = 0
    for (index, value) in values.enumerated() {
      sum += index + 1 < values.count && values[index + 1] > value ? -value : value
    }
    return sum
  }
}
