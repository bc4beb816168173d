import Archive

extension Workspace {
  /// The archive's record of its association; nil where it has none yet.
  static func knownAssociation(_ db: Database) throws -> Association? {
    try Association.fetchOne(db, sql: "SELECT * FROM association")
  }

  static func association(_ db: Database) throws -> Association { try knownAssociation(db) ?? .komdir }
}
