/// Reads explanatory notes: the numbered sections of the general notes, and the notes to each provision
/// ("Til § 1", "Til nr. 5", "Til nr. 7 og 8").
struct NotesOutlineBuilder {
  let lines: [LawLine]
  let start: Int?
  private(set) var provisions: [Provision] = []
  private(set) var annexes: AnnexList
  private var isSpecific = false
  /// The path that "Til nr. 5" hangs below.
  private var sectionPath: String?
  private var lastSection: [Int] = []
  /// Whether unlabelled lines belong to the provision found last.
  private var isOpen = false

  /// - Parameter annexes: those found before the notes.
  init(lines: [LawLine], from start: Int?, annexes: AnnexList = AnnexList()) {
    self.lines = lines
    self.start = start
    self.annexes = annexes
  }

  mutating func build() {
    guard let start else { return }
    for index in start..<lines.count {
      let line = lines[index]
      if line.opening == .notes {
        let lower = line.bytes.lowercased()
        isSpecific =
          lower.containsWord("enkelte bestemmelser") || lower.containsWord("specielle")
          || lower.containsWord("individual") || lower.containsWord("specific")
          || lower.containsWord("notes on sections") || lower.containsWord("notes on clauses")
        isOpen = false
        continue
      }
      if line.opening == .annex {
        annexes.take(lines, at: index)
        isOpen = false
        continue
      }
      if let note = note(line) {
        isSpecific = true
        add(note.path, .note, label: note.label, text: note.text, line)
      } else if !isSpecific, let general = general(line, at: index) {
        lastSection = general.numbers
        add(
          "general:" + general.numbers.map(String.init).joined(separator: "."), .general,
          label: general.label,
          text: general.text, line)
      } else if isOpen {
        own(line)
      }
    }
  }

  private mutating func add(
    _ path: String, _ kind: ProvisionKind, label: String, text: String, _ line: LawLine
  ) {
    provisions.append(
      Provision(
        id: ProvisionID(path), label: label, kind: kind, text: text, page: line.page, blocks: [line.block]))
    isOpen = true
  }

  private mutating func own(_ line: LawLine) {
    let last = provisions.count - 1
    if provisions[last].blocks.last != line.block { provisions[last].blocks.append(line.block) }
    guard provisions[last].kind == .note else {
      provisions[last].body = (provisions[last].body.map { $0 + "\n" } ?? "") + line.bytes.string
      return
    }
    if !provisions[last].text.isEmpty { provisions[last].text += " " }
    provisions[last].text += line.bytes.string
  }

  /// `("Til" | "Ad") place [ ":" | "–" title ]`, alone on its line.
  private mutating func note(_ line: LawLine) -> (path: String, label: String, text: String)? {
    let bytes = line.bytes
    guard bytes.count < 160,
      bytes.starts("Til ") || bytes.starts("Ad ") || bytes.starts("TIL ") || bytes.starts("Re ")
        || bytes.starts("To ") || bytes.starts("On ") || EnglishLabel(bytes)?.kind == .section
    else {
      return nil
    }
    var head = bytes
    while let last = head.last, last == UInt8(ascii: ":") || last == Byte.dot { head.removeLast() }
    var text = ""
    let whole = head.string
    var found = references(in: whole)
    guard let first = found.first, first.start <= 4 else { return nil }
    if first.end != whole.unicodeScalars.count {
      let rest = Array(whole.unicodeScalars.dropFirst(first.end))
      // A title may follow after a dash or in parentheses.
      guard let mark = rest.first(where: { $0 != " " }), ["-", "–", ":", "("].contains(mark) else {
        return nil
      }
      text = String(String.UnicodeScalarView(rest.drop { $0 == " " || $0 == mark || $0 == "–" }))
      found = [first]
    }
    guard let targets = first.readings.first, let target = targets.first, target.law == nil else {
      return nil
    }
    var path = ""
    if target.par != nil || target.kapitel != nil {
      path = joined(targets, \.par).map { "par:" + $0 } ?? "kapitel:" + (target.kapitel ?? "")
      sectionPath = path
      if target.stk != nil, let value = joined(targets, \.stk) { path += "/stk:" + value }
      if target.nr != nil, let value = joined(targets, \.nr) { path += "/nr:" + value }
      if target.litra != nil, let value = joined(targets, \.litra) { path += "/litra:" + value }
    } else {
      guard let base = sectionPath else { return nil }
      path = base
      if let value = joined(targets, \.stk) { path += "/stk:" + value }
      if let value = joined(targets, \.nr) { path += "/nr:" + value }
      if let value = joined(targets, \.litra) { path += "/litra:" + value }
      guard path != base else { return nil }
    }
    return ("note:" + path, whole, text)
  }

  /// The values of a level over all targets: one, a list with commas, or a range with a hyphen.
  private func joined(_ targets: [ReferenceTarget], _ level: KeyPath<ReferenceTarget, String?>) -> String? {
    var values: [String] = []
    for target in targets {
      guard var value = target[keyPath: level] else { continue }
      if let end = target.to, target[keyPath: level] != nil, deepest(target) == level {
        value += "-" + end.value
      }
      if values.last != value { values.append(value) }
    }
    return values.isEmpty ? nil : values.joined(separator: ",")
  }

  private func deepest(_ target: ReferenceTarget) -> KeyPath<ReferenceTarget, String?> {
    target.litra != nil ? \.litra : target.nr != nil ? \.nr : target.stk != nil ? \.stk : \.par
  }

  /// `n { "." n } [ "." ] heading`: one that can follow the section before it, and no item of a list.
  private func general(_ line: LawLine, at index: Int) -> (numbers: [Int], label: String, text: String)? {
    guard let heading = NumberedHeading(line), line.bytes.count < 250 else { return nil }
    guard line.isHeading || !heading.endsSentence else { return nil }
    if !line.isHeading, !line.isBold, heading.isItem(in: lines, at: index) { return nil }
    guard heading.follows(lastSection) else { return nil }
    return (heading.numbers, heading.label, heading.text)
  }
}
