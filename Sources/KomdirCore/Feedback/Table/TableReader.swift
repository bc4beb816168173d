import DocumentModel
import DanishLaw

/// What came out of a table of remarks.
struct TableReading: Sendable {
  var remarks: [Remark] = []
  var setAside: [SetAside] = []
  /// "Kommune: X" and "Udfyldt af: Y" above the table.
  var title: [String] = []
  /// Municipalities in the table's own column.
  var municipalities: Set<String> = []
  /// Names in that column which the register does not know, as read.
  var unknown: Set<String> = []
}

/// Reads a table of remarks: one remark a free-text cell, with its row's place, wording and municipality.
struct TableReader {
  let evidence: TableEvidence
  var places: PlaceFinder { evidence.places }
  var members: MemberIndex { evidence.members }

  init(places: PlaceFinder, members: MemberIndex, draft: DraftText) {
    evidence = TableEvidence(places: places, members: members, draft: draft)
  }

  /// What a grid of rows or labelled boxes says; nil where it is no table of remarks.
  ///
  /// - Parameter isSheet: whether the table is a spreadsheet's, whose remarks are cells.
  func read(_ grid: TableGrid, isSheet: Bool) -> TableReading? {
    let form = LabelledForm(grid, evidence: evidence)
    if let form, form.isCertain { return read(grid, form: form, isSheet: isSheet) }
    if let shape = TableShape(grid, evidence: evidence) { return read(grid, shape: shape, isSheet: isSheet) }
    return form.map { read(grid, form: $0, isSheet: isSheet) }
  }

  func read(_ grid: TableGrid, shape: TableShape, isSheet: Bool) -> TableReading {
    var reading = TableReading()
    for row in 0..<shape.firstRow {
      let text = grid.rows[row].cells.filter { !$0.isEmpty }.joined(separator: " ")
      guard !text.isEmpty else { continue }
      if row != shape.headerRow { reading.title += titleFacts(grid.rows[row].cells) }
      reading.setAside.append(SetAside(text: text, reason: .heading, paragraph: grid.rows[row].paragraph))
    }
    var scope = PlaceScope()
    var separator: String?
    for row in shape.firstRow..<max(grid.rows.count, shape.firstRow) {
      let all = grid.rows[row].cells.filter { !$0.isEmpty }.joined(separator: " ")
      if isRepeatedHeader(grid, row, shape) || CellText.isInstruction(all) {
        if !all.isEmpty {
          reading.setAside.append(SetAside(text: all, reason: .heading, paragraph: grid.rows[row].paragraph))
        }
        continue
      }
      let texts = textColumns(grid, row, shape)
      let wording = wordings(grid, row, shape)
      let beside = beside(grid, row, shape)
      let isAnswer = isAnswered(beside, at: placeWords(grid, row, shape, below: separator, without: texts))
      guard !texts.isEmpty || wording != nil || isAnswer else {
        if !all.isEmpty {
          reading.setAside.append(SetAside(text: all, reason: .empty, paragraph: grid.rows[row].paragraph))
        }
        // A row that holds a reference and nothing else heads the rows below it.
        if grid.rows[row].cells.count(where: { !$0.isEmpty }) == 1 {
          separator = evidence.isPlace(all) ? all : nil
        }
        continue
      }
      let voice = self.voice(grid, row, shape)
      if let name = voice.municipality {
        if voice.isKnown { reading.municipalities.insert(name) } else { reading.unknown.insert(name) }
      }
      let place = self.place(grid, row, shape, below: separator, without: texts)
      let theme = shape.columns.firstIndex(of: .theme).map { grid.merged(row, $0) }
      setAsideRest(
        grid, row, shape, texts: texts,
        besides: [voice.author, voice.municipality, voice.municipality.map { $0 + " Kommune" }, theme],
        &reading)
      for (count, column) in (texts.isEmpty ? [-1] : texts).enumerated() {
        let text = column < 0 ? (wording ?? beside.stance ?? "") : grid.cell(row, column)
        let question = column < 0 ? "" : question(above: column, shape)
        let placement = placement(
          placement(place, question: question, text: text, scope: &scope), quoting: beside)
        var remark = Remark(
          kind: isSheet ? .cell : .row, text: text,
          source: .init(
            page: grid.rows[row].page, paragraph: grid.rows[row].paragraph,
            cell: cellName(row: grid.rows[row].number, column: max(column, 0) + 1)),
          placement: placement)
        remark.proposedWording = proposedWording(in: text)
        if count == 0, let wording {
          let found = proposedWording(in: wording)
          remark.proposedWording = found ?? wording.withoutOuterMarks
          // What the cell says round its quotation ("Erstat »x« med »y«") stays with the remark.
          if found != nil, column >= 0 { remark.text += "\n" + wording }
        }
        remark.nature = NatureOfText.nature(of: text, in: placement, isMail: false)
        if count == 0 { beside.complete(&remark) }
        remark.author = voice.author
        remark.municipality = voice.municipality
        remark.isHidden = grid.rows[row].isHidden
        remark.theme = theme.flatMap { $0.isEmpty ? nil : $0 }
        if remark.theme == nil, column > 0, shape.columns.count(where: { $0 == .text }) > 1,
          column != shape.columns.firstIndex(of: .text)
        {
          remark.theme = shape.headings[column]
        }
        reading.remarks.append(remark)
      }
    }
    return reading
  }

