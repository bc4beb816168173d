/// Words of a file that are no remark, kept with the reason.
public struct SetAside: Sendable, Equatable {
  /// Why words are no remark. The names are stable.
  public enum Reason: String, Sendable, CaseIterable {
    case address, greeting, thanks, heading, signature, quote, disclaimer, reservation, inOriginal, empty
    /// Struck out by the sender in a text of their own, or put in and taken out again.
    case retracted
    /// A wish for more time, to the association itself.
    case request
    /// What is told of the draft or of the case, for others to decide on.
    case retelling
    /// What a table's row says beside its remark: a number, a date, how grave it is.
    case beside
    /// What a letter says of itself: that it takes the place of an earlier one.
    case aboutItself
  }

  /// The words.
  public var text: String
  /// Why they are no remark.
  public var reason: Reason
  /// Paragraph of the file, from 1, where it has paragraphs.
  public var paragraph: Int?

  public init(text: String, reason: Reason, paragraph: Int? = nil) {
    self.text = text
    self.reason = reason
    self.paragraph = paragraph
  }
}
