/// One of several who sent a file together.
public struct JointSender: Codable, Sendable, Hashable {
  /// The member's number in the register; nil where only the municipality is known.
  public var member: MemberID?
  /// The sender's name.
  public var name: String?
  /// Without "Kommune".
  public var municipality: String?

  public init(member: MemberID? = nil, name: String? = nil, municipality: String? = nil) {
    self.member = member
    self.name = name
    self.municipality = municipality
  }
}

extension Submission {
  /// Who sent it, as the journal has it: "M-3", "M-3, M-4", "Ærø"; nil where nobody is known.
  var printedSenders: String? {
    if !jointSenders.isEmpty { return Self.printed(jointSenders) }
    return member.map { "\($0)" } ?? municipality
  }

  static func printed(_ senders: [JointSender]) -> String {
    senders.compactMap { sender in sender.member.map { "\($0)" } ?? sender.municipality ?? sender.name }
      .joined(separator: ", ")
  }
}