  /// The columns of a row that say something. Where the free-text columns are empty, a sentence in another column
  /// is what the row says.
  private func textColumns(_ grid: TableGrid, _ row: Int, _ shape: TableShape) -> [Int] {
    let own = shape.columns.indices.filter { column in
      let cell = grid.cell(row, column)
      guard shape.columns[column] == .text, !cell.isEmpty else { return false }
      // Beside other answers, "ok" and a dash fill their cell; alone they are the answer.
      return !CellText.isEmptyAnswer(cell)
    }
    if !own.isEmpty { return own }
    let other = shape.columns.indices.filter { column in
      switch shape.columns[column] {
      case .kind, .theme, .number, .date, .unknown, .author, .place, .placeDetail:
        let cell = grid.cell(row, column)
        return foldedWords(cell).count >= 5 && CellText.isProse(cell) && !evidence.isPlace(cell)
          && cell != grid.merged(max(row - 1, 0), column)
      case .text, .wording, .municipality, .page, .decision, .stance, .quoted, .measure: return false
      }
    }
    guard other.isEmpty, wordings(grid, row, shape) == nil else { return other }
    return shape.columns.indices.filter { column in
      shape.columns[column] == .text && CellText.isAssent(grid.cell(row, column))
        && !places.mentions(inCell: placeWords(grid, row, shape, below: nil, without: [column]) ?? "").isEmpty
    }
  }

  /// The question that a column's answers belong to: its own heading, that of the question with the same number,
  /// and the group's above both.
  private func question(above column: Int, _ shape: TableShape) -> String {
    let own = shape.headings[column]
    if !places.mentions(in: own).isEmpty { return own }
    if let number = questionNumber(own) {
      for other in shape.headings.indices
      where other != column && questionNumber(shape.headings[other]) == number {
        if !places.mentions(in: shape.headings[other]).isEmpty { return shape.headings[other] }
      }
    }
    return shape.groups[column]
  }

  /// "Q1a. Uddyb gerne" and "Q1. Fristen …" have one number.
  private func questionNumber(_ heading: String) -> String? {
    let words = foldedWords(heading).prefix(2).map(String.init)
    guard let first = words.first else { return nil }
    let word =
      first.contains(where: \.isNumber)
      ? first : ["spoergsmaal", "question", "nr"].contains(first) ? words.last ?? "" : ""
    guard word.count <= 4, let digit = word.firstIndex(where: \.isNumber) else { return nil }
    return String(word[digit...].prefix { $0.isNumber })
  }

  /// The values beside "Kommune:" and "Udfyldt af:" in a row above the table.
  func titleFacts(_ cells: [String]) -> [String] {
    let filled = cells.filter { !$0.isEmpty }
    var facts: [String] = []
    for (index, cell) in filled.enumerated() {
      var label = folded(cell)
      var value: String?
      if let colon = cell.firstIndex(of: ":") {
        let rest = String(cell[cell.index(after: colon)...]).trimmed
        label = folded(String(cell[..<colon]))
        value = rest.isEmpty ? nil : rest
      }
      // "Høringssvar fra Odder Kommune": a title that names the sender.
      if value == nil, cell.count <= 80, !members.municipalities.named(in: cell).isEmpty {
        facts.append(cell)
      }
      value = value ?? (index + 1 < filled.count ? filled[index + 1] : nil)
      guard let value else { continue }
      if label.hasPrefix("kommune") || label.hasPrefix("afsender") || label.hasPrefix("organisation") {
        facts.append(folded(value).hasSuffix("kommune") ? value : value + " Kommune")
      } else if label.hasPrefix("udfyldt") || label.hasPrefix("navn") || label.hasPrefix("kontakt") {
        facts.append(value)
      }
    }
    return facts
  }

