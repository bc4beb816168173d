import Archive

extension LatenessGround {
  init(_ db: Database, hearing: Hearing) throws {
    let round =
      try Int64.fetchOne(
        db,
        sql: """
          SELECT max(journal.entry) FROM journal JOIN document ON journal.subject = 'D-' || document.id
          WHERE journal.what = 'document.import' AND document.hearing = ? AND document.role = 'hearingLetter'
          """, arguments: [hearing.id]) ?? 0
    self.init(
      hearing: hearing,
      files: try Submission.fetchAll(
        db,
        sql: """
          SELECT * FROM submission WHERE hearing = ? AND \(Submission.counting) AND acceptedBy IS NULL ORDER BY id
          """, arguments: [hearing.id]),
      ofThisRound: try String.fetchSet(
        db,
        sql: "SELECT subject FROM journal WHERE what = 'submission.received' AND hearing = ? AND entry > ?",
        arguments: [hearing.id, round]),
      byHand: try String.fetchSet(
        db, sql: "SELECT subject FROM journal WHERE what = 'submission.state' AND hearing = ?",
        arguments: [hearing.id]))
  }
}
