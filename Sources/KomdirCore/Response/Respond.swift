import Archive
import DanishLaw
import DocumentModel

extension Workspace {
  /// Makes the joint response from the positions as they stand.
  ///
  /// - Parameter annex: what it says at its end about each remark.
  /// - Throws: `WorkspaceError`.
  public func response(hearing id: String?, annex: ResponseAnnex = .none, at date: Moment) throws
    -> JointResponse
  {
    try read { db in
      let hearing = try Self.hearing(db, id)
      let voices = try VoiceBook(db, hearing: hearing.id)
      let positions = try Self.collated(db, hearing: hearing, voices: voices)
      let decisions = try Self.decisions(db, inHearing: hearing.id)
      var builder = ResponseBuilder(
        hearing: hearing, association: try Self.association(db), positions: positions,
        subjects: try Self.subjects(db, of: positions),
        account: try Self.account(
          db, hearing: hearing.id, voices, order: (Language(rawValue: hearing.language) ?? .danish).nameOrder),
        trace: annex == .none
          ? []
          : try Self.trace(
            db, hearing, positions, decisions, voices,
            hiding: annex == .published ? Self.standing(db, hearing, at: date).quietNames() : nil),
        decisions: decisions, annex: annex, date: date, voices: voices,
        blocking: try Self.blocking(db, hearing, at: date))
      var response = builder.response()
      response.entry = try Act.lastJournalEntry(db)
      response.document.metadata.key = try WorksheetKey(db, hearing: hearing).text
      return response
    }
  }

  /// Notes that a response was written, so that `check` can say when it is older than the last change. The note comes
  /// before the file takes its name: a file that stands there is known for what it is.
  ///
  /// - Parameter entry: the journal's last entry when the response was read (`JointResponse.entry`).
  /// - Returns: how many changes to the hearing came between reading and noting; they are not in the response.
  @discardableResult
  public func noteResponse(
    hearing id: String?, file: String, sha256: String, isDraft: Bool, readAt entry: Int64, by clerk: Clerk
  ) throws -> Int {
    try write(by: clerk) { db in
      let hearing = try Self.openHearing(db, try Self.hearing(db, id).id)
      let since = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM journal WHERE hearing = ? AND entry > ? AND what <> 'respond'",
        arguments: [hearing.id, entry])
      try Journal(clerk: clerk).append(db, "respond", file, hearing: hearing.id, after: sha256)
      try db.execute(
        sql: """
          INSERT INTO response (hearing, sha256, file, at, journalEntry, isDraft)
          VALUES (?, ?, ?, ?, ?, ?)
          """, arguments: [hearing.id, sha256, file, clerk.now.copenhagenText, entry, isDraft])
      return since ?? 0
    }
  }

  /// Whether a response with these bytes was written from this archive.
  public func hasWritten(sha256: String) throws -> Bool {
    try read { db in
      try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM response WHERE sha256 = ?)", arguments: [sha256]) ?? false
    }
  }

  /// - Parameter order: of the names that may be named.
  static func account(
    _ db: Database, hearing: String, _ voices: VoiceBook, order: (String, String) -> Bool = danishOrder
  ) throws -> Account {
    let all = try voicesThatAnswer(db, hearing: hearing, voices)
    let members = try members(db)
    let registered = Set(members.compactMap(\.municipality))
    func ours(_ voices: [Voice]) -> Set<String> {
      Set(voices.compactMap(\.municipality)).intersection(
        registered.isEmpty ? Set(Municipality.all.map(\.name)) : registered)
    }
    let answered = ours(all)
    let substantive = ours(
      try speakers(db, hearing: hearing).filter { $0.nature == .substantive }.flatMap(voices.voices))
    let others = Set(
      all.filter { !($0.municipality.map(answered.contains) ?? false) && $0.key != "?" }.map(\.key))
    let named = Set(all.filter(\.mayBeNamed).compactMap(\.municipality))
    // The association is one of municipalities if half of its register at least, or all that is known, are.
    let isOfMunicipalities = members.count { $0.municipality != nil } * 2 >= members.count
    return Account(
      municipalities: answered.count, withRemarks: substantive.count,
      of: isOfMunicipalities ? (registered.isEmpty ? Municipality.all.count : registered.count) : nil,
      others: others.count, named: named.sorted(by: order))
  }

  private static func trace(
    _ db: Database, _ hearing: Hearing, _ positions: [CollatedPosition], _ decisions: [RemarkID: [Decision]],
    _ voices: VoiceBook, hiding names: NameGuard?
  ) throws -> [TraceRow] {
    var positionOf: [String: Position] = [:]
    for collated in positions {
      for remark in collated.remarks { positionOf[remark.printedID] = collated.position }
    }
    var trace: [TraceRow] = []
    let remarks = try allRemarks(db, hearing: hearing.id)
    while let remark = try remarks.next() {
      let made = decisions[remark.id] ?? []
      let outcome: Phrase
      switch remark.nature {
      case _ where !made.isEmpty: outcome = .decisions(made)
      case .pointer: outcome = Phrase("henvisning til bilag", "points to an attachment")
      case .noRemarks: outcome = Phrase("ingen bemærkninger", "no remarks")
      case .substantive: outcome = .undecided
      }
      trace.append(
        TraceRow(
          remark: remark.printedID, voice: voices.voice(remark),
          place: remark.provision.map(Phrase.place) ?? Phrase(remark.asWritten ?? "", remark.asWritten ?? ""),
          words: .words(of: remark, hiding: names),
          position: positionOf[remark.printedID]?.heading ?? Phrase("", ""),
          positionID: positionOf[remark.printedID]?.printedID, outcome: outcome,
          isUndecided: remark.nature == .substantive && (decisions[remark.id] ?? []).isEmpty))
    }
    return trace
  }
}
