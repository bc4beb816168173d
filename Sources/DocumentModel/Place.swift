/// Where something stands, in words a person can follow: part, page, paragraph, cell, line. All count from 1.
public struct Place: Sendable, Equatable, Hashable {
  /// The part of a package ("word/document.xml") or the entry of an archive.
  public var part: String?
  private var grid: Grid?
  @CompactNumber public var page: Int?
  /// Paragraph of the part; table rows count as one.
  @CompactNumber public var paragraph: Int?
  /// Line of a text file or of a part.
  @CompactNumber public var line: Int?

  public init(
    part: String? = nil, page: Int? = nil, paragraph: Int? = nil, sheet: String? = nil,
    cell: String? = nil, line: Int? = nil
  ) {
    self.part = part
    self.page = page
    self.paragraph = paragraph
    self.line = line
    grid = Grid(sheet, cell)
  }

  /// The worksheet, by its name.
  public var sheet: String? {
    get { grid?.sheet }
    set { grid = Grid(newValue, cell) }
  }

  /// Cell in A1 notation.
  public var cell: String? {
    get { grid?.cell }
    set { grid = Grid(sheet, newValue) }
  }

  /// What only spreadsheets have, kept apart so that the places of a long text stay small.
  private final class Grid: Sendable, Hashable {
    let sheet: String?
    let cell: String?

    init?(_ sheet: String?, _ cell: String?) {
      guard sheet != nil || cell != nil else { return nil }
      self.sheet = sheet
      self.cell = cell
    }

    static func == (first: Grid, second: Grid) -> Bool {
      first.sheet == second.sheet && first.cell == second.cell
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(sheet)
      hasher.combine(cell)
    }
  }
}

/// A stretch of a document's text: from a block and offset to a block and offset, the end excluded.
///
/// Offsets count Unicode scalars in the block's text with all changes shown (`RevisionView.all`). In a table
/// row they count in the row's text, tabs and line feeds included.
public struct TextRange: Sendable, Equatable, Hashable {
  /// Index in `Document.blocks` of the block that it begins in.
  public var startBlock: Int
  /// Unicode scalars before it in that block.
  public var startOffset: Int
  /// Index in `Document.blocks` of the block that it ends in.
  public var endBlock: Int
  /// Unicode scalars up to its end in that block.
  public var endOffset: Int

  public init(startBlock: Int, startOffset: Int, endBlock: Int, endOffset: Int) {
    self.startBlock = startBlock
    self.startOffset = startOffset
    self.endBlock = endBlock
    self.endOffset = endOffset
  }
}
