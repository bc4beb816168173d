import DocumentModel

/// Makes an outline of lines whose structure the reader of the format has marked (`LawStyle`): nothing is
/// found out from words or layout, labels only give the numbers.
struct MarkedOutlineBuilder {
  let lines: [LawLine]
  private var provisions: [Provision] = []
  private var annexes: [Annex] = []
  private var findings: [Finding] = []
  private var section: SectionBuilder?
  private var sectionCount = 0
  private var opensWithAmendment = false
  /// Number of the last subsection of the current §.
  private var lastSubsection = 0

  init(lines: [LawLine]) { self.lines = lines }

  mutating func outline() -> Outline {
    let front = FrontMatter(
      titleLines: lines.filter { $0.mark == StyleName.title || $0.mark == StyleName.subtitle })
    for line in lines { take(line) }
    closeSection()
    let type = front.type ?? (opensWithAmendment ? .amendingAct : .principalAct)
    return Outline(
      documentType: type, isDraft: front.isDraft, title: front.title, provisions: provisions,
      annexes: annexes, findings: findings)
  }

  private mutating func take(_ line: LawLine) {
    switch line.mark {
    case LawStyle.chapter: takeChapter(line)
    case LawStyle.section: takeSection(line)
    case LawStyle.subsection: takeSubsection(line)
    case LawStyle.item: takeItem(line)
    case LawStyle.text: takeText(line)
    case LawStyle.newText:
      if section?.isInNewText == true {
        section?.appendNewText(line)
      } else {
        section?.openNewText(line)
      }
    case LawStyle.annex: takeAnnex(line)
    default: break
    }
    if line.mark != LawStyle.newText, section?.isInNewText == true { section?.leaveNewText() }
  }

  private mutating func takeChapter(_ line: LawLine) {
    closeSection()
    let label = label(of: line)
    provisions.append(
      Provision(
        id: ProvisionID("kapitel:" + label.number), label: Array(line.bytes[..<label.labelEnd]).string,
        kind: .kapitel, text: text(of: line), page: line.page, blocks: [line.block]))
  }

  private mutating func takeSection(_ line: LawLine) {
    closeSection()
    guard let label = sectionLabel(of: line) else {
      // "(Ophævet)." without a number is what a repealed chapter holds.
      if let last = provisions.indices.last, provisions[last].kind == .kapitel {
        let words = [provisions[last].text, text(of: line)]
        provisions[last].text = words.filter { !$0.isEmpty }.joined(separator: " ")
        provisions[last].blocks.append(line.block)
      } else {
        findings.append(Finding(kind: .unknownLabel, quote: line.bytes.string))
      }
      return
    }
    sectionCount += 1
    lastSubsection = 1
    section = SectionBuilder(label: label, line: line)
  }

  /// The label that the reader gave, else the one that opens the text.
  private func sectionLabel(of line: LawLine) -> LabelScanner.Label? {
    let given = label(of: line)
    if given.number.utf8.contains(where: Byte.isDigit) { return given }
    var scanner = LabelScanner(line.bytes, at: Swift.min(given.textStart, line.bytes.count))
    guard let label = scanner.section(), label.isClosed || label.textStart == line.bytes.count else {
      return nil
    }
    return label
  }

  private mutating func takeSubsection(_ line: LawLine) {
    guard line.labelLength > 0 else {
      // One without a label goes on with the subsection before it.
      return takeText(line)
    }
    let label = label(of: line)
    lastSubsection = LabelValue(label.number).number
    section?.addSubsection(label, line)
  }

  private mutating func takeItem(_ line: LawLine) {
    guard let first = line.bytes.first(where: { Byte.isDigit($0) || Byte.isWord($0) || $0 == 0xC3 }),
      line.labelLength > 0, let kind = kind(of: line, first: first)
    else {
      section?.appendText(line, level: line.level)
      return
    }
    let label = label(of: line)
    section?.addItem(kind, label, line, level: line.level)
  }

