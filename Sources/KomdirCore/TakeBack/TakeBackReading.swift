import DocumentModel

/// A returned response read against the archive: what a person is told, and what would be taken in.
struct TakeBackReading: Sendable {
  var report = TakeBack()
  /// What each position would say, new paragraphs included.
  var texts: [PositionID: String] = [:]
  /// Positions that would stand elsewhere: their part, and all positions of each part in their new order.
  var order: [Position.Section: [PositionID]] = [:]
  var movedIDs: Set<PositionID> = []
  var titles: [PositionID: String] = [:]
  var dissents: [PositionID: String] = [:]
  var opening: String?
  var reservation: String?

  private let ground: TakeBackGround
  private let view: RevisionView
  private let expected: [ExpectedBlock]
  private let returned: ReturnedBlocks
  private let flow: ReturnedFlow
  /// Positions that the archive changed since the file was written.
  private let newer: Set<PositionID>

  /// - Throws: `WorkspaceError.responseOfAnother`, `.notAResponse`.
  init(_ document: Document, file: String, _ ground: TakeBackGround, _ choice: TakeBackChoice) throws {
    self.ground = ground
    view = choice.takesTrackedChanges ? .accepted : .rejected
    expected = ground.expected
    returned = ReturnedBlocks(
      document, view, hearing: ResponseAnchor.hearing(ground.key), expected: expected)
    try Self.hold(document, file: file, returned, ground)
    flow = ReturnedFlow(
      returned, expected: expected,
      texts: Dictionary(uniqueKeysWithValues: ground.positions.map { ($0.id, $0.text) }))
    newer = returned.entry.map(ground.changed) ?? []
    report.isAnchored = returned.ownAnchors > 0
    for position in ground.positions { read(position) }
    readNew()
    readHeadings()
    readFrame()
    readOrder()
    readMarkup(document)
  }

  /// From here on a file without marks says enough of what the positions say.
  private static let leastFound = 0.3

  private static func hold(
    _ document: Document, file: String, _ returned: ReturnedBlocks, _ ground: TakeBackGround
  ) throws {
    let own = ground.key.text
    if let key = document.metadata.key, key != own, key.hasPrefix(WorksheetKey.form) {
      throw WorkspaceError.responseOfAnother(file, own: ground.hearing.id)
    }
    if returned.ownAnchors == 0, returned.strangeAnchors > 0 {
      throw WorkspaceError.responseOfAnother(file, own: ground.hearing.id)
    }
    guard returned.ownAnchors > 0 || returned.foundShare >= leastFound else {
      throw WorkspaceError.notAResponse(file, own: ground.hearing.id)
    }
  }

  // MARK: Positions

  private func printed(_ id: PositionID) -> String { id.description }

  private mutating func read(_ position: Position) {
    let id = position.id
    let items = flow.items[id] ?? []
    let own = items.filter { !$0.isNew }
    report.paragraphs += items.count
    if !position.text.isEmpty { report.speaking += 1 }
    let wanted = expected.filter { if case .text(id, _) = $0.part { true } else { false } }
    let said = own.map(\.block.words)
    guard said != wanted.map(\.words) else {
      report.unchanged += own.count
      if own.count < items.count { texts[id] = source(items, of: position) }
      return
    }
    report.unchanged += own.count { item in
      item.block.expected.map { expected[$0].words == item.block.words } ?? false
    }
    if own.isEmpty {
      guard !newer.contains(id) else {
        report.newerPositions.append(printed(id))
        return
      }
      report.removed.append(
        TakeBack.Removed(
          position: printed(id), title: position.title, remarks: ground.remarks[id] ?? []))
      texts[id] = items.isEmpty ? "" : source(items, of: position)
      return
    }
    let after = source(own, of: position)
    if newer.contains(id) {
      if isUntouched(own) {
        report.newerPositions.append(printed(id))
      } else {
        report.conflicts.append(
          TakeBack.Conflict(position: printed(id), file: after, archive: position.text))
      }
      return
    }
    report.changed.append(TakeBack.Changed(position: printed(id), before: position.text, after: after))
    texts[id] = source(items, of: position)
  }

