/// Something that stands between a hearing and its sending, or that is good to know before.
public struct Problem: Sendable, Equatable {
  /// What was looked for. The names are stable: programs tell problems apart by them.
  public enum Rule: String, Sendable, CaseIterable {
    case internalDeadlineLate, deadlineBeforeLetter
    case deadlineUnclear, fieldLikely, deadlinePassed, replyAddressMissing, noDraft
    case fileRefused, fileReadWithWarning, senderUnknown, senderUncertain, otherHearing, lateNotAccepted
    case replacementProposed, remarkUnplaced, remarkLikely, remarkUndecided, remarkNotCollated
    case partWithoutReason, duplicateOfWithdrawn, supportedAnswerMissing, replacedAnswerMissing
    case reasonMissing, targetMissing, duplicateChain, dateMissing, decisionsContradict
    case remarkNamesMore, answerReserved
    case nothingCollected, positionWithoutText, positionWithoutRemarks, remarkUnderTwoPositions
    case positionOnOldDraft, positionPlaceGone, numberMoved, noteChanged, generalNotesChanged
    case decisionOnOldDraft, decisionOnOldVersion, remarkPlaceGone, demandMet
    case positionUnplaced, remarkOldNumber, remarkTakesBack, senderOutsideRegister, fileInOtherHearing
    case consentAsked, unversionedDraft, datedLate
    case namesQuietMember, mayNameQuietMember
    case responseMissing, responseOutdated, responseIsDraft, alreadySent, alreadyClosed
    case journalBroken, historyBroken, recordChanged, recordGone, recordAdded
    case originalGone, originalChanged, remarkChanged
  }

  /// What a problem means for the sending, the weightiest first.
  public enum Group: String, Sendable, CaseIterable {
    /// The response cannot be sent before it is settled.
    case blocks
    /// A person has to look, and may find that nothing is to be done.
    case look
    /// Good to know.
    case know
  }

  /// Whether it blocks.
  public enum Severity: String, Sendable, CaseIterable { case error, warning }

  /// What is wrong, and what settles it.
  public struct Words: Sendable, Equatable {
    /// What is wrong.
    public var fact: Phrase
    /// The next step; nil where there is none.
    public var next: Phrase?

    init(_ fact: Phrase, next: Phrase? = nil) {
      self.fact = fact
      self.next = next
    }
  }

  /// The rule that is broken.
  public var rule: Rule
  /// The record or file it concerns, as printed: "R-17", "S-3 brev.docx".
  public var subject: String
  /// The same as people read it, where that differs by language: a position with its heading.
  public var subjectInWords: Phrase
  /// What is wrong, and what settles it.
  public var words: Words

  /// What it means for the sending.
  public var group: Group { rule.group }
  /// Whether it blocks.
  public var severity: Severity { group == .blocks ? .error : .warning }

  /// What is wrong, and the next step.
  public var message: Phrase {
    guard let next = words.next else { return words.fact }
    return Phrase(
      "\(words.fact.danish). \(next.danish)", "\(words.fact.english). \(next.english)")
  }

  init(_ rule: Rule, _ subject: String, _ words: Words) {
    self.rule = rule
    self.subject = subject
    subjectInWords = Phrase(subject, subject)
    self.words = words
  }

  init(_ rule: Rule, _ subject: Phrase, _ words: Words) {
    self.rule = rule
    self.subject = subject.danish
    subjectInWords = subject
    self.words = words
  }
}

