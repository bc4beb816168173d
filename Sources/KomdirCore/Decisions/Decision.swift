/// What the association does with a remark. A remark can have none, one or several.
public struct Decision: NumberedRecord, Codable, Sendable, Equatable {
  /// Decisions are printed "B-3" (beslutning).
  public static var letter: Character { "B" }

  /// The vocabulary of decisions; it maps to ISO's, IEEE's and HL7's dispositions.
  public enum Value: String, Codable, Sendable, CaseIterable {
    case followed, followedInPart
    /// A reason is required.
    case notFollowed
    case noted
    /// One target is required, which is itself no duplicate.
    case duplicateOf
    case outOfScope, answered, postponed
    /// A date is required.
    case withdrawn

    /// Reads a decision's name, its Danish or its English words.
    public init?(written text: String) {
      let wanted = text.lowercased()
      let found = Self.allCases.first { value in
        [value.rawValue, Phrase.name(value).danish, Phrase.name(value).english].contains {
          $0.lowercased() == wanted
        }
      }
      guard let found else { return nil }
      self = found
    }
  }

  /// Its number: "B-3".
  public var id: DecisionID
  /// The remark that it is on.
  public var remark: RemarkID
  /// What the association does with the remark.
  public var value: Value
  /// Why; nil where nobody said so.
  public var reason: String?
  /// Of a duplicate the remark that stands for it.
  public var target: RemarkID?
  /// `2026-03-15`.
  public var date: String?
  /// Who decided.
  public var by: String
  /// When, ISO 8601 with offset.
  public var at: String
  /// The papers that it was taken on.
  public var basis: Basis?
}
