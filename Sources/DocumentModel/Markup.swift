/// A comment in a word processor's file or a note on a spreadsheet's cell.
public struct Comment: Sendable, Equatable {
  /// The id as stored (DOCX), the annotation's name (ODT), the cell (XLSX).
  public var id: String
  /// Who wrote it, as stored; nil where the file does not say.
  public var author: String?
  /// The author's initials, as stored.
  public var initials: String?
  /// As stored.
  public var date: String?
  /// Its words, paragraphs parted by line feeds.
  public var text: String
  /// The words that the comment hangs on, deletions out; empty for a point.
  public var anchorText: String
  /// The id of the comment that this one answers.
  public var parent: String?
  /// Whether somebody marked it as done.
  public var isResolved: Bool
  /// Where it hangs; nil when nothing in the text refers to it, or it hangs in a note.
  public var anchor: TextRange?
  /// Where it stands in the file.
  public var place: Place

  public init(
    id: String, author: String? = nil, initials: String? = nil, date: String? = nil, text: String,
    anchorText: String = "", parent: String? = nil, isResolved: Bool = false, anchor: TextRange? = nil,
    place: Place = Place()
  ) {
    self.id = id
    self.author = author
    self.initials = initials
    self.date = date
    self.text = text
    self.anchorText = anchorText
    self.parent = parent
    self.isResolved = isResolved
    self.anchor = anchor
    self.place = place
  }
}

/// A tracked change with text. A move is a deletion at the old and an insertion at the new place.
public struct Revision: Sendable, Equatable {
  /// Whether words came in or went out.
  public enum Kind: Sendable, Equatable { case insertion, deletion }

  /// What it is.
  public var kind: Kind
  /// Whether it is one half of a move.
  public var isMove: Bool
  /// Whether only the table row was inserted or deleted, the words in it bearing no mark of their own.
  public var isRow: Bool
  /// Who wrote it, as stored; nil where the file does not say.
  public var author: String?
  /// As stored.
  public var date: String?
  /// Its words, paragraphs parted by line feeds.
  public var text: String
  /// Index in `Document.blocks` of the block that holds it; nil inside a note.
  public var block: Int?
  /// Where it stands in the file.
  public var place: Place

  public init(
    kind: Kind, isMove: Bool = false, isRow: Bool = false, author: String? = nil, date: String? = nil,
    text: String,
    block: Int? = nil, place: Place = Place()
  ) {
    self.kind = kind
    self.isMove = isMove
    self.isRow = isRow
    self.author = author
    self.date = date
    self.text = text
    self.block = block
    self.place = place
  }
}

/// A footnote or endnote.
public struct Note: Sendable, Equatable {
  /// Whether it stands at the foot of the page or at the end.
  public enum Kind: Sendable, Equatable { case footnote, endnote }

  /// The mark that the text refers to it by, as stored.
  public var id: String
  /// What it is.
  public var kind: Kind
  /// The note's own paragraphs.
  public var blocks: [Block]

  public init(id: String, kind: Kind = .footnote, blocks: [Block]) {
    self.id = id
    self.kind = kind
    self.blocks = blocks
  }

  /// The note's paragraphs in `view`, joined by line feeds.
  public func text(_ view: RevisionView = .accepted) -> String {
    blocks.map { $0.text(view) }.joined(separator: "\n")
  }
}

/// A markup annotation of a PDF (ISO 32000-2, 12.5.6.2).
public struct Annotation: Sendable, Equatable {
  /// Object number, or the annotation's name; unique in the file.
  public var id: String
  /// From 1.
  public var page: Int
  /// As in the file, without the slash: "Highlight", "Text", "StrikeOut", "Caret" …
  public var subtype: String
  /// Who wrote it, as stored; nil where the file does not say.
  public var author: String?
  /// As stored (PDF date).
  public var date: String?
  /// What its author wrote in it; empty where only words were marked.
  public var contents: String
  /// The words under the annotation's quadrilaterals.
  public var quotedText: String
  /// The id of the annotation that this one answers.
  public var inReplyTo: String?
  /// Whether it forms one remark with `inReplyTo` (/RT /Group), as a caret does with its strike-out.
  public var isGrouped: Bool
  /// Index in `Document.blocks` of the block under it, where one was found.
  public var block: Int?

  public init(
    id: String, page: Int, subtype: String, author: String? = nil, date: String? = nil,
    contents: String = "", quotedText: String = "", inReplyTo: String? = nil, isGrouped: Bool = false,
    block: Int? = nil
  ) {
    self.id = id
    self.page = page
    self.subtype = subtype
    self.author = author
    self.date = date
    self.contents = contents
    self.quotedText = quotedText
    self.inReplyTo = inReplyTo
    self.isGrouped = isGrouped
    self.block = block
  }
}