  /// A label with digits numbers, a short one of letters is a letter; dashes and bullets make no provision.
  private func kind(of line: LawLine, first: UInt8) -> ProvisionKind? {
    let label = line.bytes[..<line.labelLength]
    if let digit = label.firstIndex(where: Byte.isDigit), digit <= 1 { return .nr }
    let letters = label.filter(Byte.isWord)
    guard !letters.isEmpty, letters.count <= 5, label.count <= letters.count + 2 else { return nil }
    return .litra
  }

  private mutating func takeText(_ line: LawLine) {
    if line.bytes.starts("»"), section?.isAmending == true, section?.expectsNewText == true {
      section?.openNewText(line)
      section?.leaveNewText()
      return
    }
    // Some files hold a subsection as a further paragraph of the one before, its label as text.
    if line.level == 0, case .subsection(let label) = line.opening, section?.isAmending != true,
      LabelValue(label.number).number == lastSubsection + 1
    {
      lastSubsection += 1
      section?.addSubsection(label, line)
      return
    }
    section?.appendText(line, level: line.level)
  }

  private mutating func takeAnnex(_ line: LawLine) {
    closeSection()
    let label = line.labelLength > 0 ? Array(line.bytes[..<line.labelLength]) : line.bytes
    var number = label.split(separator: Byte.space).dropFirst().first.map(Array.init) ?? []
    number.removeAll { $0 == Byte.dot || $0 == UInt8(ascii: ":") }
    annexes.append(
      Annex(
        id: ProvisionID("annex:" + (number.isEmpty ? "1" : number.lowercased().string)),
        label: label.string, title: line.labelLength > 0 ? text(of: line) : ""))
  }

  private mutating func closeSection() {
    guard let closing = section else { return }
    if sectionCount == 1, closing.isAmending { opensWithAmendment = true }
    provisions += closing.provisions()
    section = nil
  }

  private func label(of line: LawLine) -> LabelScanner.Label {
    LabelScanner.Label(
      number: labelNumber(line.bytes[..<line.labelLength], isItem: line.mark == LawStyle.item),
      labelEnd: line.labelLength,
      textStart: line.labelLength == 0 ? 0 : Swift.min(line.labelLength + 1, line.bytes.count), isClosed: true
    )
  }

  private func text(of line: LawLine) -> String {
    let start = line.labelLength > 0 ? line.labelLength + 1 : 0
    return start < line.bytes.count ? Array(line.bytes[start...]).string : ""
  }
}

/// The number in a printed label as ids have it: "§ 3 A." is 3a, "§§ 7-9." is 7-9, "§§ 3 og 4." is 3,4,
/// "Kapitel VIII a" is VIIIa, "§ l" is 1.
func labelNumber(_ label: ArraySlice<UInt8>, isItem: Bool = false) -> String {
  var words: [[UInt8]] = []
  for word in label.split(whereSeparator: { $0 == Byte.space }) {
    let lower = Array(word).lowercased()
    if lower.starts("stk") {
      words.append(Array(lower.dropFirst(3)))
    } else if lower.starts("kapitel") {
      words.append(Array(word.dropFirst(7)))
    } else if lower.starts("§") {
      words.append(Array(word).filter { $0 != 0xC2 && $0 != 0xA7 })
    } else {
      words.append(Array(word))
    }
  }
  var result: [UInt8] = []
  for word in words {
    if word == Array("og".utf8) {
      result.append(Byte.comma)
      continue
    }
    let isRoman = !word.isEmpty && word.allSatisfy { Byte.isRoman($0) || $0 == Byte.dot } && result.isEmpty
    var index = 0
    while index < word.count {
      let byte = word[index]
      if byte == 0xE2 {
        result.append(Byte.hyphen)
        index += 3
        continue
      }
      if Byte.isUpper(byte) {
        result.append(isRoman ? byte : byte | 0x20)
      } else if Byte.isDigit(byte) || Byte.isLower(byte) || byte == Byte.hyphen || byte == Byte.comma
        || byte == 0xC3 || (byte >= 0x80 && result.last == 0xC3)
      {
        result.append(byte)
      }
      index += 1
    }
  }
  while result.last == Byte.comma || result.last == Byte.hyphen { result.removeLast() }
  if result == [UInt8(ascii: "l")], !isItem { return "1" }
  return result.string
}
