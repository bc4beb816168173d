/// Something that stands between a hearing and its sending.
public struct Problem: Sendable, Equatable {
  /// What was looked for. The names are stable: programs tell problems apart by them.
  public enum Rule: String, Sendable, CaseIterable {
    case deadlineUnclear, deadlinePassed, replyAddressMissing, noDraft
    case fileRefused, fileReadWithWarning, senderUnknown, senderUncertain, otherHearing, lateNotAccepted
    case replacementProposed, remarkUnplaced, remarkLikely, remarkUndecided, remarkNotCollated
    case reasonMissing, targetMissing, duplicateChain, dateMissing
    case nothingCollected, positionWithoutText, responseMissing, responseOutdated, responseIsDraft
    case journalBroken, originalChanged, remarkChanged
  }

  public enum Severity: String, Sendable, CaseIterable { case error, warning }

  public var rule: Rule
  public var severity: Severity
  /// The record or file it concerns, as printed: "R-17", "S-3 brev.docx".
  public var subject: String
  /// What is wrong, and the next step.
  public var message: Phrase

  init(_ rule: Rule, severity: Severity = .error, _ subject: String, _ message: Phrase) {
    self.rule = rule
    self.severity = severity
    self.subject = subject
    self.message = message
  }
}
