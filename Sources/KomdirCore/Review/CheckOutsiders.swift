import Archive

// Files that came in though they may not belong here: from outside the register, or of another hearing.

extension HearingReview {
  func outsiderProblems() -> [Problem] {
    let registered = Set(members.compactMap(\.municipality))
    var problems: [Problem] = []
    for submission in submissions where submission.counts {
      let subject = "\(submission.printedID) \(submission.file)"
      if !registered.isEmpty, submission.member == nil, let name = submission.municipality,
        !registered.contains(name)
      {
        problems.append(Problem(.senderOutsideRegister, subject, .senderOutsideRegister(name)))
      }
      if let other = twins[submission.id] {
        problems.append(
          Problem(.fileInOtherHearing, subject, .fileInOtherHearing(other.printedID, other.hearing)))
      }
    }
    return problems
  }
}

extension Submission {
  /// The same bytes in another hearing; what was typed in by hand is a file of its own each time.
  func twin(_ db: Database) throws -> Submission? {
    guard !path.isEmpty else { return nil }
    return try Submission.fetchOne(
      db,
      sql: """
        SELECT * FROM submission WHERE hearing <> ? AND sha256 = ? AND \(Submission.counting) AND path <> ''
        ORDER BY id LIMIT 1
        """, arguments: [hearing, sha256])
  }
}
