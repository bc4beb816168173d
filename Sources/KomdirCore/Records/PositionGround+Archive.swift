import Archive

extension PositionGround {
  /// - Throws: `WorkspaceError.unknown`.
  init(_ db: Database, position printed: String) throws {
    let position = try Workspace.position(db, printed)
    self.init(
      position: position, hearing: try Workspace.hearing(db, position.hearing),
      papers: try Basis(db, hearing: position.hearing, document: nil, provision: nil).papers)
  }
}

extension Position {
  /// The remarks under it, whether they count or not.
  func remarks(_ db: Database) throws -> [StoredRemark] {
    try StoredRemark.fetchAll(
      db,
      sql: """
        SELECT remark.* FROM remark JOIN positionRemark ON positionRemark.remark = remark.id
        WHERE positionRemark.position = ? ORDER BY remark.id
        """, arguments: [id])
  }
}

extension Position {
  /// The remarks that an automatic run put under it.
  func gathered(_ db: Database) throws -> [RemarkID] {
    try RemarkID.fetchAll(
      db, sql: "SELECT remark FROM positionRemark WHERE position = ? AND NOT byHand ORDER BY remark",
      arguments: [id])
  }
}

extension StoredRemark {
  /// The positions that it stands under, and whether a person put it there.
  func links(_ db: Database) throws -> [(position: PositionID, isByHand: Bool)] {
    try Row.fetchAll(
      db, sql: "SELECT position, byHand FROM positionRemark WHERE remark = ? ORDER BY position",
      arguments: [id]
    ).map { ($0[0], $0[1]) }
  }
}
