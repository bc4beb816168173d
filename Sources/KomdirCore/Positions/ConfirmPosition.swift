import Archive

extension Workspace {
  /// Says that positions still hold on the papers of today, with the decisions on their remarks: what a person says
  /// who has read what a new draft changed.
  ///
  /// - Throws: `WorkspaceError.unknown`, `.hearingClosed`.
  public func confirm(positions: [String], by clerk: Clerk) throws -> [Position] {
    try write(by: clerk) { db in
      try positions.map { printed in
        let ground = try PositionGround(db, position: printed)
        let decided = try ground.position.remarks(db).map {
          (remark: $0, decisions: try Self.decisions(db, on: $0))
        }
        let (proposal, position) = try ground.confirming(decided)
        try db.apply(proposal, by: clerk)
        return position
      }
    }
  }

  /// Puts a position under another provision of the papers of today, or among the general ones (`provision` nil),
  /// as when its own is gone.
  ///
  /// - Parameter provision: its id ("par:1/nr:5") or its name ("§ 1, nr. 5").
  /// - Throws: `WorkspaceError.unknown`, `.unknownProvision`, `.hearingClosed`.
  public func place(position printed: String, at provision: String?, by clerk: Clerk) throws -> Position {
    try write(by: clerk) { db in
      let ground = try PositionGround(db, position: printed)
      _ = try Self.openHearing(db, ground.hearing.id)
      let found = try provision.map { try Self.provision(named: $0, db, hearing: ground.hearing.id) }
      let links = try ground.position.gathered(db)
      let (proposal, position) = try ground.placing(at: found, keeping: links)
      try db.apply(proposal, by: clerk)
      return position
    }
  }

  /// Takes a position away that no remark stands under.
  ///
  /// - Throws: `WorkspaceError.notAllowed(.positionHasRemarks)`, `.unknown`, `.hearingClosed`.
  public func delete(position printed: String, by clerk: Clerk) throws {
    try write(by: clerk) { db in
      let ground = try PositionGround(db, position: printed)
      let counting = Set(try Self.substantiveRemarks(db, hearing: ground.hearing.id).map(\.id))
      let proposal = try ground.deleting(
        held: try ground.position.remarks(db).map(\.id), counting: counting)
      try db.apply(proposal, by: clerk)
    }
  }
}
