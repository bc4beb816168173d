import Archive

extension StatusBook {
  /// Reads what was kept, and of the other hearings all that counting goes by.
  init(_ db: Database, hearing id: String?, now: Moment) throws {
    let named = try id.map { try Workspace.hearing(db, $0).id }
    heads = []
    kept = [:]
    entry = try Act.lastJournalEntry(db)
    var missing: [String] = []
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT hearing.id, hearing.title, hearing.deadline, hearing.internalDeadline, hearing.deadlineProblem,
        hearing.sentAt IS NULL AND hearing.closedAt IS NULL AS isOpen, keptStatus.*
        FROM hearing LEFT JOIN keptStatus ON keptStatus.hearing = hearing.id AND keptStatus.rules = :rules
        WHERE :named IS NULL OR hearing.id = :named
        ORDER BY isOpen DESC, hearing.createdAt, hearing.id
        """, arguments: ["rules": Self.rules, "named": named])
    while let row = try rows.next() {
      let head = HearingStatus.Head(
        id: row[0], title: row[1], deadline: row[2], internalDeadline: row[3], isOpen: row[5],
        hasUnclearDeadline: (row[4] as String?) != nil)
      heads.append(head)
      if let found = Kept(row, from: 6) { kept[head.id] = found } else { missing.append(head.id) }
    }
    grounds = []
    guard !missing.isEmpty else { return }
    let members = try Workspace.members(db)
    grounds = try missing.map {
      try StatusGround(db, hearing: Workspace.hearing(db, $0), members: members, now: now)
    }
  }

  /// Keeps what was counted, if the archive still is as it was read.
  func keep(_ db: Database) throws {
    guard try Act.lastJournalEntry(db) == entry else { return }
    for (hearing, kept) in counted {
      try db.cachedStatement(
        sql: """
          INSERT OR REPLACE INTO keptStatus (hearing, rules, stage, members, missing, missingCount, remarks,
          undecided, blocks, look, know) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """
      ).execute(arguments: [
        hearing, Self.rules, kept.stage.rawValue, kept.members,
        kept.missing, kept.missingCount, kept.remarks, kept.undecided, kept.problems.blocks,
        kept.problems.look, kept.problems.know,
      ])
    }
  }

  /// Lets go of what was kept of hearings that the transaction in hand has touched, as `ChangeCapture` saw it.
  ///
  /// - Parameters:
  ///   - tables: all whose records are history.
  ///   - entry: the journal's last entry before the transaction.
  static func follow(_ db: Database, tables: [TrackedTable], since entry: Int64) throws {
    let touched = try tables.map(\.name).filter { try ChangeCapture.isTouched(db, $0) }
    guard touched.allSatisfy({ hearingsTouched[$0] != nil }) else {
      try db.execute(sql: "DELETE FROM keptStatus")
      return
    }
    let hearings =
      touched.flatMap { hearingsTouched[$0] ?? [] } + ["SELECT hearing FROM journal WHERE entry > \(entry)"]
    try db.execute(
      sql: "DELETE FROM keptStatus WHERE hearing IN (\(hearings.joined(separator: " UNION ")))")
  }

  /// Of each table whose records belong to a hearing: the hearings of those that the transaction touched, as they were
  /// and as they are. A record of any other table may concern all.
  private static let hearingsTouched: [String: [String]] = {
    func own(_ table: String) -> [String] {
      [
        "SELECT hearing FROM temp.was_\(table)",
        "SELECT hearing FROM \(table) WHERE id IN (SELECT id FROM temp.was_\(table))",
      ]
    }
    func ofFiles(_ files: String) -> [String] { ["SELECT hearing FROM submission WHERE id IN (\(files))"] }
    func ofRemarks(_ remarks: String) -> [String] {
      ofFiles("SELECT submission FROM remark WHERE id IN (\(remarks))")
    }
    func ofDecisions(_ table: String) -> [String] {
      ofRemarks("SELECT remark FROM temp.was_\(table)")
        + ofRemarks("SELECT remark FROM \(table) WHERE id IN (SELECT id FROM temp.was_\(table))")
    }
    // The same bytes in two hearings concern both.
    let twins = [
      """
      SELECT hearing FROM submission WHERE sha256 IN (SELECT sha256 FROM temp.was_submission
      UNION SELECT sha256 FROM submission WHERE id IN (SELECT id FROM temp.was_submission))
      """
    ]
    return [
      "hearing": ["SELECT id FROM temp.was_hearing"],
      "document": own("document"),
      "provision": ["SELECT hearing FROM document WHERE id IN (SELECT document FROM temp.was_provision)"],
      "submission": own("submission") + twins,
      "remark": ofFiles("SELECT submission FROM temp.was_remark")
        + ofRemarks("SELECT id FROM temp.was_remark"),
      "setAside": ofFiles("SELECT submission FROM temp.was_setAside"),
      "position": own("position"),
      "positionRemark": [
        "SELECT hearing FROM position WHERE id IN (SELECT position FROM temp.was_positionRemark)"
      ],
      "duplicate": ofRemarks("SELECT remark FROM temp.was_duplicate"),
      "decision": ofDecisions("decision"),
      "endedDecision": ofDecisions("endedDecision"),
      "response": own("response"),
    ]
  }()
}

extension StatusBook.Kept {
  /// - Parameter place: where in the row the columns of `keptStatus` begin; nothing stands there where none was kept.
  fileprivate init?(_ row: Row, from place: Int) {
    guard let stage = (row[place + 2] as String?).flatMap(HearingStatus.Stage.init) else { return nil }
    self.init(
      stage: stage, members: row[place + 3], missing: row[place + 4], missingCount: row[place + 5],
      remarks: row[place + 6], undecided: row[place + 7],
      problems: ProblemCounts(blocks: row[place + 8], look: row[place + 9], know: row[place + 10]))
  }
}
