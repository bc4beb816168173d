/// Remarks on one matter that ask for different things, on two sides.
public struct Conflict: Sendable, Equatable {
  public enum Kind: String, Codable, Sendable, CaseIterable {
    /// One side wants the thing, the other wants it out or unchanged.
    case direction
    /// The same thing with another number, date or amount.
    case value
    /// Proposed wordings for the same words differ.
    case wording
  }

  public enum State: String, Codable, Sendable, CaseIterable {
    /// The program's; nobody has looked.
    case proposed
    case confirmed, dismissed
  }

  /// One side of it.
  public struct Side: Sendable, Equatable {
    /// As printed, in the order they came.
    public var remarks: [String]
    public var voices: [Voice]
  }

  /// The words that a remark's place on its side rests on.
  public struct Evidence: Sendable, Equatable {
    public var remark: String
    public var quote: String
  }

  /// As printed: "C-1".
  public var id: String
  public var kind: Kind
  /// The provision that most of the remarks are on; nil for a general matter.
  public var provision: String?
  /// The position that most of them stand under, as printed.
  public var position: String?
  public var sides: [Side]
  public var evidence: [Evidence]
  public var state: State
  /// How sure the program is, from 0 to 1.
  public var certainty: Double
  /// Of a confirmed one the side that dissents, from 0.
  public var dissenting: Int?
  public var by: String?
  public var at: String?
  public var reason: String?
}

/// A conflict as the archive keeps it: who is on which side, and what a person says of it. The words stay with their
/// remarks.
struct StoredConflict: NumberedRecord, Codable, Sendable, Equatable {
  static var letter: Character { "C" }

  var id: RecordID<StoredConflict>
  var hearing: String
  var kind: Conflict.Kind
  var sides: [[RemarkID]]
  var state: Conflict.State = .proposed
  var certainty: Double
  var dissenting: Int?
  var by: String?
  var at: String?
  var reason: String?

  /// What two conflicts share of the pairs that they set against each other, of the smaller one's.
  func overlap(with other: StoredConflict) -> Double {
    let (ours, theirs) = (pairs, other.pairs)
    guard !ours.isEmpty, !theirs.isEmpty else { return 0 }
    return Double(ours.intersection(theirs).count) / Double(min(ours.count, theirs.count))
  }

  private var pairs: Set<[RemarkID]> {
    guard sides.count == 2 else { return [] }
    return Set(sides[0].flatMap { left in sides[1].map { [min(left, $0), max(left, $0)] } })
  }
}
