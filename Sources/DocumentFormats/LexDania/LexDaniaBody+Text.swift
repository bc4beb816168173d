import DocumentModel

extension LexDaniaBody {
  /// How the next paragraph begins: what it opens, and with which label.
  struct Opening {
    var style: String
    var label: String?
    /// Depth of a list item, from 1; 0 for none.
    var level = 0
    var isCentred = false
    /// Whether the paragraph is still to come; those after it go on with what it opened.
    var isOpen = true
  }

  /// An `Exitus` or what holds some: lines, lists, tables and notes.
  func text(_ opening: inout Opening, level: Int) throws(ReadError) {
    switch stream.localName {
    case "Index": return try list(&opening, level: level + 1)
    case "Table": return try table(&opening)
    case "Nota": return try note()
    case "Image": return
    case "AendringNyTekst": return try newText(endsWithStop: false)
    default: break
    }
    let depth = stream.depth
    var pending: [Inline] = []
    while try stream.nextChild(of: depth) {
      switch stream.localName {
      case "Linea", "Rubrica", "Explicatus":
        let line = stream.localName == "Linea" ? try characters() : [Inline(plain(try stream.textContent()))]
        if !pending.isEmpty, !line.isEmpty { pending.append(Inline(" ")) }
        pending += line
      case "Nota":
        pending.append(Inline("", note: document.notes.count))
        try note()
      default:
        if !pending.isEmpty { write(pending, &opening, level: level) }
        pending = []
        try text(&opening, level: level)
      }
    }
    if !pending.isEmpty { write(pending, &opening, level: level) }
  }

  /// `Index` holds `Indentatio` elements: a label and its text, lists in it one level deeper.
  private func list(_ opening: inout Opening, level: Int) throws(ReadError) {
    flush(&opening)
    let depth = stream.depth
    while try stream.nextChild(of: depth) {
      if stream.localName == "Indentatio" {
        try item(level: level)
      } else {
        try text(&opening, level: level - 1)
      }
    }
  }

  private func item(level: Int) throws(ReadError) {
    let depth = stream.depth
    var opening = Opening(style: LawStyle.item, level: level)
    while try stream.nextChild(of: depth) {
      if stream.localName == "Explicatus" {
        let label = plain(try stream.textContent())
        if !label.isEmpty { opening.label = label }
      } else {
        try text(&opening, level: level)
      }
    }
    if opening.label != nil { flush(&opening) }
  }

  /// Writes what was opened, where no text came to write it with.
  func flush(_ opening: inout Opening) {
    guard opening.isOpen, opening.label != nil || opening.style == LawStyle.section else { return }
    write([], &opening, level: opening.level)
  }

  private func write(_ inlines: [Inline], _ opening: inout Opening, level: Int) {
    guard opening.isOpen || !inlines.isEmpty else { return }
    if inlines.isEmpty, opening.label == nil, opening.style != LawStyle.section { return }
    var block = Block(inlines: inlines)
    let depth = opening.isOpen ? opening.level : level
    if depth > 0 { block.kind = .listItem(level: depth) }
    if opening.isOpen {
      block.label = opening.label
      block.isCentred = opening.isCentred && inlines.isEmpty
    }
    add(block, style: opening.isOpen ? opening.style : LawStyle.text)
    opening.isOpen = false
  }

  /// Adds a block. Where there are no provisions, labels stand in the line as they are printed.
  func add(_ block: Block, style: String) {
    var block = block
    block.styleName = style
    block.place.paragraph = document.blocks.count + 1
    if let forced = forcedStyle {
      block.styleName = forced
      if let label = block.label {
        block.inlines.insert(Inline(block.inlines.isEmpty ? label : label + " "), at: 0)
        block.label = nil
      }
    }
    document.blocks.append(block)
  }

  /// `AendringNyTekst`, in quotation marks as it is printed.
  func newText(endsWithStop: Bool) throws(ReadError) {
    let first = document.blocks.count
    let isNested = forcedStyle != nil
    try paragraphs(LawStyle.newText)
    guard !isNested, document.blocks.count > first else { return }
    quote(from: first, endsWithStop: endsWithStop)
  }

