import Archive
import DanishText

extension Workspace {
  /// Files whose bytes are gone or changed. Each is hashed outside the archive's lock: others may write meanwhile.
  func originalFindings(hearing: String?) throws -> [ArchiveFinding] {
    let files = try read { db in try Self.filesWithBytes(db, hearing: hearing) }
    var known: [String: ArchiveFinding?] = [:]
    return try files.compactMap { file in
      if let finding = known[file.sha256] { return finding }
      let bytes = try read { db in try Self.originalIfThere(db, file.sha256) }
      let finding: ArchiveFinding?
      if let bytes, !bytes.isEmpty || file.sha256 == Self.emptyHash {
        finding = SHA256.hexDigest(of: bytes) == file.sha256 ? nil : .originalChanged(file.name)
      } else {
        finding = .originalGone(file.name)
      }
      known[file.sha256] = finding
      return finding
    }
  }

  /// An empty file is a file: its bytes are not gone.
  private static let emptyHash = SHA256.hexDigest(of: [])
}
