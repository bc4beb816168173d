import DanishLaw
import DocumentFormats
import DocumentModel

/// A hearing as the reader of feedback needs to know it: its documents and the register.
public struct FeedbackContext: Sendable {
  /// A document in hearing.
  public struct HearingDocument: Sendable {
    /// The paper as read.
    public var document: Document
    /// Its provisions.
    public var outline: Outline
    /// Hash of the file, 64 hexadecimal digits.
    public var sha256: String

    public init(document: Document, outline: Outline, sha256: String) {
      self.document = document
      self.outline = outline
      self.sha256 = sha256
    }
  }

  /// What the hearing is about.
  public var title: String
  /// The hearing's papers of today, the draft first.
  public var documents: [HearingDocument]
  /// The register.
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
