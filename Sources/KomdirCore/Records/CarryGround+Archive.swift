import Archive
import DanishLaw

extension CarryGround {
  /// - Parameter places: everything that a remark can be placed at in the new version.
  init(_ db: Database, from old: HearingDocument, to new: HearingDocument, places: [Provision]) throws {
    let former = try Workspace.storedProvisions(db, document: old.id)
    self.init(
      old: old, new: new, paths: ProvisionPaths(from: former, to: places),
      remarks: try StoredRemark.fetchAll(
        db, sql: "SELECT * FROM remark WHERE document = ? ORDER BY id", arguments: [old.id]),
      likely: try StoredRemark.fetchAll(
        db,
        sql: """
          SELECT remark.* FROM remark JOIN submission ON submission.id = remark.submission
          WHERE submission.hearing = ? AND remark.match = 'general' AND remark.candidates <> '[]' ORDER BY remark.id
          """, arguments: [old.hearing]),
      positions: try Workspace.storedPositions(db, hearing: old.hearing))
  }
}
