import DocumentFormats
import Foundation
import GRDB

extension Workspace {
  /// Everything that still stands between a hearing and its sending. No error left: it can be sent.
  public func check(hearing id: String?, at now: Moment) throws -> [Problem] {
    try read { db in
      let hearing = try Self.hearing(db, id)
      var problems: [Problem] = []
      problems += try hearingProblems(db, hearing, now)
      problems += try submissionProblems(db, hearing)
      problems += try remarkProblems(db, hearing)
      problems += try responseProblems(db, hearing)
      problems += try storeProblems(db, hearing)
      return problems
    }
  }

  private func hearingProblems(_ db: Database, _ hearing: Hearing, _ now: Moment) throws -> [Problem] {
    var problems: [Problem] = []
    if let problem = hearing.deadlineProblem {
      problems.append(
        Problem(.deadlineUnclear, hearing.id, .deadlineUnclear(problem, hearing.deadlineAlternatives)))
    } else if let deadline = hearing.deadline, let moment = Moment(deadline), moment < now, hearing.isOpen {
      problems.append(Problem(.deadlinePassed, severity: .warning, hearing.id, .deadlinePassed(deadline)))
    }
    if hearing.replyTo.isEmpty {
      problems.append(
        Problem(.replyAddressMissing, severity: .warning, hearing.id, .replyAddressMissing(hearing.id)))
    }
    if try Self.documents(db, of: hearing.id).first?.role != .draft {
      problems.append(Problem(.noDraft, severity: .warning, hearing.id, .noDraft(hearing.id)))
    }
    return problems
  }

