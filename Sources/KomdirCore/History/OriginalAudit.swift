import Archive
import DanishText
import DocumentFormats
import Foundation

extension Workspace {
  /// Files whose bytes are gone or changed. Each is hashed outside the archive's lock: others may write meanwhile.
  func originalFindings(hearing: String?) throws -> [ArchiveFinding] {
    let files = try read { db in try Self.filesWithBytes(db, hearing: hearing) }
    var known: [String: ArchiveFinding?] = [:]
    return try files.compactMap { file in
      if let finding = known[file.sha256] { return finding }
      let bytes = try read { db in
        try Data.fetchOne(db, sql: "SELECT bytes FROM original WHERE sha256 = ?", arguments: [file.sha256])
      }
      let finding: ArchiveFinding?
      if let bytes, !bytes.isEmpty || file.sha256 == Self.emptyHash {
        finding = SHA256.hexDigest(of: [UInt8](bytes)) == file.sha256 ? nil : .originalChanged(file.name)
      } else {
        finding = .originalGone(file.name)
      }
      known[file.sha256] = finding
      return finding
    }
  }

  /// An empty file is a file: its bytes are not gone.
  private static let emptyHash = SHA256.hexDigest(of: [])

  /// Every file that the archive says it holds: received and not erased, of the ministry, and sent.
  private static func filesWithBytes(_ db: Database, hearing: String?) throws -> [(
    name: String, sha256: String
  )] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT 'S-' || id || ' ' || file, sha256 FROM submission WHERE (hearing = :hearing OR :hearing IS NULL)
        AND NOT EXISTS (SELECT 1 FROM journal WHERE subject = 'S-' || submission.id AND what = 'submission.forget')
        UNION ALL SELECT 'D-' || id || ' ' || file, sha256 FROM document WHERE hearing = :hearing OR :hearing IS NULL
        UNION ALL SELECT subject, after FROM journal WHERE what = 'sent' AND (hearing = :hearing OR :hearing IS NULL)
        """, arguments: ["hearing": hearing]
    ).map { ($0[0], $0[1]) }
  }
}
