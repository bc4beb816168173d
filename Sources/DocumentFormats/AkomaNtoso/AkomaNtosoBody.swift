import DocumentModel

/// Turns the elements of an Akoma Ntoso document into blocks, in reading order.
final class AkomaNtosoBody {
  let stream: XMLStream
  var document = Document()
  var hasContent = false
  var tableCount = 0
  /// Paragraphs so far, those in cells too.
  var paragraphCount = 0
  /// The style of all blocks in an element without provisions, such as quoted text or a preamble.
  var forcedStyle: String?
  var link: String?
  var style: TextStyle = []
  var insertion: Int?
  var deletion: Int?

  init(_ stream: XMLStream) { self.stream = stream }

  /// What the next paragraph opens.
  struct Opening {
    var style: String
    var label: String?
    /// Depth of a list item, from 1; 0 for none.
    var level = 0
    /// Whether the paragraph is still to come; those after it go on with what it opened.
    var isOpen = true
  }

  func read() throws(ReadError) {
    while let event = try stream.next() {
      guard event == .start, stream.localName == "akomaNtoso", stream.depth == 1 else { continue }
      hasContent = true
      while try stream.nextChild(of: 1) { try documentType() }
    }
  }

  /// `act`, `bill`, `doc` and their kin: properties, preface, preamble, body, conclusions, attachments.
  private func documentType() throws(ReadError) {
    let depth = stream.depth
    while try stream.nextChild(of: depth) {
      switch stream.localName {
      case "meta": try meta()
      case "body", "mainBody", "amendmentBody", "debateBody", "judgmentBody", "collectionBody", "portionBody":
        var opening = Opening(style: LawStyle.apart)
        try content(&opening, level: 0)
      case "attachments", "components", "component", "attachment": try attachments()
      default: try forced(LawStyle.apart)
      }
    }
  }

  /// FRBR properties (3.0, 5.2): the work's name, language and date.
  private func meta() throws(ReadError) {
    let outside = stream.depth - 1
    while stream.depth > outside {
      guard let event = try stream.next() else { return }
      guard event == .start else { continue }
      switch stream.localName {
      case "FRBRalias", "FRBRname":
        if document.metadata.title == nil, let value = stream["value"] { document.metadata.title = value }
      case "FRBRlanguage": document.metadata.language = stream["language"] ?? document.metadata.language
      case "FRBRdate":
        if document.metadata.created == nil, let date = stream["date"] { document.metadata.created = date }
      default: break
      }
    }
  }

  private func attachments() throws(ReadError) {
    let depth = stream.depth
    var number = 0
    while try stream.nextChild(of: depth) {
      switch stream.localName {
      case "num", "heading", "subheading":
        number += 1
        let inlines = try inlines()
        add(Block(kind: .heading(level: 1), inlines: inlines), LawStyle.annex)
      case "attachment", "component": try attachments()
      default: try documentType()
      }
    }
  }

  /// Everything in the element as blocks of one style.
  private func forced(_ name: String) throws(ReadError) {
    let outer = forcedStyle
    forcedStyle = forcedStyle ?? name
    var opening = Opening(style: name, isOpen: false)
    try content(&opening, level: 0)
    forcedStyle = outer
  }

  // MARK: Hierarchy

  /// The children of the element just started.
  func content(_ opening: inout Opening, level: Int) throws(ReadError) {
    let depth = stream.depth
    while try stream.nextChild(of: depth) { try child(&opening, level: level) }
  }

  private func child(_ opening: inout Opening, level: Int) throws(ReadError) {
    let name = stream.localName
    switch name {
    case "p", "block", "listIntroduction", "listWrapUp", "longTitle", "docTitle", "formula", "heading",
      "subheading", "crossHeading", "num":
      try paragraph(name, &opening)
    case "blockList", "ul", "ol": try content(&opening, level: level)
    case "item", "li": try provision(LawStyle.item, level: level + 1, &opening)
    case "table": try table()
    case "authorialNote": try note()
    case "mod", "quotedStructure", "embeddedStructure":
      let outer = forcedStyle
      if name == "quotedStructure" { forcedStyle = LawStyle.newText }
      try content(&opening, level: level)
      forcedStyle = outer
    case "article": try provision(LawStyle.section, level: 0, &opening)
    case "section", "rule": try provision(nil, level: 0, &opening)
    case "chapter", "subchapter": try provision(LawStyle.chapter, level: 0, &opening)
    case "paragraph", "subsection": try provision(LawStyle.subsection, level: 0, &opening)
    case "point", "subparagraph", "clause", "subclause", "indent", "alinea", "sublist", "subpoint":
      try provision(LawStyle.item, level: level + 1, &opening)
    case "book", "part", "title", "tome", "subtitle", "subpart", "division", "level", "proviso",
      "transitional":
      try provision(LawStyle.heading, level: 0, &opening)
    case "img", "meta", "toc": try stream.skip()
    // `content`, `intro`, `wrapUp`, `list`, `container`, `hcontainer`, `recitals` … only hold others.
    default: try content(&opening, level: level)
    }
  }

