import DanishLaw
import DocumentModel

/// One thing that a member said, as it was said. A remark never changes once it is received.
public struct Remark: Sendable, Equatable {
  /// Where in a file the remark came from.
  public enum Kind: String, Sendable, CaseIterable {
    case comment, insertion, deletion, replacement, paragraph, row, cell, mail, annotation
  }

  /// What the remark is worth to the response. All are counted; the latter two are never joined with others.
  public enum Nature: String, Sendable, CaseIterable {
    case substantive
    /// "Se vedhæftede": the substance stands elsewhere.
    case pointer
    /// "Ingen bemærkninger".
    case noRemarks
  }

  /// In what form it was made.
  public var kind: Kind
  /// Whether it says something, points elsewhere, or says that there is nothing.
  public var nature: Nature
  /// The member's words. Of a tracked change the inserted words, else the deleted ones.
  public var text: String
  /// The words of the draft it hangs on; of a replacement the words removed.
  public var anchorText: String?
  /// The wording that the member proposes.
  public var proposedWording: String?
  /// Where it stands in the file.
  public var source: Source
  /// Where it belongs in the papers.
  public var placement: Placement
  /// The author named beside the remark (comment, change, table row), as written; nil where the file is one voice.
  public var author: String?
  /// The municipality named in the row, or found for the author; nil: the submission's member speaks.
  public var municipality: String?
  /// Index in `FeedbackContext.members` of the one person that the register knows for the author.
  public var member: Int?
  /// The heading or theme it stands under, as written.
  public var theme: String?
  /// Whether the letter says it a second time (a summary of itself).
  public var isRepetition: Bool
  /// The draft's words before and after a tracked change, for without them a struck passage reads as its opposite.
  public var contextBefore: String = ""
  /// The draft's words behind a tracked change.
  public var contextAfter: String = ""
  /// Others' answers that it supports.
  public var supports: [Support] = []
  /// Whether the file hides it: a hidden sheet, row or text.
  public var isHidden = false

  /// A file and a place in it, all counted from 1.
  public struct Source: Sendable, Equatable {
    /// From 1.
    public var page: Int?
    /// From 1.
    public var paragraph: Int?
    /// In A1 notation.
    public var cell: String?

    public init(page: Int? = nil, paragraph: Int? = nil, cell: String? = nil) {
      self.page = page
      self.paragraph = paragraph
      self.cell = cell
    }
  }

  public init(
    kind: Kind, nature: Nature = .substantive, text: String, anchorText: String? = nil,
    proposedWording: String? = nil, source: Source = Source(), placement: Placement = .general,
    author: String? = nil, municipality: String? = nil, theme: String? = nil, isRepetition: Bool = false
  ) {
    self.kind = kind
    self.nature = nature
    self.text = text
    self.anchorText = anchorText
    self.proposedWording = proposedWording
    self.source = source
    self.placement = placement
    self.author = author
    self.municipality = municipality
    self.theme = theme
    self.isRepetition = isRepetition
  }
}
