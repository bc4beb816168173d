import Archive
import DanishLaw
import Foundation

// What a person corrects in remarks. Each is journalled, and no automatic run overwrites it.

extension Workspace {
  /// Places a remark on a provision of the hearing's papers, or says that it is general (`provision` nil).
  ///
  /// - Parameter provision: its id ("par:1/nr:5") or its name ("§ 1, nr. 5"); "D-4 § 2" means another paper's
  ///   than the first draft's. Words that feedback may use for it are understood too ("den foreslåede § 4 a").
  /// - Throws: `WorkspaceError.unknown`, `.unknownProvision`, `.hearingClosed`.
  public func place(remark printed: String, at provision: String?, by clerk: Clerk) throws -> StoredRemark {
    try write(by: clerk) { try Self.place($0, remark: printed, at: provision, by: clerk) }
  }

  static func place(_ db: Database, remark printed: String, at provision: String?, by clerk: Clerk) throws
    -> StoredRemark
  {
    let ground = try RemarkGround(db, remark: printed)
    let hearing = try openHearing(db, ground.hearing.id)
    let found = try provision.map { try Self.provision(named: $0, db, hearing: hearing.id) }
    let (proposal, remark) = try ground.placing(at: found, by: clerk)
    try db.apply(proposal, by: clerk)
    return remark
  }

  /// The provision that a person means, with the paper that holds it; the first draft's where several do.
  static func provision(named text: String, _ db: Database, hearing: String) throws
    -> (document: DocumentID, provision: String)
  {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    let document = words.count == 2 ? DocumentID(printed: words[0]) : nil
    let name = document == nil ? text : words[1]
    let wanted = folded(name)
    let known = try placesInForce(db, hearing: hearing, document: document)
    while let place = try known.next() {
      let names = Language.allCases.map { folded(provisionName(place.provision, in: $0)) }
      if place.provision == name || names.contains(wanted) { return place }
    }
    if let written = try WrittenPlaces(db, hearing: hearing, document: document).provision(in: name) {
      return written
    }
    throw WorkspaceError.unknownProvision(text)
  }

  /// Says who a remark speaks for: one of those who sent a letter together, or somebody that it quotes.
  ///
  /// - Parameter wanted: a member's number, name or address, or a municipality.
  /// - Throws: `WorkspaceError.unknown`, `.unknownMember`, `.ambiguousMember`, `.hearingClosed`.
  public func set(remark printed: String, member wanted: String, by clerk: Clerk) throws -> StoredRemark {
    try write(by: clerk) { db in
      try Self.setMember(db, remark: printed, to: wanted, by: clerk)
      return try Self.remark(db, printed)
    }
  }

  static func setMember(_ db: Database, remark printed: String, to wanted: String, by clerk: Clerk) throws {
    let ground = try RemarkGround(db, remark: printed)
    try db.apply(ground.speaking(for: try speaker(db, wanted)), by: clerk)
  }

  /// Gives a remark another theme; empty for none.
  static func setTheme(_ db: Database, remark printed: String, to theme: String, by clerk: Clerk) throws {
    try db.apply(RemarkGround(db, remark: printed).underTheme(theme), by: clerk)
  }