  private func wordings(_ grid: TableGrid, _ row: Int, _ shape: TableShape) -> String? {
    let texts = shape.columns.indices.filter { shape.columns[$0] == .wording }.map { grid.cell(row, $0) }
      .filter { !$0.isEmpty && !CellText.isEmptyAnswer($0) }
    guard !texts.isEmpty else { return nil }
    return texts.joined(separator: "\n")
  }

  private func isRepeatedHeader(_ grid: TableGrid, _ row: Int, _ shape: TableShape) -> Bool {
    guard let header = shape.headerRow, grid.rows[row].cells.contains(where: { !$0.isEmpty }) else {
      return false
    }
    return grid.rows[row].cells == grid.rows[header].cells
  }

  /// Numbers, dates, pages and priorities of the row, and names of which its remarks carry another: read, no remark.
  private func setAsideRest(
    _ grid: TableGrid, _ row: Int, _ shape: TableShape, texts: [Int], besides carried: [String?],
    _ reading: inout TableReading
  ) {
    let carried = Set(carried.compactMap { $0 }.map(folded))
    let rest = shape.columns.indices.filter { column in
      switch shape.columns[column] {
      case .number, .date, .kind, .decision, .unknown, .page, .text: !texts.contains(column)
      case .municipality, .author, .theme:
        !texts.contains(column) && !carried.contains(folded(grid.cell(row, column)))
      case .place, .placeDetail, .stance, .quoted, .measure: false
      // A wording is carried by the row's first remark; a dash or "ok" is none.
      case .wording: CellText.isEmptyAnswer(grid.cell(row, column))
      }
    }.filter { !grid.cell(row, $0).isEmpty }.map { label(of: $0, shape) + grid.cell(row, $0) }
    guard !rest.isEmpty else { return }
    reading.setAside.append(
      SetAside(text: rest.joined(separator: " "), reason: .beside, paragraph: grid.rows[row].paragraph))
  }

  /// "Alvorlighed (1-3): " of a column whose cells say nothing without their heading.
  private func label(of column: Int, _ shape: TableShape) -> String {
    let heading = shape.headings.indices.contains(column) ? shape.headings[column].trimmed : ""
    guard !heading.isEmpty, columnMeaning(heading) != .number else { return "" }
    switch shape.columns[column] {
    case .kind, .unknown, .number: return heading + (heading.hasSuffix(":") ? " " : ": ")
    default: return ""
    }
  }

  private func voice(_ grid: TableGrid, _ row: Int, _ shape: TableShape) -> (
    author: String?, municipality: String?, isKnown: Bool
  ) {
    var author: String?
    var municipality: String?
    var unknown: String?
    for column in shape.columns.indices {
      let cell = grid.merged(row, column)
      guard !cell.isEmpty else { continue }
      switch shape.columns[column] {
      case .municipality:
        let found = members.author(cell, near: nil)
        municipality = found.municipality ?? members.municipalities.name(for: cell) ?? municipality
        if found.municipality == nil {
          if municipality == nil, namesMunicipality(cell, grid, column, shape) {
            unknown = unknown ?? cell
          } else {
            author = author ?? cell
          }
        }
      case .author: author = cell
      default: break
      }
    }
    if municipality == nil, let author { municipality = members.author(author, near: nil).municipality }
    if municipality == nil, let unknown { return (author, unknown, false) }
    return (author, municipality, true)
  }

  /// Whether a cell that the register does not know stands for a municipality: its word or its column's heading says
  /// so, or others in the column are known ones. A municipality nobody knows is not the one that sent the file.
  private func namesMunicipality(_ cell: String, _ grid: TableGrid, _ column: Int, _ shape: TableShape)
    -> Bool
  {
    let isNamed = { (text: String) in
      foldedWords(text).contains { $0.hasPrefix("kommune") || $0.hasPrefix("municipalit") }
    }
    guard foldedWords(cell).count <= 6 else { return false }
    if isNamed(cell) || shape.headings.indices.contains(column) && isNamed(shape.headings[column]) {
      return true
    }
    return (shape.firstRow..<max(grid.rows.count, shape.firstRow)).prefix(200).contains {
      members.municipalities.name(for: grid.cell($0, column)) != nil
    }
  }

