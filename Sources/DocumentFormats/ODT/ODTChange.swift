import DocumentModel

/// One `text:changed-region` (ODF 1.3 Part 3, 5.5.2): who changed what, and the words that were taken out.
struct ODTChange {
  /// Who made a change, and when.
  struct Info {
    var kind: Kind
    var author: String?
    /// As stored.
    var date: String?
    var isMove = false
  }

  enum Kind: Equatable { case insertion, deletion, other }

  /// More than one where a person deleted what another had inserted; the deletion stands first.
  var infos: [Info] = []
  /// What was deleted: the first block belongs to the paragraph before the mark, the last to the one after it.
  var blocks: [Block] = []
  /// Whether the last block runs on into the text after the mark (`text:merge-last-paragraph`).
  var mergesLast = true
  /// Comments in the deleted words, as numbers of `ODTMarkup.comments`.
  var comments = 0..<0
  var isPlaced = false

  var insertion: Info? { infos.first { $0.kind == .insertion } }
  var deletion: Info? { infos.first { $0.kind == .deletion } }

  /// The deleted words, paragraphs joined by line feeds.
  var text: String { blocks.map { $0.text(.all) }.joined(separator: "\n") }
}

extension ODTBody {
  /// `text:tracked-changes`, which stands before the text that it changes.
  mutating func trackedChanges() throws(ReadError) {
    let outside = stream.depth - 1
    while try stream.nextStart(above: outside, here) {
      guard stream.name == "text:changed-region" else { continue }
      let ids = [stream["xml:id"], stream["text:id"]].compactMap { $0 }
      var change = ODTChange()
      change.mergesLast = stream["text:merge-last-paragraph"] != "false"
      try readRegion(into: &change)
      guard let id = ids.first, changes[id] == nil else { continue }
      changeOrder.append(id)
      for id in ids { changeIDs[id] = ids.first }
      changes[id] = change
    }
  }

  private mutating func readRegion(into change: inout ODTChange) throws(ReadError) {
    let outside = stream.depth - 1
    while try stream.nextStart(above: outside, here) {
      switch stream.name {
      case "text:insertion":
        change.infos.append(try info(.insertion))
      case "text:deletion":
        let firstComment = markup.comments.count
        let outer = markup.beginFlow()
        var sink = ODTSink(isTopLevel: false)
        var info = ODTChange.Info(kind: .deletion)
        isInDeletion = true
        try deletedContent(into: &sink, &info)
        isInDeletion = false
        markup.endFlow(outer)
        change.infos.append(info)
        change.blocks = sink.blocks
        change.comments = firstComment..<markup.comments.count
      default: change.infos.append(try info(.other))
      }
    }
  }

  private mutating func deletedContent(into sink: inout ODTSink, _ info: inout ODTChange.Info)
    throws(ReadError)
  {
    let outside = stream.depth - 1
    while try stream.nextStart(above: outside, here) {
      if stream.name == "office:change-info" {
        try readInfo(into: &info)
      } else {
        try block(into: &sink)
      }
    }
  }

  private func info(_ kind: ODTChange.Kind) throws(ReadError) -> ODTChange.Info {
    var info = ODTChange.Info(kind: kind)
    let outside = stream.depth - 1
    while stream.depth > outside {
      guard let event = try stream.next() else { throw .truncated(here) }
      if event == .start, stream.name == "office:change-info" { try readInfo(into: &info) }
    }
    return info
  }

  /// Author and date; OpenOffice 1 wrote them as attributes.
  private func readInfo(into info: inout ODTChange.Info) throws(ReadError) {
    info.author = stream["office:chg-author"]
    info.date = stream["office:chg-date-time"]
    let outside = stream.depth - 1
    while try stream.nextStart(above: outside, here) {
      switch stream.name {
      case "dc:creator": info.author = try stream.textContent()
      case "dc:date": info.date = try stream.textContent()
      case "loext:move-id": info.isMove = true
      default: break
      }
    }
  }

  /// A mark in the text: an insertion begins or ends here, or words were deleted here.
  mutating func changeMark(_ line: inout ODTLine, _ sink: inout ODTSink) {
    guard let id = stream["text:change-id"].flatMap({ changeIDs[$0] }), let change = changes[id] else {
      return
    }
    switch stream.name {
    case "text:change-start": if let info = change.insertion { markup.openInsertion(id, info) }
    case "text:change-end": if change.insertion != nil { markup.closeInsertion(id) }
    default: putBack(id, change, &line, &sink)
    }
  }

