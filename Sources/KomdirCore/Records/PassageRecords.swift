import Archive

extension Workspace {
  /// - Throws: `WorkspaceError.unknown`.
  static func passage(_ db: Database, _ printed: String) throws -> Passage {
    let id = try Passage.id(printed)
    guard
      let passage = try Passage.fetchOne(db, sql: "SELECT * FROM passage WHERE id = ?", arguments: [id])
    else { throw WorkspaceError.unknown(id: printed) }
    return passage
  }

  /// The bank in the order it was filled.
  static func passages(_ db: Database, theme: String?) throws -> [PassageInBank] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT passageUse.passage, passageUse.position, position.hearing, passageUse.at FROM passageUse
        JOIN position ON position.id = passageUse.position ORDER BY passageUse.id
        """)
    var uses: [RecordID<Passage>: [PassageInBank.Use]] = [:]
    for row in rows {
      let passage: RecordID<Passage> = row[0]
      let position: PositionID = row[1]
      uses[passage, default: []].append(
        PassageInBank.Use(position: position.description, hearing: row[2], at: row[3]))
    }
    return try Passage.fetchAll(db, sql: "SELECT * FROM passage ORDER BY id")
      .filter { passage in theme.map { passage.theme?.lowercased() == $0.lowercased() } ?? true }
      .map { PassageInBank(passage: $0, uses: uses[$0.id] ?? []) }
  }
}
