import GRDB

/// A remark with all that hangs on it: who speaks, the file, its positions and decisions.
public struct RemarkReport: Sendable, Equatable {
  public var remark: StoredRemark
  public var submission: Submission
  public var voice: Voice
  /// How the speaker was found: a `SenderGuess.Why`.
  public var why: String
  public var positions: [String]
  public var decisions: [Decision]
}

extension Workspace {
  /// All remarks of files that count, in the order they came, those that were split left out.
  public func remarks(hearing id: String?) throws -> [RemarkReport] {
    try read { db in
      let hearing = try Self.hearing(db, id)
      let voices = try VoiceBook(db, hearing: hearing.id)
      let decisions = try Self.decisions(db, inHearing: hearing.id)
      var positions: [Int64: [String]] = [:]
      let links = try Row.fetchCursor(
        db,
        sql: """
          SELECT positionRemark.* FROM positionRemark JOIN position ON position.id = positionRemark.position
          WHERE position.hearing = ? ORDER BY position.id
          """, arguments: [hearing.id])
      while let link = try links.next() {
        positions[link["remark"], default: []].append("P-\(link["position"] as Int64)")
      }
      return try Self.allRemarks(db, hearing: hearing.id).compactMap { remark in
        guard let submission = voices.submission(of: remark) else { return nil }
        let isOwnVoice = remark.member != nil || remark.municipality != nil
        let ownWhy = remark.kind == .row ? SenderGuess.Why.column : .commentAuthor
        return RemarkReport(
          remark: remark, submission: submission, voice: voices.voice(remark),
          why: isOwnVoice && remark.municipality != submission.municipality
            ? ownWhy.rawValue : submission.why,
          positions: positions[remark.id ?? 0] ?? [], decisions: decisions[remark.id ?? 0] ?? [])
      }
    }
  }

  /// All files of a hearing, whatever became of them.
  public func submissions(hearing id: String?) throws -> [SubmissionSummary] {
    try read { db in
      let hearing = try Self.hearing(db, id)
      let counts = try Row.fetchAll(
        db,
        sql: """
          SELECT submission, count(*) AS remarks FROM remark WHERE copyOf IS NULL GROUP BY submission
          """)
      let remarks = Dictionary(
        counts.map { ($0["submission"] as Int64, $0["remarks"] as Int) }
      ) { first, _ in first }
      return try Submission.fetchAll(
        db, sql: "SELECT * FROM submission WHERE hearing = ? ORDER BY id", arguments: [hearing.id]
      ).map { SubmissionSummary(submission: $0, remarks: remarks[$0.id ?? 0] ?? 0) }
    }
  }
}