  /// Adds what a member said by telephone or at a meeting. It gets a submission of its own that holds the words.
  ///
  /// - Throws: `WorkspaceError`.
  public func addRemark(
    hearing id: String?, member wanted: String, text: String, provision: String?, by clerk: Clerk
  ) throws -> StoredRemark {
    try write(by: clerk) { db in
      try GivenText.hold([("--text", text), ("--place", provision)])
      let hearing = try Self.openHearing(db, try Self.hearing(db, id).id)
      let speaker = try Self.speaker(db, wanted)
      let bytes = Array(text.utf8)
      let sha256 = try Self.storeOriginal(db, bytes)
      let submission = Submission(
        id: try Submission.nextID(db), hearing: hearing.id, file: "(\(clerk.name))", path: "",
        sha256: sha256, format: "text",
        sender: speaker.member?.printedID ?? speaker.municipality?.lowercased() ?? "",
        member: speaker.member?.id, memberName: speaker.member?.name, municipality: speaker.municipality,
        why: SenderGuess.Why.given.rawValue, memberByHand: true, state: .received,
        receivedAt: clerk.now.copenhagenText)
      var remark = StoredRemark(
        id: try StoredRemark.nextID(db), submission: submission.id, ordinal: 1, kind: .paragraph,
        nature: .substantive, text: text, match: .general, placedBy: clerk.name)
      if let provision { try remark.place(at: provision, db, hearing: hearing.id) }
      remark.supports = try Self.supports(db, in: text, by: speaker.municipality)
      var proposal = Proposal()
      try proposal.add(submission)
      try proposal.add(remark)
      proposal.note(
        "remark.add", remark.printedID, hearing: hearing.id,
        after: speaker.member?.printedID ?? speaker.municipality)
      try db.apply(proposal, by: clerk)
      return remark
    }
  }

  /// Makes a remark of words that were set aside: `S-3:p4` is the fourth entry set aside of submission 3. It stands at
  /// the place that its words name.
  ///
  /// - Throws: `WorkspaceError.notAllowed(.noSuchParagraph)` where there is none.
  public func keep(setAside printed: String, by clerk: Clerk) throws -> StoredRemark {
    try write(by: clerk) { db in
      let parts = printed.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let ordinal = Int(parts[1].drop { $0 == "p" || $0 == "P" }) else {
        throw WorkspaceError.notAllowed(.noSuchParagraph(printed))
      }
      let submission = try Self.submission(db, String(parts[0]))
      _ = try Self.openHearing(db, submission.hearing)
      guard let words = try Self.setAside(db, in: submission.id).first(where: { $0.ordinal == ordinal })
      else { throw WorkspaceError.notAllowed(.noSuchParagraph(printed)) }
      if let kept = words.remark { return try Self.record(db, kept) }
      var remark = StoredRemark(
        id: try StoredRemark.nextID(db), submission: submission.id,
        ordinal: try submission.lastOrdinal(db) + 1, kind: .paragraph, nature: .substantive, text: words.text,
        paragraph: words.paragraph,
        match: .general)
      try WrittenPlaces(db, hearing: submission.hearing).place(&remark)
      remark.supports = try Self.supports(db, in: remark.text, by: submission.municipality)
      var proposal = Proposal()
      try proposal.add(remark)
      proposal.change(
        "setAside", key: [submission.id, ordinal], "remark", from: .null, to: remark.id.stored)
      proposal.note("remark.keep", remark.printedID, hearing: submission.hearing, after: printed)
      try db.apply(proposal, by: clerk)
      return remark
    }
  }

  /// Splits a remark: at each place where one of `beginnings` begins, else at its line breaks. The original
  /// stays as sent; the parts are linked copies that stand in its place.
  ///
  /// - Throws: `WorkspaceError.notAllowed(.nothingToSplit)` where that gives one part.
  public func split(remark printed: String, at beginnings: [String], by clerk: Clerk) throws -> [StoredRemark]
  {
    try write(by: clerk) { db in
      let ground = try RemarkGround(db, remark: printed)
      let places = try WrittenPlaces(db, hearing: ground.hearing.id)
      let (proposal, parts) = try ground.splitting(
        at: beginnings, lastOrdinal: try ground.submission.lastOrdinal(db),
        positions: try ground.remark.links(db).map(\.position),
        copies: try ground.remark.foundCopies(db), first: try StoredRemark.nextID(db),
        place: { places.place(&$0, of: ground.remark) })
      try db.apply(proposal, by: clerk)
      return parts
    }
  }
}

extension StoredRemark {
  /// Places it as a person says.
  ///
  /// - Throws: `WorkspaceError.unknownProvision`.
  fileprivate mutating func place(at name: String, _ db: Database, hearing: String) throws {
    let found = try Workspace.provision(named: name, db, hearing: hearing)
    provision = found.provision
    document = found.document
    match = .exact
  }
}
