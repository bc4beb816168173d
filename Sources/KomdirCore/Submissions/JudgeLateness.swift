import Archive

extension Workspace {
  /// Holds this round's files against the members' deadline again, which became another. Files of an earlier round keep
  /// what they were told then; so does what somebody accepted or said the state of.
  static func judgeLateness(in hearing: Hearing, _ db: Database, _ clerk: Clerk) throws {
    let round =
      try Int64.fetchOne(
        db,
        sql: """
          SELECT max(journal.entry) FROM journal JOIN document ON journal.subject = 'D-' || document.id
          WHERE journal.what = 'document.import' AND document.hearing = ? AND document.role = 'hearingLetter'
          """, arguments: [hearing.id]) ?? 0
    let ofThisRound = try String.fetchSet(
      db, sql: "SELECT subject FROM journal WHERE what = 'submission.received' AND hearing = ? AND entry > ?",
      arguments: [hearing.id, round])
    let byHand = try String.fetchSet(
      db, sql: "SELECT subject FROM journal WHERE what = 'submission.state' AND hearing = ?",
      arguments: [hearing.id])
    let files = try Submission.fetchAll(
      db,
      sql: """
        SELECT * FROM submission WHERE hearing = ? AND \(Submission.counting) AND acceptedBy IS NULL ORDER BY id
        """, arguments: [hearing.id])
    for var file in files where ofThisRound.contains(file.printedID) && !byHand.contains(file.printedID) {
      let before = file.state
      file.state = file.isLate(for: hearing.memberDeadline) ? .late : .received
      guard file.state != before else { continue }
      try file.update(db)
      try Journal(clerk: clerk).append(
        db, "submission.lateness", file.printedID, hearing: hearing.id, before: before.rawValue,
        after: file.state.rawValue)
    }
  }
}
