import DocumentModel

/// What a ministry's hearing letter (høringsbrev) says, each with the words it was found in.
public struct HearingLetter: Sendable, Equatable {
  /// What is heard about.
  public enum Kind: String, Sendable, CaseIterable {
    case bill, executiveOrder, guidance, circular, strategy, reformProposal, politicalAgreement
    case evaluation, other
  }

  /// Which round the letter opens.
  public enum Round: String, Sendable, CaseIterable { case first, supplementary, extended }

  /// Why the deadline needs a person.
  public enum DeadlineProblem: String, Sendable, CaseIterable {
    case impossible, two, relative, none, weekdayMismatch
    /// A date was found, but what speaks for it is thin, or another speaks nearly as loud.
    case uncertain
  }

  /// How far a field is to be trusted.
  public enum Confidence: String, Sendable, CaseIterable {
    case sure
    /// Shown with its rival; a person is asked.
    case likely
    /// The letter says nothing that could be the value.
    case none
  }

  /// A person to ask.
  public struct Contact: Sendable, Equatable {
    /// As printed.
    public var name: String?
    /// Eight digits.
    public var phone: String?
    /// A mail address.
    public var email: String?

    public init(name: String? = nil, phone: String? = nil, email: String? = nil) {
      self.name = name
      self.phone = phone
      self.email = email
    }
  }

  /// What the hearing is about.
  public var title: String?
  /// The ministry or agency that hears.
  public var authority: String?
  /// Its office.
  public var department: String?
  /// The authority's own number of the case.
  public var caseNumber: String?
  /// Local Danish time: `2026-03-15` or `2026-03-15T12:00`.
  public var deadline: String?
  /// Other days that may be meant, in the same form.
  public var deadlineAlternatives: [String] = []
  /// Why the deadline is not certain; nil where it is.
  public var deadlineProblem: DeadlineProblem?
  /// Where the answer goes: mail addresses.
  public var replyTo: [String] = []
  /// Who gets a copy: mail addresses.
  public var cc: [String] = []
  /// Whom to ask.
  public var contact: Contact?
  /// The day of the letter: `2026-01-26`.
  public var letterDate: String?
  /// What is heard about.
  public var kind: Kind?
  /// Which round it opens.
  public var round: Round?
  /// The words that each field was found in, by the field's name.
  public var quotes: [String: String] = [:]
  /// How far each field is to be trusted, by its name.
  public var confidence: [String: Confidence] = [:]
  /// From 0 to 1, by the field's name: how likely its value is by all that was weighed, its rival included.
  public var certainty: [String: Double] = [:]
  /// Per field what came next, where the value is only likely.
  public var rivals: [String: String] = [:]
  /// Per field all that could be its value, weighed, the likeliest first.
  public var candidates: [String: [WeighedCandidate]] = [:]

  public init() {}

  /// One field with all that may be its value.
  public struct WeighedField: Sendable, Equatable {
    /// As in `quotes`: "deadline".
    public var name: String
    /// How sure the value is.
    public var confidence: Confidence
    /// The likeliest first.
    public var candidates: [WeighedCandidate]
  }

  /// The weighed fields, in the order that a person asks for them.
  public var weighedFields: [WeighedField] {
    LetterField.allCases.compactMap { field in
      candidates[field.rawValue].map {
        WeighedField(name: field.rawValue, confidence: confidence[field.rawValue] ?? .none, candidates: $0)
      }
    }
  }
}
