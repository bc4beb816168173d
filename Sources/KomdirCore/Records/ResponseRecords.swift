import Archive
import DanishLaw
import DocumentModel

extension Workspace {
  /// All remarks of files that count, whatever their nature, without those that were split or dropped.
  static func allRemarks(_ db: Database, hearing: String) throws -> Cursor<StoredRemark> {
    try StoredRemark.fetchCursor(
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
