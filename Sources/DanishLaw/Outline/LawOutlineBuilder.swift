import DanishText

/// Reads the law text of a document: chapters, sections, and what hangs below them, until the signature.
struct LawOutlineBuilder {
  let lines: [LawLine]
  let front: FrontMatter
  private(set) var provisions: [Provision] = []
  private(set) var annexes = AnnexList()
  var findings: [Finding] = []
  /// Index of the line at which explanatory notes begin; nil where there are none.
  private(set) var notesStart: Int?
  private(set) var hasAmendments = false
  /// Whether the first § brings amendments.
  private(set) var opensWithAmendment = false

  var section: SectionBuilder?
  private var sectionCount = 0
  /// Index in `provisions` of a chapter that still waits for its heading.
  private var openChapter: Int?
  private var lastChapter = 0
  /// Whether unlabelled lines are headings that nobody owns, as after "Afsnit II".
  private var afterDivision = false
  private var mode = Mode.front
  /// For each line, the index of the next structural line.
  private let nextStructural: [Int]
  /// Whether blank lines can be seen in this document.
  private let hasBlanks: Bool

  private enum Mode { case front, body, reproduced, signed }

  init(lines: [LawLine], front: FrontMatter) {
    self.lines = lines
    self.front = front
    var next = [Int](repeating: lines.count, count: lines.count + 1)
    for index in stride(from: lines.count - 1, through: 0, by: -1) {
      next[index] = lines[index].isStructural ? index : next[index + 1]
    }
    nextStructural = next
    let blanks = lines.lazy.filter(\.followsBlank).count
    hasBlanks = blanks * 20 >= lines.count && blanks > 0 && blanks * 10 < lines.count * 9
  }

  mutating func build() {
    var index = front.end
    while index < lines.count {
      let line = lines[index]
      if line.opening == .notes, !(section?.isInNewText ?? false) {
        notesStart = index
        break
      }
      switch mode {
      case .front: takeFront(line)
      case .body: takeBody(line, at: index)
      case .reproduced: if line.opening == .end { mode = .signed }
      case .signed: break
      }
      if mode != .body || section == nil, line.opening == .annex { annexes.take(lines, at: index) }
      index += 1
    }
    closeSection()
  }

  private mutating func takeFront(_ line: LawLine) {
    switch line.opening {
    case .section, .chapter:
      mode = .body
      takeBody(line, at: 0)
    case .division:
      mode = .body
      afterDivision = true
    default: break
    }
  }

  private mutating func takeBody(_ line: LawLine, at index: Int) {
    if section != nil, section?.isInNewText == true || line.isNewText {
      if takeNewText(line, at: index) { return }
    }
    if line.bytes.starts("»") || line.bytes.starts("”") || line.bytes.starts("\"") || line.bytes.starts("«"),
      section?.expectsNewText == true
    {
      section?.openNewText(line)
      return
    }
    switch line.opening {
    case .section(let label): takeSection(label, line, at: index)
    case .chapter(let label): takeChapter(label, line)
    case .division:
      if section?.isAmending == true { return takePlain(line, at: index) }
      closeSection()
      openChapter = nil
      afterDivision = true
    case .end:
      closeSection()
      mode = .signed
    case .annex:
      closeSection()
      mode = .signed
    case .reproduced:
      guard section?.isAmending != true else { return takePlain(line, at: index) }
      closeSection()
      mode = .reproduced
    case .subsection(let label):
      guard label.isClosed || isNextSubsection(label) else { return takePlain(line, at: index) }
      if section?.isAmending == true, section?.hadNewText == true {
        section?.appendNewText(line)
      } else if section != nil {
        section?.addSubsection(label, line)
      }
    case .number(let label): takeNumber(label, line, at: index)
    case .letter(let label):
      if section?.isAmending == true, section?.hadNewText == true {
        section?.appendNewText(line)
      } else {
        section?.addItem(.litra, label, line)
      }
    case .plain where endsConsolidation(line):
      closeSection()
      mode = .reproduced
    case .dash, .plain, .notes: takePlain(line, at: index)
    }
  }

