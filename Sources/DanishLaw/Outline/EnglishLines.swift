/// Reads the labels of law text in English: "Section 2", "2.—(1)", "Article 4", "Part III", "(a)", "Schedule 1".
///
/// English law numbers what hangs below a section by brackets alone, so that a label's level is known only from
/// what stands before it; Danish text is left as it is. The ids are those of Danish law: `par:2/stk:1/litra:a`,
/// `kapitel:3` for a part or a chapter, `annex:1` for a schedule.
struct EnglishLines {
  /// The lines, with English labels read where the text is in English.
  static func read(_ lines: [LawLine]) -> [LawLine] {
    guard isEnglish(lines) else { return lines }
    var reader = EnglishLines(lines)
    // "Section 3: Access" of guidance is a heading; law has subsections, or says what it is.
    guard reader.isLaw else { return lines }
    return reader.read()
  }

  private let lines: [LawLine]
  private let words: [EnglishLabel?]
  /// Numbers with a title whose subsections stand below: "2 Meaning of “host”", then "(1) …".
  private let headed: [LabelScanner.Label?]
  /// Chapters stand below parts where a text has both.
  private let hasChapters: Bool
  private var result: [LawLine] = []
  private var state = State()

  /// Where the text has got to.
  private struct State {
    var isInSection = false
    /// Number of the last subsection; 0 before the first.
    var subsection = 0
    /// Number of the last item in brackets that is no subsection; nil outside such a list.
    var item: Int?
    var letter: String?
    var roman = 0
    /// Whether the sections are articles, whose paragraphs are numbered "1."
    var isArticle = false
    var endsInColon = false
    /// Whether only the section's label has been read, so that its title may follow.
    var isBare = false
    var section = 0
    /// Number of the last paragraph of the schedule that the text is in; nil outside one.
    var schedule: Int?
  }

  private init(_ lines: [LawLine]) {
    self.lines = lines
    words = lines.map { $0.isTable ? nil : EnglishLabel($0.bytes) }
    hasChapters = words.contains { $0?.kind == .chapter }
    headed = Self.headedSections(lines)
  }

  /// Whether the text's small words are English ones.
  private static func isEnglish(_ lines: [LawLine]) -> Bool {
    var count = EnglishWords()
    for line in lines.prefix(400) { count.take(line.bytes) }
    return count.isEnglish
  }

  private var isLaw: Bool {
    let sections = words.count { $0?.kind == .section || $0?.kind == .article }
    let signs = lines.count { if case .section = $0.opening { true } else { false } }
    let numbered = lines.indices.count { Self.opensNumberedSection(lines[$0].bytes) != nil }
    let headed = headed.count { $0 != nil }
    guard sections + signs + numbered + headed > 0 else { return false }
    let subsections = lines.count { EnglishLabel.bracket($0.bytes, at: 0)?.number == "1" }
    let saysSo = lines.prefix(60).contains { FrontMatter.englishType(ofTitle: $0.bytes.lowercased()) != nil }
    return saysSo || headed > 0 || subsections > 0 || numbered > 0 || words.contains { $0?.kind == .article }
  }

  private mutating func read() -> [LawLine] {
    for index in lines.indices { take(lines[index], words[index], at: index) }
    return result
  }

