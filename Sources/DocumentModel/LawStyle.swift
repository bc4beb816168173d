/// Style names by which a reader of structured law text marks what plain text shows by labels, quotation marks
/// and position alone. A block so marked carries its printed label ("§ 3 a.", "Stk. 2.", "1)") in `Block.label`.
public enum LawStyle {
  /// Opens a chapter; the text is its heading.
  public static let chapter = "komdir:chapter"
  /// Opens a §. Its text is that of the first subsection, where that one has no label.
  public static let section = "komdir:section"
  /// Opens a subsection (stk.).
  public static let subsection = "komdir:subsection"
  /// A numbered or lettered item, or an amendment point: a list item with its depth.
  public static let item = "komdir:item"
  /// Goes on with the provision above it: a list item with that one's depth, or, as a paragraph, the subsection.
  public static let text = "komdir:text"
  /// New text that an amendment brings.
  public static let newText = "komdir:newText"
  /// A heading over provisions, a division (book, part) included.
  public static let heading = "komdir:heading"
  /// Opens an annex; the text is its heading.
  public static let annex = "komdir:annex"
  /// Preamble, signature and other text that is no provision.
  public static let apart = "komdir:apart"
}
