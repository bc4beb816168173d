import Archive
import DanishLaw
import DocumentModel

extension Workspace {
  /// Hashes of the responses that were written from this archive.
  static func writtenResponses(_ db: Database) throws -> Set<String> {
    try String.fetchSet(db, sql: "SELECT sha256 FROM response")
  }

  /// Of each response with these bytes whether it was an internal draft.
  static func responses(_ db: Database, sha256: String, hearing: String) throws -> [Bool] {
    try Bool.fetchAll(
      db, sql: "SELECT isDraft FROM response WHERE hearing = ? AND sha256 = ?", arguments: [hearing, sha256])
  }

  /// Whether a response that can be sent was ever written.
  static func hasFinalResponse(_ db: Database, hearing: String) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM response WHERE hearing = ? AND NOT isDraft)",
      arguments: [hearing]) ?? false
  }

  /// Changes of a hearing that came after an entry of the journal, and that a response read then does not hold.
  static func changes(_ db: Database, hearing: String, after entry: Int64) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT count(*) FROM journal WHERE hearing = ? AND entry > ? AND what <> 'respond'",
      arguments: [hearing, entry]) ?? 0
  }

  /// All remarks of files that count, whatever their nature, without those that were split or dropped.
  static func allRemarks(_ db: Database, hearing: String) throws -> [StoredRemark] {
    try StoredRemark.fetchAll(
      db,
      sql: """
        SELECT remark.* FROM remark JOIN submission ON submission.id = remark.submission
        WHERE submission.hearing = ? AND \(Submission.counting)
        AND \(StoredRemark.standing) ORDER BY remark.id
        """, arguments: [hearing])
  }

  /// What the provisions that positions speak of are about, by the position's id.
  static func subjects(_ db: Database, of positions: [CollatedPosition]) throws -> [PositionID: Phrase] {
    var subjects: [PositionID: Phrase] = [:]
    for position in positions.map(\.position) {
      guard let document = position.document, let path = position.provision,
        // A heading that a person has written says what it is about by itself.
        position.title.hasPrefix(provisionName(path)),
        let row = try Row.fetchOne(
          db, sql: "SELECT * FROM provision WHERE document = ? AND id = ? ORDER BY ordinal",
          arguments: [document, path])
      else { continue }
      let provision = Provision(
        id: ProvisionID(path), label: row["label"],
        kind: ProvisionKind(rawValue: row["kind"]) ?? .par, text: row["text"], newText: row["newText"])
      subjects[position.id] = ProvisionSubject(provision).phrase
    }
    return subjects
  }
}
