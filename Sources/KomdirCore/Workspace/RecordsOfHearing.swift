import Archive

extension Workspace {
  /// Holds what a person types about records to the hearing that they name beside them.
  ///
  /// - Throws: `WorkspaceError.unknown` for a hearing that there is none of, `.notAllowed(.ofAnotherHearing)` for the
  ///   first record that belongs to another.
  public func hold(_ records: [String], in hearing: String) throws {
    try read { db in
      let wanted = try Self.hearing(db, hearing).id
      for record in records {
        guard let own = try Self.hearing(of: record, db), own != wanted else { continue }
        throw WorkspaceError.notAllowed(.ofAnotherHearing(record, own, wanted: wanted))
      }
    }
  }

  /// Municipalities that a file or a remark is said to be from and that the register does not know.
  public func outsiders(ofSubmission printed: String) throws -> [String] {
    try read { db in
      let registered = Set(try Self.members(db).compactMap(\.municipality))
      guard !registered.isEmpty else { return [] }
      let submission = try Self.submission(db, printed)
      let named =
        [submission.municipality].compactMap { $0 } + submission.jointSenders.compactMap(\.municipality)
      return named.filter { !registered.contains($0) }
    }
  }

  /// Nil for what is no record of a hearing's.
  private static func hearing(of printed: String, _ db: Database) throws -> String? {
    let id = printed.split(separator: ":").first.map(String.init) ?? printed
    switch id.uppercased().prefix(2) {
    case "R-": return try submission(db, of: remark(db, id)).hearing
    case "S-": return try submission(db, id).hearing
    case "P-": return try position(db, id).hearing
    default: return nil
    }
  }
}
