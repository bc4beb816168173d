import Archive

extension ResponseGround {
  /// - Parameter id: the hearing; nil for the only open one.
  init(_ db: Database, hearing id: String?, annex: ResponseAnnex, at date: Moment) throws {
    let hearing = try Workspace.hearing(db, id)
    let review = try HearingReview(db, hearing: hearing, now: date, members: Workspace.members(db))
    self.init(
      review: review, subjects: try Workspace.subjects(db, of: review.positions),
      account: try Workspace.account(
        db, hearing: hearing.id, review.voices,
        order: (Language(rawValue: hearing.language) ?? .danish).nameOrder),
      annex: annex, remarks: annex == .none ? [] : try Workspace.allRemarks(db, hearing: hearing.id),
      lastEdit: try TakeBackGround.edits(db, hearing: hearing.id).last?.entry ?? 0,
      entry: try Act.lastJournalEntry(db), key: try WorksheetKey(db, hearing: hearing))
  }
}
