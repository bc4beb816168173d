/// What one file of feedback holds: every word of it is in a remark or set aside with a reason.
public struct FeedbackReading: Sendable, Equatable {
  /// What is said, in the order of the file.
  public var remarks: [Remark]
  /// What is no remark, with the reason for each piece.
  public var setAside: [SetAside]
  /// Who it seems to be from.
  public var sender: SenderGuess
  /// Whether the file is one of the hearing's documents returned with marks.
  public var returnedDocument: Int?
  /// What a person has to answer, such as "the subject names another law".
  public var questions: [Question]
  /// What became of the file's comments, tracked changes and annotations.
  public var marks: MarkBalance

  /// A question to the secretariat about a file.
  public enum Question: Sendable, Equatable {
    /// The file names another law than the hearing's; the words it does so in.
    case otherHearing(String)
    case unknownSender
    case uncertainSender(String)
    /// A mail program answered, nobody else; the words it did so in.
    case automaticReply(String)
    /// The member asks for more time; the words it does so in.
    case moreTime(String)
    /// The letter says that it takes the place of an earlier one; the words it does so in.
    case replacesEarlier(String)
    /// The sender does not want to be named or quoted; the words.
    case notToBeNamed(String)
  }

  public init(
    remarks: [Remark] = [], setAside: [SetAside] = [], sender: SenderGuess = SenderGuess(),
    returnedDocument: Int? = nil, questions: [Question] = [], marks: MarkBalance = MarkBalance()
  ) {
    self.marks = marks
    self.remarks = remarks
    self.setAside = setAside
    self.sender = sender
    self.returnedDocument = returnedDocument
    self.questions = questions
  }
}
