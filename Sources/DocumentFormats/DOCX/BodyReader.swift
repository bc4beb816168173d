import DocumentModel

/// Block content of a part: the body, and each footnote and endnote (ECMA-376 Part 1, 17.2 to 17.5, 17.13).
///
/// One pass over the part. Tracked changes become marks on the runs, comment ranges become places in the text;
/// both are gathered over body and notes by `MarkupLedger`.
struct BodyReader {
  let stream: XMLStream
  let part: String
  let styles: Styles
  let relationships: Relationships
  let isNote: Bool
  let limits: Limits
  /// Set for a second reading, when a field without an end took all text after it for its code.
  let ignoresFields: Bool
  var counter: ListCounter
  var ledger: MarkupLedger
  /// Notes by kind and id, in the order that the text refers to them.
  var noteMarks: [NoteMark] = []

  struct NoteMark: Equatable {
    var kind: Note.Kind
    var id: String
  }

  var paragraphCount = 0
  private var tableCount = 0
  private var cellCount = 0
  /// Text boxes are read when met and stand after the paragraph that holds them.
  var boxes: [[Block]] = []
  var fields: [Field] = []
  var runStyle: TextStyle = []
  private var bookmarks = Bookmarks()
  var link: String?
  /// Whether a page or column ended after the last words of the paragraph.
  var isBroken = false
  /// Words of drawings that are no text boxes.
  var drawnWords = DrawnWords()
  /// The blocks of a file whose text Word takes in when it opens this one (17.17.2.1), by its relationship.
  private let chunk: (String) throws(ReadError) -> [Block]
  /// Set for a part so large that the memory of its strings counts.
  private var packer: TextPacker?
  /// Room for the letters of a paragraph, used again from one to the next.
  private var spareLetters: [UInt8] = []

  init(
    stream: XMLStream, part: String, styles: Styles, relationships: Relationships, isNote: Bool,
    limits: Limits, ignoresFields: Bool = false, counter: ListCounter, ledger: MarkupLedger,
    chunk: @escaping (String) throws(ReadError) -> [Block] = { _ in [] }
  ) {
    self.stream = stream
    self.part = part
    self.styles = styles
    self.relationships = relationships
    self.isNote = isNote
    self.limits = limits
    self.ignoresFields = ignoresFields
    self.counter = counter
    self.ledger = ledger
    self.chunk = chunk
  }

  /// Reads blocks up to the end of the element just started, from a part of `bytes` bytes.
  mutating func blocks(bytes: Int = 0) throws(ReadError) -> [Block] {
    var blocks: [Block] = []
    if bytes > 16 << 20 { packer = TextPacker() }
    // Room that is never touched costs nothing; an array that grows is copied, and for a while stands twice.
    blocks.reserveCapacity(min(max(0, bytes), limits.unpackedBytes) / 128)
    try content(into: &blocks, isTopLevel: true)
    return blocks
  }

  mutating func content(into blocks: inout [Block], isTopLevel: Bool) throws(ReadError) {
    let outside = stream.depth - 1
    while stream.depth > outside {
      guard let event = try stream.next() else {
        if stream.depth > 0 { throw .truncated(Place(part: part)) }
        return
      }
      guard event == .start else { continue }
      switch stream.name {
      case "w:p":
        // A row's text runs on over its cells' paragraphs; a top-level paragraph is a block of its own.
        if isTopLevel { ledger.beginBlock() }
        var paragraph = try paragraph()
        packer?.pack(&paragraph)
        blocks.append(paragraph)
        for box in boxes.isEmpty ? [] : takeBoxes() {
          for block in box {
            if isTopLevel { ledger.adoptBlock() }
            blocks.append(block)
          }
        }
        if !isTopLevel { ledger.advance("\n") }
      case "w:tbl": try table(into: &blocks, isTopLevel: isTopLevel)
      case "mc:AlternateContent":
        try alternative { (reader) throws(ReadError) in
          let before = blocks.count
          try reader.content(into: &blocks, isTopLevel: isTopLevel)
          return blocks.count > before
        }
      case "w:ins", "w:del", "w:moveTo", "w:moveFrom":
        try changed { (reader) throws(ReadError) in try reader.content(into: &blocks, isTopLevel: isTopLevel)
        }
      case "w:commentRangeStart", "w:commentRangeEnd": range()
      case "w:bookmarkStart": bookmarks.note(stream["w:name"])
      case "w:sdtPr", "w:sectPr", "w:customXmlPr", "w:sdtEndPr": try stream.skip()
      case "w:altChunk":
        guard let id = stream["r:id"] else { continue }
        for block in try chunk(id) {
          try countParagraph()
          if isTopLevel { ledger.adoptBlock() }
          blocks.append(block)
        }
      default: try content(into: &blocks, isTopLevel: isTopLevel)
      }
    }
  }

  /// Whether a field's code never came to its end, so that the text after it was taken for code.
  var hasOpenField: Bool { fields.contains { $0.isCode } }

