import Archive
import DanishText
import DocumentFormats

/// A file that a person says was sent to the authority.
public struct SentFile: Sendable {
  /// The file's name, without folders.
  public let name: String
  /// The file, whole.
  public let bytes: [UInt8]
  /// All words in it, page heads included; nil where it cannot be read.
  public let text: String?

  let sha256: String

  public init(name: String, bytes: [UInt8], text: String?) {
    self.name = name
    self.bytes = bytes
    self.text = text
    sha256 = SHA256.hexDigest(of: bytes)
  }
}

extension Workspace {
  /// Keeps the file that was sent to the ministry, byte for byte, and closes the hearing to changes.
  ///
  /// - Parameter reason: why a file is taken that does not say what the positions say, such as a scan of the letter, or
  ///   while something still blocks the sending.
  /// - Throws: `WorkspaceError.hearingClosed` where it was sent before, `.notAllowed(.sendsDraft)` for a file that
  ///   says it is for the secretariat alone, `.isReceivedFile` for a member's file or one of the hearing's papers,
  ///   `.notTheResponse`, `.blocksStand` and, for a response that komdir wrote before the
  ///   last change, `.responseIsOlder` without a reason.
  public func sent(hearing id: String?, _ file: SentFile, reason: String? = nil, by clerk: Clerk) throws
    -> Hearing
  {
    // Hashed, and held against the positions and the rules of `check`, with the archive unlocked.
    try write(
      by: clerk, on: { try SentGround($0, hearing: id, sha256: file.sha256, now: clerk.now) },
      working: { try $0.sending(file, reason: reason, at: clerk) }
    ) { db, sent in
      _ = try Self.storeOriginal(db, file.bytes)
      try db.apply(sent.proposal, by: clerk)
      try Self.noteSent(db, file, sha256: file.sha256, hearing: sent.hearing, by: clerk)
      return sent.hearing
    }
  }
}

/// What the archive knows of a file by its bytes alone.
struct KnownBytes {
  /// Whether a response with these bytes was written from the archive, and whether it was an internal draft.
  var isWritten: Bool
  var isDraft: Bool
  /// The member's file or paper that these bytes are, as printed.
  var received: String?

  /// Holds the file to be one that may leave the house: neither a draft for the secretariat alone nor what came in.
  func holdForOthers(_ file: SentFile) throws {
    guard !isDraft, !ResponseLikeness.isForTheHouse(file.text ?? "") else {
      throw WorkspaceError.notAllowed(.sendsDraft(file.name))
    }
    if let received { throw WorkspaceError.notAllowed(.isReceivedFile(file.name, received)) }
  }
}

/// What a file is recorded as sent by.
struct SentGround {
  /// The hearing with all that `check` looks at.
  var review: HearingReview
  /// What the archive knows of the file's bytes.
  var bytes: KnownBytes
  /// How much in the hearing changed after a response with these bytes was written.
  var changesSince: Int
  /// All positions of the hearing.
  var positions: [Position]

  private var hearing: Hearing { review.hearing }

  /// The hearing is over, and the file is what was sent.
  func sending(_ file: SentFile, reason: String?, at clerk: Clerk) throws -> (
    proposal: Proposal, hearing: Hearing
  ) {
    try hearing.holdOpen()
    try hold(file, reason: reason)
    let blocking = try review.blocking()
    if let first = blocking.first, reason == nil {
      throw WorkspaceError.notAllowed(.blocksStand(hearing.id, blocking.count, first: first))
    }
    if changesSince > 0, reason == nil {
      throw WorkspaceError.notAllowed(.responseIsOlder(file.name, changesSince))
    }
    var sent = hearing
    sent.sentAt = clerk.now.copenhagenText
    sent.sentFile = file.name
    sent.sentSha256 = file.sha256
    var proposal = Proposal()
    try proposal.change(hearing, to: sent)
    proposal.note("sent", file.name, hearing: hearing.id, after: file.sha256)
    if let reason { proposal.note("sent.reason", hearing.id, hearing: hearing.id, after: reason) }
    return (proposal, sent)
  }

  /// Holds the file to be the response.
  private func hold(_ file: SentFile, reason: String?) throws {
    let text = file.text ?? ""
    try bytes.holdForOthers(file)
    if let reason {
      guard !reason.allSatisfy(\.isWhitespace) else { throw WorkspaceError.notAllowed(.reasonNeeded) }
      guard !file.bytes.isEmpty else { throw WorkspaceError.notAllowed(.notTheResponse(file.name)) }
      return
    }
    let likeness = ResponseLikeness(
      positions: positions.filter { !$0.text.isEmpty }.map { ($0.title, $0.text) }, hearing: hearing,
      association: review.association,
      municipalities: MunicipalityNames(members: review.members.map(\.member)))
    guard bytes.isWritten || likeness.isAnswer(text) else {
      throw WorkspaceError.notAllowed(.notTheResponse(file.name))
    }
  }
}
