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
}

/// Reads a table of remarks: one remark a free-text cell, with its row's place, wording and municipality.
struct TableReader {
  let places: PlaceFinder
  let members: MemberIndex

  /// - Parameter isSheet: whether the table is a spreadsheet's, whose remarks are cells.
  func read(_ grid: TableGrid, shape: TableShape, isSheet: Bool) -> TableReading {
    var reading = TableReading()
    for row in 0..<shape.firstRow {
      let text = grid.rows[row].cells.filter { !$0.isEmpty }.joined(separator: " ")
      guard !text.isEmpty else { continue }
      if row != shape.headerRow { reading.title += titleFacts(grid.rows[row].cells) }
      reading.setAside.append(SetAside(text: text, reason: .heading, paragraph: grid.rows[row].paragraph))
    }
    let texts = shape.columns.indices.filter { shape.columns[$0] == .text }
    let isCells = isSheet
    var scope = PlaceScope()
    for row in shape.firstRow..<max(grid.rows.count, shape.firstRow) {
      let filled = texts.filter { !grid.cell(row, $0).isEmpty }
      let wording = wordings(grid, row, shape)
      guard !filled.isEmpty || wording != nil else {
        let rest = grid.rows[row].cells.filter { !$0.isEmpty }.joined(separator: " ")
        if !rest.isEmpty {
          reading.setAside.append(SetAside(text: rest, reason: .empty, paragraph: grid.rows[row].paragraph))
        }
        continue
      }
      if isRepeatedHeader(grid, row, shape) {
        reading.setAside.append(
          SetAside(
            text: grid.rows[row].cells.filter { !$0.isEmpty }.joined(separator: " "), reason: .heading,
            paragraph: grid.rows[row].paragraph))
        continue
      }
      let voice = self.voice(grid, row, shape)
      if let name = voice.municipality { reading.municipalities.insert(name) }
      let written = placeWords(grid, row, shape)
      let theme = shape.columns.firstIndex(of: .theme).map { grid.merged(row, $0) }
      setAsideRest(
        grid, row, shape,
        besides: [voice.author, voice.municipality, voice.municipality.map { $0 + " Kommune" }, theme],
        &reading)
      for (count, column) in (filled.isEmpty ? [-1] : filled).enumerated() {
        let text = column < 0 ? (wording ?? "") : grid.cell(row, column)
        let placement = placement(written, text: text, scope: &scope)
        var remark = Remark(
          kind: isCells ? .cell : .row, text: text,
          source: .init(
            page: grid.rows[row].page, paragraph: grid.rows[row].paragraph,
            cell: cellName(row: grid.rows[row].number, column: max(column, 0) + 1)),
          placement: placement)
        remark.proposedWording = count == 0 ? wording ?? proposedWording(in: text) : proposedWording(in: text)
        remark.nature = NatureOfText.nature(of: text, in: placement, isMail: false)
        remark.author = voice.author
        remark.municipality = voice.municipality
        remark.theme = theme.flatMap { $0.isEmpty ? nil : $0 }
        if remark.theme == nil, column > 0, texts.count > 1, column != texts.first {
          remark.theme = shape.headings[column]
        }
        reading.remarks.append(remark)
      }
    }
    return reading
  }

  /// The values beside "Kommune:" and "Udfyldt af:" in a row above the table.
  private func titleFacts(_ cells: [String]) -> [String] {
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
      .filter { !$0.isEmpty && $0 != "-" && $0 != "–" }
    return texts.isEmpty ? nil : texts.joined(separator: "\n").withoutOuterMarks
  }

  private func isRepeatedHeader(_ grid: TableGrid, _ row: Int, _ shape: TableShape) -> Bool {
    guard let header = shape.headerRow else { return false }
    return grid.rows[row].cells == grid.rows[header].cells
  }

