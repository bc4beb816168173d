/// Who sent a file, and how that was found out.
public struct SenderGuess: Sendable, Equatable {
  /// What gave the sender away.
  public enum Why: String, Sendable, CaseIterable {
    case given, mailHeader, mailDomain, signature, letterhead, documentProperties, commentAuthor, fileName
    case folderName, column, parentFile, none
  }

  /// Index in `FeedbackContext.members`; nil where no one person is known.
  public var member: Int?
  /// The municipality, where one is known.
  public var municipality: String?
  /// The name that the file gives.
  public var name: String?
  /// What it was concluded from.
  public var why: Why
  /// The municipalities that sent it together; empty where one did.
  public var together: [String]

  public init(
    member: Int? = nil, municipality: String? = nil, name: String? = nil, why: Why = .none,
    together: [String] = []
  ) {
    self.together = together
    self.member = member
    self.municipality = municipality
    self.name = name
    self.why = why
  }
}
