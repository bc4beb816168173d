import DocumentFormats

// What a person has to say of the files that members sent.

extension HearingReview {
  func submissionProblems() -> [Problem] {
    var problems: [Problem] = []
    for submission in submissions {
      let id = submission.printedID
      let subject = "\(id) \(submission.file)"
      switch submission.state {
      case .refused:
        // A refusal that a person has looked at and accepted is settled.
        if submission.acceptedBy == nil {
          problems.append(Problem(.fileRefused, subject, .fileRefused(id, submission.reason ?? "")))
        }
        continue
      case .late where submission.acceptedBy == nil:
        problems.append(Problem(.lateNotAccepted, subject, .lateNotAccepted(id, submission.sentAt ?? "")))
      case .replaced, .withdrawn: continue
      case .received, .late: break
      }
      for question in submission.questions {
        let isProposed = submission.questions.contains { $0.hasPrefix("replaces:") }
        problems += problem(for: question, id, subject, isProposed: isProposed).map { [$0] } ?? []
      }
      if submission.member == nil, submission.municipality == nil, submission.jointSenders.isEmpty,
        !submission.questions.contains(where: { $0.hasPrefix("unknownSender") }),
        silentFiles.contains(submission.id)
      {
        problems.append(Problem(.senderUnknown, subject, .senderUnknown(id)))
      }
      // Whoever accepts a file has looked at it.
      guard submission.acceptedBy == nil else { continue }
      for words in reservations[submission.id] ?? [] {
        problems.append(Problem(.answerReserved, subject, .answerReserved(id, words)))
      }
      for warning in submission.warnings where Self.needsAPerson(warning) {
        problems.append(Problem(.fileReadWithWarning, subject, .fileReadWithWarning(id, warning)))
      }
    }
    return problems
  }

  private static func needsAPerson(_ warning: String) -> Bool {
    let settled: [ReadWarning.Kind] = [
      .guessedEncoding, .guessedDelimiter, .activeContent, .externalReference,
    ]
    return !settled.contains { warning.hasPrefix($0.rawValue + ":") }
  }

  /// - Parameter isProposed: whether the file is known that it may take the place of.
  private func problem(for question: String, _ id: String, _ subject: String, isProposed: Bool) -> Problem? {
    let parts = question.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let about = parts.count > 1 ? String(parts[1]) : ""
    switch parts.first {
    case "replaces": return Problem(.replacementProposed, subject, .replacementProposed(id, about))
    case "replacesEarlier":
      return isProposed ? nil : Problem(.replacedAnswerMissing, subject, .replacedAnswerMissing(id, about))
    case "datedLate": return Problem(.datedLate, subject, .datedLate(id, about))
    case "notToBeNamed": return Problem(.consentAsked, subject, .consentAsked(id, about))
    case "otherHearing": return Problem(.otherHearing, subject, .otherHearing(id, about))
    case "unknownSender": return Problem(.senderUnknown, subject, .senderUnknown(id))
    case "uncertainSender":
      return Problem(.senderUncertain, subject, .senderUncertain(id, about))
    default: return nil
    }
  }
}
