import Archive

// Each type's table. Columns are named after the properties.

extension Hearing: StoredRecord {
  package static var table: String { "hearing" }
}

extension HearingDocument: StoredRecord {
  package static var table: String { "document" }
}

extension Submission: StoredRecord {
  package static var table: String { "submission" }
}

extension StoredRemark: StoredRecord {
  package static var table: String { "remark" }
}

extension Decision: StoredRecord {
  package static var table: String { "decision" }
}

extension Position: StoredRecord {
  package static var table: String { "position" }
}

extension StoredMember: StoredRecord {
  package static var table: String { "member" }
}

extension Passage: StoredRecord {
  package static var table: String { "passage" }
}

extension PassageUse: StoredRecord {
  package static var table: String { "passageUse" }
}

extension ResponseVersion: StoredRecord {
  package static var table: String { "responseVersion" }
}

extension Association: StoredRecord {
  package static var table: String { "association" }

  /// The one row that the table has: an archive belongs to one association.
  package func columns() throws -> [RecordColumn] {
    [RecordColumn("id", .integer(1))] + (try propertyColumns())
  }
}
