import Archive
import DanishText
import DocumentFormats
import Foundation

extension Workspace {
  /// Keeps bytes under their hash; the same bytes are kept once.
  static func storeOriginal(_ db: Database, _ bytes: [UInt8]) throws -> String {
    let sha256 = SHA256.hexDigest(of: bytes)
    try keepOriginal(db, sha256: sha256, bytes)
    return sha256
  }

  /// Keeps bytes once. Bytes that were erased are kept again when somebody else sends them.
  ///
  /// - Parameter sha256: the hash of the bytes.
  static func keepOriginal(_ db: Database, sha256: String, _ bytes: [UInt8]) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO original (sha256, bytes) VALUES (?, ?)
        ON CONFLICT (sha256) DO UPDATE SET bytes = excluded.bytes WHERE length(original.bytes) = 0
        """
    ).execute(arguments: [sha256, Data(bytes)])
  }

  /// Keeps the bytes of a file in hand, and notes that its reading begins.
  static func beginReading(_ db: Database, sha256: String, _ bytes: [UInt8]) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO original (sha256, bytes, attempts) VALUES (?, ?, 1)
        ON CONFLICT (sha256) DO UPDATE SET attempts = attempts + 1
        """
    ).execute(arguments: [sha256, Data(bytes)])
  }

  static func endReading(_ db: Database, sha256: String) throws {
    try db.cachedStatement(sql: "UPDATE original SET attempts = 0 WHERE sha256 = ?")
      .execute(arguments: [sha256])
  }

  /// How often the reading of a file was begun and not ended.
  static func attempts(_ db: Database, sha256: String) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT attempts FROM original WHERE sha256 = ?", arguments: [sha256]) ?? 0
  }

  static func original(_ db: Database, _ sha256: String) throws -> [UInt8] {
    guard let bytes = try originalIfThere(db, sha256) else { throw WorkspaceError.unknown(id: sha256) }
    return bytes
  }

  /// Nil where the archive holds no such bytes.
  static func originalIfThere(_ db: Database, _ sha256: String) throws -> [UInt8]? {
    try Data.fetchOne(db, sql: "SELECT bytes FROM original WHERE sha256 = ?", arguments: [sha256])
      .map { [UInt8]($0) }
  }

  /// Bytes that no record speaks of any more. Those in hand of a collection that runs are left alone.
  ///
  /// - Parameter sha256: the only bytes that are asked about; nil for all.
  static func dropLooseOriginals(_ db: Database, sha256: String? = nil) throws {
    try db.execute(
      sql: """
        DELETE FROM original WHERE attempts = 0 AND (:only IS NULL OR sha256 = :only)
        AND sha256 NOT IN (SELECT sha256 FROM submission) AND sha256 NOT IN (SELECT sha256 FROM document)
        AND sha256 NOT IN (SELECT sentSha256 FROM hearing WHERE sentSha256 IS NOT NULL)
        AND sha256 NOT IN (SELECT after FROM journal WHERE what = 'sent' AND after IS NOT NULL)
        """, arguments: ["only": sha256])
  }

  /// Hands out every file received in a hearing that was not erased, every paper of it and every
  /// file that was sent, byte for byte, with a name that is safe and unique: "S-4 brev.docx", "D-1 udkast.docx".
  ///
  /// - Throws: `WorkspaceError`, or what `write` throws.
  public func exportOriginals(
    hearing id: String?, to write: (_ name: String, _ bytes: [UInt8]) throws -> Void
  ) throws
    -> Int
  {
    try read { db in
      let hearing = try Self.hearing(db, id)
      var count = 0
      let documents = try HearingDocument.fetchAll(
        db, sql: "SELECT * FROM document WHERE hearing = ? ORDER BY id", arguments: [hearing.id])
      for document in documents {
        try write(
          "\(document.printedID) \(Self.safeName(document.file))", try Self.original(db, document.sha256))
        count += 1
      }
      let forgotten = try Self.forgottenFiles(db, hearing: hearing.id)
      let submissions = try Submission.fetchCursor(
        db, sql: "SELECT * FROM submission WHERE hearing = ? ORDER BY id", arguments: [hearing.id])
      while let submission = try submissions.next() {
        if forgotten.contains(submission.printedID) { continue }
        try write(
          "\(submission.printedID) \(Self.safeName(submission.file))",
          try Self.original(db, submission.sha256))
        count += 1
      }
      // A hearing that was reopened has been sent more than once.
      let sent = try Row.fetchAll(
        db, sql: "SELECT subject, after FROM journal WHERE hearing = ? AND what = 'sent' ORDER BY entry",
        arguments: [hearing.id])
      for (index, row) in sent.enumerated() {
        let number = sent.count > 1 ? "\(index + 1) " : ""
        try write("sendt \(number)\(Self.safeName(row["subject"]))", try Self.original(db, row["after"]))
        count += 1
      }
      return count
    }
  }

  /// A name without folders, control characters or anything that a file system takes amiss, and short enough for
  /// all of them (255 bytes, the number before it included).
  static func safeName(_ name: String) -> String {
    let kept = name.unicodeScalars.map { scalar -> Character in
      let isControl =
        scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
      return isControl || "/\\:*?\"<>|".unicodeScalars.contains(scalar) ? "_" : Character(scalar)
    }
    var text = Substring(String(kept).trimmingCharacters(in: CharacterSet(charactersIn: ". ")))
    var length = text.utf8.count
    while length > 200 { length -= text.removeFirst().utf8.count }
    return text.isEmpty ? "uden navn" : String(text)
  }
}
