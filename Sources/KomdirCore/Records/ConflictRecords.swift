import Archive
import DanishText

extension StoredConflict: StoredRecord {
  package static var table: String { "conflict" }

  static func all(_ db: Database, hearing: String) throws -> [StoredConflict] {
    try fetchAll(db, sql: "SELECT * FROM conflict WHERE hearing = ? ORDER BY id", arguments: [hearing])
  }

  /// The remarks on the sides that dissent in confirmed conflicts.
  static func dissentingRemarks(_ db: Database, hearing: String) throws -> Set<RemarkID> {
    let confirmed = try fetchAll(
      db, sql: "SELECT * FROM conflict WHERE hearing = ? AND state = 'confirmed' AND dissenting IS NOT NULL",
      arguments: [hearing])
    return confirmed.reduce(into: []) { remarks, conflict in
      if let side = conflict.dissenting, conflict.sides.indices.contains(side) {
        remarks.formUnion(conflict.sides[side])
      }
    }
  }

  /// The position that each remark of a hearing stands under first.
  static func positions(_ db: Database, hearing: String) throws -> [RemarkID: PositionID] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT positionRemark.remark, min(positionRemark.position) FROM positionRemark
        JOIN position ON position.id = positionRemark.position WHERE position.hearing = ?
        GROUP BY positionRemark.remark
        """, arguments: [hearing])
    var positions: [RemarkID: PositionID] = [:]
    while let row = try rows.next() { positions[row[0]] = row[1] }
    return positions
  }
}

extension ConflictGround {
  init(_ db: Database, hearing: Hearing) throws {
    let voices = try VoiceBook(db, hearing: hearing.id)
    self.init(
      hearing: hearing, remarks: try Workspace.substantiveRemarks(db, hearing: hearing.id),
      copies: try Workspace.foundDuplicates(db, hearing: hearing.id).mapValues(\.survivor),
      draft: try DraftSentence.all(db, hearing: hearing.id),
      names: Set(
        voices.register.flatMap { [$0.municipality, $0.name] }.compactMap { $0 }.flatMap {
          foldedWords($0).map(String.init)
        }
        .flatMap { [$0, $0 + "s"] }),
      known: try StoredConflict.all(db, hearing: hearing.id), nextID: try StoredConflict.nextID(db))
  }
}

extension DraftSentence {
  /// The sentences of a hearing's papers of today, provision by provision, without explanatory notes.
  static func all(_ db: Database, hearing: String) throws -> [DraftSentence] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT provision.document, provision.id, provision.text, coalesce(provision.newText, '') FROM provision
        JOIN document ON document.id = provision.document
        WHERE document.hearing = ? AND document.isCurrent AND provision.kind NOT IN ('note', 'general')
        ORDER BY provision.document, provision.ordinal
        """, arguments: [hearing])
    var sentences: [DraftSentence] = []
    while let row = try rows.next() {
      let place = Claim.Place(document: row[0], provision: row[1])
      for text in [row[3] as String, row[2]] {
        for line in text.split(whereSeparator: \.isNewline) {
          sentences += KomdirCore.sentences(in: String(line)).filter { $0.count > 15 }
            .map { DraftSentence(place: place, text: $0) }
        }
      }
    }
    return sentences
  }
}
