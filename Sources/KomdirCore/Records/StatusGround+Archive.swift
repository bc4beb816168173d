import Archive

extension StatusGround {
  init(_ db: Database, hearing: Hearing, members: [StoredMember], now: Moment) throws {
    self.init(
      review: try Workspace.review(db, hearing, now, members: members), hearing: hearing,
      members: members.count, missing: try Workspace.missing(db, members, hearing: hearing.id),
      counts: try RemarkCounts(db, hearing: hearing.id),
      hasFinalResponse: try Workspace.hasFinalResponse(db, hearing: hearing.id))
  }
}

extension StatusGround.RemarkCounts {
  init(_ db: Database, hearing: String) throws {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT count(*) AS remarks,
        coalesce(sum(remark.nature = 'substantive' AND NOT EXISTS
        (SELECT 1 FROM decision WHERE decision.remark = remark.id)), 0) AS undecided,
        coalesce(sum(remark.nature = 'substantive' AND NOT EXISTS
        (SELECT 1 FROM positionRemark WHERE positionRemark.remark = remark.id)), 0) AS loose
        FROM remark JOIN submission ON submission.id = remark.submission
        WHERE submission.hearing = ? AND \(Submission.counting) AND \(StoredRemark.standing)
        """, arguments: [hearing])
    self.init(all: row?["remarks"] ?? 0, undecided: row?["undecided"] ?? 0, loose: row?["loose"] ?? 0)
  }
}
