import Archive
import DanishLaw

extension Workspace {
  /// Says that a paper is the new version of another, which its name and words did not tell: remarks and positions follow
  /// their provisions to it, and what was written on the older one is asked about.
  ///
  /// - Throws: `WorkspaceError.unknown`, `.hearingClosed`, `.notAllowed(.isNoNewVersion)` where either is no paper in force
  ///   of the same hearing, or the newer one took another's place before.
  public func set(document printed: String, replaces former: String, by clerk: Clerk) throws -> (
    document: HearingDocument, carried: CarriedRemarks
  ) {
    try write(by: clerk) { db in
      let before = try Self.record(db, try HearingDocument.id(printed))
      let former = try Self.record(db, try HearingDocument.id(former))
      _ = try Self.openHearing(db, before.hearing)
      let (proposal, document) = try before.replacing(former)
      try db.apply(proposal, by: clerk)
      var carried = CarriedRemarks()
      let carrying = try CarryGround(
        db, from: former, to: document, places: Self.storedProvisions(db, document: document.id))
      try db.apply(carrying.carrying(&carried), by: clerk)
      return (document, carried)
    }
  }
}

extension HearingDocument {
  /// In the place of an older paper.
  ///
  /// - Throws: `WorkspaceError.notAllowed(.isNoNewVersion)`.
  func replacing(_ old: HearingDocument) throws -> (proposal: Proposal, document: HearingDocument) {
    guard old.hearing == hearing, old.isCurrent, isCurrent, replaces == nil, old.id < id else {
      throw WorkspaceError.notAllowed(.isNoNewVersion(printedID, of: old.printedID))
    }
    var (document, former) = (self, old)
    document.replaces = old.id
    document.version = old.version + 1
    document.role = old.role
    former.isCurrent = false
    var proposal = Proposal()
    try proposal.change(self, to: document)
    try proposal.change(old, to: former)
    proposal.note("document.replaces", document.printedID, hearing: hearing, after: old.printedID)
    return (proposal, document)
  }
}
