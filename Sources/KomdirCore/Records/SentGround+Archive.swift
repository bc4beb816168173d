import Archive

extension SentGround {
  init(_ db: Database, hearing id: String?, sha256: String, now: Moment) throws {
    let hearing = try Workspace.openHearing(db, try Workspace.hearing(db, id).id)
    let written = try Workspace.responses(db, sha256: sha256, hearing: hearing.id)
    self.init(
      review: try HearingReview(db, hearing: hearing, now: now, members: try Workspace.members(db)),
      isWritten: !written.isEmpty, isDraft: written.contains(true),
      received: try Workspace.fileOrPaper(db, sha256: sha256),
      positions: try Workspace.storedPositions(db, hearing: hearing.id))
  }
}
