import Foundation

/// One file as a member sent it: (hearing, bytes, sender). Attachments and archive entries are submissions too.
public struct Submission: NumberedRecord, Codable, Sendable, Equatable {
  /// Files are printed "S-4".
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

  /// Its number: "S-4".
  public var id: SubmissionID
  /// The hearing that it was sent in.
  public var hearing: String
  /// The mail or archive it came in.
  public var parent: SubmissionID?
  /// "mail.eml/bilag.docx": the names from the outermost file inwards.
  public var file: String
  /// Where it was collected from, to know it again without reading it.
  public var path: String
  /// Hash of the file, 64 hexadecimal digits.
  public var sha256: String
  /// A `FileFormat`; nil where it could not be read.
  public var format: String?
  /// What tells senders apart for the rule on copies: a member's key, an address, or nothing.
  public var sender: String = ""
  /// Who sent it, where the register knows.
  public var member: MemberID?
  /// The name of who sent it.
  public var memberName: String?
  /// The municipality that sent it, without "Kommune".
  public var municipality: String?
  /// A `SenderGuess.Why`.
  public var why: String = SenderGuess.Why.none.rawValue
  /// Whether a person said who sent it.
  public var memberByHand: Bool = false
  /// All who sent it together; empty where one did, who stands above.
  public var jointSenders: [JointSender] = []
  /// What became of it.
  public var state: State
  /// Why it was refused or accepted.
  public var reason: String?
  /// When it was sent, ISO 8601 with offset; nil where nobody knows.
  public var sentAt: String?
  /// When it came into the archive, ISO 8601 with offset.
  public var receivedAt: String
  /// Who accepted it, late or damaged as it is.
  public var acceptedBy: String?
  /// The file that it takes the place of.
  public var replaces: SubmissionID?
  /// The file that takes its place.
  public var replacedBy: SubmissionID?
  /// The day on which it was withdrawn: `2026-03-15`.
  public var withdrawnOn: String?
  /// The paper that it is a marked copy of.
  public var returnedDocument: DocumentID?
  /// What a person is asked about the file.
  public var questions: [String] = []
  /// What a person should know of the reading.
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
