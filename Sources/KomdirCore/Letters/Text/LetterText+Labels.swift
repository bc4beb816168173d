extension LetterText {
  /// Finds which values labels announce: in the same line, in the line below, in the cell beside or below, or in
  /// a column of values that stands apart from its labels.
  mutating func findLabels() {
    for (index, line) in lines.enumerated() {
      if let (label, value) = LetterLabel.split(line.text) {
        if !value.isEmpty {
          labelled.append(
            Labelled(label: label, name: name(of: line.text, before: value), value: value, line: index))
        } else if let next = valueLine(after: index),
          index == 0 || LetterLabel(named: lines[index - 1].text) == nil || lines[index - 1].cell != line.cell
        {
          labelled.append(Labelled(label: label, name: line.text, value: lines[next].text, line: next))
        }
      } else if line.text.count < 40, line.cell == nil, !line.text.hasSuffix("."),
        let label = LetterLabel(loosely: line.text), let next = valueLine(after: index),
        LetterLabel.split(lines[next].text) == nil, Self.looksLikeValue(lines[next].text)
      {
        labelled.append(Labelled(label: label, name: line.text, value: lines[next].text, line: next))
      }
    }
    labelTables()
    labelled += labelColumns()
    for index in labelled.indices where labelled[index].label != .subject { carryOn(index) }
    for index in labelled.indices {
      let value = labelled[index].value
      let hasAddress = value.contains("@")
      let date = DanishDate.all(in: value).first
      // "Svar: 5. februar 2026" is a deadline, "Frist og svar: hoering@…" an address.
      if labelled[index].label == .replyTo, !hasAddress, date != nil { labelled[index].label = .deadline }
      if labelled[index].label == .deadline, hasAddress, date == nil { labelled[index].label = .replyTo }
    }
  }

  /// "Integration og" / "Kommuner": a value that a narrow column breaks goes on in the next line.
  private mutating func carryOn(_ index: Int) {
    let found = labelled[index]
    let next = found.line + 1
    guard next < lines.count, lines[next].cell == lines[found.line].cell, lines[next].text.count < 50,
      LetterLabel(startOf: lines[next].text) == nil
    else { return }
    let tail = found.value.lowercased()
    if [" og", " for", " af", " i", ","].contains(where: tail.hasSuffix)
      || tail.hasSuffix("-") && tail.count > 4
    {
      // "Kommunalreform-" / "sekretariatet" is one word.
      let isBroken =
        tail.hasSuffix("-") && lines[next].text.first?.isLowercase == true
        && !lines[next].text.hasPrefix("og ")
      labelled[index].value =
        isBroken
        ? labelled[index].value.dropLast() + lines[next].text : labelled[index].value + " " + lines[next].text
    }
  }

  private func name(of line: String, before value: String) -> String {
    singleSpaced(String(line.dropLast(value.count)))
  }

  /// The line below a label, where it is no label itself.
  private func valueLine(after index: Int) -> Int? {
    let next = index + 1
    guard next < lines.count, lines[next].mail == lines[index].mail, lines[next].cell == lines[index].cell,
      LetterLabel(named: lines[next].text) == nil
    else { return nil }
    return next
  }

  private static func looksLikeValue(_ text: String) -> Bool {
    text.count < 60 && (text.contains("@") || DanishDate.only(text) != nil || text.first?.isNumber == true)
  }

  /// The cell to the right of a label, or the one below it where a row holds labels alone.
  private mutating func labelTables() {
    var byPlace: [String: [Int]] = [:]
    func key(_ cell: Cell) -> String { "\(cell.table) \(cell.row) \(cell.column)" }
    for (index, line) in lines.enumerated() {
      if let cell = line.cell { byPlace[key(cell), default: []].append(index) }
    }
    var rows: [String: Int] = [:]
    for line in lines {
      guard let cell = line.cell else { continue }
      let name = "\(cell.table) \(cell.row)"
      if LetterLabel(named: line.text) != nil { rows[name, default: 0] += 1 }
    }
    for (index, line) in lines.enumerated() {
      guard let cell = line.cell, byPlace[key(cell)]?.count == 1, line.text.count < 44,
        let label = LetterLabel(loosely: line.text)
      else { continue }
      let isHeadRow = rows["\(cell.table) \(cell.row)", default: 0] >= 2
      let below = byPlace[key(Cell(table: cell.table, row: cell.row + 1, column: cell.column))]
      let beside = byPlace[key(Cell(table: cell.table, row: cell.row, column: cell.column + 1))]
      for value in (isHeadRow ? below : beside) ?? [] where value != index {
        labelled.append(Labelled(label: label, name: line.text, value: lines[value].text, line: value))
      }
    }
  }

  /// Labels of a line's value, those of the cell or line around it included.
  func labels(of line: Int) -> [Labelled] { labelled.filter { $0.line == line } }

  /// The label that announces what stands in a line at `text`; the nearest where several do.
  func label(of text: String, in line: Int) -> Labelled? {
    labelled.last { $0.line == line && $0.value.contains(text) }
  }
}
