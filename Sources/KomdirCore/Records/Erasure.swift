import Archive

/// Erases what stands in the archive's rows. It is the one place besides taking files in where rows are written without a
/// proposal: a proposal says what was there before, and what is erased must stand nowhere any more.
struct Erasure {
  let db: Database

  init(_ db: Database) { self.db = db }

  /// Empties what was read out of a file: its remarks, what they were found to repeat, and what was set aside.
  func eraseWords(inFile file: SubmissionID) throws {
    try db.execute(
      sql: """
        UPDATE remark SET text = '', anchorText = NULL, proposedWording = NULL, author = NULL, theme = NULL,
        asWritten = NULL, contextBefore = '', contextAfter = '', dropReason = NULL,
        supports = '[]' WHERE submission = ?
        """, arguments: [file])
    try db.execute(
      sql: """
        DELETE FROM duplicate WHERE remark IN (SELECT id FROM remark WHERE submission = ?)
        OR survivor IN (SELECT id FROM remark WHERE submission = ?)
        """, arguments: [file, file])
    try db.execute(sql: "UPDATE setAside SET text = '' WHERE submission = ?", arguments: [file])
    // Their seals were made with the salt that went.
    try db.execute(
      sql: """
        UPDATE positionRemark SET byHand = byHand WHERE remark IN (SELECT id FROM remark WHERE submission = ?)
        """, arguments: [file])
  }

  func eraseSetAside(_ ordinal: Int, inFile file: SubmissionID) throws {
    try db.execute(
      sql: "UPDATE setAside SET text = '' WHERE submission = ? AND ordinal = ?", arguments: [file, ordinal])
  }

  /// Has a file's records sealed again, with a new salt.
  func reseal(file: SubmissionID) throws {
    for table in ["remark", "setAside"] {
      try db.execute(sql: "UPDATE \(table) SET ordinal = ordinal WHERE submission = ?", arguments: [file])
    }
    try db.execute(sql: "UPDATE submission SET file = file WHERE id = ?", arguments: [file])
  }

  /// Everything that holds these bytes, as printed.
  func holders(of sha256: String) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT 'S-' || id FROM submission WHERE sha256 = :hash UNION ALL SELECT 'D-' || id FROM document
        WHERE sha256 = :hash UNION ALL SELECT id FROM hearing WHERE sentSha256 = :hash
        """, arguments: ["hash": sha256])
  }

  func eraseBytes(_ sha256: String) throws {
    try db.execute(sql: "DELETE FROM original WHERE sha256 = ?", arguments: [sha256])
  }

  /// A name in the place of a hash, with no bytes behind it.
  func keepNothing(under name: String) throws {
    try db.execute(sql: "INSERT OR IGNORE INTO original (sha256, bytes) VALUES (?, x'')", arguments: [name])
  }
}
