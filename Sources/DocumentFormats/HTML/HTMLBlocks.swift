import DocumentModel

/// Builds blocks from the elements of a page: block elements end a line, tables become rows of cells.
struct HTMLBlocks {
  private(set) var blocks: [Block] = []
  private(set) var title = ""
  private(set) var key: String?
  private(set) var language: String?
  /// What was flattened, because it lay too deep.
  private(set) var warnings: [ReadWarning] = []
  /// Runs and cells so far, which are held to the limit of blocks.
  private(set) var pieces = 0

  private let limits: Limits
  private var depth = 0
  /// Tables that were opened within as many others as are kept apart; their cells are plain blocks.
  private var flatTables = 0

  private var inlines: [Inline] = []
  private var hidden = 0
  private var isTitle = false
  private var pre = 0
  /// Styles around the current text, each with those outside it.
  private var styles: [TextStyle] = []
  private var link: String?
  private var heading: Int?
  private var lists: [Int?] = []
  private var listLabel: String?
  private var isItem = false
  private var tables: [OpenTable] = []
  private var tableCount = 0

  private struct OpenTable {
    var number: Int
    var rows = 0
    var cells: [TableCell]?
    var cell: TableCell?
  }

  private static let hiddenElements: Set<String> = [
    "script", "style", "noscript", "template", "head", "select", "svg", "iframe", "object", "textarea",
    "datalist",
  ]
  private static let blockElements: Set<String> = [
    "p", "div", "section", "article", "header", "footer", "main", "nav", "aside", "ul", "ol", "dl", "dt",
    "dd",
    "blockquote", "pre", "form", "fieldset", "legend", "figure", "figcaption", "address", "hr", "details",
    "summary",
    "center", "body", "caption", "option", "menu", "hgroup", "dialog", "thead", "tbody", "tfoot", "tr",
    "table",
  ]

  /// Tables within tables that keep their shape.
  private static let nestedTables = 32

  init(limits: Limits) { self.limits = limits }

  mutating func take(_ event: HTMLEvents.Event) {
    switch event {
    case .start(let name, let attributes):
      depth += 1
      if depth == limits.depth * 16 { warnings.append(ReadWarning(.repaired, detail: "depth > \(depth)")) }
      start(name, attributes)
    case .end(let name):
      depth -= 1
      end(name)
    case .text(let text):
      if isTitle { title += text }
      if hidden == 0 { append(text) }
    }
  }

  mutating func finish() {
    endBlock()
    while !tables.isEmpty { endTable() }
    title = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private mutating func start(_ name: String, _ attributes: [String: String]) {
    if name == "html", let lang = attributes["lang"] { language = lang }
    if name == "title", title.isEmpty { isTitle = true }
    if name == "meta", attributes["name"] == CustomProperties.name { key = attributes["content"] }
    if Self.hiddenElements.contains(name) {
      hidden += 1
      return
    }
    guard hidden == 0 else { return }
    if flatTables > 0, name == "tr" || name == "td" || name == "th" {
      endBlock()
      return
    }
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      endBlock()
      heading = name.last?.wholeNumberValue
    case "li":
      endBlock()
      isItem = true
      if let count = lists.last, let number = count {
        listLabel = "\(number)."
        lists[lists.count - 1] = number &+ 1
      }
    case "ul", "ol":
      endBlock()
      lists.append(name == "ol" ? attributes["start"].flatMap { Int($0) } ?? 1 : nil)
    case "br": append("\n", isBreak: true)
    case "b", "strong": push(.bold)
    case "i", "em": push(.italic)
    case "u": push(.underline)
    case "sup": push(.superscript)
    case "sub": push(.subscript)
    case "s", "del", "strike": push(.strikethrough)
    case "a": link = attributes["href"]
    case "table":
      endBlock()
      guard flatTables == 0, tables.count < Self.nestedTables else {
        flatTables += 1
        return
      }
      if tables.isEmpty { tableCount += 1 }
      tables.append(OpenTable(number: tableCount))
    case "tr":
      endBlock()
      endRow()
      if !tables.isEmpty { tables[tables.count - 1].cells = [] }
    case "td", "th":
      endBlock()
      endCell()
      if !tables.isEmpty {
        if tables[tables.count - 1].cells == nil { tables[tables.count - 1].cells = [] }
        tables[tables.count - 1].cell = TableCell(
          columnSpan: min(max(1, attributes["colspan"].flatMap { Int($0) } ?? 1), 1_000))
      }
    case "pre":
      endBlock()
      pre += 1
    default: if Self.blockElements.contains(name) { endBlock() }
    }
  }