extension Problem.Rule {
  /// What breaking the rule means for the sending.
  public var group: Problem.Group {
    switch self {
    case .deadlineUnclear, .fileRefused, .senderUnknown, .otherHearing, .lateNotAccepted,
      .replacementProposed, .remarkUnplaced, .remarkUndecided, .remarkNotCollated, .reasonMissing,
      .targetMissing, .duplicateChain, .dateMissing, .decisionsContradict, .nothingCollected,
      .positionWithoutText, .positionWithoutRemarks, .positionUnplaced, .positionOnOldDraft,
      .positionPlaceGone, .numberMoved,
      .decisionOnOldDraft, .remarkPlaceGone, .unversionedDraft, .namesQuietMember, .responseIsDraft,
      .journalBroken,
      .historyBroken,
      .recordChanged, .recordGone, .recordAdded, .originalGone, .originalChanged, .remarkChanged:
      .blocks
    case .internalDeadlineLate, .deadlineBeforeLetter, .deadlinePassed, .fieldLikely, .replyAddressMissing,
      .noDraft, .fileReadWithWarning,
      .senderUncertain,
      .remarkOldNumber, .remarkTakesBack, .senderOutsideRegister, .fileInOtherHearing,
      .remarkLikely, .partWithoutReason, .duplicateOfWithdrawn, .supportedAnswerMissing,
      .replacedAnswerMissing,
      .remarkUnderTwoPositions, .remarkNamesMore, .answerReserved, .noteChanged, .generalNotesChanged,
      .decisionOnOldVersion,
      .demandMet,
      .mayNameQuietMember, .consentAsked, .datedLate,
      .responseMissing, .responseOutdated:
      .look
    case .alreadySent, .alreadyClosed: .know
    }
  }
}

/// How many problems there are, by what they mean for the sending.
public struct ProblemCounts: Sendable, Equatable {
  /// Problems that block the sending.
  public var blocks: Int
  /// Problems that a person has to look at.
  public var look: Int
  /// What is good to know.
  public var know: Int

  /// All of them.
  public var all: Int { blocks + look + know }

  init(blocks: Int, look: Int, know: Int) {
    self.blocks = blocks
    self.look = look
    self.know = know
  }

  mutating func add(_ rule: Problem.Rule) {
    switch rule.group {
    case .blocks: blocks += 1
    case .look: look += 1
    case .know: know += 1
    }
  }

  public init(_ problems: [Problem]) {
    blocks = problems.count { $0.group == .blocks }
    look = problems.count { $0.group == .look }
    know = problems.count { $0.group == .know }
  }
}

/// Problems of one rule, folded into one entry of a list.
public struct FoldedProblems: Sendable, Equatable {
  /// The rule that is broken.
  public var rule: Problem.Rule
  /// The problems, in their order.
  public var problems: [Problem]

  /// Whether they differ in nothing but their subjects.
  public var isAlike: Bool { Set(problems.map(\.words.fact.danish)).count == 1 }

  /// The problems of one group, those of one rule together, in the order of the first of each.
  public static func folding(_ problems: [Problem], in group: Problem.Group) -> [FoldedProblems] {
    var order: [Problem.Rule] = []
    var byRule: [Problem.Rule: [Problem]] = [:]
    for problem in problems where problem.group == group {
      if byRule[problem.rule] == nil { order.append(problem.rule) }
      byRule[problem.rule, default: []].append(problem)
    }
    return order.map { FoldedProblems(rule: $0, problems: byRule[$0] ?? []) }
  }

  /// The subjects, numbers in a row drawn together: "R-1–R-4, R-7".
  public func subjects(_ language: Language) -> String {
    var runs: [(first: String, last: String, prefix: String, number: Int)] = []
    for subject in problems.map({ $0.subjectInWords(language) }) {
      let parts = subject.split(separator: "-", maxSplits: 1).map(String.init)
      if parts.count == 2, let number = Int(parts[1]) {
        if let run = runs.last, run.prefix == parts[0], run.number + 1 == number {
          runs[runs.count - 1].last = subject
          runs[runs.count - 1].number = number
        } else {
          runs.append((subject, subject, parts[0], number))
        }
      } else {
        runs.append((subject, subject, "", -2))
      }
    }
    return runs.map { $0.first == $0.last ? $0.first : "\($0.first)–\($0.last)" }.joined(separator: ", ")
  }
}