  /// The row's own place; what the row above its group names, where it has none; both, where its own is a part of that.
  private func place(
    _ grid: TableGrid, _ row: Int, _ shape: TableShape, below separator: String?, without texts: [Int]
  ) -> String? {
    let own = placeWords(grid, row, shape, below: separator, without: texts)
    guard let separator, let own, !own.isEmpty else {
      return own.flatMap { $0.isEmpty ? nil : $0 } ?? separator ?? own
    }
    let named = places.mentions(inCell: own)
    let isPart = !named.isEmpty && !named.contains { $0.isOwn }
    return isPart ? separator + ", " + own : own
  }

  /// The words of the row's place columns, put together as a reference.
  private func placeWords(
    _ grid: TableGrid, _ row: Int, _ shape: TableShape, below separator: String?, without texts: [Int]
  ) -> String? {
    var places: [String] = []
    var hasColumn = false
    for column in shape.columns.indices where !texts.contains(column) {
      switch shape.columns[column] {
      case .place, .placeDetail:
        hasColumn = true
        let cell = grid.merged(row, column)
        guard !cell.isEmpty else { continue }
        let isBare = isBareNumber(cell)
        let heading = folded(shape.headings[column])
        let isSection = ["paragraf", "§", "bestemmelse", "section", "clause", "article", "provision"]
          .contains { heading.contains($0) }
        if shape.columns[column] == .place, separator == nil || isSection {
          places.append(isBare && isSection ? "§ " + cell : cell)
        } else {
          places.append(isBare ? detailPrefix(heading) + cell : cell)
        }
      default: continue
      }
    }
    return hasColumn ? places.joined(separator: ", ") : nil
  }

  /// "5", "3 a", "5, stk. 2", "5(2)": a number of law text, no "2-6.6".
  private func isBareNumber(_ cell: String) -> Bool {
    let head = cell.prefix { $0.isNumber }
    guard (1...3).contains(head.count) else { return false }
    guard let next = cell.dropFirst(head.count).first else { return true }
    return next == " " || next == "," || next == "(" || next.isLetter
  }

  /// What a bare number in a column beside the § counts: points where the column or the draft says so.
  private func detailPrefix(_ heading: String) -> String {
    let hasNumber = heading.contains("nr") || heading.contains("punkt")
    let hasSubsection = heading.contains("stk")
    if hasNumber, hasSubsection { return places.countsPoints ? "nr. " : "stk. " }
    return hasSubsection ? "stk. " : "nr. "
  }

  /// The place of a cell: its row's, else its own words', else its question's.
  func placement(
    _ written: String?, question: String = "", text: String, scope: inout PlaceScope
  ) -> Placement {
    guard let written, !folded(written).isEmpty else {
      return placement(under: question, text: text, scope: &scope)
    }
    if CellText.isSameAgain(written), let last = scope.lastPlacement { return last }
    let mentions = places.mentions(inCell: written)
    if mentions.isEmpty {
      if CellText.isWhole(written) || !written.contains(where: \.isNumber) {
        return Placement(asWritten: written, match: .general)
      }
      var placement = Placement(asWritten: written, match: .none)
      placement.provision = nil
      return placement
    }
    var placement = places.placement(of: mentions, in: written, scope: &scope)
    placement.asWritten = written
    return placement
  }

  /// The place of an answer: what it names itself, read below what its question names; else the question's.
  private func placement(under question: String, text: String, scope: inout PlaceScope) -> Placement {
    let asked = places.mentions(in: question).filter(\.isOwn)
    guard !asked.isEmpty else { return places.placement(ofText: text, scope: &scope) }
    var local = PlaceScope()
    let base = places.placement(of: asked, in: question, scope: &local)
    let named = places.mentions(in: text)
    if !named.isEmpty {
      let own = places.placement(of: named, in: text, scope: &local)
      if own.match == .exact { return own }
    }
    return base
  }
}

extension String {
  /// The text without one pair of quotation marks round the whole of it.
  var withoutOuterMarks: String {
    let quotes = quotations(in: self)
    guard quotes.count == 1, quotes[0].start == 0, quotes[0].end == unicodeScalars.count else { return self }
    return quotes[0].text
  }
}
