import Archive

extension Basis {
  /// The papers of a hearing as they stand now.
  init(_ db: Database, hearing: String, document: DocumentID?, provision: String?) throws {
    papers =
      try Int64.fetchOne(db, sql: "SELECT max(id) FROM document WHERE hearing = ?", arguments: [hearing]) ?? 0
    self.document = document
    self.provision = provision
  }
}
