import Archive

/// A record that lies in the archive under a number of its own.
public protocol NumberedRecord: Sendable {
  /// The letter that its number is printed with: "R" of a remark.
  static var letter: Character { get }
  /// Its number. It is given once, before the record is written, and never to another.
  var id: RecordID<Self> { get }
}

extension NumberedRecord {
  /// The id as printed: "R-17".
  public var printedID: String { id.description }
}

/// The number of one kind of record: a remark's can stand nowhere that a position's is meant. It prints as "R-17".
public struct RecordID<Record: NumberedRecord>: Hashable, Comparable, Sendable {
  /// The number alone, from 1.
  public let number: Int64

  /// The id of a number that the archive gave.
  public init(_ number: Int64) { self.number = number }

  /// Reads a printed id: "R-17", "r-17". Nil for any other form, and for another kind of record.
  public init?(printed: String) {
    let text = printed.trimmingPrefix(while: \.isWhitespace)
    guard text.first?.uppercased() == String(Record.letter), text.dropFirst().first == "-",
      let number = Int64(text.dropFirst(2)), number > 0
    else { return nil }
    self.init(number)
  }

  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }

  /// The id that comes `count` after it, for several records that are made at once.
  func advanced(by count: Int) -> Self { Self(number + Int64(count)) }
}

extension RecordID: CustomStringConvertible {
  /// The id as printed: "R-17".
  public var description: String { "\(Record.letter)-\(number)" }
}

extension RecordID: ExpressibleByIntegerLiteral {
  /// The id of a number that is written out.
  public init(integerLiteral number: Int64) { self.init(number) }
}

extension RecordID: Codable {
  /// A number, as the archive keeps it.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(Int64.self))
  }

  /// A number, as the archive keeps it.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(number)
  }
}

extension RecordID: ColumnValue {
  package init?(stored: StoredValue) {
    guard let number = Int64(stored: stored) else { return nil }
    self.init(number)
  }

  package var stored: StoredValue { .integer(number) }
}

/// A remark's number: "R-17".
public typealias RemarkID = RecordID<StoredRemark>
/// A position's number: "P-3".
public typealias PositionID = RecordID<Position>
/// A file's number: "S-4".
public typealias SubmissionID = RecordID<Submission>
/// A member's number: "M-12".
public typealias MemberID = RecordID<StoredMember>
/// The number of a hearing's paper in one version: "D-3".
public typealias DocumentID = RecordID<HearingDocument>
/// A decision's number: "B-3".
public typealias DecisionID = RecordID<Decision>

extension NumberedRecord {
  /// The id that a person types.
  ///
  /// - Throws: `WorkspaceError.unknown` when it is of another form.
  static func id(_ printed: String) throws -> RecordID<Self> {
    guard let id = RecordID<Self>(printed: printed) else { throw WorkspaceError.unknown(id: printed) }
    return id
  }
}

extension NumberedRecord where Self: StoredRecord {
  /// The id that the next record of the kind gets.
  static func nextID(_ db: Database) throws -> RecordID<Self> { RecordID(try db.nextNumber(of: table)) }
}
