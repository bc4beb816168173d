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

  public var kind: Kind
  /// Running head, running foot or page stamp: kept, but no part of law text or remarks.
  public var isFurniture: Bool
  /// Whether the file centres the block; amending acts centre their "§ 1".
  public var isCentred: Bool
  /// The number that the writing program computes ("§ 1", "a)"). It is not part of the text.
  public var label: String?
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
  private var runs: Runs
  /// The row's cells; empty for all other kinds.
  public var cells: [TableCell]
  /// The style's name as the file has it, such as "Heading 1" or "Citat".
  public var styleName: String?
  public var place: Place

  public init(
    kind: Kind = .paragraph, label: String? = nil, inlines: [Inline] = [], cells: [TableCell] = [],
    isFurniture: Bool = false, styleName: String? = nil, isCentred: Bool = false, place: Place = Place()
  ) {
    self.kind = kind
    self.label = label
    runs = Runs(inlines)
    self.cells = cells
    self.isFurniture = isFurniture
    self.styleName = styleName
    self.isCentred = isCentred
    self.place = place
  }

  /// A paragraph of plain text.
  public init(_ text: String, kind: Kind = .paragraph, place: Place = Place()) {
    self.init(kind: kind, inlines: text.isEmpty ? [] : [Inline(text)], place: place)
  }

  /// The text as it reads in `view`. Cells are joined by tabs, paragraphs inside a cell by line feeds.
  public func text(_ view: RevisionView = .accepted) -> String {
    if case .tableRow = kind { return cells.map { $0.text(view) }.joined(separator: "\t") }
    if case .plain(let text) = runs { return text }
    return inlines.lazy.filter { $0.isVisible(in: view) }.map(\.text).joined()
  }
}

/// The runs of a block. Most blocks are one run without looks or history: its text alone takes half the room.
private enum Runs: Sendable, Equatable {
  case plain(String)
  case several([Inline])

  init(_ inlines: [Inline]) {
    if inlines.count == 1, let only = inlines.first, only == Inline(only.text) {
      self = .plain(only.text)
    } else {
      self = .several(inlines)
    }
  }

  var inlines: [Inline] {
    switch self {
    case .plain(let text): [Inline(text)]
    case .several(let inlines): inlines
    }
  }
}

/// A cell of a table row; it may hold paragraphs, lists and further tables.
public struct TableCell: Sendable, Equatable {
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
