import Archive

/// What a joint response is made of, read once.
struct ResponseGround {
  /// The hearing with all that `check` looks at; its positions, voices and decisions are the response's too.
  var review: HearingReview
  var subjects: [PositionID: Phrase]
  var account: Account
  var annex: ResponseAnnex
  /// Remarks of every nature, for the annex; empty without one.
  var remarks: [StoredRemark]
  /// The journal's last entry that changed what a position says; 0 for none. That a response was written changes nothing.
  var lastEdit: Int64
  /// The journal's last entry that it holds.
  var entry: Int64
  /// The archive's and the hearing's key.
  var key: WorksheetKey

  func response() throws -> JointResponse {
    var builder = ResponseBuilder(
      hearing: review.hearing, association: review.association, positions: review.positions,
      subjects: subjects, account: account, trace: trace(), decisions: review.decisions, annex: annex,
      date: review.now, voices: review.voices, blocking: try review.blocking())
    var response = builder.response()
    response.entry = entry
    response.document.metadata.key = key.text
    response.anchor(key, editedAt: lastEdit)
    return response
  }

  private func trace() -> [TraceRow] {
    guard annex != .none else { return [] }
    let names = annex == .published ? review.quietNames() : nil
    var positionOf: [RemarkID: Position] = [:]
    for collated in review.positions {
      for remark in collated.remarks { positionOf[remark.id] = collated.position }
    }
    return remarks.map { remark in
      let made = review.decisions[remark.id] ?? []
      let outcome: Phrase =
        switch remark.nature {
        case _ where !made.isEmpty: .decisions(made)
        case .pointer: Phrase("henvisning til bilag", "points to an attachment")
        case .noRemarks: Phrase("ingen bemærkninger", "no remarks")
        case .substantive: .undecided
        }
      let position = positionOf[remark.id]
      return TraceRow(
        remark: remark.printedID, voice: review.voices.voice(remark),
        place: remark.provision.map(Phrase.place) ?? Phrase(remark.asWritten ?? "", remark.asWritten ?? ""),
        words: .words(of: remark, hiding: names), position: position?.heading ?? Phrase("", ""),
        positionID: position?.printedID, outcome: outcome,
        isUndecided: remark.nature == .substantive && made.isEmpty)
    }
  }
}
