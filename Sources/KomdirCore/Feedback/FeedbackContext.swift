import DanishLaw
import DocumentFormats
import DocumentModel

/// A hearing as the reader of feedback needs to know it: its documents and the register.
public struct FeedbackContext: Sendable {
  /// A document in hearing.
  public struct HearingDocument: Sendable {
    public var document: Document
    public var outline: Outline
    public var sha256: String

    public init(document: Document, outline: Outline, sha256: String) {
      self.document = document
      self.outline = outline
      self.sha256 = sha256
    }
  }

  public var title: String
  public var documents: [HearingDocument]
  public var members: [Member]
  /// Whom members write to, by the names that the archive has.
  public var association: Association

  public init(
    title: String, documents: [HearingDocument], members: [Member], association: Association = .komdir
  ) {
    self.association = association
    self.title = title
    self.documents = documents
    self.members = members
  }
}