  private func quote(from first: Int, endsWithStop: Bool) {
    let last = document.blocks.count - 1
    let text = document.blocks[first...last].map { $0.text() }.joined()
    let marks = Self.enclosingMarks(text)
    if !marks.opens { prepend("»", toBlock: first) }
    if !marks.closes { append(endsWithStop ? "«." : "«", toBlock: last) }
  }

  /// Whether the file itself has the quotation mark that opens the whole text, and the one that closes it. A text
  /// such as "»a« og »b«" has neither.
  private static func enclosingMarks(_ text: String) -> (opens: Bool, closes: Bool) {
    var depth = 0
    var lowest = 0
    var closesEarly = false
    let core = text.filter { !$0.isWhitespace }
    let end = core.lastIndex { $0 != "." }
    for index in core.indices {
      if core[index] == "»" { depth += 1 }
      if core[index] == "«" { depth -= 1 }
      lowest = Swift.min(lowest, depth)
      if depth == 0, let end, index < end { closesEarly = true }
    }
    let endsQuoted = end.map { core[$0] == "«" } ?? false
    if core.first == "»", !closesEarly { return (true, depth <= 0 && endsQuoted) }
    return (false, lowest < 0 && endsQuoted)
  }

  private func prepend(_ mark: String, toBlock index: Int) {
    if document.blocks[index].cells.first?.blocks.isEmpty == false {
      document.blocks[index].cells[0].blocks[0].inlines.insert(Inline(mark), at: 0)
    } else {
      document.blocks[index].inlines.insert(Inline(mark), at: 0)
    }
  }

  private func append(_ mark: String, toBlock index: Int) {
    if let cell = document.blocks[index].cells.indices.last {
      guard let block = document.blocks[index].cells[cell].blocks.indices.last else { return }
      document.blocks[index].cells[cell].blocks[block].inlines.append(Inline(mark))
    } else {
      document.blocks[index].inlines.append(Inline(mark))
    }
  }

  /// Everything in the element, a paragraph for each piece that is printed on a line of its own.
  func paragraphs(_ style: String) throws(ReadError) {
    let depth = stream.depth
    let outer = forcedStyle
    if outer == nil, style != LawStyle.text { forcedStyle = style }
    defer { forcedStyle = outer }
    var opening = Opening(style: style)
    while try stream.nextChild(of: depth) {
      switch stream.localName {
      case "Explicatus":
        let label = plain(try stream.textContent())
        flush(&opening)
        opening = Opening(style: style, label: label.isEmpty ? nil : label)
        let isAlone = ["Bog", "Afsnit", "Kapitel", "AendringCentreretParagraf", "IkraftCentreretParagraf"]
        if isAlone.contains(enclosing.last ?? "") { flush(&opening) }
      case "Linea":
        let inlines = try characters()
        write(inlines, &opening, level: 0)
        opening = Opening(style: style)
      case "Exitus", "Index", "Table", "Nota", "Rubrica", "Titel", "UnderTitel":
        try text(&opening, level: 0)
        opening = Opening(style: style)
      case "Stk", "Indentatio":
        enclosing.append(stream.localName)
        if opening.label == nil {
          try paragraphs(style)
        } else {
          try labelled(&opening)
        }
        enclosing.removeLast()
        opening = Opening(style: style)
      case "Image": break
      default:
        flush(&opening)
        enclosing.append(stream.localName)
        try paragraphs(style)
        enclosing.removeLast()
      }
    }
    flush(&opening)
  }

  /// A subsection whose first line begins with the label of its §.
  private func labelled(_ opening: inout Opening) throws(ReadError) {
    let depth = stream.depth
    while try stream.nextChild(of: depth) {
      if stream.localName == "Explicatus" {
        let label = plain(try stream.textContent())
        if !label.isEmpty { opening.label = [opening.label, label].compactMap { $0 }.joined(separator: " ") }
      } else {
        try text(&opening, level: 0)
      }
    }
    flush(&opening)
  }
}
