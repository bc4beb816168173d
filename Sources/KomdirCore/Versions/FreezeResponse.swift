import Archive
import DanishText
import DocumentFormats
import DocumentModel

extension Workspace {
  /// Keeps the response as it stands, as a Word file under a name: later changes are a new version.
  ///
  /// - Throws: `WorkspaceError.hearingClosed`, `.notAllowed(.textEmpty)` for a name that says nothing,
  ///   `.notAllowed(.versionExists)` where the newest version holds the same bytes, or what the writer throws.
  public func freeze(hearing id: String?, name: String, state: ResponseVersion.State, by clerk: Clerk) throws
    -> ResponseVersion
  {
    try write(by: clerk) { db in
      let hearing = try Self.openHearing(db, try Self.hearing(db, id).id)
      guard !name.allSatisfy(\.isWhitespace) else { throw WorkspaceError.notAllowed(.textEmpty("--name")) }
      let response = try ResponseGround(db, hearing: hearing.id, annex: .none, at: clerk.now).response()
      let bytes = try DOCXWriter().bytes(for: response.document)
      let version = ResponseVersion(
        id: try ResponseVersion.nextID(db), hearing: hearing.id, name: name, state: state,
        file: "\(Self.safeName(name)).docx", sha256: try Self.storeOriginal(db, bytes),
        at: clerk.now.copenhagenText, by: clerk.name, entry: response.entry)
      try db.apply(version.arriving(), by: clerk)
      return version
    }
  }

  /// All versions of a hearing's response, the oldest first.
  public func versions(hearing id: String?) throws -> [ResponseVersion] {
    try read { db in try Self.versions(db, hearing: Self.hearing(db, id).id) }
  }

  /// Notes that a version is approved.
  ///
  /// - Throws: as `VersionGround.approving`, and `.unknown`.
  public func approve(version printed: String, reservation: String?, by clerk: Clerk) throws
    -> ResponseVersion
  {
    try write(by: clerk) { db in
      let version = try Self.version(db, printed)
      let (proposal, approved) = try VersionGround(
        hearing: Self.hearing(db, version.hearing), version: version
      ).approving(reservation: reservation)
      try db.apply(proposal, by: clerk)
      return approved
    }
  }

  /// A version's file, byte for byte.
  ///
  /// - Throws: `WorkspaceError.unknown`.
  public func file(ofVersion printed: String) throws -> (version: ResponseVersion, bytes: [UInt8]) {
    try read { db in
      let version = try Self.version(db, printed)
      return (version, try Self.original(db, version.sha256))
    }
  }

  /// The version that is to be sent: the newest approved one, else the newest.
  public func versionToSend(hearing id: String?) throws -> (version: ResponseVersion, bytes: [UInt8])? {
    try read { db in
      let all = try Self.versions(db, hearing: Self.hearing(db, id).id)
      let approved = all.last { [.approved, .approvedWithReservations, .sent].contains($0.state) }
      return try (approved ?? all.last).map { ($0, try Self.original(db, $0.sha256)) }
    }
  }

  /// What was sent is a version too: the one with the same bytes, else a new one.
  static func noteSent(_ db: Database, _ file: SentFile, sha256: String, hearing: Hearing, by clerk: Clerk)
    throws
  {
    if let version = try versions(db, hearing: hearing.id).last(where: { $0.sha256 == sha256 }) {
      var sent = version
      sent.state = .sent
      var proposal = Proposal()
      try proposal.change(version, to: sent)
      proposal.note(
        "version.state", version.printedID, hearing: hearing.id, before: version.state.rawValue,
        after: sent.state.rawValue)
      try db.apply(proposal, by: clerk)
      return
    }
    let version = ResponseVersion(
      id: try ResponseVersion.nextID(db), hearing: hearing.id,
      name: Phrase.sentVersion(Language(rawValue: hearing.language) ?? .danish), state: .sent,
      file: file.name,
      sha256: sha256, at: clerk.now.copenhagenText, by: clerk.name, entry: try Act.lastJournalEntry(db))
    try db.apply(version.arriving(), by: clerk)
  }
}

extension ResponseVersion {
  fileprivate func arriving() throws -> Proposal {
    var proposal = Proposal()
    try proposal.add(self)
    proposal.note("version.freeze", printedID, hearing: hearing, after: sha256)
    return proposal
  }
}

extension Phrase {
  static let sentVersion = Phrase("Sendt", "Sent")
}
