import Archive

extension Workspace {
  /// The register with who has answered: in the hearing named, else in the only open one; where there is none, or
  /// several, nothing is said of answers.
  ///
  /// - Throws: `WorkspaceError.unknown` for a hearing that there is none of.
  public func memberAnswers(hearing id: String?) throws -> [MemberAnswer] {
    try read { db in
      let members = try Self.members(db)
      let hearing: Hearing
      do {
        hearing = try Self.hearing(db, id)
      } catch WorkspaceError.noHearing where id == nil {
        return members.map { MemberAnswer(member: $0, answered: nil) }
      } catch WorkspaceError.whichHearing where id == nil {
        return members.map { MemberAnswer(member: $0, answered: nil) }
      }
      let missing = Set(try Self.missing(db, members, hearing: hearing.id).map(\.id))
      return members.map { MemberAnswer(member: $0, answered: !missing.contains($0.id)) }
    }
  }

  /// Members of whom nothing that counts has come, neither from them nor from their municipality.
  static func missing(_ db: Database, _ members: [StoredMember], hearing: String) throws -> [StoredMember] {
    let files = try Submission.fetchAll(
      db, sql: "SELECT * FROM submission WHERE hearing = ? AND \(Submission.counting)", arguments: [hearing])
    let voices = try voicesThatAnswer(
      db, hearing: hearing, VoiceBook(members: members, submissions: files))
    let speaking = Set(voices.compactMap(\.member))
    let municipalities = Set(voices.compactMap(\.municipality))
    return members.filter { member in
      !speaking.contains(member.printedID) && !(member.municipality.map(municipalities.contains) ?? false)
    }
  }

  /// Everybody who has answered: whoever sent a file that counts and is an answer, and whoever a remark in one speaks
  /// for. The one rule for who is missing, how many the response stands on, and whose answer has come.
  static func voicesThatAnswer(_ db: Database, hearing: String, _ voices: VoiceBook) throws -> [Voice] {
    let files = try Submission.fetchAll(
      db,
      sql: """
        SELECT * FROM submission WHERE hearing = ? AND \(Submission.counting) AND \(answers) ORDER BY id
        """, arguments: [hearing])
    let senders = files.flatMap(voices.voices).filter { $0.member != nil || $0.municipality != nil }
    return try senders + speakers(db, hearing: hearing).flatMap(voices.voices)
  }

  /// Whether a submission answers the hearing: an automatic reply does not, and a wish for more time alone neither.
  private static let answers = """
    (submission.questions NOT LIKE '%"automaticReply:%' AND (submission.questions NOT LIKE '%"moreTime:%'
    OR EXISTS (SELECT 1 FROM remark WHERE remark.submission = submission.id AND remark.droppedBy IS NULL)))
    """
}