  /// Whether each paragraph says what it said when the file was written.
  private func isUntouched(_ own: [ReturnedFlow.Item]) -> Bool {
    own.enumerated().allSatisfy { index, item in
      guard let anchor = item.block.anchor, case .text(_, index + 1) = anchor.part else { return false }
      return anchor.mark == ResponseAnchor.mark(item.block.words)
    }
  }

  /// The text to be typed for paragraphs: as it is typed today where they say the same.
  private func source(_ items: [ReturnedFlow.Item], of position: Position) -> String {
    var tables = 0
    var typed: [Int: (source: String, rows: Int)] = [:]
    var number = 0
    for piece in PositionText.pieces(of: position.text, tables: &tables) {
      typed[number + 1] = (piece.source, piece.blocks.count)
      number += piece.blocks.count
    }
    var lines: [String] = []
    var index = 0
    while index < items.count {
      let item = items[index]
      if let heading = item.heading { lines.append("**\(heading)**") }
      guard case .tableRow(let table, _) = item.block.block.kind else {
        lines.append(
          sameNumber(item).flatMap { typed[$0] }.map(\.source)
            ?? PositionText.source(of: item.block.block, view))
        index += 1
        continue
      }
      var rows: [ReturnedFlow.Item] = []
      while index < items.count, case .tableRow(table, _) = items[index].block.block.kind {
        rows.append(items[index])
        index += 1
      }
      let numbers = rows.map(sameNumber)
      if let first = numbers[0], let whole = typed[first], whole.rows == rows.count,
        numbers == (first..<first + rows.count).map(Optional.some)
      {
        lines.append(whole.source)
      } else {
        let written = rows.map { PositionText.source(of: $0.block.block, view) }
        let rule = "|" + String(repeating: " --- |", count: max(1, rows[0].block.block.cells.count))
        lines += [written[0], rule] + written.dropFirst()
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The number of the paragraph of today's text that says the same.
  private func sameNumber(_ item: ReturnedFlow.Item) -> Int? {
    guard let index = item.block.expected, expected[index].words == item.block.words,
      case .text(_, let number) = expected[index].part
    else { return nil }
    return number
  }

  private mutating func readNew() {
    for (item, after) in flow.new {
      let before =
        after == nil ? flow.ahead.first { $0.item == item }?.before : nil
      if after == nil { report.paragraphs += 1 }
      report.new.append(
        TakeBack.New(
          text: PositionText.source(of: item.block.block, view), after: after.map(printed),
          before: before.map(printed), heading: item.heading))
    }
    for (before, items) in Dictionary(grouping: flow.ahead, by: \.before) {
      guard let before, let position = ground.positions.first(where: { $0.id == before }),
        !report.conflicts.contains(where: { $0.position == printed(before) })
      else { continue }
      let lead = source(items.map(\.item), of: position)
      let rest = texts[before] ?? position.text
      texts[before] = rest.isEmpty ? lead : lead + "\n" + rest
    }
  }

  // MARK: Headings, dissent, the letter round the positions

  private mutating func readHeadings() {
    for block in returned.blocks {
      guard let wanted = block.expected, expected[wanted].words != block.words,
        let part = expected[wanted].part
      else { continue }
      switch part {
      case .heading(let id):
        report.headings.append(
          TakeBack.Changed(position: printed(id), before: expected[wanted].words, after: block.words))
        let position = ground.positions.first { $0.id == id }
        if let position, position.section != .provisions { titles[id] = block.words }
      case .dissent(let id):
        let position = ground.positions.first { $0.id == id }
        let lead = plainWords(Phrase.dissent("")(language))
        let who =
          block.words.hasPrefix(lead)
          ? String(block.words.dropFirst(lead.count).drop(while: \.isWhitespace)) : block.words
        report.dissents.append(
          TakeBack.Changed(position: printed(id), before: position?.dissent ?? "", after: who))
        dissents[id] = who
      default: break
      }
    }
  }

  private var language: Language { Language(rawValue: ground.hearing.language) ?? .danish }

  private mutating func readFrame() {
    for block in returned.blocks {
      guard let wanted = block.expected, expected[wanted].words != block.words,
        let part = expected[wanted].part,
        part.isFrame
      else { continue }
      var name = "closing"
      switch part {
      case .opening:
        name = "opening"
        opening = PositionText.source(of: block.block, view)
      case .reservation:
        name = "reservation"
        reservation = PositionText.source(of: block.block, view)
      case .basis: name = "basis"
      case .title: name = "title"
      default: break
      }
      report.frame.append(
        TakeBack.FrameChange(
          part: name, before: expected[wanted].words, after: block.words,
          isKept: part == .opening || part == .reservation))
    }
    for block in flow.frame {
      report.frame.append(
        TakeBack.FrameChange(part: "other", before: "", after: block.words, isKept: false))
    }
  }

  // MARK: Order

  private mutating func readOrder() {
    let places = Dictionary(uniqueKeysWithValues: ground.positions.enumerated().map { ($1.id, $0) })
    let homes = Dictionary(uniqueKeysWithValues: ground.positions.map { ($0.id, $0.section) })
    let present = flow.order.filter { places[$0] != nil }
    let kept = Set(Self.longestRun(present.map { places[$0] ?? 0 }).map { present[$0] })
    var targets: [PositionID: Position.Section] = [:]
    for id in present {
      let home = homes[id] ?? .general
      let stands = flow.sections[id] ?? home
      let isElsewhere = stands != home && flow.seenSections.contains(home)
      guard isElsewhere || !kept.contains(id) else { continue }
      targets[id] = isElsewhere ? stands : home
    }
    guard !targets.isEmpty else { return }
    report.moved = present.filter { targets[$0] != nil }.map(printed)
    movedIDs = Set(targets.keys)
    var order: [Position.Section: [PositionID]] = [:]
    for position in ground.positions where targets[position.id] == nil {
      order[position.section, default: []].append(position.id)
    }
    for (index, id) in present.enumerated() {
      guard let section = targets[id] else { continue }
      let before = present[..<index].last { order[section]?.contains($0) == true }
      let place = before.flatMap { order[section]?.firstIndex(of: $0) }.map { $0 + 1 }
      let next = present[(index + 1)...].first { order[section]?.contains($0) == true }
      let fallback = next.flatMap { order[section]?.firstIndex(of: $0) } ?? 0
      order[section, default: []].insert(id, at: place ?? fallback)
    }
    self.order = order
  }

  /// Indices of a longest rising run of numbers: what stayed while the rest moved round it.
  static func longestRun(_ numbers: [Int]) -> [Int] {
    var best: [(length: Int, previous: Int?)] = []
    for (index, number) in numbers.enumerated() {
      var entry: (length: Int, previous: Int?) = (1, nil)
      for earlier in 0..<index where numbers[earlier] < number && best[earlier].length + 1 > entry.length {
        entry = (best[earlier].length + 1, earlier)
      }
      best.append(entry)
    }
    guard var at = best.indices.max(by: { best[$0].length < best[$1].length }) else { return [] }
    var run = [at]
    while let previous = best[at].previous {
      run.append(previous)
      at = previous
    }
    return run.reversed()
  }

  // MARK: What the board left beside the text

  private mutating func readMarkup(_ document: Document) {
    for comment in document.comments {
      report.markup.append(
        TakeBack.Markup(
          kind: .comment,
          position: comment.anchor.flatMap { flow.positionOfBlock[$0.startBlock] }.map(printed),
          author: comment.author, date: comment.date, text: comment.text, anchorText: comment.anchorText))
    }
    for revision in document.revisions {
      report.markup.append(
        TakeBack.Markup(
          kind: revision.kind == .insertion ? .insertion : .deletion,
          position: revision.block.flatMap { flow.positionOfBlock[$0] }.map(printed), author: revision.author,
          date: revision.date, text: revision.text, anchorText: ""))
    }
  }
}
