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

  public init(title: String, documents: [HearingDocument], members: [Member]) {
    self.title = title
    self.documents = documents
    self.members = members
  }
}

/// What one file of feedback holds: every word of it is in a remark or set aside with a reason.
public struct FeedbackReading: Sendable, Equatable {
  public var remarks: [Remark]
  public var setAside: [SetAside]
  public var sender: SenderGuess
  /// Whether the file is one of the hearing's documents returned with marks.
  public var returnedDocument: Int?
  /// What a person has to answer, such as "the subject names another law".
  public var questions: [Question]

  /// A question to the secretariat about a file.
  public enum Question: Sendable, Equatable {
    /// The file names another law than the hearing's; the words it does so in.
    case otherHearing(String)
    case unknownSender
    case uncertainSender(String)
  }

  public init(
    remarks: [Remark] = [], setAside: [SetAside] = [], sender: SenderGuess = SenderGuess(),
    returnedDocument: Int? = nil, questions: [Question] = []
  ) {
    self.remarks = remarks
    self.setAside = setAside
    self.sender = sender
    self.returnedDocument = returnedDocument
    self.questions = questions
  }
}

/// Who sent a file, and how that was found out.
public struct SenderGuess: Sendable, Equatable {
  /// What gave the sender away.
  public enum Why: String, Sendable, CaseIterable {
    case given, mailHeader, mailDomain, signature, letterhead, documentProperties, commentAuthor, fileName
    case folderName, column, parentFile, none
  }

  /// Index in `FeedbackContext.members`; nil where no one person is known.
  public var member: Int?
  public var municipality: String?
  public var name: String?
  public var why: Why

  public init(
    member: Int? = nil, municipality: String? = nil, name: String? = nil, why: Why = .none
  ) {
    self.member = member
    self.municipality = municipality
    self.name = name
    self.why = why
  }
}
