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