  /// Whether an unlabelled line of a consolidation begins the part that tells of the acts it contains.
  private func endsConsolidation(_ line: LawLine) -> Bool {
    guard front.isConsolidation, let section, !section.isAmending, !section.isBare, !line.isTable else {
      return false
    }
    guard !hasBlanks || line.followsBlank else { return false }
    return opensReproducedPart(line.bytes)
  }

  private mutating func takeSection(_ label: LabelScanner.Label, _ line: LawLine, at index: Int) {
    if section?.isAmending == true, section?.hadNewText == true, label.isClosed,
      label.textStart < line.bytes.count,
      let own = section?.value, Int(label.number) != own + 1
    {
      // A § of new text whose quotation closed too early.
      section?.appendNewText(line)
      return
    }
    closeSection()
    openChapter = nil
    afterDivision = false
    sectionCount += 1
    section = SectionBuilder(label: label, line: line)
    if label.letterForDigit {
      findings.append(
        Finding(
          kind: .letterForDigit, provision: ProvisionID("par:" + label.number), quote: line.bytes.string))
    }
  }

  /// Whether "Stk. 3" without its full stop opens a subsection: only the next number does.
  private func isNextSubsection(_ label: LabelScanner.Label) -> Bool {
    guard let section, let number = Int(label.number) else { return false }
    return number == section.lastSubsection + 1
  }

  private mutating func takeChapter(_ label: LabelScanner.Label, _ line: LawLine) {
    let value = LabelValue(label.number)
    if section?.isAmending == true, section?.hadNewText == true, value.number != lastChapter + 1 {
      section?.appendNewText(line)
      return
    }
    closeSection()
    afterDivision = false
    lastChapter = value.number
    let text = line.bytes[Swift.min(label.textStart, line.bytes.count)...]
    provisions.append(
      Provision(
        id: ProvisionID("kapitel:" + label.number), label: Array(line.bytes[..<label.labelEnd]).string,
        kind: .kapitel, text: Array(text).string, page: line.page, blocks: [line.block]))
    openChapter = provisions.count - 1
  }

  private mutating func takeNumber(_ label: LabelScanner.Label, _ line: LawLine, at index: Int) {
    // The section itself is not held here: one that is held is copied when it is changed.
    guard let isAmending = section?.isAmending else { return }
    let isPoint = line.bytes[label.labelEnd - 1] == Byte.dot
    if isAmending {
      let value = LabelValue(label.number)
      let last = section?.lastPointValue
      let follows = last.map { value > $0 } ?? true
      if isPoint, follows || looksLikeInstruction(line.bytes, from: label.textStart) {
        hasAmendments = true
        section?.addPoint(label, line)
      } else if last == nil, !isPoint {
        section?.addItem(.nr, label, line)
      } else if section?.hadNewText == true {
        section?.appendNewText(line)
      } else {
        section?.appendText(line)
      }
      return
    }
    if isPoint {
      // "1. januar 2011 …" is no item.
      guard section?.accepts(number: label.number) == true,
        !startsWithMonth(line.bytes, from: label.textStart)
      else {
        return takePlain(line, at: index)
      }
    }
    section?.addItem(.nr, label, line)
  }

  private mutating func takePlain(_ line: LawLine, at index: Int) {
    if let chapter = openChapter {
      if hasBlanks, line.followsBlank, provisions[chapter].text.isEmpty {
        // A heading that stands apart from its chapter's line is one over the §§.
        openChapter = nil
        afterDivision = true
        return
      }
      provisions[chapter].blocks.append(line.block)
      if provisions[chapter].text.isEmpty { provisions[chapter].text = line.bytes.string }
      return
    }
    guard section != nil, !afterDivision else { return }
    if line.isSectionTitle {
      section?.setTitle(line)
      return
    }
    if section?.isBare == true, !line.isTable {
      if isHeadingUnderSign(line, at: index) { return }
      section?.appendText(line)
      noteAmendments()
      return
    }
    if isHeading(line, at: index) { return }
    let next = nextStructural[index]
    section?.appendText(line, before: next < lines.count ? lines[next].opening : .end)
    noteAmendments()
  }

  private mutating func noteAmendments() {
    guard let section, section.isAmending else { return }
    if sectionCount == 1 { opensWithAmendment = true }
  }

