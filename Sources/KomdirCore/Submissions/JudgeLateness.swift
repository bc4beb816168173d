import Archive

/// What files are held against the members' deadline by.
struct LatenessGround {
  var hearing: Hearing
  /// Files that count, and that nobody has accepted.
  var files: [Submission]
  /// Files that came since the newest letter, and files whose state somebody said, as printed.
  var ofThisRound: Set<String>
  var byHand: Set<String>

  /// Holds this round's files against the deadline again, which became another. Files of an earlier round keep what
  /// they were told then; so does what somebody accepted or said the state of.
  func judging() throws -> Proposal {
    var proposal = Proposal()
    for before in files where ofThisRound.contains(before.printedID) && !byHand.contains(before.printedID) {
      var file = before
      file.state = before.isLate(for: hearing.memberDeadline) ? .late : .received
      guard file.state != before.state else { continue }
      try proposal.change(before, to: file)
      proposal.note(
        "submission.lateness", file.printedID, hearing: hearing.id, before: before.state.rawValue,
        after: file.state.rawValue)
    }
    return proposal
  }
}
