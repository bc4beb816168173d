import DocumentModel

extension LexDaniaBody {
  /// Lines are held to the limit of blocks, for each may be one.
  private func countLine() throws(ReadError) {
    lineCount += 1
    try stream.limits.check(blocks: lineCount, at: Place(paragraph: document.blocks.count))
  }

  /// The runs of a `Linea`, with what `formaChar` says of their look.
  func characters() throws(ReadError) -> [Inline] {
    try countLine()
    let depth = stream.depth
    var runs: [Inline] = []
    while try stream.nextChild(of: depth) {
      if stream.localName == "Nota" {
        runs.append(Inline("", note: document.notes.count))
        try note()
        continue
      }
      let style = TextStyle(formaChar: stream["formaChar"] ?? "")
      let text = Self.withoutIndentation(try stream.textContent())
      if !text.isEmpty { runs.append(Inline(text, style: style)) }
    }
    return runs
  }

  /// All text of the element just started, notes set aside, lines joined by spaces.
  func inlines() throws(ReadError) -> [Inline] {
    try countLine()
    let depth = stream.depth
    var runs: [Inline] = []
    while try stream.nextChild(of: depth) {
      switch stream.localName {
      case "Nota":
        runs.append(Inline("", note: document.notes.count))
        try note()
      case "Image": break
      case "Explicatus":
        let label = plain(try stream.textContent())
        if !label.isEmpty { runs.append(Inline(runs.isEmpty ? label : " " + label)) }
      default:
        let more = stream.localName == "Linea" ? try characters() : try inlines()
        if !runs.isEmpty, !more.isEmpty { runs.append(Inline(" ")) }
        runs += more
      }
    }
    return runs
  }

  /// A `Nota`: a footnote, with its mark left out of its text.
  func note() throws(ReadError) {
    let depth = stream.depth
    let index = document.notes.count
    var id = String(index + 1)
    document.notes.append(Note(id: id, blocks: []))
    var blocks: [Block] = []
    while try stream.nextChild(of: depth) {
      if stream.localName == "Explicatus" {
        let mark = plain(try stream.textContent())
        if !mark.isEmpty { id = mark }
        continue
      }
      let text = stream.localName == "Linea" ? try characters() : try inlines()
      if !text.isEmpty { blocks.append(Block(inlines: text)) }
    }
    document.notes[index] = Note(id: id, blocks: blocks)
  }

  /// A `Table` of `Tr` and `Td`, as rows that go on with the provision they stand in.
  func table(_ opening: inout Opening) throws(ReadError) {
    flush(&opening)
    let depth = stream.depth
    tableCount += 1
    let table = tableCount
    var row = 0
    while try stream.nextChild(of: depth) {
      guard stream.localName == "Tr" else {
        let text = try inlines()
        if !text.isEmpty { add(Block(inlines: text), style: LawStyle.text) }
        continue
      }
      row += 1
      var cells: [TableCell] = []
      let rowDepth = stream.depth
      while try stream.nextChild(of: rowDepth) {
        let span = Int(stream["colspan"] ?? "") ?? 1
        let text = try inlines()
        cells.append(
          TableCell(blocks: [Block(inlines: text)], columnSpan: Swift.min(Swift.max(1, span), 1_000)))
      }
      add(Block(kind: .tableRow(table: table, row: row), cells: cells), style: LawStyle.text)
    }
    opening.isOpen = false
  }

  /// An annex: its label and title, then its text, which is no provision.
  func annex() throws(ReadError) {
    let depth = stream.depth
    var block = Block(kind: .heading(level: 2))
    var isWritten = false
    while try stream.nextChild(of: depth) {
      switch stream.localName {
      case "Explicatus" where block.label == nil && !isWritten:
        let label = plain(try stream.textContent())
        block.label = label.isEmpty ? nil : label
      case "Rubrica" where block.inlines.isEmpty && !isWritten: block.inlines = try inlines()
      default:
        if !isWritten { add(block, style: LawStyle.annex) }
        isWritten = true
        try paragraphs(LawStyle.apart)
      }
    }
    if !isWritten { add(block, style: LawStyle.annex) }
  }

  /// A label or title: one space for any white space but the no-break space, none around it.
  func plain(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\t" || $0.isNewline }.joined(separator: " ")
  }

  /// A line feed inside a `Char`, with the indentation after it, is the file's own wrapping: one space.
  private static func withoutIndentation(_ text: String) -> String {
    guard text.utf8.contains(0x0A) else { return text }
    var result = ""
    var isWrapped = false
    for character in text {
      if character.isNewline || (isWrapped && (character == " " || character == "\t")) {
        if !isWrapped { result.append(" ") }
        isWrapped = true
      } else {
        result.append(character)
        isWrapped = false
      }
    }
    return result
  }
}

extension TextStyle {
  /// "Italic", "Bold Italic", "Underline Subscript"; the source also writes "SubscriptItalic".
  fileprivate init(formaChar: String) {
    self = []
    if formaChar.contains("Bold") { insert(.bold) }
    if formaChar.contains("Italic") { insert(.italic) }
    if formaChar.contains("Underline") { insert(.underline) }
    if formaChar.contains("Superscript") { insert(.superscript) }
    if formaChar.contains("Subscript") { insert(.subscript) }
  }
}
