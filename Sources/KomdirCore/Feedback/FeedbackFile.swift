import DocumentFormats

/// One file that came in, as read, with what is known from outside it.
public struct FeedbackFile: Sendable {
  /// The file as read.
  public var reading: Reading
  /// The file's own name; of an attachment the name it carries.
  public var name: String
  /// The folders it lay in, outermost first, below the path that was collected.
  public var folders: [String]
  /// SHA-256 of the bytes in lower-case hex; a file whose bytes are a hearing document's holds no remark.
  public var sha256: String?
  /// Index in `FeedbackContext.members` of the member that a person gave for the file.
  public var givenMember: Int?
  /// Who sent the mail or archive that carried the file.
  public var parentSender: SenderGuess?

  public init(
    reading: Reading, name: String, folders: [String] = [], sha256: String? = nil, givenMember: Int? = nil,
    parentSender: SenderGuess? = nil
  ) {
    self.reading = reading
    self.name = name
    self.folders = folders
    self.sha256 = sha256
    self.givenMember = givenMember
    self.parentSender = parentSender
  }
}
