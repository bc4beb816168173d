import Archive

// Each type's table. Columns are named after the properties.

/// A record whose number the table gives.
protocol NumberedRecord: StoredRecord {
  var id: Int64? { get set }
}

extension NumberedRecord {
  package mutating func take(number: Int64) { id = number }
}

extension Hearing: StoredRecord {
  package static var table: String { "hearing" }
}

extension HearingDocument: NumberedRecord {
  package static var table: String { "document" }
}

extension Submission: NumberedRecord {
  package static var table: String { "submission" }
}

extension StoredRemark: NumberedRecord {
  package static var table: String { "remark" }
}

extension Decision: NumberedRecord {
  package static var table: String { "decision" }
}

extension Position: NumberedRecord {
  package static var table: String { "position" }
}

extension StoredMember: NumberedRecord {
  package static var table: String { "member" }
}

extension Association: StoredRecord {
  package static var table: String { "association" }

  /// The one row that the table has: an archive belongs to one association.
  package func columns() throws -> [RecordColumn] {
    [RecordColumn("id", .integer(1))] + (try propertyColumns())
  }
}

/// The number in a printed id ("R-17" → 17), for the kind of record that `letter` names.
///
/// - Throws: `WorkspaceError.unknown` when the id is of another form.
func recordNumber(_ printed: String, _ letter: Character) throws -> Int64 {
  let text = printed.trimmingPrefix(while: \.isWhitespace)
  guard text.first?.uppercased() == String(letter), text.dropFirst().first == "-",
    let number = Int64(text.dropFirst(2)), number > 0
  else { throw WorkspaceError.unknown(id: printed) }
  return number
}
