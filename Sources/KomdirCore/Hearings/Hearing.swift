/// A hearing: what a ministry sends out, and what the association must know to answer it in time.
public struct Hearing: Codable, Sendable, Equatable {
  /// Short and printable, such as "H-1".
  public var id: String
  /// What it is about, in the letter's words.
  public var title: String?
  /// The ministry or agency that hears.
  public var authority: String?
  /// Its office.
  public var department: String?
  /// The authority's own number of the case.
  public var caseNumber: String?
  /// The ministry's deadline in local Danish time: `2026-03-15` or `2026-03-15T12:00`.
  public var deadline: String?
  /// Other days that the letter may mean, in the same form.
  public var deadlineAlternatives: [String] = []
  /// A `HearingLetter.DeadlineProblem`, until a person sets the deadline.
  public var deadlineProblem: String?
  /// The association's own deadline for its members, in the same form.
  public var internalDeadline: String?
  /// Where the answer goes: mail addresses.
  public var replyTo: [String] = []
  /// Who gets a copy: mail addresses.
  public var cc: [String] = []
  /// Whom to ask.
  public var contactName: String?
  /// Their telephone number, as printed.
  public var contactPhone: String?
  /// Their mail address.
  public var contactEmail: String?
  /// The day of the letter: `2026-01-26`.
  public var letterDate: String?
  /// A `HearingLetter.Kind`.
  public var kind: String?
  /// A `HearingLetter.Round`.
  public var round: String?
  /// The words each field was found in, and the file that holds them.
  public var found: [String: Finding] = [:]
  /// Fields that a person set; an automatic run leaves them alone.
  public var setByHand: [String] = []
  /// Reservation that the response ends with ("forbehold for bestyrelsens godkendelse").
  public var reservation: String?
  /// Words that replace the standard opening of the response.
  public var opening: String?
  /// The language of the response: "da" or "en".
  public var language: String = "da"
  /// When it came into the archive, ISO 8601 with offset.
  public var createdAt: String
  /// When the response was kept as sent; nil while it is not.
  public var sentAt: String?
  /// The name of the file that was sent.
  public var sentFile: String?
  /// Its hash, 64 hexadecimal digits.
  public var sentSha256: String?
  /// When a person closed it without an answer.
  public var closedAt: String?

  /// Words of a letter that a field was found in.
  public struct Finding: Codable, Sendable, Equatable {
    /// The paper, by its name. Of a finding: the file that holds the words.
    public var file: String
    /// The words, as they stand.
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
  /// Papers are printed "D-3".
  public static var letter: Character { "D" }

  /// Its number: "D-3".
  public var id: DocumentID
  /// The hearing that it belongs to.
  public var hearing: String
  /// What it is to the hearing.
  public var role: DocumentRole
  /// The paper, by its name. Of a finding: the file that holds the words.
  public var file: String
  /// Hash of the file, 64 hexadecimal digits.
  public var sha256: String
  /// Counts from 1 per role and file.
  public var version: Int
  /// What it is about, in the letter's words.
  public var title: String = ""
  /// A `DocumentType` of the law's outline.
  public var documentType: String
  /// Whether it is the newest version; remarks are placed in current documents.
  public var isCurrent: Bool = true
  /// The version that it took the place of.
  public var replaces: DocumentID?
}