  /// Whether a line below a § that stands alone is the name of a ministry or a heading, with the text still to
  /// come: "Justitsministeriet" before "I lov om …", "Ikrafttræden m.v." before "Stk. 1.".
  private func isHeadingUnderSign(_ line: LawLine, at index: Int) -> Bool {
    if line.bytes == [Byte.dot] { return true }
    guard index + 1 < lines.count, line.bytes.count < 120, let last = line.bytes.last else { return false }
    guard last != Byte.dot || line.endsInAbbreviation, last != UInt8(ascii: ":"),
      last != Byte.comma
    else { return false }
    let next = lines[index + 1]
    if case .subsection(let label) = next.opening { return label.number == "1" && label.isClosed }
    return next.opening == .plain && next.bytes.starts("I ") && next.bytes.last == UInt8(ascii: ":")
  }

  /// Whether an unlabelled line is a heading over what follows, and so nobody's text.
  private func isHeading(_ line: LawLine, at index: Int) -> Bool {
    if line.isTable { return false }
    if line.isHeading { return true }
    let next = nextStructural[index]
    guard next < lines.count else { return line.isCentred && line.bytes.last != Byte.dot }
    switch lines[next].opening {
    case .section, .chapter, .division: break
    case .end, .annex, .reproduced, .notes:
      return line.isCentred && line.bytes.last != Byte.dot
    default: return line.isCentred && section?.isAmending != true
    }
    if line.isCentred { return true }
    guard next - index <= 4 else { return false }
    let first = line.bytes[0]
    guard !Byte.isLower(first), line.bytes.count < 300 else { return false }
    if hasBlanks {
      // A run of headings stands apart from the text before it.
      var start = index
      while start > 0, !lines[start].followsBlank, lines[start - 1].opening == .plain, index - start < 4 {
        start -= 1
      }
      guard lines[start].followsBlank else { return false }
    }
    guard let last = line.bytes.last else { return false }
    if last == UInt8(ascii: ":") || last == Byte.comma || last == UInt8(ascii: ";") { return false }
    return last != Byte.dot || line.endsInAbbreviation
  }

  private mutating func closeSection() {
    guard let closing = section else { return }
    provisions += closing.provisions()
    if closing.isAmending {
      hasAmendments = true
      if sectionCount == 1 { opensWithAmendment = true }
    }
    section = nil
  }
}

/// A label as something to put in order: its number, then its letter.
struct LabelValue: Comparable {
  var number: Int
  var letter: String

  init(_ label: String) {
    let digits = label.utf8.prefix(while: Byte.isDigit)
    // More digits than any label has are cut, so that the next number can be asked for.
    number = digits.prefix(9).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let rest = label.utf8[digits.endIndex...]
    let end = rest.firstIndex { $0 == Byte.hyphen || $0 == Byte.comma } ?? rest.endIndex
    letter = String(label[digits.endIndex..<end])
  }

  static func < (left: LabelValue, right: LabelValue) -> Bool {
    (left.number, left.letter) < (right.number, right.letter)
  }
}

/// Whether words after a point's number read as an amendment instruction.
func looksLikeInstruction(_ bytes: [UInt8], from start: Int) -> Bool {
  guard start < bytes.count else { return false }
  let text = Array(bytes[start...])
  let opens =
    text.starts("I ") || text.starts("§") || text.starts("Efter ") || text.starts("Før ")
    || text.starts("Stk")
    || text.starts("Overskrift") || text.starts("Kapitel") || text.starts("Bilag") || text.starts("Som ")
    || text.starts("Overalt") || text.starts("Fodnote") || text.starts("Afsnit") || text.starts("Under ")
    || text.starts("Mellem ") || text.starts("Lovens ") || text.starts("Titlen") || text.starts("Paragraf")
    || text.starts("To steder") || text.starts("Tre steder") || text.starts("Alle steder")
    || text.starts("Nr.")
  return opens && containsOperation(text)
}

func containsOperation(_ text: [UInt8]) -> Bool {
  text.containsWord("ændres") || text.containsWord("affattes") || text.containsWord("ndsættes")
    || text.containsWord("ophæves") || text.containsWord("udgår") || text.containsWord("bliver")
}

private func startsWithMonth(_ bytes: [UInt8], from start: Int) -> Bool {
  Months.danish.contains { bytes.has($0, at: start) }
}
