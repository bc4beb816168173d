/// A member, and whether an answer of theirs counts in a hearing.
public struct MemberAnswer: Sendable, Equatable {
  /// The member.
  public var member: StoredMember
  /// Nil where no hearing was asked about.
  public var answered: Bool?
}
