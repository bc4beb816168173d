import GRDB

/// A member, and whether an answer of theirs counts in a hearing.
public struct MemberAnswer: Sendable, Equatable {
  public var member: StoredMember
  /// Nil where no hearing was asked about.
  public var answered: Bool?
}

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
      let missing = Set(try Self.missing(db, members, hearing: hearing.id).compactMap(\.id))
      return members.map { MemberAnswer(member: $0, answered: !missing.contains($0.id ?? 0)) }
    }
  }

  /// Members of whom nothing that counts has come, neither from them nor from their municipality.
  static func missing(_ db: Database, _ members: [StoredMember], hearing: String) throws -> [StoredMember] {
    let speaking = try Int64.fetchSet(
      db,
      sql: """
        SELECT member FROM submission
        WHERE hearing = :hearing AND state IN ('received', 'late') AND member IS NOT NULL AND \(Self.answers)
        UNION
        SELECT remark.member FROM remark JOIN submission ON submission.id = remark.submission
        WHERE submission.hearing = :hearing AND submission.state IN ('received', 'late')
        AND remark.member IS NOT NULL AND remark.droppedBy IS NULL
        """, arguments: ["hearing": hearing])
    let municipalities = try String.fetchSet(
      db,
      sql: """
        SELECT municipality FROM submission
        WHERE hearing = :hearing AND state IN ('received', 'late') AND municipality IS NOT NULL
        AND \(Self.answers)
        UNION
        SELECT remark.municipality FROM remark JOIN submission ON submission.id = remark.submission
        WHERE submission.hearing = :hearing AND submission.state IN ('received', 'late')
        AND remark.municipality IS NOT NULL AND remark.droppedBy IS NULL
        """, arguments: ["hearing": hearing])
    return members.filter { member in
      !speaking.contains(member.id ?? 0) && !(member.municipality.map(municipalities.contains) ?? false)
    }
  }
}
