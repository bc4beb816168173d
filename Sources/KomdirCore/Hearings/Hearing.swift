/// A hearing: what a ministry sends out, and what the association must know to answer it in time.
public struct Hearing: Codable, Sendable, Equatable {
  /// Short and printable, such as "H-1".
  public var id: String
  public var title: String?
  public var authority: String?
  public var department: String?
  public var caseNumber: String?
  /// The ministry's deadline in local Danish time: `2026-03-15` or `2026-03-15T12:00`.
  public var deadline: String?
  public var deadlineAlternatives: [String] = []
  /// A `HearingLetter.DeadlineProblem`, until a person sets the deadline.
  public var deadlineProblem: String?
  /// The association's own deadline for its members, in the same form.
  public var internalDeadline: String?
  public var replyTo: [String] = []
  public var cc: [String] = []
  public var contactName: String?
  public var contactPhone: String?
  public var contactEmail: String?
  public var letterDate: String?
  public var kind: String?
  public var round: String?
  /// The words each field was found in, and the file that holds them.
  public var found: [String: Finding] = [:]
  /// Fields that a person set; an automatic run leaves them alone.
  public var setByHand: [String] = []
  /// Reservation that the response ends with ("forbehold for bestyrelsens godkendelse").
  public var reservation: String?
  /// Words that replace the standard opening of the response.
  public var opening: String?
  public var language: String = "da"
  public var createdAt: String
  public var sentAt: String?
  public var sentFile: String?
  public var sentSha256: String?
  public var closedAt: String?

  /// Words of a letter that a field was found in.
  public struct Finding: Codable, Sendable, Equatable {
    public var file: String
    public var quote: String
    /// A `HearingLetter.Confidence`; nil where it was read before confidence was kept.
    public var confidence: String?
    /// What else the letter may mean, where the value is only likely.
    public var rival: String?
  }

  /// Whether changes are taken: until the response is sent or a person closes it.
  public var isOpen: Bool { sentAt == nil && closedAt == nil }

  /// - Throws: `WorkspaceError.hearingClosed`.
  func holdOpen() throws {
    guard isOpen else { throw WorkspaceError.hearingClosed(id) }
  }

  /// The deadline that members' files are late against.
  public var memberDeadline: String? { internalDeadline ?? deadline }
}

/// A paper of a hearing in one version.
public struct HearingDocument: NumberedRecord, Codable, Sendable, Equatable {
  public static var letter: Character { "D" }

  public var id: DocumentID
  public var hearing: String
  public var role: DocumentRole
  public var file: String
  public var sha256: String
  /// Counts from 1 per role and file.
  public var version: Int
  public var title: String = ""
  public var documentType: String
  /// Whether it is the newest version; remarks are placed in current documents.
  public var isCurrent: Bool = true
  /// The version that it took the place of.
  public var replaces: DocumentID?
}
