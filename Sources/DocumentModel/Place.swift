/// Where something stands, in words a person can follow: part, page, paragraph, cell, line. All count from 1.
public struct Place: Sendable, Equatable, Hashable {
  /// The part of a package ("word/document.xml") or the entry of an archive.
  public var part: String?
  public var page: Int?
  /// Paragraph of the part; table rows count as one.
  public var paragraph: Int?
  public var sheet: String?
  /// Cell in A1 notation.
  public var cell: String?
  /// Line of a text file or of a part.
  public var line: Int?

  public init(
    part: String? = nil, page: Int? = nil, paragraph: Int? = nil, sheet: String? = nil,
    cell: String? = nil, line: Int? = nil
  ) {
    self.part = part
    self.page = page
    self.paragraph = paragraph
    self.sheet = sheet
    self.cell = cell
    self.line = line
  }
}

/// A stretch of a document's text: from a block and offset to a block and offset, the end excluded.
///
/// Offsets count Unicode scalars in the block's text with all changes shown (`RevisionView.all`). In a table
/// row they count in the row's text, tabs and line feeds included.
public struct TextRange: Sendable, Equatable, Hashable {
  public var startBlock: Int
  public var startOffset: Int
  public var endBlock: Int
  public var endOffset: Int

  public init(startBlock: Int, startOffset: Int, endBlock: Int, endOffset: Int) {
    self.startBlock = startBlock
    self.startOffset = startOffset
    self.endBlock = endBlock
    self.endOffset = endOffset
  }
}