  /// A numbered unit. One without a number, before anything else in the unit round it, shares that one's line.
  private func provision(_ style: String?, level: Int, _ outer: inout Opening) throws(ReadError) {
    let depth = stream.depth
    var label = ""
    var opening: Opening?
    func begin() -> Opening {
      let kind = style ?? (Self.isSection(label) ? LawStyle.section : LawStyle.heading)
      if label.isEmpty, kind == LawStyle.subsection || kind == LawStyle.item, outer.isOpen {
        outer.isOpen = false
        return Opening(style: outer.style, label: outer.label, level: outer.level)
      }
      flush(&outer)
      return Opening(style: kind, label: label.isEmpty ? nil : label, level: level)
    }
    while try stream.nextChild(of: depth) {
      switch stream.localName {
      case "num": label = plain(try stream.textContent())
      case "heading" where opening == nil:
        let inlines = try inlines()
        let kind = style ?? (Self.isSection(label) ? LawStyle.section : LawStyle.heading)
        flush(&outer)
        if kind == LawStyle.chapter {
          add(Block(label: label.isEmpty ? nil : label, inlines: inlines), kind)
          opening = Opening(style: LawStyle.text, isOpen: false)
        } else if kind == LawStyle.heading {
          let text = label.isEmpty ? inlines : [Inline(label + " ")] + inlines
          add(Block(kind: .heading(level: 2), inlines: text), kind)
          opening = Opening(style: LawStyle.text, isOpen: false)
        } else {
          add(Block(kind: .heading(level: 3), inlines: inlines), LawStyle.heading)
        }
      default:
        var current = opening ?? begin()
        try child(&current, level: level)
        opening = current
      }
    }
    var last = opening ?? begin()
    flush(&last)
  }

  /// "§ 3", "Art. 5", "12": the unit that laws are cited by; "Abschnitt II" is a heading.
  private static func isSection(_ label: String) -> Bool {
    label.contains("§") || label.first?.isNumber == true || label.lowercased().hasPrefix("art")
  }

  /// A unit that has a number and no text.
  private func flush(_ opening: inout Opening) {
    guard opening.isOpen else { return }
    opening.isOpen = false
    guard let label = opening.label, !label.isEmpty else { return }
    if opening.style == LawStyle.heading {
      add(Block(label, kind: .heading(level: 2)), opening.style)
    } else {
      add(block(opening, []), opening.style)
    }
  }

  private func block(_ opening: Opening, _ inlines: [Inline]) -> Block {
    Block(
      kind: opening.level > 0 ? .listItem(level: opening.level) : .paragraph, label: opening.label,
      inlines: inlines)
  }

  func add(_ block: Block, _ name: String) {
    var block = block
    block.styleName = forcedStyle ?? name
    block.place.paragraph = document.blocks.count + 1
    document.blocks.append(block)
  }

  // MARK: Paragraphs

  private func paragraph(_ name: String, _ opening: inout Opening) throws(ReadError) {
    let inlines = try inlines()
    guard !inlines.isEmpty else { return }
    switch name {
    case "docTitle", "longTitle":
      add(Block(kind: .heading(level: 1), inlines: inlines), StyleName.title)
      document.blocks[document.blocks.count - 1].styleName = StyleName.title
      if document.metadata.title == nil { document.metadata.title = plain(inlines.map(\.text).joined()) }
    case "heading", "subheading", "crossHeading":
      add(Block(kind: .heading(level: 3), inlines: inlines), LawStyle.heading)
    default:
      let isOpen = opening.isOpen
      opening.isOpen = false
      if isOpen {
        add(block(opening, inlines), opening.style)
      } else {
        let kind: Block.Kind = opening.level > 0 ? .listItem(level: opening.level) : .paragraph
        add(Block(kind: kind, inlines: inlines), LawStyle.text)
      }
    }
  }

  private func table() throws(ReadError) {
    tableCount += 1
    let table = tableCount
    var row = 0
    let outside = stream.depth - 1
    while stream.depth > outside {
      guard let event = try stream.next() else { return }
      guard event == .start, stream.localName == "tr" else { continue }
      row += 1
      let depth = stream.depth
      var cells: [TableCell] = []
      while try stream.nextChild(of: depth) {
        let span = min(max(stream["colspan"].flatMap(Int.init) ?? 1, 1), 1_000)
        cells.append(TableCell(blocks: [Block(inlines: try inlines())], columnSpan: span))
      }
      add(Block(kind: .tableRow(table: table, row: row), cells: cells), LawStyle.text)
    }
  }
}
