import Archive
import DanishLaw
import DocumentModel

extension Workspace {
  /// Makes the joint response from the positions as they stand.
  ///
  /// - Parameter annex: what it says at its end about each remark.
  /// - Throws: `WorkspaceError`.
  public func response(hearing id: String?, annex: ResponseAnnex = .none, at date: Moment) throws
    -> JointResponse
  {
    // Written with the archive unlocked: others may write meanwhile.
    try read { db in try ResponseGround(db, hearing: id, annex: annex, at: date) }.response()
  }

  /// Notes that a response was written, so that `check` can say when it is older than the last change. The note comes
  /// before the file takes its name: a file that stands there is known for what it is.
  ///
  /// - Parameter entry: the journal's last entry when the response was read (`JointResponse.entry`).
  /// - Returns: how many changes to the hearing came between reading and noting; they are not in the response.
  @discardableResult
  public func noteResponse(
    hearing id: String?, file: String, sha256: String, isDraft: Bool, readAt entry: Int64, by clerk: Clerk
  ) throws -> Int {
    try write(by: clerk) { db in
      let hearing = try Self.openHearing(db, try Self.hearing(db, id).id)
      let note = ResponseNote(hearing: hearing.id, file: file, sha256: sha256, isDraft: isDraft, entry: entry)
      try db.apply(note.writing(number: db.nextNumber(of: "response"), at: clerk), by: clerk)
      return try Self.changes(db, hearing: hearing.id, after: entry)
    }
  }

  /// Whether a response with these bytes was written from this archive.
  public func hasWritten(sha256: String) throws -> Bool {
    try read { db in try Self.writtenResponses(db).contains(sha256) }
  }

  /// - Parameter order: of the names that may be named.
  static func account(
    _ db: Database, hearing: String, _ voices: VoiceBook, order: (String, String) -> Bool = danishOrder
  ) throws -> Account {
    let all = try voicesThatAnswer(db, hearing: hearing, voices)
    let members = try members(db)
    let registered = Set(members.compactMap(\.municipality))
    func ours(_ voices: [Voice]) -> Set<String> {
      Set(voices.compactMap(\.municipality)).intersection(
        registered.isEmpty ? Set(Municipality.all.map(\.name)) : registered)
    }
    let answered = ours(all)
    let substantive = ours(
      try speakers(db, hearing: hearing).filter { $0.nature == .substantive }.flatMap(voices.voices))
    let others = Set(
      all.filter { !($0.municipality.map(answered.contains) ?? false) && $0.key != "?" }.map(\.key))
    let named = Set(all.filter(\.mayBeNamed).compactMap(\.municipality))
    // The association is one of municipalities if half of its register at least, or all that is known, are.
    let isOfMunicipalities = members.count { $0.municipality != nil } * 2 >= members.count
    return Account(
      municipalities: answered.count, withRemarks: substantive.count,
      of: isOfMunicipalities ? (registered.isEmpty ? Municipality.all.count : registered.count) : nil,
      others: others.count, named: named.sorted(by: order))
  }
}

/// A response that was written.
struct ResponseNote: Sendable, Equatable {
  var hearing: String
  var file: String
  var sha256: String
  var isDraft: Bool
  /// The journal's last entry when it was read.
  var entry: Int64

  func writing(number: Int64, at clerk: Clerk) throws -> Proposal {
    var proposal = Proposal()
    proposal.add(
      "response",
      [
        RecordColumn("id", .integer(number)), RecordColumn("hearing", hearing.stored),
        RecordColumn("sha256", sha256.stored), RecordColumn("file", file.stored),
        RecordColumn("at", clerk.now.copenhagenText.stored), RecordColumn("journalEntry", entry.stored),
        RecordColumn("isDraft", isDraft.stored),
      ], key: ["id"])
    proposal.note("respond", file, hearing: hearing, after: sha256)
    return proposal
  }
}
