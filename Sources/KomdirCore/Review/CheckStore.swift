import DocumentFormats
import Foundation
import GRDB

// Whether what was received is still as it was received.

extension Workspace {
  func storeProblems(_ db: Database, _ hearing: Hearing) throws -> [Problem] {
    var problems: [Problem] = []
    if let entry = try Journal.firstBrokenEntry(db) {
      problems.append(Problem(.journalBroken, "\(path)", .journalBroken(entry)))
    }
    let forgotten = try Self.forgottenHashes(db, hearing: hearing.id)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT original.sha256, bytes FROM original WHERE sha256 IN
        (SELECT sha256 FROM submission WHERE hearing = ? UNION SELECT sha256 FROM document WHERE hearing = ?)
        OR sha256 = (SELECT sentSha256 FROM hearing WHERE id = ?)
        """, arguments: [hearing.id, hearing.id, hearing.id])
    while let row = try rows.next() {
      let bytes: Data = row["bytes"]
      let sha256: String = row["sha256"]
      if bytes.isEmpty, forgotten.contains(sha256) { continue }
      if SHA256.hexDigest(of: [UInt8](bytes)) != sha256 {
        problems.append(Problem(.originalChanged, sha256, .originalChanged))
      }
    }
    return problems + (try changedRemarks(db, hearing))
  }

  /// Remarks never change: their words are held against the hash that the journal took when they came.
  private func changedRemarks(_ db: Database, _ hearing: Hearing) throws -> [Problem] {
    let entries = try Row.fetchAll(
      db, sql: "SELECT subject, after FROM journal WHERE hearing = ? AND what = 'remarks.received'",
      arguments: [hearing.id])
    let forgotten = try Self.forgottenFiles(db, hearing: hearing.id)
    return try entries.compactMap { entry in
      let subject: String = entry["subject"]
      let after: String = entry["after"]
      guard let printed = subject.split(separator: " ").first, let count = Int(after.prefix { $0.isNumber }),
        let submission = try? recordNumber(String(printed), "S")
      else { return nil }
      let texts = try String.fetchAll(
        db, sql: "SELECT text FROM remark WHERE submission = ? AND ordinal <= ? ORDER BY ordinal",
        arguments: [submission, count])
      let hash = SHA256.hexDigest(of: Array(texts.joined(separator: "\n").utf8))
      return after.hasSuffix(hash) || forgotten.contains(subject)
        ? nil : Problem(.remarkChanged, subject, .remarkChanged)
    }
  }
}
