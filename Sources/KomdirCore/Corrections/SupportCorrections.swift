import Archive

// What a person says of whose answer a remark supports.

extension Workspace {
  /// Says whose answers a remark supports, each as a member, a municipality or another body is named; none where
  /// `owners` is empty.
  ///
  /// - Throws: `WorkspaceError.unknown`, `.hearingClosed`, `.notAllowed(.textNeeded)` for an empty name.
  public func setSupport(remark printed: String, to owners: [String], by clerk: Clerk) throws -> StoredRemark
  {
    try write(by: clerk) { db in
      try GivenText.hold(owners.map { ("NAVN", $0) })
      let ground = try RemarkGround(db, remark: printed)
      let supports = owners.map { owner in
        // "S-3" and "M-2" mean whoever stands behind them.
        if let file = try? Self.submission(db, owner) {
          return Support(
            name: file.municipality ?? file.memberName ?? file.printedID, municipality: file.municipality)
        }
        let speaker = try? Self.speaker(db, owner)
        return Support(name: speaker?.member?.name ?? owner, municipality: speaker?.municipality)
      }
      let (proposal, remark) = try ground.supporting(supports)
      try db.apply(proposal, by: clerk)
      return remark
    }
  }

  /// Whose answers a text supports, read as collected feedback is; nobody supports their own.
  static func supports(_ db: Database, in text: String, by municipality: String?) throws -> [Support] {
    MemberIndex(members: try members(db).map(\.member)).supports(in: text).filter {
      municipality == nil || $0.municipality != municipality
    }
  }
}
