import Archive

extension Workspace {
  /// Says that positions still hold on the papers of today, with the decisions on their remarks: what a person says
  /// who has read what a new draft changed.
  ///
  /// - Throws: `WorkspaceError.unknown`, `.hearingClosed`.
  public func confirm(positions: [String], by clerk: Clerk) throws -> [Position] {
    try write(by: clerk) { db in
      try positions.map { printed in
        var position = try Self.position(db, printed)
        let hearing = try Self.openHearing(db, position.hearing)
        let before = position.basis
        try position.rest(on: db)
        try position.update(db)
        let remarks = try StoredRemark.fetchAll(
          db,
          sql: """
            SELECT remark.* FROM remark JOIN positionRemark ON positionRemark.remark = remark.id
            WHERE positionRemark.position = ?
            """, arguments: [position.id])
        for remark in remarks {
          let basis = try Basis(
            db, hearing: hearing.id, document: remark.document, provision: remark.provision)
          for var decision in try Self.decisions(db, on: remark) {
            decision.basis = basis
            try decision.update(db)
          }
        }
        try Journal(clerk: clerk).append(
          db, "position.confirm", position.printedID, hearing: hearing.id,
          before: before.map { "D-\($0.papers)" }, after: position.basis.map { "D-\($0.papers)" })
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
      var position = try Self.position(db, printed)
      let hearing = try Self.openHearing(db, position.hearing)
      let before = position.provision
      let language = Language(rawValue: hearing.language) ?? .danish
      let isOwnTitle = before.map { position.title.hasPrefix(provisionName($0)) } ?? false
      if let provision {
        let found = try Self.provision(named: provision, db, hearing: hearing.id)
        position.document = found.document
        position.provision = found.provision
        position.section = .provisions
        position.theme = nil
        position.title = provisionName(found.provision)
      } else {
        position.document = nil
        position.provision = nil
        if position.section == .provisions || position.section == .unplaced { position.section = .general }
        if isOwnTitle { position.title = Phrase.title(of: position.section)(language) }
      }
      // Its old key is free for a position that `collate` makes.
      position.key = "placed:\(position.id ?? 0)"
      try position.rest(on: db)
      try position.update(db)
      try Journal(clerk: clerk).append(
        db, "position.place", position.printedID, hearing: hearing.id, before: before,
        after: position.provision ?? Placement.Match.general.rawValue)
      return position
    }
  }

  /// Takes a position away that no remark stands under.
  ///
  /// - Throws: `WorkspaceError.notAllowed(.positionHasRemarks)`, `.unknown`, `.hearingClosed`.
  public func delete(position printed: String, by clerk: Clerk) throws {
    try write(by: clerk) { db in
      let position = try Self.position(db, printed)
      let hearing = try Self.openHearing(db, position.hearing)
      let held = try Int64.fetchAll(
        db, sql: "SELECT remark FROM positionRemark WHERE position = ? ORDER BY remark",
        arguments: [position.id])
      let counting = Set(try Self.substantiveRemarks(db, hearing: hearing.id).compactMap(\.id))
      let remarks = held.filter(counting.contains)
      guard remarks.isEmpty else {
        throw WorkspaceError.notAllowed(.positionHasRemarks(printed, remarks.map { "R-\($0)" }))
      }
      try db.execute(sql: "DELETE FROM positionRemark WHERE position = ?", arguments: [position.id])
      _ = try position.delete(db)
      try Journal(clerk: clerk).append(
        db, "position.delete", position.printedID, hearing: hearing.id, before: position.text)
    }
  }
}

extension Position {
  /// Notes that its words are written on the papers as they stand now.
  mutating func rest(on db: Database) throws {
    basis = try Basis(db, hearing: hearing, document: document, provision: provision)
  }
}