  private func submissionProblems(_ db: Database, _ hearing: Hearing) throws -> [Problem] {
    let submissions = try Submission.fetchAll(
      db, sql: "SELECT * FROM submission WHERE hearing = ? ORDER BY id", arguments: [hearing.id])
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
        problems += problem(for: question, id, subject).map { [$0] } ?? []
      }
      if submission.member == nil, submission.municipality == nil,
        !submission.questions.contains(where: { $0.hasPrefix("unknownSender") }),
        try hasSilentSender(db, submission)
      {
        problems.append(Problem(.senderUnknown, subject, .senderUnknown(id)))
      }
      for warning in submission.warnings where Self.needsAPerson(warning) {
        problems.append(
          Problem(.fileReadWithWarning, severity: .warning, subject, .fileReadWithWarning(warning)))
      }
    }
    return problems
  }

  /// Remarks whose speaker is known neither by themselves nor by their file.
  private func hasSilentSender(_ db: Database, _ submission: Submission) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql:
        "SELECT EXISTS (SELECT 1 FROM remark WHERE submission = ? AND member IS NULL AND municipality IS NULL AND droppedBy IS NULL)",
      arguments: [submission.id]) ?? false
  }

  private static func needsAPerson(_ warning: String) -> Bool {
    let settled: [ReadWarning.Kind] = [
      .guessedEncoding, .guessedDelimiter, .activeContent, .externalReference,
    ]
    return !settled.contains { warning.hasPrefix($0.rawValue + ":") }
  }

  private func problem(for question: String, _ id: String, _ subject: String) -> Problem? {
    let parts = question.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let about = parts.count > 1 ? String(parts[1]) : ""
    switch parts.first {
    case "replaces": return Problem(.replacementProposed, subject, .replacementProposed(id, about))
    case "otherHearing": return Problem(.otherHearing, subject, .otherHearing(id, about))
    case "unknownSender": return Problem(.senderUnknown, subject, .senderUnknown(id))
    case "uncertainSender":
      return Problem(.senderUncertain, severity: .warning, subject, .senderUncertain(id, about))
    default: return nil
    }
  }

  private func remarkProblems(_ db: Database, _ hearing: Hearing) throws -> [Problem] {
    let remarks = try Self.substantiveRemarks(db, hearing: hearing.id)
    let decisions = try Self.decisions(db, inHearing: hearing.id)
    let linked = Set(
      try Int64.fetchAll(
        db,
        sql: """
          SELECT remark FROM positionRemark JOIN position ON position.id = positionRemark.position WHERE hearing = ?
          """, arguments: [hearing.id]))
    var problems: [Problem] = []
    for remark in remarks {
      let id = remark.printedID
      let made = decisions[remark.id ?? 0] ?? []
      if remark.match == .none, remark.placedBy == nil, made.isEmpty {
        problems.append(
          Problem(.remarkUnplaced, id, .remarkUnplaced(id, remark.asWritten ?? "", remark.candidates)))
      }
      if let likely = remark.likely, remark.nature == .substantive, made.isEmpty {
        problems.append(
          Problem(.remarkLikely, severity: .warning, id, .remarkLikely(id, likely, remark.candidates)))
      }
      if !linked.contains(remark.id ?? 0) {
        problems.append(Problem(.remarkNotCollated, id, .remarkNotCollated))
      }
      if made.isEmpty { problems.append(Problem(.remarkUndecided, id, .remarkUndecided(id))) }
      for decision in made { problems += brokenRules(decision, id, decisions) }
    }
    return problems
  }

  /// A decision is held to the vocabulary's rules here too: worksheets and older versions write them as well.
  private func brokenRules(_ decision: Decision, _ id: String, _ all: [Int64: [Decision]]) -> [Problem] {
    switch decision.value {
    case .notFollowed where (decision.reason ?? "").isEmpty: [Problem(.reasonMissing, id, .reasonMissing(id))]
    case .withdrawn where decision.date == nil: [Problem(.dateMissing, id, .dateMissing(id))]
    case .duplicateOf where decision.target == nil: [Problem(.targetMissing, id, .targetMissing(id))]
    case .duplicateOf where all[decision.target ?? 0]?.contains { $0.value == .duplicateOf } == true:
      [Problem(.duplicateChain, id, .duplicateChain(id, "R-\(decision.target ?? 0)"))]
    default: []
    }
  }

  private func responseProblems(_ db: Database, _ hearing: Hearing) throws -> [Problem] {
    let decisions = try Self.decisions(db, inHearing: hearing.id)
    var problems = try Self.collated(db, hearing: hearing)
      .filter { $0.position.text.isEmpty && $0.owesText(decisions) }
      .map { collated in
        Problem(
          .positionWithoutText, "\(collated.position.printedID) \(collated.position.title)",
          .positionWithoutText(collated.position.printedID))
      }
    guard hearing.isOpen else { return problems }
    let isEmpty = try Bool.fetchOne(
      db,
      sql: """
        SELECT NOT EXISTS (SELECT 1 FROM submission WHERE hearing = :hearing)
        AND NOT EXISTS (SELECT 1 FROM position WHERE hearing = :hearing)
        """, arguments: ["hearing": hearing.id])
    if isEmpty == true { problems.append(Problem(.nothingCollected, hearing.id, .nothingCollected)) }
    let last = try Row.fetchOne(
      db, sql: "SELECT * FROM response WHERE hearing = ? ORDER BY id DESC LIMIT 1", arguments: [hearing.id])
    guard let last else {
      return problems + [Problem(.responseMissing, severity: .warning, hearing.id, .responseMissing)]
    }
    if last["isDraft"] as Bool {
      problems.append(Problem(.responseIsDraft, last["file"], .responseIsDraft))
    }
    let changes = try Int.fetchOne(
      db, sql: "SELECT count(*) FROM journal WHERE hearing = ? AND entry > ? AND what <> 'respond'",
      arguments: [hearing.id, last["journalEntry"] as Int64])
    if let changes, changes > 0 {
      problems.append(
        Problem(.responseOutdated, severity: .warning, last["file"], .responseOutdated(changes)))
    }
    return problems
  }

  private func storeProblems(_ db: Database, _ hearing: Hearing) throws -> [Problem] {
    var problems: [Problem] = []
    if let entry = try Journal.firstBrokenEntry(db) {
      problems.append(Problem(.journalBroken, "\(path)", .journalBroken(entry)))
    }
    let forgotten = try Self.forgottenHashes(db, hearing: hearing.id)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT original.sha256, bytes FROM original WHERE sha256 IN
        (SELECT sha256 FROM submission WHERE hearing = ? UNION SELECT sha256 FROM document WHERE hearing = ?)
        OR sha256 = (SELECT sentSha256 FROM hearing WHERE id = ?)
        """, arguments: [hearing.id, hearing.id, hearing.id])
    while let row = try rows.next() {
      let bytes: Data = row["bytes"]
      let sha256: String = row["sha256"]
      if bytes.isEmpty, forgotten.contains(sha256) { continue }
      if SHA256.hexDigest(of: [UInt8](bytes)) != sha256 {
        problems.append(Problem(.originalChanged, sha256, .originalChanged))
      }
    }
    return problems + (try changedRemarks(db, hearing))
  }

  /// Remarks never change: their words are held against the hash that the journal took when they came.
  private func changedRemarks(_ db: Database, _ hearing: Hearing) throws -> [Problem] {
    let entries = try Row.fetchAll(
      db, sql: "SELECT subject, after FROM journal WHERE hearing = ? AND what = 'remarks.received'",
      arguments: [hearing.id])
    let forgotten = try Self.forgottenFiles(db, hearing: hearing.id)
    return try entries.compactMap { entry in
      let subject: String = entry["subject"]
      let after: String = entry["after"]
      guard let printed = subject.split(separator: " ").first, let count = Int(after.prefix { $0.isNumber }),
        let submission = try? recordNumber(String(printed), "S")
      else { return nil }
      let texts = try String.fetchAll(
        db, sql: "SELECT text FROM remark WHERE submission = ? AND ordinal <= ? ORDER BY ordinal",
        arguments: [submission, count])
      let hash = SHA256.hexDigest(of: Array(texts.joined(separator: "\n").utf8))
      return after.hasSuffix(hash) || forgotten.contains(subject)
        ? nil : Problem(.remarkChanged, subject, .remarkChanged)
    }
  }
}
