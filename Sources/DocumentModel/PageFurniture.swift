/// What a written document shows on every page beside its text.
public struct PageFurniture: Sendable, Equatable {
  /// Text at the head of every page, such as "INTERN KLADDE"; a line feed begins a new line.
  public var header: String?
  /// Text at the foot of every page.
  public var footer: String?
  /// Whether the foot says "Side 1 af 3", in the document's language.
  public var showsPageNumbers: Bool
  /// Tracked changes with text in the heads and feet that were read; they hang at no block.
  public var revisions: [Revision]
  /// Comments in the heads and feet that were read, where the format keeps them there.
  public var comments: [Comment]

  public init(
    header: String? = nil, footer: String? = nil, showsPageNumbers: Bool = false,
    revisions: [Revision] = [], comments: [Comment] = []
  ) {
    self.header = header
    self.footer = footer
    self.showsPageNumbers = showsPageNumbers
    self.revisions = revisions
    self.comments = comments
  }
}