  private mutating func take(_ line: LawLine, _ label: EnglishLabel?, at index: Int) {
    var line = line
    defer { state.endsInColon = line.bytes.last == UInt8(ascii: ":") || line.bytes.ends("—") }
    if line.isTable || line.opening == .notes || line.isNewText { return result.append(line) }
    if let label {
      switch label.kind {
      case .section, .article:
        return takeSection(line, label.label, isArticle: label.kind == .article, at: index)
      case .chapter, .part:
        let isShort = line.bytes.count < 200 && line.bytes.last != Byte.dot
        guard isShort || label.label.textStart == line.bytes.count else { break }
        line.opening = label.kind == .part && hasChapters ? .division : .chapter(label.label)
        state = State(isArticle: state.isArticle, section: state.section)
        return result.append(line)
      case .annex:
        line.opening = .annex
        state = State(schedule: 0)
        return result.append(line)
      case .notes:
        line.opening = .notes
        state = State()
        return result.append(line)
      case .end:
        line.opening = .end
        state = State()
        return result.append(line)
      }
    }
    if case .section(let label) = line.opening {
      return takeSection(line, label, isArticle: false, at: index)
    }
    if let label = Self.opensNumberedSection(line.bytes) {
      return takeSection(line, label, isArticle: false, at: index)
    }
    if state.schedule == nil, let label = headed[index], LabelValue(label.number).number > state.section {
      return takeSection(line, label, isArticle: false, at: index)
    }
    if let last = state.schedule, let label = Self.opensWithNumber(line.bytes), Int(label.number) == last + 1
    {
      state.schedule = last + 1
      line.scheduleParagraph = label
      return result.append(line)
    }
    guard state.isInSection else { return result.append(line) }
    if state.isBare, isTitle(line, at: index) {
      line.isSectionTitle = true
      state.isBare = false
      return result.append(line)
    }
    state.isBare = false
    takeItem(&line)
    result.append(line)
  }

  /// A section's label; its title and its first subsection may stand on the same line.
  private mutating func takeSection(
    _ line: LawLine, _ label: LabelScanner.Label, isArticle: Bool, at index: Int
  ) {
    state = State(isInSection: true, isArticle: isArticle, section: LabelValue(label.number).number)
    var head = line
    let rest = Array(line.bytes[min(label.textStart, line.bytes.count)...])
    var own = label
    own.textStart = label.labelEnd
    head.bytes = Array(line.bytes[..<label.labelEnd])
    head.opening = .section(own)
    guard !rest.isEmpty else {
      state.isBare = true
      return result.append(head)
    }
    var tail = line
    tail.bytes = rest
    tail.opening = .plain
    tail.labelLength = 0
    if EnglishLabel.bracket(rest, at: 0) != nil {
      result.append(head)
      takeItem(&tail)
      result.append(tail)
    } else if isTitle(tail, at: index) {
      result.append(head)
      tail.isSectionTitle = true
      result.append(tail)
    } else {
      head.bytes = line.bytes
      head.opening = .section(label)
      result.append(head)
    }
  }

  /// Whether a line behind or below a section's label is its title: short, without a full stop, and text follows.
  private func isTitle(_ line: LawLine, at index: Int) -> Bool {
    guard line.bytes.count < 140, let last = line.bytes.last, index + 1 < lines.count else { return false }
    guard last != Byte.dot, last != UInt8(ascii: ":"), last != Byte.comma, last != UInt8(ascii: ";"),
      EnglishLabel.bracket(line.bytes, at: 0) == nil
    else { return false }
    if case .number = line.opening { return false }
    return words[index + 1].map { ![.section, .article].contains($0.kind) } ?? true
  }

  /// "(1)", "(a)", "(ii)" and, below an article, "1.": what the number before it makes of it.
  private mutating func takeItem(_ line: inout LawLine) {
    if let label = EnglishLabel.bracket(line.bytes, at: 0) {
      if let number = Int(label.number.prefix { $0.isNumber }), label.number.first?.isNumber == true {
        takeNumber(number, label, &line)
      } else {
        takeLetter(label, &line)
      }
      return
    }
    if let label = EnglishLabel.subsection(line.bytes) {
      state.subsection = LabelValue(label.number).number
      line.opening = .subsection(label)
      return
    }
    guard case .number(let label) = line.opening, line.bytes[label.labelEnd - 1] == Byte.dot,
      let number = Int(label.number)
    else { return }
    if !state.endsInColon, state.item == nil, number == state.subsection + 1 {
      var own = label
      own.isClosed = true
      state.subsection = number
      line.opening = .subsection(own)
    } else {
      state.item = number
    }
  }

  private mutating func takeNumber(_ number: Int, _ label: LabelScanner.Label, _ line: inout LawLine) {
    let opensList = number == 1 && (state.subsection > 0 || state.endsInColon)
    if opensList || state.item.map({ $0 + 1 == number && state.subsection + 1 != number }) ?? false {
      state.item = number
      state.letter = nil
      line.opening = .number(label)
    } else {
      state.subsection = number
      state.item = nil
      state.letter = nil
      line.opening = .subsection(label)
    }
  }

