import Archive

extension Workspace {
  /// Takes away a hearing that nothing hangs on, such as one made of a file by mistake: no member's file, no position,
  /// no response. Its papers' bytes stay under their hash, so that this can be undone.
  ///
  /// - Throws: `WorkspaceError.notAllowed(.hearingInUse)`, `.unknown`.
  public func delete(hearing id: String, by clerk: Clerk) throws {
    try write(by: clerk) { db in
      let hearing = try Self.hearing(db, id)
      guard try Self.isEmpty(db, hearing) else { throw WorkspaceError.notAllowed(.hearingInUse(hearing.id)) }
      let papers = try Self.documents(db, of: hearing.id, currentOnly: false)
      let proposal = try hearing.deleting(
        with: papers.map { ($0, provisions: try Self.provisionOrdinals(db, document: $0.id)) })
      try db.apply(proposal, by: clerk)
    }
  }

  /// Whether a hearing is one by name alone: nothing hangs on it, and it has neither letter nor draft nor deadline.
  static func isStray(_ db: Database, _ hearing: Hearing) throws -> Bool {
    guard hearing.deadline == nil, try isEmpty(db, hearing) else { return false }
    return try documents(db, of: hearing.id).allSatisfy { $0.role != .hearingLetter && $0.role != .draft }
  }
}

extension Hearing {
  /// It goes, with its papers.
  func deleting(with papers: [(paper: HearingDocument, provisions: [Int64])]) throws -> Proposal {
    var proposal = Proposal()
    for (paper, provisions) in papers {
      for ordinal in provisions { proposal.remove("provision", key: [paper.id, ordinal]) }
      try proposal.remove(paper)
    }
    try proposal.remove(self)
    proposal.note("hearing.delete", id, hearing: id, before: title)
    return proposal
  }
}