  private mutating func takeBoxes() -> [[Block]] {
    defer { boxes = [] }
    return boxes
  }

  // MARK: Tables

  private mutating func table(into blocks: inout [Block], isTopLevel: Bool) throws(ReadError) {
    if isTopLevel { tableCount += 1 }
    let table = tableCount
    let outside = stream.depth - 1
    var row = 0
    while try stream.nextStart(above: outside, Place(part: part)) {
      switch stream.name {
      case "w:tr":
        row += 1
        if isTopLevel { ledger.beginBlock() }
        try countParagraph()
        let place = Place(part: part, paragraph: paragraphCount)
        let cells = try cells()
        blocks.append(Block(kind: .tableRow(table: table, row: row), cells: cells, place: place))
        if !isTopLevel { ledger.advance("\n") }
      case "w:tblPr", "w:tblGrid": try stream.skip()
      case "w:commentRangeStart", "w:commentRangeEnd": range()
      default: break
      }
    }
  }

  /// The cells of a row; a row inserted or deleted as a whole marks all its text.
  private mutating func cells() throws(ReadError) -> [TableCell] {
    let outside = stream.depth - 1
    var cells: [TableCell] = []
    var marks = 0
    while try stream.nextStart(above: outside, Place(part: part)) {
      switch stream.name {
      case "w:tc":
        if !cells.isEmpty { ledger.advance("\t") }
        cellCount += 1
        guard cellCount <= limits.cells else {
          throw .overLimit(Place(part: part, paragraph: paragraphCount), .cells(limits.cells))
        }
        cells.append(try cell())
      case "w:trPr":
        let inside = stream.depth - 1
        while stream.depth > inside {
          guard let event = try stream.next() else { throw .truncated(Place(part: part)) }
          guard event == .start, stream.name == "w:ins" || stream.name == "w:del" else { continue }
          ledger.push(
            stream, kind: stream.name == "w:ins" ? .insertion : .deletion, isMove: false, isRow: true,
            part: part)
          marks += 1
          try checkCounts()
        }
      case "w:tblPrEx": try stream.skip()
      case "w:commentRangeStart", "w:commentRangeEnd": range()
      default: break
      }
    }
    for _ in 0..<marks { ledger.pop() }
    return cells
  }

  private mutating func cell() throws(ReadError) -> TableCell {
    let outside = stream.depth - 1
    var cell = TableCell()
    var marks = 0
    defer { for _ in 0..<marks { ledger.pop() } }
    while try stream.nextStart(above: outside, Place(part: part)) {
      switch stream.name {
      case "w:gridSpan": cell.columnSpan = min(max(1, stream["w:val"].flatMap(Int.init) ?? 1), 1_000)
      case "w:vMerge": cell.continuesAbove = stream["w:val"] != "restart"
      case "w:tcPr": break
      case "w:cellIns", "w:cellDel":
        ledger.push(
          stream, kind: stream.name == "w:cellIns" ? .insertion : .deletion, isMove: false, isRow: true,
          part: part)
        marks += 1
        try checkCounts()
      case "w:p":
        if !cell.blocks.isEmpty { ledger.advance("\n") }
        cell.blocks.append(try paragraph())
        for box in takeBoxes() { cell.blocks += box }
      case "w:tbl":
        if !cell.blocks.isEmpty { ledger.advance("\n") }
        try table(into: &cell.blocks, isTopLevel: false)
      case "w:sdt", "w:sdtContent", "w:customXml": break
      case "mc:AlternateContent":
        try alternative { (reader) throws(ReadError) in
          let before = cell.blocks.count
          try reader.content(into: &cell.blocks, isTopLevel: false)
          return cell.blocks.count > before
        }
      case "w:commentRangeStart", "w:commentRangeEnd": range()
      case "w:sdtPr", "w:sdtEndPr", "w:customXmlPr": try stream.skip()
      default: break
      }
    }
    return cell
  }

  // MARK: Paragraphs

  private struct ParagraphProperties {
    var style: String?
    var outlineLevel: Int?
    var list: (id: String?, level: Int?) = (nil, nil)
    var isCentred: Bool?
  }

  private mutating func countParagraph() throws(ReadError) {
    paragraphCount += 1
    try checkCounts()
  }

  /// Changes and notes are held to the limit of paragraphs.
  private func checkCounts() throws(ReadError) {
    try limits.check(
      blocks: max(paragraphCount, ledger.revisions.count, noteMarks.count),
      at: Place(part: part, paragraph: paragraphCount))
  }

  private mutating func paragraph() throws(ReadError) -> Block {
    try countParagraph()
    var properties = ParagraphProperties()
    var runs = RunBuffer(spare: spareLetters)
    // A paragraph within this one, in a text box, makes room of its own.
    spareLetters = []
    let place = Place(part: part, paragraph: paragraphCount)
    let outerStyle = runStyle
    let outerLink = link
    runStyle = []
    isBroken = false
    try self.runs(into: &runs, &properties)
    runStyle = outerStyle
    link = outerLink
    let (inlines, spare) = runs.finished()
    spareLetters = spare
    return block(inlines, properties, place)
  }

