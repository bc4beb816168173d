import Archive

extension Workspace {
  /// Those that stand on a remark.
  static func decisions(_ db: Database, on remark: StoredRemark) throws -> [Decision] {
    try Decision.fetchAll(
      db, sql: "SELECT * FROM decision WHERE remark = ? ORDER BY id", arguments: [remark.id])
  }

  /// Those that stand in a hearing, by remark.
  static func decisions(_ db: Database, inHearing hearing: String) throws -> [RemarkID: [Decision]] {
    let all = try Decision.fetchAll(
      db,
      sql: """
        SELECT decision.* FROM decision JOIN remark ON remark.id = decision.remark
        JOIN submission ON submission.id = remark.submission WHERE submission.hearing = ? ORDER BY decision.id
        """, arguments: [hearing])
    return Dictionary(grouping: all, by: \.remark)
  }
}
