import Archive

extension TakeBackGround {
  /// - Parameter response: what the archive would write today.
  init(_ db: Database, hearing: Hearing, response: JointResponse) throws {
    self.init(
      hearing: hearing, key: try WorksheetKey(db, hearing: hearing), response: response,
      positions: Workspace.inOrder(try Workspace.positionsInDraftOrder(db, hearing: hearing.id)),
      remarks: try Workspace.remarksByPosition(
        db, hearing: hearing.id, among: Workspace.substantiveRemarks(db, hearing: hearing.id)
      ).mapValues { $0.map(\.printedID) },
      papers: try Basis(db, hearing: hearing.id, document: nil, provision: nil).papers,
      edits: try Self.edits(db, hearing: hearing.id))
  }

  /// What changed the words of a hearing's positions, the oldest first.
  static func edits(_ db: Database, hearing: String) throws -> [Edit] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT entry, subject FROM journal
        WHERE hearing = ? AND what IN ('position.text', 'position.dissent', 'position.title') ORDER BY entry
        """, arguments: [hearing]
    ).compactMap { row in
      let subject: String = row[1]
      return PositionID(printed: subject).map { Edit(entry: row[0], position: $0) }
    }
  }
}