  /// A mark between paragraphs.
  mutating func changeMark(_ sink: inout ODTSink) {
    guard stream.name == "text:change" else {
      var none = ODTLine(block: Block())
      changeMark(&none, &sink)
      return
    }
    guard let id = stream["text:change-id"].flatMap({ changeIDs[$0] }), let change = changes[id],
      let marks = begin(id, change)
    else { return }
    for block in change.blocks {
      beginBlock(in: sink)
      markup.place(change.comments)
      sink.blocks.append(marked(block, marks))
      markup.appendDeleted(block.text(.all))
    }
  }

  /// Deleted words, put back where they stood and marked as deleted. Where paragraphs were deleted, the text
  /// parts into the paragraphs that it had.
  private mutating func putBack(
    _ id: String, _ change: ODTChange, _ line: inout ODTLine, _ sink: inout ODTSink
  ) {
    guard let marks = begin(id, change) else { return }
    markup.place(change.comments)
    // Deleted words stand between the white space before and after them.
    run.isAfterSpace = false
    let whole = line.block
    let startsParagraph = whole.inlines.isEmpty
    for (index, deleted) in change.blocks.enumerated() {
      let block = marked(deleted, marks)
      let isLast = index == change.blocks.count - 1
      if index > 0 || !block.cells.isEmpty {
        finish(&line, &sink)
        beginBlock(in: sink)
        line = ODTLine(block: block, look: line.look)
        line.block.inlines = []
        line.block.place = whole.place
      } else if startsParagraph, !isLast {
        line.block = Block(
          kind: block.kind, styleName: block.styleName, isCentred: block.isCentred, place: whole.place)
      }
      // What is left of the paragraph is what it says it is.
      if isLast, index > 0, startsParagraph, block.cells.isEmpty { line.block = whole }
      line.block.inlines += block.inlines
      markup.appendDeleted(block.text(.all))
    }
    let endsInRow = change.blocks.last.map { !$0.cells.isEmpty } ?? false
    guard endsInRow || !change.mergesLast && change.blocks.count > 1 else { return }
    finish(&line, &sink)
    beginBlock(in: sink)
    line = ODTLine(block: whole, look: line.look)
    line.block.inlines = []
  }

  /// The numbers of the changes that deleted words belong to; none where a paragraph's mark alone was deleted.
  private struct Marks {
    var deletion: Int?
    var insertion: Int?
  }

  /// Lists the change, and the insertion under it where a person deleted another's words.
  private mutating func begin(_ id: String, _ change: ODTChange) -> Marks? {
    guard let info = change.deletion, !change.isPlaced, !isInDeletion else { return nil }
    changes[id]?.isPlaced = true
    let text = change.text
    guard text.contains(where: { !$0.isNewline }) else { return Marks() }
    func list(_ markup: inout ODTMarkup, _ info: ODTChange.Info, _ kind: Revision.Kind) -> Int {
      markup.list(
        Revision(
          kind: kind, isMove: info.isMove, author: info.author, date: info.date, text: text,
          block: markup.block, place: Place(part: part)))
    }
    let insertion = change.insertion.map { list(&markup, $0, .insertion) }
    return Marks(deletion: list(&markup, info, .deletion), insertion: insertion)
  }

  private func marked(_ block: Block, _ marks: Marks) -> Block {
    var block = block
    for index in block.inlines.indices {
      block.inlines[index].deletion = marks.deletion
      block.inlines[index].insertion = marks.insertion
    }
    for index in block.cells.indices {
      block.cells[index].blocks = block.cells[index].blocks.map { marked($0, marks) }
    }
    return block
  }

  /// Deleted words that no mark refers to are listed all the same: they were said.
  mutating func listUnplaced() {
    for id in changeOrder {
      guard let change = changes[id], !change.isPlaced, let info = change.deletion, !change.text.isEmpty
      else {
        continue
      }
      _ = markup.list(
        Revision(
          kind: .deletion, isMove: info.isMove, author: info.author, date: info.date, text: change.text,
          place: Place(part: part)))
    }
  }
}
