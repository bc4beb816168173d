import Archive

extension ImportGround {
  /// - Parameter id: the hearing that a person names; nil where the papers shall say it.
  init(_ db: Database, _ sent: HearingPapers, id: String?) throws {
    let known = try Self.knownHearing(db, id: id, papers: sent)
    let all = try known.map { try Workspace.documents(db, of: $0.id, currentOnly: false) } ?? []
    self.init(
      known: known, held: try all.filter(\.isCurrent).map { try KnownPaper(db, $0) },
      former: try all.filter { !$0.isCurrent }.map { try KnownPaper(db, $0) },
      open: try known == nil ? Workspace.openHearings(db).map { try OpenHearing(db, $0) } : [],
      association: try Workspace.association(db), sorter: try PaperSorter(db, sent.papers),
      namesNone: id == nil)
  }

  /// The hearing named; without a name, one that holds all of the papers already.
  private static func knownHearing(_ db: Database, id: String?, papers: HearingPapers) throws -> Hearing? {
    if let id { return try Workspace.hearingIfThere(db, id) }
    let hashes = Set(papers.papers.map(\.sha256))
    return try Workspace.openHearings(db).first { hearing in
      let held = try Workspace.documents(db, of: hearing.id, currentOnly: false).map(\.sha256)
      return hashes.isSubset(of: held)
    }
  }
}

extension ImportGround.OpenHearing {
  init(_ db: Database, _ hearing: Hearing) throws {
    self.hearing = hearing
    drafts = try Workspace.documents(db, of: hearing.id).filter { $0.role == .draft }
      .map { try KnownPaper(db, $0) }
  }
}

extension KnownPaper {
  /// With its provisions where it is a draft; of other papers nobody asks for them.
  init(_ db: Database, _ document: HearingDocument) throws {
    self.document = document
    provisions = document.role == .draft ? try Workspace.storedProvisions(db, document: document.id) : []
  }
}

extension PaperGround {
  init(_ db: Database, hearing: Hearing) throws {
    self.init(
      hearing: hearing,
      known: try Workspace.documents(db, of: hearing.id).map { try KnownPaper(db, $0) },
      nextID: try HearingDocument.nextID(db))
  }
}
