import Archive

extension DecisionGround {
  /// - Parameter targets: remarks that the decisions name.
  /// - Throws: `WorkspaceError.unknown` where there is no such remark. A target that is not there is left out.
  init(_ db: Database, remark printed: String, targets: [String]) throws {
    let remark = try Workspace.remark(db, printed)
    let hearing = try Workspace.hearing(db, try Workspace.submission(db, of: remark).hearing)
    self.init(
      remark: remark, hearing: hearing, decisions: try Workspace.decisions(db, on: remark),
      repeats: try RemarkID.fetchOne(
        db, sql: "SELECT survivor FROM duplicate WHERE remark = ?", arguments: [remark.id]),
      duplicate: try RemarkID.fetchOne(
        db, sql: "SELECT remark FROM decision WHERE target = ?", arguments: [remark.id]),
      basis: try Basis(db, hearing: hearing.id, document: remark.document, provision: remark.provision),
      nextID: try Decision.nextID(db))
    for printed in targets + (repeats.map { ["\($0)"] } ?? []) {
      guard let target = try? Workspace.remark(db, printed) else { continue }
      self.targets[target.id] = Target(
        remark: target, hearing: try Workspace.submission(db, of: target).hearing,
        decisions: try Workspace.decisions(db, on: target))
    }
  }
}

extension Database {
  func apply(_ proposal: Proposal, by clerk: Clerk) throws { try apply(proposal, by: clerk.author) }
}
