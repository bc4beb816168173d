/// The headings of guidance, strategies, plans, agreements and letters: `heading:2.1` by their printed numbers. In a
/// document without numbers they count in order (`heading:3`); among numbered ones a heading without a number is
/// named by its words (`heading:forord`).
///
/// A heading is known by its style; by a number that can follow the one before it; or, where a document has neither,
/// by standing in bold on a line of its own. Titles, annexes and boxes are none.
func headings(of lines: [LawLine]) -> [Provision] {
  HeadingOutlineBuilder(lines: lines).headings()
}

/// The title of a document that is no law text: by style, by bold type, or the short line that opens it.
func titleAboveHeadings(_ lines: [LawLine]) -> String {
  let builder = HeadingOutlineBuilder(lines: lines)
  let marked = builder.titleLines().sorted()
  if !marked.isEmpty { return marked.prefix(3).map { lines[$0].bytes.string }.joined(separator: " ") }
  if let heading = lines.prefix(60).first(where: \.isHeading) { return heading.bytes.string }
  guard let first = lines.first, first.bytes.count < 160, first.bytes.last != Byte.dot,
    NumberedHeading(first) == nil, !first.isTable
  else { return "" }
  return first.bytes.string
}

/// How many numbered headings stand before the first section sign that opens a line: law texts have none there.
func numberedHeadingsBeforeSections(_ lines: [LawLine]) -> Int {
  let end = lines.firstIndex { line in
    if case .section = line.opening { return true }
    return false
  }
  return HeadingOutlineBuilder(lines: Array(lines[..<(end ?? lines.count)])).headings().count {
    !$0.label.isEmpty
  }
}

private struct HeadingOutlineBuilder {
  let lines: [LawLine]

  /// A heading found at a line.
  private struct Heading {
    var line: Int
    /// Empty where none is printed.
    var number = ""
    var label = ""
    var text: String
  }

  func headings() -> [Provision] {
    let title = titleLines()
    var found: [Heading] = []
    let styled = lines.indices.filter { lines[$0].isHeading && !title.contains($0) }
    var last: [Int] = []
    var isInAnnex = false
    var annexLines: Set<Int> = []
    for index in lines.indices where !title.contains(index) {
      let line = lines[index]
      if line.isTable {
        if isInAnnex { annexLines.insert(index) }
        continue
      }
      if line.opening == .annex, line.isHeading || line.isBold || line.bytes.count < 12 {
        isInAnnex = !found.isEmpty
        if isInAnnex { annexLines.insert(index) }
        continue
      }
      if isInAnnex { annexLines.insert(index) }
      if let heading = numbered(line, at: index, after: last, styledCount: styled.count) {
        if let numbers = heading.numbers {
          // An annex counts from the beginning; what goes on with the count is the document's own.
          if isInAnnex, !NumberedHeading.goesOn(numbers, after: last) { continue }
          last = numbers
        } else if isInAnnex {
          continue
        }
        isInAnnex = false
        annexLines.remove(index)
        found.append(heading.heading)
      } else if line.isHeading, !isInAnnex, !isFigure(line.bytes) {
        found.append(Heading(line: index, text: line.bytes.string))
      }
    }
    if found.count(where: { !$0.number.isEmpty }) < 3 {
      let families = labelled(title)
      found.removeAll { heading in families.contains { $0.line == heading.line } }
      found += families
    }
    if found.count(where: { !$0.number.isEmpty }) < 3 {
      let counted = countedInLetters(title)
      found.removeAll { heading in counted.contains { $0.line == heading.line } }
      found += counted
    }
    if styled.count < 2, found.count(where: { !$0.number.isEmpty }) < 3 {
      found += bold(besides: found, title)
    }
    return provisions(found.sorted { $0.line < $1.line }, withoutLines: annexLines)
  }

  // MARK: What is a heading

