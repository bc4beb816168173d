/// Names for `Block.styleName` that writers give a look of their own. Any other name is kept as it is.
public enum StyleName {
  /// The document's title.
  public static let title = "Title"
  /// A line under the title.
  public static let subtitle = "Subtitle"
  /// Somebody else's words.
  public static let quote = "Quote"
  /// Sender's name and address at the top of a letter.
  public static let letterhead = "Letterhead"
  /// The addressee's lines.
  public static let recipient = "Recipient"
  /// Place and date, at the right.
  public static let date = "Date"
  /// The subject line of a letter.
  public static let subject = "Subject"
  /// Closing and name; its lines stay on one page.
  public static let signature = "Signature"
  /// The words at a picture or table.
  public static let caption = "Caption"
  /// The heading of an annex: a second-level heading that begins a page.
  public static let annex = "Annex"
  /// Sources and explanations in smaller letters.
  public static let smallPrint = "Small Print"
}
