import Archive

/// The response as it stood at one time, frozen: its bytes are kept under their hash and never change.
public struct ResponseVersion: NumberedRecord, Codable, Sendable, Equatable {
  public static var letter: Character { "V" }

  public enum State: String, Codable, Sendable, CaseIterable {
    case draft
    /// Laid before the members, or before the board.
    case round, board
    case approved, approvedWithReservations
    case sent
  }

  public var id: RecordID<ResponseVersion>
  public var hearing: String
  public var name: String
  public var state: State
  /// The file's name; its bytes lie among the originals.
  public var file: String
  public var sha256: String
  public var at: String
  public var by: String
  /// What was reserved when it was approved.
  public var reservation: String?
  /// The journal's last entry when it was made.
  public var entry: Int64 = 0
}

/// What a change of a version goes by.
struct VersionGround {
  var hearing: Hearing
  var version: ResponseVersion

  /// It is approved, with reservations or without.
  ///
  /// - Throws: `.hearingClosed`, `.notAllowed(.versionIsSent)`, `.reasonNeeded` for a reservation that says nothing.
  func approving(reservation: String?) throws -> (proposal: Proposal, version: ResponseVersion) {
    guard version.state != .sent else { throw WorkspaceError.notAllowed(.versionIsSent(version.printedID)) }
    try hearing.holdOpen()
    if let reservation, reservation.allSatisfy(\.isWhitespace) {
      throw WorkspaceError.notAllowed(.textEmpty("--reservation"))
    }
    var approved = version
    approved.state = reservation == nil ? .approved : .approvedWithReservations
    approved.reservation = reservation
    var proposal = Proposal()
    try proposal.change(version, to: approved)
    proposal.note(
      "version.state", version.printedID, hearing: hearing.id, before: version.state.rawValue,
      after: approved.state.rawValue + (reservation.map { ": \($0)" } ?? ""))
    return (proposal, approved)
  }
}