  /// A heading with its number: of any form where the style or bold type says that it is a heading.
  private func numbered(_ line: LawLine, at index: Int, after last: [Int], styledCount: Int) -> (
    heading: Heading, numbers: [Int]?
  )? {
    if case .chapter(let label) = line.opening, line.bytes.count < 200 {
      let rest = Array(line.bytes[label.textStart...])
      let next = index + 1 < lines.count && rest.isEmpty && lines[index + 1].bytes.count < 200
      guard line.isHeading || line.isBold || rest.isEmpty || rest.last != Byte.dot else { return nil }
      return (
        Heading(
          line: index, number: label.number, label: Array(line.bytes[..<label.labelEnd]).string,
          text: next ? lines[index + 1].bytes.string : rest.string), Int(label.number).map { [$0] }
      )
    }
    if let heading = NumberedHeading(line), line.bytes.count < 250 {
      let found = Heading(
        line: index, number: heading.numbers.map(String.init).joined(separator: "."),
        label: heading.label.trimmingNumber, text: heading.text)
      if line.isHeading { return (found, heading.numbers) }
      guard !heading.endsSentence, line.bytes.count < 180, heading.follows(last) else { return nil }
      if line.isBold { return (found, heading.numbers) }
      // Among styled headings a plain line "1. …" is an item of a list.
      guard heading.numbers.count > 1 || styledCount < 3 else { return nil }
      return heading.isItem(in: lines, at: index) ? nil : (found, heading.numbers)
    }
    guard line.isHeading || line.isBold, let lettered = lettered(line) else { return nil }
    return (Heading(line: index, number: lettered.number, label: lettered.label, text: lettered.text), nil)
  }

  /// "A. Formål", "IV. Økonomi", "B.2 Opfølgning".
  private func lettered(_ line: LawLine) -> (number: String, label: String, text: String)? {
    let bytes = line.bytes
    guard let space = bytes.firstIndex(of: Byte.space), (2...8).contains(space), space + 1 < bytes.count
    else {
      return nil
    }
    let label = Array(bytes[..<space])
    var core = label
    if core.last == Byte.dot || core.last == Byte.parenthesis || core.last == UInt8(ascii: ":") {
      core.removeLast()
    }
    let head = core.prefix { !Byte.isDigit($0) && $0 != Byte.dot }
    let tail = core.dropFirst(head.count)
    guard core.count < label.count || !tail.isEmpty, !head.isEmpty,
      head.count == 1 && Byte.isUpper(head[head.startIndex]) || head.allSatisfy(Byte.isRoman),
      tail.allSatisfy({ Byte.isDigit($0) || $0 == Byte.dot })
    else { return nil }
    return (core.string, label.string, Array(bytes[(space + 1)...]).string)
  }

  /// "I. Mere liv i landsbyerne", "II. Boliger …": lines of plain type that count in Roman figures or letters without a
  /// gap, three at least; none where a line ends like a sentence.
  private func countedInLetters(_ title: Set<Int>) -> [Heading] {
    let counts = [
      ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"],
      "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map { String($0) },
    ]
    for count in counts {
      var found: [Heading] = []
      for index in lines.indices
      where !title.contains(index) && !lines[index].isTable && lines[index].level == 0
        && found.count < count.count
      {
        guard let heading = lettered(lines[index]), heading.number == count[found.count],
          lines[index].bytes.count < 120,
          lines[index].bytes.last != Byte.dot || lines[index].endsInAbbreviation
        else { continue }
        found.append(Heading(line: index, number: heading.number, label: heading.label, text: heading.text))
      }
      if found.count >= 3 { return found }
    }
    return []
  }

  /// "Initiativ 6: Analog mulighed": headings that a word and its number open, where the document has three or more of
  /// them and each number once.
  private func labelled(_ title: Set<Int>) -> [Heading] {
    var families: [String: [Heading]] = [:]
    for index in lines.indices
    where !title.contains(index) && !lines[index].isTable && lines[index].level == 0 {
      let bytes = lines[index].bytes
      guard bytes.count < 180, !isFigure(bytes), lines[index].opening != .annex,
        let space = bytes.firstIndex(of: Byte.space), space >= 3, Byte.isUpper(bytes[0]) || bytes[0] == 0xC3,
        bytes[..<space].allSatisfy(Byte.isWord)
      else { continue }
      let digits = bytes[(space + 1)...].prefix(while: Byte.isDigit)
      let mark = space + 1 + digits.count
      guard (1...2).contains(digits.count), mark + 2 < bytes.count,
        bytes[mark] == UInt8(ascii: ":") || bytes[mark] == Byte.dot || bytes.has(" – ", at: mark)
          || bytes.has(" - ", at: mark)
      else { continue }
      let rest = bytes[mark...].drop {
        $0 == UInt8(ascii: ":") || $0 == Byte.dot || $0 == Byte.space || $0 == Byte.hyphen
      }
      families[Array(bytes[..<space]).lowercased().string, default: []].append(
        Heading(
          line: index, number: Array(digits).string, label: Array(bytes[..<mark]).string,
          text: Array(rest).string))
    }
    let best = families.values.filter { family in
      family.count >= 3 && Set(family.map(\.number)).count == family.count
    }.max { $0.count < $1.count }
    return best ?? []
  }