  /// Numbers, dates, pages and priorities of the row, and names of which its remarks carry another: read, no remark.
  private func setAsideRest(
    _ grid: TableGrid, _ row: Int, _ shape: TableShape, besides carried: [String?],
    _ reading: inout TableReading
  ) {
    let carried = Set(carried.compactMap { $0 }.map(folded))
    let rest = shape.columns.indices.filter { column in
      switch shape.columns[column] {
      case .number, .date, .kind, .decision, .unknown, .page: true
      case .municipality, .author, .theme: !carried.contains(folded(grid.cell(row, column)))
      case .place, .placeDetail, .text, .wording: false
      }
    }.map { grid.cell(row, $0) }.filter { !$0.isEmpty }
    guard !rest.isEmpty else { return }
    reading.setAside.append(
      SetAside(text: rest.joined(separator: " "), reason: .heading, paragraph: grid.rows[row].paragraph))
  }

  private func voice(_ grid: TableGrid, _ row: Int, _ shape: TableShape) -> (
    author: String?, municipality: String?
  ) {
    var author: String?
    var municipality: String?
    for column in shape.columns.indices {
      let cell = grid.merged(row, column)
      guard !cell.isEmpty else { continue }
      switch shape.columns[column] {
      case .municipality:
        let found = members.author(cell, near: nil)
        municipality = found.municipality ?? members.municipalities.name(for: cell) ?? municipality
        if found.municipality == nil { author = author ?? cell }
      case .author: author = cell
      default: break
      }
    }
    if municipality == nil, let author { municipality = members.author(author, near: nil).municipality }
    return (author, municipality)
  }

  /// The words of the row's place columns, put together as a reference.
  private func placeWords(_ grid: TableGrid, _ row: Int, _ shape: TableShape) -> String? {
    var places: [String] = []
    var hasColumn = false
    for column in shape.columns.indices {
      switch shape.columns[column] {
      case .place, .placeDetail:
        hasColumn = true
        let cell = grid.merged(row, column)
        guard !cell.isEmpty else { continue }
        let isBare = isBareNumber(cell)
        let heading = folded(shape.headings[column])
        let isSection =
          heading.contains("paragraf") || heading.contains("§") || heading.contains("bestemmelse")
        if shape.columns[column] == .place {
          places.append(isBare && isSection ? "§ " + cell : cell)
        } else {
          places.append(isBare ? detailPrefix(heading) + cell : cell)
        }
      default: continue
      }
    }
    return hasColumn ? places.joined(separator: ", ") : nil
  }

  /// "5", "3 a", "5, stk. 2": a number of law text, no "2-6.6".
  private func isBareNumber(_ cell: String) -> Bool {
    let head = cell.prefix { $0.isNumber }
    guard (1...3).contains(head.count) else { return false }
    guard let next = cell.dropFirst(head.count).first else { return true }
    return next == " " || next == "," || next.isLetter
  }

  /// What a bare number in a column beside the § counts: points where the column or the draft says so.
  private func detailPrefix(_ heading: String) -> String {
    let hasNumber = heading.contains("nr") || heading.contains("punkt")
    let hasSubsection = heading.contains("stk")
    if hasNumber, hasSubsection { return places.countsPoints ? "nr. " : "stk. " }
    return hasSubsection ? "stk. " : "nr. "
  }

  private func placement(_ written: String?, text: String, scope: inout PlaceScope) -> Placement {
    guard let written else { return places.placement(ofText: text, scope: &scope) }
    let words = folded(written)
    if words.isEmpty { return places.placement(ofText: text, scope: &scope) }
    let isWhole = Phrases.contains(
      words,
      ["generelt", "generel", "hele", "overordnet", "alle", "almen", "general", "tvaergaaende", "forslaget"])
    let mentions = places.mentions(in: written)
    if mentions.isEmpty {
      if isWhole || !words.contains(where: \.isNumber) {
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
}

extension String {
  /// The text without one pair of quotation marks round the whole of it.
  var withoutOuterMarks: String {
    let quotes = quotations(in: self)
    guard quotes.count == 1, quotes[0].start == 0, quotes[0].end == unicodeScalars.count else { return self }
    return quotes[0].text
  }
}
