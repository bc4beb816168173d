import DocumentModel

/// Blocks of Markdown: containers (quotes, list items, notes) are read again line by line without their signs.
struct MarkdownBlocks {
  private let limits: Limits
  private var document = Document()
  private var inlines = MarkdownInlines()
  private var tableCount = 0
  /// Runs and cells so far, which are held to the limit of blocks.
  private(set) var pieces = 0
  private var notes: [(id: String, lines: [MarkdownLine])] = []

  init(limits: Limits) { self.limits = limits }

  /// Where lines stand: how deep in lists and quotes.
  private struct Container {
    var depth = 0
    var listLevel = 0
    var isQuote = false
    /// The item whose first block is still to come.
    var item: (label: String?, level: Int)?
  }

  mutating func read(_ lines: [MarkdownLine]) {
    let text = definitions(lines)
    inlines.noteIndices = Dictionary(notes.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var container = Container()
    read(text[...], &container)
  }

  /// The document, with the texts of its notes.
  mutating func finished() -> Document {
    for note in notes {
      let before = document.blocks
      document.blocks = []
      var container = Container()
      read(note.lines[...], &container)
      document.notes.append(Note(id: note.id, blocks: document.blocks))
      document.blocks = before
    }
    document.revisions = inlines.revisions
    return document
  }

  // MARK: Definitions

  /// Takes out the notes "[^1]: …" and the link targets "[a]: …" (4.7).
  private mutating func definitions(_ lines: [MarkdownLine]) -> [MarkdownLine] {
    var kept: [MarkdownLine] = []
    var isNote = false
    var fence: (sign: Character, count: Int)?
    for line in lines {
      if let open = fence {
        kept.append(line)
        if let close = line.fence, close.sign == open.sign, close.count >= open.count { fence = nil }
        continue
      }
      fence = line.fence
      if fence == nil, line.indent < 4, line.text.hasPrefix("["), let close = line.text.firstRange(of: "]:") {
        let name = line.text[line.text.index(after: line.text.startIndex)..<close.lowerBound]
        let rest = line.dropping(line.text.distance(from: line.text.startIndex, to: close.upperBound))
        if name.hasPrefix("^") {
          notes.append((String(name.dropFirst()), [rest.outdented(rest.indent)]))
          isNote = true
          continue
        }
        if !name.isEmpty, !rest.isBlank, !name.contains("]") {
          let target = rest.text.prefix { !$0.isWhitespace }
          inlines.targets[name.lowercased()] = String(target.filter { $0 != "<" && $0 != ">" })
          continue
        }
      }
      if isNote, line.isBlank || line.indent >= 4 {
        notes[notes.count - 1].lines.append(line.outdented(4))
      } else {
        isNote = false
        kept.append(line)
      }
    }
    return kept
  }

  // MARK: Blocks

  private mutating func read(_ lines: ArraySlice<MarkdownLine>, _ container: inout Container) {
    var rest = lines
    while let line = rest.first, pieces <= limits.blocks {
      if line.isBlank {
        rest = rest.dropFirst()
      } else if line.indent >= 4 {
        let code = rest.prefix { $0.isBlank || $0.indent >= 4 }
        add(code.map { $0.outdented(4) }, &container)
        rest = rest.dropFirst(code.count)
      } else if let fence = line.fence {
        rest = rest.dropFirst()
        let code = rest.prefix { other in
          other.fence.map { $0.sign == fence.sign && $0.count >= fence.count } != true
        }
        add(Array(code), &container)
        rest = rest.dropFirst(code.count + 1)
      } else if let level = line.headingLevel {
        var text = line.text.drop { $0 == "#" }
        let closing = text.reversed().drop { $0 == " " }.prefix { $0 == "#" }.count
        if closing > 0 {
          let cut = text.reversed().drop { $0 == " " }.dropFirst(closing)
          if cut.isEmpty || cut.first == " " { text = text.prefix(cut.count) }
        }
        add([String(text)], .heading(level: level), line.number, &container)
        rest = rest.dropFirst()
      } else if line.isRule {
        rest = rest.dropFirst()
      } else if line.text.first == ">", container.depth < limits.depth / 4 {
        rest = quote(rest, &container)
      } else if let mark = line.listMark, container.depth < limits.depth / 4 {
        rest = item(rest, mark, &container)
      } else if line.text.contains("|"), let next = rest.dropFirst().first, Self.isRuleOfTable(next) {
        rest = table(rest)
      } else {
        rest = paragraph(rest, &container)
      }
    }
  }

  private mutating func quote(_ lines: ArraySlice<MarkdownLine>, _ container: inout Container)
    -> ArraySlice<MarkdownLine>
  {
    let quoted = lines.prefix { $0.text.first == ">" && $0.indent < 4 }
    var inner = container
    inner.depth += 1
    inner.isQuote = true
    let stripped = quoted.map { line in
      let rest = line.dropping(1)
      return rest.outdented(1)
    }
    read(stripped[...], &inner)
    container.item = inner.item
    return lines.dropFirst(quoted.count)
  }

  /// One item: the lines that are indented as far as its text, and those that go on with its last paragraph.
  private mutating func item(
    _ lines: ArraySlice<MarkdownLine>, _ mark: (width: Int, label: String?), _ container: inout Container
  ) -> ArraySlice<MarkdownLine> {
    guard let first = lines.first else { return lines }
    var head = first.dropping(mark.width)
    // One to four blanks after the sign belong to it; more make code of what follows.
    let blanks = head.isBlank || head.indent > 4 ? 1 : head.indent
    head = head.outdented(blanks)
    let column = first.indent + mark.width + blanks
    var inner: [MarkdownLine] = [head]
    var rest = lines.dropFirst()
    var isAfterBlank = head.isBlank
    while let line = rest.first {
      if line.isBlank {
        let blanks = rest.prefix { $0.isBlank }
        guard let next = rest.dropFirst(blanks.count).first, next.indent >= column else { break }
        isAfterBlank = true
        inner += blanks
        rest = rest.dropFirst(blanks.count)
        continue
      } else if line.indent >= column {
        isAfterBlank = false
        inner.append(line.outdented(column))
      } else if !isAfterBlank, line.listMark == nil, line.headingLevel == nil, line.fence == nil,
        !line.isRule,
        line.text.first != ">"
      {
        inner.append(line)
      } else {
        break
      }
      rest = rest.dropFirst()
    }
    var below = Container(
      depth: container.depth + 1, listLevel: container.listLevel + 1, isQuote: container.isQuote)
    below.item = (mark.label, below.listLevel)
    read(inner[...], &below)
    if let open = below.item {
      // An item without text is an item all the same.
      document.blocks.append(
        Block(kind: .listItem(level: open.level), label: open.label, place: Place(line: first.number)))
    }
    return rest
  }

  private mutating func paragraph(_ lines: ArraySlice<MarkdownLine>, _ container: inout Container)
    -> ArraySlice<MarkdownLine>
  {
    var texts: [String] = []
    var rest = lines
    let number = lines.first?.number ?? 1
    while let line = rest.first, !line.isBlank {
      if !texts.isEmpty {
        if let level = line.underlineLevel, texts.count < 100 {
          add(texts, .heading(level: level), number, &container)
          return rest.dropFirst()
        }
        // A list may interrupt a paragraph when it is one of signs, or begins with 1 (5.3).
        let startsList =
          line.listMark.map { $0.label == nil || $0.label == "1." || $0.label == "1)" } ?? false
        if line.isRule || line.headingLevel != nil || line.fence != nil || line.text.first == ">"
          || startsList
        {
          break
        }
      }
      texts.append(String(line.text))
      rest = rest.dropFirst()
    }
    add(texts, .paragraph, number, &container)
    return rest
  }

  /// The runs of a paragraph. Signs in one of a size that nobody types by hand stay as they are.
  private mutating func runs(_ lines: [String]) -> [Inline] {
    let bytes = lines.reduce(0) { $0 + $1.utf8.count }
    let runs = bytes > 1 << 20 ? [Inline(lines.joined(separator: " "))] : inlines.read(lines)
    pieces += runs.count
    return runs
  }

  private mutating func add(
    _ lines: [String], _ kind: Block.Kind, _ number: Int, _ container: inout Container
  ) {
    let runs = runs(lines)
    // A line of nothing but tags or comments shows nothing.
    guard !runs.isEmpty else { return }
    put(Block(kind: kind, inlines: runs, place: Place(line: number)), &container)
  }

  /// Code: as it stands, line by line.
  private mutating func add(_ code: [MarkdownLine], _ container: inout Container) {
    var code = code[...]
    while code.last?.isBlank == true { code = code.dropLast() }
    guard let first = code.first else { return }
    let text = code.map { String(repeating: " ", count: $0.indent) + $0.text }.joined(separator: "\n")
    var block = Block(text, place: Place(line: first.number))
    block.styleName = "Code"
    put(block, &container)
  }

  private mutating func put(_ block: Block, _ container: inout Container) {
    var block = block
    if let item = container.item {
      if case .paragraph = block.kind { block.kind = .listItem(level: item.level) }
      block.label = item.label
      container.item = nil
    }
    if container.isQuote { block.styleName = StyleName.quote }
    document.blocks.append(block)
  }

  // MARK: Tables

  /// Whether a line is "| --- | :-: |", which makes a table of those around it (GFM 4.10).
  private static func isRuleOfTable(_ line: MarkdownLine) -> Bool {
    line.indent < 4 && line.text.contains("-") && line.text.allSatisfy { "|-: \t".contains($0) }
      && line.text.contains("|")
  }

  private mutating func table(_ lines: ArraySlice<MarkdownLine>) -> ArraySlice<MarkdownLine> {
    tableCount += 1
    var row = 0
    var rest = lines
    while let line = rest.first, !line.isBlank, row == 0 || line.text.contains("|"), pieces <= limits.blocks {
      if row == 1, Self.isRuleOfTable(line), rest.startIndex == lines.startIndex + 1 {
        rest = rest.dropFirst()
        continue
      }
      row += 1
      // GFM drops what a row has beyond the columns; a member's words are kept.
      let cells = Self.cells(line.text).map { text in
        TableCell(blocks: [Block(inlines: runs([text]), place: Place(line: line.number))])
      }
      pieces += cells.count
      document.blocks.append(
        Block(
          kind: .tableRow(table: tableCount, row: row), cells: cells, place: Place(line: line.number)))
      rest = rest.dropFirst()
    }
    return rest
  }

  /// Columns that a table may have; the last one takes what is left of the line.
  private static let mostColumns = 1_000

  /// Cells between pipes; an escaped pipe is a letter.
  private static func cells(_ text: Substring) -> [String] {
    var cells: [String] = []
    var cell = ""
    var isEscaped = false
    for character in text {
      if character == "|", !isEscaped, cells.count < mostColumns {
        cells.append(cell)
        cell = ""
      } else {
        if character == "|", isEscaped { cell.removeLast() }
        cell.append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    if !cell.allSatisfy(\.isWhitespace) { cells.append(cell) }
    if text.first == "|", !cells.isEmpty { cells.removeFirst() }
    return cells.map { cell in
      let start = cell.drop(while: \.isWhitespace)
      guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
      return String(start[...last])
    }
  }
}
