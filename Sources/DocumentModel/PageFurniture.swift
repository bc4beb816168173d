/// What a written document shows on every page beside its text.
public struct PageFurniture: Sendable, Equatable {
  /// Text at the head of every page, such as "INTERN KLADDE"; a line feed begins a new line.
  public var header: String?
  /// Text at the foot of every page.
  public var footer: String?
  /// Whether the foot says "Side 1 af 3", in the document's language.
  public var showsPageNumbers: Bool

  public init(header: String? = nil, footer: String? = nil, showsPageNumbers: Bool = false) {
    self.header = header
    self.footer = footer
    self.showsPageNumbers = showsPageNumbers
  }
}
