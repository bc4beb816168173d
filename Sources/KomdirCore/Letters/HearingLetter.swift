import DocumentModel

/// What a ministry's hearing letter (høringsbrev) says, each with the words it was found in.
public struct HearingLetter: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    case bill, executiveOrder, guidance, circular, strategy, reformProposal, politicalAgreement
    case evaluation, other
  }

  public enum Round: String, Sendable, CaseIterable { case first, supplementary, extended }

  /// Why the deadline needs a person.
  public enum DeadlineProblem: String, Sendable, CaseIterable {
    case impossible, two, relative, none, weekdayMismatch
  }

  /// A person to ask.
  public struct Contact: Sendable, Equatable {
    public var name: String?
    /// Eight digits.
    public var phone: String?
    public var email: String?

    public init(name: String? = nil, phone: String? = nil, email: String? = nil) {
      self.name = name
      self.phone = phone
      self.email = email
    }
  }

  public var title: String?
  public var authority: String?
  public var department: String?
  public var caseNumber: String?
  /// Local Danish time: `2026-03-15` or `2026-03-15T12:00`.
  public var deadline: String?
  public var deadlineAlternatives: [String] = []
  public var deadlineProblem: DeadlineProblem?
  public var replyTo: [String] = []
  public var cc: [String] = []
  public var contact: Contact?
  public var letterDate: String?
  public var kind: Kind?
  public var round: Round?
  /// The words that each field was found in, by the field's name.
  public var quotes: [String: String] = [:]

  public init() {}
}
