import Archive

extension Workspace {
  /// All remarks of files that count, in the order they came, those that were split left out. Dropped ones are
  /// listed, with who dropped them and why.
  public func remarks(hearing id: String?) throws -> [RemarkReport] {
    try read { db in
      let hearing = try Self.hearing(db, id)
      let voices = try VoiceBook(db, hearing: hearing.id)
      let decisions = try Self.decisions(db, inHearing: hearing.id)
      var positions: [RemarkID: [String]] = [:]
      let links = try Row.fetchCursor(
        db,
        sql: """
          SELECT positionRemark.* FROM positionRemark JOIN position ON position.id = positionRemark.position
          WHERE position.hearing = ? ORDER BY position.id
          """, arguments: [hearing.id])
      while let link = try links.next() {
        positions[link["remark"], default: []].append("\(link["position"] as PositionID)")
      }
      return try Self.listedRemarks(db, hearing: hearing.id).compactMap { remark in
        guard let submission = voices.submission(of: remark) else { return nil }
        let isOwnVoice = remark.member != nil || remark.municipality != nil
        let ownWhy = remark.kind == .row ? SenderGuess.Why.column : .commentAuthor
        return RemarkReport(
          remark: remark, submission: submission, voice: voices.voice(remark),
          why: isOwnVoice && remark.municipality != submission.municipality
            ? ownWhy.rawValue : submission.why,
          positions: positions[remark.id] ?? [], decisions: decisions[remark.id] ?? [])
      }
    }
  }

  private static func listedRemarks(_ db: Database, hearing: String) throws -> [StoredRemark] {
    try StoredRemark.fetchAll(
      db,
      sql: """
        SELECT remark.* FROM remark JOIN submission ON submission.id = remark.submission
        WHERE submission.hearing = ? AND \(Submission.counting)
        AND NOT remark.isSuperseded ORDER BY remark.id
        """, arguments: [hearing])
  }

  /// All files of a hearing, whatever became of them.
  public func submissions(hearing id: String?) throws -> [SubmissionSummary] {
    try read { db in
      let hearing = try Self.hearing(db, id)
      let submissions = try Submission.fetchAll(
        db, sql: "SELECT * FROM submission WHERE hearing = ? ORDER BY id", arguments: [hearing.id])
      return try Self.summaries(db, of: submissions, where: "submission.hearing = ?", hearing.id)
    }
  }

  /// One file as lists show it.
  ///
  /// - Throws: `WorkspaceError.unknown`.
  public func summary(of printed: String) throws -> SubmissionSummary {
    try read { db in try Self.summary(db, try Self.submission(db, printed)) }
  }

  static func summary(_ db: Database, _ submission: Submission) throws -> SubmissionSummary {
    try summaries(db, of: [submission], where: "submission.id = ?", submission.id)[0]
  }

  /// A summary of each of `submissions`, in their order.
  ///
  /// - Parameter condition: SQL that finds them all in `submission`, with one argument.
  private static func summaries(
    _ db: Database, of submissions: [Submission], where condition: String,
    _ argument: (any ColumnValue)?
  ) throws -> [SubmissionSummary] {
    let counts = try Row.fetchAll(
      db,
      sql: """
        SELECT remark.submission, sum(remark.droppedBy IS NULL) AS remarks,
        sum(remark.droppedBy IS NOT NULL) AS dropped
        FROM remark JOIN submission ON submission.id = remark.submission
        WHERE \(condition) AND remark.copyOf IS NULL GROUP BY remark.submission
        """, arguments: [argument])
    let remarks = Dictionary(
      counts.map {
        ($0["submission"] as SubmissionID, (kept: $0["remarks"] as Int, dropped: $0["dropped"] as Int))
      }
    ) { first, _ in first }
    let reserved = try Row.fetchAll(
      db,
      sql: """
        SELECT setAside.submission, setAside.text
        FROM setAside JOIN submission ON submission.id = setAside.submission
        WHERE \(condition) AND setAside.reason = 'reservation'
        ORDER BY setAside.submission, setAside.ordinal
        """, arguments: [argument])
    let reservations = Dictionary(grouping: reserved) { $0["submission"] as SubmissionID }
    return submissions.map { submission in
      SubmissionSummary(
        submission: submission, remarks: remarks[submission.id]?.kept ?? 0,
        dropped: remarks[submission.id]?.dropped ?? 0,
        reservations: (reservations[submission.id] ?? []).map { $0["text"] })
    }
  }

  /// One file with everything that was read out of it.
  ///
  /// - Throws: `WorkspaceError.unknown`.
  public func contents(of printed: String) throws -> SubmissionContents {
    try read { db in
      let submission = try Self.submission(db, printed)
      let id = submission.id
      let remarks = try StoredRemark.fetchAll(
        db, sql: "SELECT * FROM remark WHERE submission = ? ORDER BY ordinal", arguments: [id])
      let pieces = try Row.fetchAll(
        db, sql: "SELECT * FROM setAside WHERE submission = ? ORDER BY ordinal", arguments: [id])
      return SubmissionContents(
        summary: try Self.summary(db, submission), remarks: remarks,
        setAside: pieces.map { row in
          SubmissionContents.Piece(
            id: "\(submission.printedID):p\(row["ordinal"] as Int)", text: row["text"],
            reason: SetAside.Reason(rawValue: row["reason"]) ?? .empty,
            keptAs: (row["remark"] as RemarkID?).map { "\($0)" })
        })
    }
  }
}
