/// A paragraph, heading, list item or table row, at a place that a person can find again.
public struct Block: Sendable, Equatable {
  /// What a block is.
  public enum Kind: Sendable, Equatable {
    case paragraph
    /// Level from 1; a title is level 1.
    case heading(level: Int)
    /// Depth from 1.
    case listItem(level: Int)
    /// One row of a table. `table` counts the document's outer tables from 1, `row` from 1 in that table.
    case tableRow(table: Int, row: Int)
  }

  /// Where it stands in the file.
  public var place: Place
  // A long document holds millions of blocks: numbers take four bytes, and what few blocks have stands apart.
  @CompactNumber private var firstNumber: Int?
  @CompactNumber private var secondNumber: Int?
  private var form: Form
  /// Running head, running foot or page stamp: kept, but no part of law text or remarks.
  public var isFurniture: Bool
  /// Whether the file centres the block; amending acts centre their "§ 1".
  public var isCentred: Bool
  private var runs: Runs
  /// The style's name as the file has it, such as "Heading 1" or "Citat".
  public var styleName: String?
  private var extras: Extras?

  public init(
    kind: Kind = .paragraph, label: String? = nil, inlines: [Inline] = [], cells: [TableCell] = [],
    isFurniture: Bool = false, styleName: String? = nil, isCentred: Bool = false, place: Place = Place(),
    bookmarks: [String] = []
  ) {
    (form, firstNumber, secondNumber) = Form.parts(of: kind)
    runs = Runs(inlines)
    extras = Extras(label, cells, bookmarks)
    self.isFurniture = isFurniture
    self.styleName = styleName
    self.isCentred = isCentred
    self.place = place
  }

  /// A paragraph of plain text.
  public init(_ text: String, kind: Kind = .paragraph, place: Place = Place()) {
    self.init(kind: kind, inlines: text.isEmpty ? [] : [Inline(text)], place: place)
  }

  /// Paragraph, heading, list item or table row, with its numbers.
  public var kind: Kind {
    get {
      switch form {
      case .paragraph: .paragraph
      case .heading: .heading(level: firstNumber ?? 1)
      case .listItem: .listItem(level: firstNumber ?? 1)
      case .tableRow: .tableRow(table: firstNumber ?? 1, row: secondNumber ?? 1)
      }
    }
    set { (form, firstNumber, secondNumber) = Form.parts(of: newValue) }
  }

  /// The number that the writing program computes ("§ 1", "a)"). It is not part of the text.
  public var label: String? {
    get { extras?.label }
    set { if newValue != label { extras = Extras(newValue, cells, bookmarks) } }
  }

  /// Runs in order, deleted ones included. Empty for a table row.
  public var inlines: [Inline] {
    get { runs.inlines }
    // In place, for a getter and a setter would copy the runs at each that is appended.
    _modify {
      var inlines = runs.inlines
      runs = .several([])
      defer { runs = Runs(inlines) }
      yield &inlines
    }
  }

  /// The row's cells; empty for all other kinds.
  public var cells: [TableCell] {
    get { extras?.cells ?? [] }
    _modify {
      var cells = cells
      let label = label
      let bookmarks = bookmarks
      extras = nil
      defer { extras = Extras(label, cells, bookmarks) }
      yield &cells
    }
  }

  /// Names of the bookmarks that begin in the block, in order: invisible marks that word processors keep with the words
  /// while these are edited and moved. Those that a program sets for itself ("_Toc12") are left out.
  public var bookmarks: [String] {
    get { extras?.bookmarks ?? [] }
    set { if newValue != bookmarks { extras = Extras(label, cells, newValue) } }
  }

  mutating func packText(with packer: inout TextPacker) {
    if case .plain(let text) = runs, let packed = packer.packed(text) { runs = .packed(packed) }
  }

  /// The text as it reads in `view`. Cells are joined by tabs, paragraphs inside a cell by line feeds.
  public func text(_ view: RevisionView = .accepted) -> String {
    if case .tableRow = kind { return cells.map { $0.text(view) }.joined(separator: "\t") }
    if let text = runs.plainText { return text }
    return inlines.lazy.filter { $0.isVisible(in: view) }.map(\.text).joined()
  }
}

extension Block {
  /// The kind without its numbers.
  private enum Form: UInt8 {
    case paragraph, heading, listItem, tableRow

    static func parts(of kind: Kind) -> (Form, first: Int?, second: Int?) {
      switch kind {
      case .paragraph: (.paragraph, nil, nil)
      case .heading(let level): (.heading, level, nil)
      case .listItem(let level): (.listItem, level, nil)
      case .tableRow(let table, let row): (.tableRow, table, row)
      }
    }
  }

  /// What list items and table rows have and paragraphs of a long text don't.
  private final class Extras: Sendable, Equatable {
    let label: String?
    let cells: [TableCell]
    let bookmarks: [String]

    init?(_ label: String?, _ cells: [TableCell], _ bookmarks: [String]) {
      guard label != nil || !cells.isEmpty || !bookmarks.isEmpty else { return nil }
      self.label = label
      self.cells = cells
      self.bookmarks = bookmarks
    }

    static func == (first: Extras, second: Extras) -> Bool {
      first.label == second.label && first.cells == second.cells && first.bookmarks == second.bookmarks
    }
  }
}

/// The runs of a block. Most blocks are one run without looks or history: its text alone takes half the room.
private enum Runs: Sendable, Equatable {
  case plain(String)
  case packed(PackedText)
  case several([Inline])

  init(_ inlines: [Inline]) {
    if inlines.count == 1, let only = inlines.first, only == Inline(only.text) {
      self = .plain(only.text)
    } else {
      self = .several(inlines)
    }
  }

  /// The text of the one run without looks or history; nil for all else.
  var plainText: String? {
    switch self {
    case .plain(let text): text
    case .packed(let text): text.string
    case .several: nil
    }
  }

  var inlines: [Inline] {
    if case .several(let inlines) = self { return inlines }
    return plainText.map { [Inline($0)] } ?? []
  }

  static func == (first: Runs, second: Runs) -> Bool {
    if case .several(let inlines) = first, case .several(let others) = second { return inlines == others }
    return first.plainText == second.plainText
  }
}

/// A cell of a table row; it may hold paragraphs, lists and further tables.
public struct TableCell: Sendable, Equatable {
  /// The paragraphs, lists and tables in the cell, in order.
  public var blocks: [Block]
  /// Columns that the cell covers, from 1.
  public var columnSpan: Int
  /// Whether the cell continues the one above it (a vertically merged cell).
  public var continuesAbove: Bool

  public init(blocks: [Block] = [], columnSpan: Int = 1, continuesAbove: Bool = false) {
    self.blocks = blocks
    self.columnSpan = columnSpan
    self.continuesAbove = continuesAbove
  }

  /// The cell's paragraphs in `view`, joined by line feeds.
  public func text(_ view: RevisionView = .accepted) -> String {
    blocks.map { $0.text(view) }.joined(separator: "\n")
  }
}
