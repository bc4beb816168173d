import DanishLaw

/// What an authority did with a position, as its note on the hearing says.
public enum Outcome: String, Sendable, CaseIterable, Codable {
  /// The text in hearing was changed as asked.
  case accepted
  /// It was changed in part, or in another way than asked.
  case partly
  case rejected
  /// The rules stay; notes or guidance now say what they mean.
  case clarified
  /// Taken note of, or left to later work.
  case noted
  case notMentioned
}

/// What became of one position of the response.
public struct OutcomeFinding: Sendable, Equatable {
  /// The position's place in the response, from 1.
  public var position: Int
  /// The response's words.
  public var text: String
  /// The provision that the response names; nil for themes.
  public var provision: ProvisionID?
  /// The place as the response writes it.
  public var label: String?
  /// What the authority did.
  public var outcome: Outcome
  /// The authority's words that decide it, verbatim; nil where the note is silent.
  public var passage: String?
  /// The page of the passage, from 1; nil where the note's format has none.
  public var page: Int?
  /// The note's own rendering of the position; nil where it has none.
  public var said: String?
}

/// A note on a hearing, read against the association's response.
public struct OutcomeReading: Sendable, Equatable {
  /// One for each position of the response, in its order; empty where the note is of another hearing.
  public var findings: [OutcomeFinding]
  /// What a person should look at.
  public var doubts: [Doubt]

  /// Why a person must look before anything is believed.
  public enum Doubt: Sendable, Equatable {
    /// The note is of another hearing; what it and the response call theirs.
    case otherHearing(note: String, response: String)
    /// The note names the association nowhere.
    case notNamed
    /// The response has no position that could be read.
    case noPositions
    /// The note is a table in a PDF, whose columns cannot be told apart: nothing was read out of it.
    case tornTable
    /// The note holds no remarks with answers that could be read.
    case noAnswers
  }
}
