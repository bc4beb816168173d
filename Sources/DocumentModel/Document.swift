/// A file as read: what a person sees in it, and what hangs on it.
///
/// One model for every format, so that law text, remarks and writers never meet a format. A document is a
/// pure value: readers make it, writers take it, nothing in it points back at a file on disk.
public struct Document: Sendable, Equatable {
  /// Title, author and other properties that the file states about itself.
  public var metadata: Metadata
  /// Paragraphs, headings, list items and table rows in reading order.
  public var blocks: [Block]
  /// Comments in the order of the file, replies included.
  public var comments: [Comment]
  /// Every tracked change with text, in reading order.
  public var revisions: [Revision]
  /// Footnotes and endnotes that the text refers to, in the order of their marks.
  public var notes: [Note]
  /// Markup annotations of a PDF, by page.
  public var annotations: [Annotation]
  /// Worksheets of a spreadsheet; a CSV file is one sheet.
  public var sheets: [Sheet]
  /// The header of a mail; its body is `blocks`, its attachments are `attachments`.
  public var message: Message?
  /// Files that this file carries: attachments of a mail, entries of an archive, files embedded in a PDF.
  public var attachments: [Attachment]
  /// Number of pages, where the format has pages (PDF); nil elsewhere.
  public var pageCount: Int?
  /// Words at the head and foot of the pages: of word processors' files as read, and as writers set them.
  public var pageFurniture: PageFurniture
  /// Layouts by table number (`Block.Kind.tableRow`), for writers.
  public var tableLayouts: [Int: TableLayout]

  public init(
    metadata: Metadata = Metadata(), blocks: [Block] = [], comments: [Comment] = [],
    revisions: [Revision] = [], notes: [Note] = [], annotations: [Annotation] = [],
    sheets: [Sheet] = [], message: Message? = nil, attachments: [Attachment] = [],
    pageCount: Int? = nil, pageFurniture: PageFurniture = PageFurniture(),
    tableLayouts: [Int: TableLayout] = [:]
  ) {
    self.metadata = metadata
    self.blocks = blocks
    self.comments = comments
    self.revisions = revisions
    self.notes = notes
    self.annotations = annotations
    self.sheets = sheets
    self.message = message
    self.attachments = attachments
    self.pageCount = pageCount
    self.pageFurniture = pageFurniture
    self.tableLayouts = tableLayouts
  }

  /// The running text, one line a block: tracked changes as `view` says, table cells joined by tabs.
  public func text(_ view: RevisionView = .accepted) -> String {
    blocks.map { $0.text(view) }.joined(separator: "\n")
  }
}

/// What a file says about itself. Everything is optional: nothing is guessed.
public struct Metadata: Sendable, Equatable {
  /// The title that the file gives itself, as stored.
  public var title: String?
  /// Who wrote it first, as stored.
  public var author: String?
  /// Who saved it last, as stored.
  public var lastModifiedBy: String?
  /// BCP 47 tag as stored, such as `da-DK`.
  public var language: String?
  /// ISO 8601, as stored.
  public var created: String?
  /// ISO 8601, as stored.
  public var modified: String?
  /// The program that wrote the file, as it names itself.
  public var generator: String?
  /// The authority that issued an act and its case number, as the file has them: "Kirkemin., j.nr. 42992/11".
  public var caseNumber: String?
  /// The day from which the file calls its text history, ISO 8601, as stored; nil where it is in force or doesn't say.
  public var superseded: String?
  /// What komdir marks the files with that it writes, so that it knows them again ("komdir1:9c41…:H-1").
  public var key: String?

  public init(
    title: String? = nil, author: String? = nil, lastModifiedBy: String? = nil, language: String? = nil,
    created: String? = nil, modified: String? = nil, generator: String? = nil,
    caseNumber: String? = nil, superseded: String? = nil, key: String? = nil
  ) {
    self.title = title
    self.author = author
    self.lastModifiedBy = lastModifiedBy
    self.language = language
    self.created = created
    self.modified = modified
    self.generator = generator
    self.caseNumber = caseNumber
    self.superseded = superseded
    self.key = key
  }
}
