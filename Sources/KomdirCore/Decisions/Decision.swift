/// What the association does with a remark. A remark can have none, one or several.
public struct Decision: NumberedRecord, Codable, Sendable, Equatable {
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

  public var id: DecisionID
  public var remark: RemarkID
  public var value: Value
  public var reason: String?
  public var target: RemarkID?
  /// `2026-03-15`.
  public var date: String?
  public var by: String
  public var at: String
  /// The papers that it was taken on.
  public var basis: Basis?
}
