/// What the association says on one provision or theme: a person's text over the remarks of many.
public struct Position: NumberedRecord, Codable, Sendable, Equatable {
  /// Positions are printed "P-3".
  public static var letter: Character { "P" }

  /// The part of the response it stands in, in the order of the response.
  public enum Section: String, Codable, Sendable, CaseIterable {
    case general, provisions, economy, implementation
    /// Remarks whose place was named and not found: a person places them.
    case unplaced
  }

  /// Its number: "P-3".
  public var id: PositionID
  /// The hearing that it belongs to.
  public var hearing: String
  /// What `collate` knows a theme by: "theme:economy". Of a provision it says where it was first: that is known
  /// by `document` and `provision`.
  public var key: String
  /// The paper that holds its provision.
  public var document: DocumentID?
  /// Its provision's id: `par:1/nr:5`; nil for a theme.
  public var provision: String?
  /// What it is about, where it is about no provision.
  public var theme: String?
  /// The part of the response that it stands in.
  public var section: Section
  /// Its heading in the response.
  public var title: String
  /// The secretary's text; empty until it is written.
  public var text: String = ""
  /// A person's place in the order of its section, from 1; nil: the draft's order.
  public var sequence: Int?
  /// Who disagrees, as the response will name them; empty where nobody does.
  public var dissent: String = ""
  /// The papers that its words were written on; nil while it has none.
  public var basis: Basis?

  /// Places in the order that a person can give.
  static let orders = 1...9999
}