  private mutating func block(_ inlines: [Inline], _ properties: ParagraphProperties, _ place: Place) -> Block
  {
    let look = styles.look(properties.style)
    let listID = properties.list.id ?? look.numbering.id
    let listLevel = min(max(properties.list.level ?? look.numbering.level ?? 0, 0), 8)
    var block = Block(inlines: inlines, place: place)
    block.styleName = look.name
    block.isCentred = properties.isCentred ?? look.isCentred ?? false
    if let listID, listID != "0", counter.numbering.instances[listID] != nil {
      block.label = counter.next(listID, level: listLevel)
      block.kind = .listItem(level: listLevel + 1)
    }
    let outline = properties.outlineLevel
    if let level = outline.map(Styles.headingLevel(ofOutline:)) ?? look.headingLevel {
      block.kind = .heading(level: level)
    }
    block.bookmarks = bookmarks.take()
    return block
  }

  private mutating func runs(into inlines: inout RunBuffer, _ properties: inout ParagraphProperties)
    throws(ReadError)
  {
    let outside = stream.depth - 1
    while try stream.nextStart(above: outside, Place(part: part)) {
      switch stream.hotName {
      case .paragraphProperties:
        try read(&properties)
        continue
      case .run:
        try run(into: &inlines)
        try checkCounts()
        continue
      default: break
      }
      switch stream.name {
      case "w:ins", "w:del", "w:moveTo", "w:moveFrom":
        let name = stream.name
        ledger.push(
          stream, kind: name == "w:ins" || name == "w:moveTo" ? .insertion : .deletion,
          isMove: name.hasPrefix("w:move"), part: part)
        try checkCounts()
        try runs(into: &inlines, &properties)
        ledger.pop()
      case "w:hyperlink":
        let outer = link
        link = stream["r:id"].flatMap(relationships.link) ?? stream["w:anchor"].map { "#" + $0 } ?? outer
        try runs(into: &inlines, &properties)
        link = outer
      case "w:commentRangeStart", "w:commentRangeEnd": range()
      case "w:bookmarkStart": bookmarks.note(stream["w:name"])
      case "m:t": append(try stream.textContent(), to: &inlines)
      case "mc:AlternateContent":
        let before = boxes.count
        var chosen = false
        let inside = stream.depth - 1
        while stream.depth > inside {
          guard let event = try stream.next() else { throw .truncated(Place(part: part)) }
          guard event == .start else { continue }
          if stream.name == "mc:Choice" || stream.name == "mc:Fallback", !chosen {
            let count = inlines.count
            try runs(into: &inlines, &properties)
            chosen = inlines.count > count || boxes.count > before
          } else {
            try stream.skip()
          }
        }
      case "w:sdtPr", "w:sdtEndPr", "w:smartTagPr", "w:customXmlPr", "w:rt", "w:rPr", "m:rPr":
        try stream.skip()
      default: try runs(into: &inlines, &properties)
      }
    }
  }

  private func read(_ properties: inout ParagraphProperties) throws(ReadError) {
    let outside = stream.depth - 1
    while try stream.nextStart(above: outside, Place(part: part)) {
      switch stream.name {
      case "w:pStyle": properties.style = stream["w:val"]
      case "w:outlineLvl": properties.outlineLevel = stream["w:val"].flatMap(Int.init)
      case "w:numId": properties.list.id = stream["w:val"]
      case "w:ilvl": properties.list.level = stream["w:val"].flatMap(Int.init)
      case "w:jc": properties.isCentred = stream["w:val"] == "center"
      case "w:pPrChange", "w:rPr", "w:sectPr": try stream.skip()
      default: break
      }
    }
  }

  // MARK: Wrappers

  private mutating func range() {
    guard let id = stream["w:id"] else { return }
    if stream.name == "w:commentRangeStart" {
      ledger.openRange(id, place: Place(part: part, paragraph: paragraphCount))
    } else {
      ledger.closeRange(id)
    }
  }

  private mutating func changed(_ body: (inout BodyReader) throws(ReadError) -> Void) throws(ReadError) {
    let name = stream.name
    ledger.push(
      stream, kind: name == "w:ins" || name == "w:moveTo" ? .insertion : .deletion,
      isMove: name.hasPrefix("w:move"), part: part)
    try checkCounts()
    try body(&self)
    ledger.pop()
  }

  /// The first alternative that holds something is read; the others offer the same again (ECMA-376 Part 3, 10.2.1).
  private mutating func alternative(_ body: (inout BodyReader) throws(ReadError) -> Bool) throws(ReadError) {
    let outside = stream.depth - 1
    var isDone = false
    while try stream.nextStart(above: outside, Place(part: part)) {
      if !isDone, stream.name == "mc:Choice" || stream.name == "mc:Fallback" {
        isDone = try body(&self)
      } else {
        try stream.skip()
      }
    }
  }
}