  private mutating func takeLetter(_ label: LabelScanner.Label, _ line: inout LawLine) {
    let next = EnglishLabel.value(ofRoman: label.number)
    // "(i)" after "(h)" is a letter; elsewhere it opens a list of roman numbers.
    let followsLetter =
      label.number.count == 1
      && label.number.unicodeScalars.first?.value
        == (state.letter?.unicodeScalars.first?.value).map { $0 + 1 }
    let isRoman =
      next.map { $0 == state.roman + 1 || $0 == 1 } ?? false
      && !(followsLetter && !(state.roman > 0 && next == state.roman + 1))
    if isRoman, let next {
      state.roman = next
      line.opening = .number(label)
    } else {
      state.letter = label.number
      state.roman = 0
      line.opening = .letter(label)
    }
  }

  /// "3", "5A" at a line's beginning, as an id has it ("5a"), and how many bytes it takes.
  private static func sectionNumber(_ bytes: [UInt8]) -> (number: String, length: Int)? {
    let digits = bytes.prefix(while: Byte.isDigit)
    guard (1...3).contains(digits.count) else { return nil }
    let digitText = Array(digits).string
    guard digits.count < bytes.count, Byte.isUpper(bytes[digits.count]) else {
      return (digitText, digits.count)
    }
    return (digitText + String(UnicodeScalar(bytes[digits.count] | 0x20)), digits.count + 1)
  }

  /// "3.—(1)", "3. (1)": a section numbered without a word.
  private static func opensNumberedSection(_ bytes: [UInt8]) -> LabelScanner.Label? {
    guard let (number, length) = sectionNumber(bytes) else { return nil }
    var at = length
    guard at < bytes.count, bytes[at] == Byte.dot else { return nil }
    at += 1
    let end = at
    while at < bytes.count, at - end < 5,
      bytes[at] == Byte.space || bytes[at] == Byte.hyphen || bytes[at] >= 0x80
    {
      at += 1
    }
    guard let first = EnglishLabel.bracket(bytes, at: at), first.number == "1" else { return nil }
    return LabelScanner.Label(number: number, labelEnd: end, textStart: at, isClosed: true)
  }

  /// Of each line, the number of the section that it is the heading of, where the text numbers its sections without a
  /// word: at least two such lines stand right above a "(1)". What is numbered on in the same way is a section too.
  private static func headedSections(_ lines: [LawLine]) -> [LabelScanner.Label?] {
    let labels = lines.map { line -> LabelScanner.Label? in
      guard !line.isTable, line.bytes.count < 140, line.bytes.last.map({ !".,:;".utf8.contains($0) }) ?? false
      else { return nil }
      return opensWithNumber(line.bytes)
    }
    let open = lines.indices.filter { index in
      labels[index] != nil && index + 1 < lines.count
        && EnglishLabel.bracket(lines[index + 1].bytes, at: 0)?.number == "1"
    }
    guard open.count >= 2 else { return labels.map { _ in nil } }
    let headings = open.allSatisfy { lines[$0].isHeading }
    return labels.indices.map { index in
      guard let label = labels[index] else { return nil }
      return open.contains(index) || (headings ? lines[index].isHeading : lines[index].isBold) ? label : nil
    }
  }

  /// "2 Meaning of “host”", "5A. Complaints": a number, perhaps a full stop, and a capital.
  private static func opensWithNumber(_ bytes: [UInt8]) -> LabelScanner.Label? {
    guard let (number, length) = sectionNumber(bytes) else { return nil }
    var at = length
    if at < bytes.count, bytes[at] == Byte.dot { at += 1 }
    let end = at
    while at < bytes.count, bytes[at] == Byte.space { at += 1 }
    guard at > end, at < bytes.count, Byte.isUpper(bytes[at]) || bytes[at] > 0x80 || bytes[at] == 0x22 else {
      return nil
    }
    return LabelScanner.Label(number: number, labelEnd: end, textStart: at, isClosed: true)
  }
}