  /// Lines in bold that stand for headings where a document has no others.
  private func bold(besides found: [Heading], _ title: Set<Int>) -> [Heading] {
    let known = Set(found.map(\.line))
    return lines.indices.filter { index in
      let line = lines[index]
      guard line.isBold, !known.contains(index), !title.contains(index), !line.isTable, line.level == 0,
        line.opening != .annex, line.bytes.count < 150, index + 1 < lines.count, !isFigure(line.bytes),
        let end = line.bytes.last
      else { return false }
      return !(end == Byte.dot && !line.endsInAbbreviation) && end != Byte.comma && end != UInt8(ascii: ";")
        && end != UInt8(ascii: ":")
    }.map { Heading(line: $0, text: lines[$0].bytes.string) }
  }

  /// "Boks 2. …", "Figur 1: …", "Tabel 3": named by a number, and no part of the text's order.
  private func isFigure(_ bytes: [UInt8]) -> Bool {
    let lower = bytes.prefix(24).map { $0 }.lowercased()
    for word in ["boks ", "faktaboks", "figur ", "tabel ", "kilde", "eksempel "] as [StaticString]
    where lower.starts(word) {
      return true
    }
    return false
  }

  /// The lines of the title: by style, or the one heading above all others that opens the document.
  func titleLines() -> Set<Int> {
    var title: Set<Int> = []
    for index in lines.indices.prefix(60) {
      let style = lines[index].style?.lowercased() ?? ""
      if ["title", "titel", "subtitle", "undertitel"].contains(style) { title.insert(index) }
    }
    let styled = lines.indices.filter { lines[$0].isHeading && !title.contains($0) }
    if let first = styled.first, styled.count > 2, NumberedHeading(lines[first]) == nil,
      styled.dropFirst().allSatisfy({ lines[$0].headingLevel > lines[first].headingLevel })
    {
      title.insert(first)
    }
    // A run of bold lines that opens the document: all but the last are its title.
    guard styled.isEmpty, title.isEmpty else { return title }
    let run = lines.prefix { $0.isBold }.count
    if run == 1 { title.insert(0) } else if run > 1 { title.formUnion(0..<(run - 1)) }
    return title
  }

  // MARK: Ids

  private func provisions(_ found: [Heading], withoutLines annexes: Set<Int>) -> [Provision] {
    let numbered = found.count { !$0.number.isEmpty }
    let isNumbered = numbered >= 3 || numbered * 2 >= found.count
    let found = isNumbered ? withoutSubheadings(found) : found
    var provisions: [Provision] = []
    var next = 0
    for (index, line) in lines.enumerated() {
      if next < found.count, found[next].line == index {
        let heading = found[next]
        next += 1
        let id =
          !heading.number.isEmpty ? heading.number : isNumbered ? slug(heading.text) : String(next)
        provisions.append(
          Provision(
            id: ProvisionID("heading:" + id), label: heading.label, kind: .heading, text: heading.text,
            page: line.page, blocks: [line.block]))
      } else if !annexes.contains(index), !provisions.isEmpty {
        let last = provisions.count - 1
        if provisions[last].blocks.last != line.block { provisions[last].blocks.append(line.block) }
        provisions[last].body = (provisions[last].body.map { $0 + "\n" } ?? "") + line.bytes.string
      }
    }
    return provisions
  }

  /// Of numbered headings, those without a number below one belong to it: "Baggrund" below "Initiativ 3".
  private func withoutSubheadings(_ found: [Heading]) -> [Heading] {
    var level = 0
    return found.filter { heading in
      let own = lines[heading.line].headingLevel
      if !heading.number.isEmpty {
        level = own
        return true
      }
      return level == 0 || own <= level
    }
  }

  /// "Forord og læsevejledning" → "forord-og-læsevejledning"; five words at most.
  private func slug(_ text: String) -> String {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.prefix(5)
    return words.isEmpty ? "-" : words.joined(separator: "-")
  }
}

extension String {
  /// A label as printed, without the space that may follow it.
  fileprivate var trimmingNumber: String { hasSuffix(" ") ? String(dropLast()) : self }
}
