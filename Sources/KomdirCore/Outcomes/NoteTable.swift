import DanishLaw

/// A table of remarks and answers: what its columns mean is weighed from their titles and from what stands in them.
struct NoteTable {
  struct Row {
    var cells: [String]
    var page: Int?
  }

  var rows: [Row]
  var voices: NoteVoices
  var headings: [String]

  func units() -> [NoteUnit] {
    let width = rows.map(\.cells.count).max() ?? 0
    guard width >= 2, let answerColumn = answerColumn(width) else { return [] }
    return rows.compactMap { row in
      guard row.cells.count == width, !isHeader(row) else { return nil }
      return unit(row, answerColumn)
    }
  }

  private func unit(_ row: Row, _ answerColumn: Int) -> NoteUnit? {
    let answer = row.cells[answerColumn]
    guard answer.contains(where: \.isLetter) else { return nil }
    let others = row.cells.indices.filter { $0 != answerColumn && !row.cells[$0].isEmpty }
    let place = others.first { index in
      row.cells[index].count < 60 && NamedPlace(row.cells[index]) != nil
    }
    guard let remark = others.filter({ $0 != place }).max(by: { row.cells[$0].count < row.cells[$1].count })
    else { return nil }
    let said = others.filter { $0 != place && $0 != remark }.map { row.cells[$0] }.filter {
      $0.contains(where: \.isLetter)
    }
    var unit = NoteUnit(voice: .others, remark: row.cells[remark])
    let (speaker, text) = Self.parted(unit.remark)
    // "KL, KOMDIR: …" in the remark's own cell, a cell of parties, or the remark's words.
    unit.voice = voices.namesUs((said + [speaker ?? unit.remark]).joined(separator: ", ")) ? .ours : .others
    if unit.voice == .others, said.isEmpty, speaker == nil,
      case .party(let voice) = voices.opening(of: unit.remark)
    {
      unit.voice = voice
    }
    if speaker != nil, unit.voice == .ours || !voices.namesUs(unit.remark) { unit.remark = text }
    unit.answer = [answer]
    unit.page = row.page
    unit.headings = headings + (place.map { [row.cells[$0]] } ?? [])
    return unit
  }

  /// The words before a colon that name who speaks or the place, and the rest.
  private static func parted(_ text: String) -> (speaker: String?, text: String) {
    guard let colon = text.firstIndex(of: ":"), text.distance(from: text.startIndex, to: colon) < 120 else {
      return (nil, text)
    }
    let head = text[..<colon]
    guard head.contains(where: \.isUppercase), NamedPlace(String(head)) == nil else { return (nil, text) }
    return (String(head), text[text.index(after: colon)...].trimmed)
  }

  private func isHeader(_ row: Row) -> Bool {
    row.cells.allSatisfy { $0.count < 45 && !$0.hasSuffix(".") && NamedPlace($0) == nil }
      && row.cells.contains { cell in Self.titles.contains { folded(cell).contains($0) } }
  }

  private static let titles = ["bemaerkning", "kommentar", "vurdering", "svar", "part", "bestemmelse"]

  /// The column of the authority's words: the one that its title says, else the last with prose; nil where the table
  /// is no table of remarks.
  private func answerColumn(_ width: Int) -> Int? {
    if let header = rows.first(where: isHeader) {
      let titled = header.cells.indices.filter { voices.isAnswerHeading(header.cells[$0]) }
      if let column = titled.last { return column }
    }
    let prose = (0..<width).filter { column in
      let cells = rows.compactMap { column < $0.cells.count ? $0.cells[column] : nil }
      return cells.count { $0.split(separator: " ").count >= 3 } * 2 > cells.count
    }
    guard prose.count >= 2, let last = prose.last else { return nil }
    return last
  }
}
