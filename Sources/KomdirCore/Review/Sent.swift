import Archive
import DanishText
import DocumentFormats

/// A file that a person says was sent to the authority.
public struct SentFile: Sendable {
  public var name: String
  public var bytes: [UInt8]
  /// All words in it, page heads included; nil where it cannot be read.
  public var text: String?

  public init(name: String, bytes: [UInt8], text: String?) {
    self.name = name
    self.bytes = bytes
    self.text = text
  }
}

extension Workspace {
  /// Keeps the file that was sent to the ministry, byte for byte, and closes the hearing to changes.
  ///
  /// - Parameter reason: why a file is taken that does not say what the positions say, such as a scan of the letter, or
  ///   while something still blocks the sending.
  /// - Throws: `WorkspaceError.hearingClosed` where it was sent before, `.notAllowed(.sendsDraft)` for a file that
  ///   says it is for the secretariat alone, `.isReceivedFile` for a member's file or one of the hearing's papers,
  ///   `.notTheResponse` and `.blocksStand` without a reason.
  public func sent(hearing id: String?, _ file: SentFile, reason: String? = nil, by clerk: Clerk) throws
    -> Hearing
  {
    try write(by: clerk) { db in
      var hearing = try Self.openHearing(db, try Self.hearing(db, id).id)
      try Self.hold(file, toBeTheResponseIn: hearing, reason: reason, db)
      let blocking = try Self.blocking(db, hearing, at: clerk.now)
      if let first = blocking.first, reason == nil {
        throw WorkspaceError.notAllowed(
          .blocksStand(hearing.id, blocking.count, first: first))
      }
      let sha256 = try Self.storeOriginal(db, file.bytes)
      hearing.sentAt = clerk.now.copenhagenText
      hearing.sentFile = file.name
      hearing.sentSha256 = sha256
      try hearing.update(db)
      let journal = Journal(clerk: clerk)
      try Self.noteSent(db, file, sha256: sha256, hearing: hearing, by: clerk)
      try journal.append(db, "sent", file.name, hearing: hearing.id, after: sha256)
      if let reason { try journal.append(db, "sent.reason", hearing.id, hearing: hearing.id, after: reason) }
      return hearing
    }
  }

  private static func hold(
    _ file: SentFile, toBeTheResponseIn hearing: Hearing, reason: String?, _ db: Database
  ) throws {
    let sha256 = SHA256.hexDigest(of: file.bytes)
    let isDraft = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM response WHERE hearing = ? AND sha256 = ? AND isDraft)",
      arguments: [hearing.id, sha256])
    let text = file.text ?? ""
    guard isDraft != true, !ResponseLikeness.isForTheHouse(text) else {
      throw WorkspaceError.notAllowed(.sendsDraft(file.name))
    }
    let received = try String.fetchOne(
      db,
      sql: """
        SELECT 'S-' || id || ' ' || file FROM submission WHERE sha256 = :hash
        UNION ALL SELECT 'D-' || id || ' ' || file FROM document WHERE sha256 = :hash
        """, arguments: ["hash": sha256])
    if let received { throw WorkspaceError.notAllowed(.isReceivedFile(file.name, received)) }
    if let reason {
      guard !reason.allSatisfy(\.isWhitespace) else { throw WorkspaceError.notAllowed(.reasonNeeded) }
      guard !file.bytes.isEmpty else { throw WorkspaceError.notAllowed(.notTheResponse(file.name)) }
      return
    }
    let positions = try Position.fetchAll(
      db, sql: "SELECT * FROM position WHERE hearing = ? AND text <> ''", arguments: [hearing.id])
    let likeness = ResponseLikeness(
      positions: positions.map { ($0.title, $0.text) }, hearing: hearing, association: try association(db),
      municipalities: MunicipalityNames(members: try members(db).map(\.member)))
    let isWritten = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM response WHERE hearing = ? AND sha256 = ?)",
      arguments: [hearing.id, sha256])
    guard isWritten == true || likeness.isAnswer(text) else {
      throw WorkspaceError.notAllowed(.notTheResponse(file.name))
    }
  }
}
