import Foundation

/// One file as a member sent it: (hearing, bytes, sender). Attachments and archive entries are submissions too.
public struct Submission: NumberedRecord, Codable, Sendable, Equatable {
  public static var letter: Character { "S" }

  /// What became of a file. All are kept.
  public enum State: String, Codable, Sendable, CaseIterable {
    case received
    /// After the members' deadline; read and counted, and somebody has to accept it.
    case late
    /// A newer file by the same sender stands in its place.
    case replaced
    case withdrawn
    /// Could not be read, with the reason; tried again at each collection.
    case refused

    /// Whether what is in the file counts: the one rule, for values and for what is read from the archive
    /// (`Submission.counting`).
    public var counts: Bool { self == .received || self == .late }
  }

  public var id: SubmissionID
  public var hearing: String
  /// The mail or archive it came in.
  public var parent: SubmissionID?
  /// "mail.eml/bilag.docx": the names from the outermost file inwards.
  public var file: String
  /// Where it was collected from, to know it again without reading it.
  public var path: String
  public var sha256: String
  public var format: String?
  /// What tells senders apart for the rule on copies: a member's key, an address, or nothing.
  public var sender: String = ""
  public var member: MemberID?
  public var memberName: String?
  public var municipality: String?
  /// A `SenderGuess.Why`.
  public var why: String = SenderGuess.Why.none.rawValue
  public var memberByHand: Bool = false
  /// All who sent it together; empty where one did, who stands above.
  public var jointSenders: [JointSender] = []
  public var state: State
  public var reason: String?
  public var sentAt: String?
  public var receivedAt: String
  public var acceptedBy: String?
  public var replaces: SubmissionID?
  public var replacedBy: SubmissionID?
  public var withdrawnOn: String?
  public var returnedDocument: DocumentID?
  /// What a person is asked about the file.
  public var questions: [String] = []
  public var warnings: [String] = []
  /// What is kept of the text to find corrected versions; see `SubmissionKeeper.sketch(of:)`.
  var textSketch: Data?

  /// Whether the program could not read it. A file that a person refused was read, and stays as it is.
  var isUnread: Bool { state == .refused && format == nil }

  /// Whether it says itself that it was sent after a deadline.
  func isLate(for deadline: String?) -> Bool {
    guard let sent = sentAt.flatMap(Moment.init), let deadline = deadline.flatMap(Moment.init) else {
      return false
    }
    return sent > deadline
  }

  /// Says when it was sent: late or in time by that, unless it is out for another reason.
  mutating func cameIn(_ moment: String, for deadline: String?) {
    sentAt = moment
    if counts { state = isLate(for: deadline) ? .late : .received }
  }

  /// What a question begins with that says: by its own words the file takes the place of an earlier one.
  static let replacesEarlier = "replacesEarlier:"

  /// What stands before the day that an undated file says it was written, where that is after the members' deadline.
  static let datedLate = "datedLate:"
  /// What stands before the words by which a sender asks not to be named, while nobody has answered it.
  static let notToBeNamed = "notToBeNamed:"
  /// The same, where a person said that the sender is not named.
  static let mayNotBeNamed = "mayNotBeNamed:"

  /// Whether its sender asked not to be named, and nobody said otherwise.
  var isQuiet: Bool {
    questions.contains { $0.hasPrefix(Self.notToBeNamed) || $0.hasPrefix(Self.mayNotBeNamed) }
  }

  /// Whether it says itself that it takes the place of an earlier file.
  var saysItReplaces: Bool { questions.contains { $0.hasPrefix(Self.replacesEarlier) } }

  /// Whether it is a mail, whose own date says when it was sent.
  var isDatedMail: Bool { ["eml", "msg", "mbox"].contains(format ?? "") && sentAt != nil }

  /// Whether its remarks count.
  public var counts: Bool { state.counts }
}