  private mutating func end(_ name: String) {
    if name == "title" { isTitle = false }
    if Self.hiddenElements.contains(name) {
      hidden = max(0, hidden - 1)
      return
    }
    guard hidden == 0 else { return }
    if flatTables > 0, name == "tr" || name == "td" || name == "th" {
      endBlock()
      return
    }
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      endBlock()
      heading = nil
    case "li":
      endBlock()
      isItem = false
      listLabel = nil
    case "ul", "ol":
      endBlock()
      _ = lists.popLast()
    case "b", "strong", "i", "em", "u", "sup", "sub", "s", "del", "strike": _ = styles.popLast()
    case "a": link = nil
    case "table" where flatTables > 0:
      endBlock()
      flatTables -= 1
    case "table":
      endBlock()
      endTable()
    case "tr":
      endBlock()
      endRow()
    case "td", "th":
      endBlock()
      endCell()
    case "pre":
      endBlock()
      pre = max(0, pre - 1)
    default: if Self.blockElements.contains(name) { endBlock() }
    }
  }

  private mutating func push(_ style: TextStyle) { styles.append((styles.last ?? []).union(style)) }

  private mutating func append(_ text: String, isBreak: Bool = false) {
    var piece = text
    if !isBreak, pre == 0 {
      piece = ""
      var isBlank = inlines.isEmpty || inlines.last?.text.utf8.last.map { $0 == 0x20 || $0 == 0x0A } == true
      for scalar in text.unicodeScalars {
        if scalar == " " || scalar == "\n" || scalar == "\r" || scalar == "\t" || scalar == "\u{0C}" {
          if !isBlank { piece += " " }
          isBlank = true
        } else {
          piece.unicodeScalars.append(scalar)
          isBlank = false
        }
      }
    }
    guard !piece.isEmpty else { return }
    let style = styles.last ?? []
    if let last = inlines.last, last.style == style, last.link == link {
      inlines[inlines.count - 1].text += piece
    } else {
      inlines.append(Inline(piece, style: style, link: link))
      pieces += 1
    }
  }

  private mutating func endBlock() {
    while let last = inlines.last, last.text.allSatisfy(\.isWhitespace) { inlines.removeLast() }
    guard !inlines.isEmpty else { return }
    var block = Block(inlines: inlines)
    inlines = []
    if let heading {
      block.kind = .heading(level: heading)
    } else if isItem {
      block.kind = .listItem(level: max(1, lists.count))
      block.label = listLabel
      listLabel = nil
    }
    if !tables.isEmpty, tables[tables.count - 1].cell != nil {
      tables[tables.count - 1].cell?.blocks.append(block)
    } else {
      add(block)
    }
  }

  private mutating func add(_ block: Block) {
    var block = block
    block.place.paragraph = blocks.count + 1
    blocks.append(block)
  }

  private mutating func endCell() {
    guard !tables.isEmpty, let cell = tables[tables.count - 1].cell else { return }
    tables[tables.count - 1].cells?.append(cell)
    pieces += 1
    tables[tables.count - 1].cell = nil
  }

  private mutating func endRow() {
    endCell()
    guard !tables.isEmpty, let cells = tables[tables.count - 1].cells else { return }
    tables[tables.count - 1].cells = nil
    guard !cells.isEmpty else { return }
    tables[tables.count - 1].rows += 1
    let table = tables[tables.count - 1]
    let row = Block(kind: .tableRow(table: table.number, row: table.rows), cells: cells)
    if tables.count > 1, tables[tables.count - 2].cell != nil {
      tables[tables.count - 2].cell?.blocks.append(row)
    } else {
      add(row)
    }
  }

  private mutating func endTable() {
    endRow()
    _ = tables.popLast()
  }
}
