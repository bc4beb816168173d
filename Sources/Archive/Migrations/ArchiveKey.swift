/// Gives the archive a key of its own, drawn once: what komdir writes to come back (worksheets) bears it, and one of
/// another archive is told by it. A copy of the file keeps the key: it is the same archive.
package enum ArchiveKey {
  static func migrate(_ db: Database) throws {
    try db.execute(sql: "INSERT INTO setting (key, value) VALUES ('archiveKey', lower(hex(randomblob(6))))")
  }

  package static func read(_ db: Database) throws -> String {
    try String.fetchOne(db, sql: "SELECT value FROM setting WHERE key = 'archiveKey'") ?? ""
  }
}
