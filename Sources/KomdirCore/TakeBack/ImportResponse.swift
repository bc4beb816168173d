import Archive
import DocumentModel

extension Workspace {
  /// Reads a response that came back from a word processor, and takes in what it says where that is wanted.
  ///
  /// Every paragraph finds its position by the mark that it bears, else by its words. Nothing is written unless
  /// `applying`.
  ///
  /// - Parameters:
  ///   - file: the file's name and SHA-256, for the journal and for what is said.
  ///   - document: what was read out of it.
  /// - Throws: `WorkspaceError.responseOfAnother`, `.notAResponse`, `.unknown` for a position to be left that is none,
  ///   `.notAllowed(.responseCut)` where a large part of the response would be emptied, `.hearingClosed`.
  public func importResponse(
    hearing id: String?, file: (name: String, sha256: String), _ document: Document, _ choice: TakeBackChoice,
    applying: Bool, at date: Moment, by clerk: Clerk
  ) throws -> TakeBack {
    guard applying else {
      return try read { db in
        try TakeBackGround(
          db, hearing: Self.hearing(db, id),
          response: ResponseGround(db, hearing: id, annex: .none, at: date).response()
        )
        .reading(document, file: file.name, choice).report
      }
    }
    return try write(by: clerk) { db in
      let hearing = try Self.openHearing(db, try Self.hearing(db, id).id)
      let ground = try TakeBackGround(
        db, hearing: hearing, response: ResponseGround(db, hearing: id, annex: .none, at: date).response())
      var reading = try ground.reading(document, file: file.name, choice)
      try db.apply(ground.taking(&reading, file: file, choice), by: clerk)
      reading.report.isApplied = true
      return reading.report
    }
  }
}

extension TakeBackGround {
  func reading(_ document: Document, file: String, _ choice: TakeBackChoice) throws -> TakeBackReading {
    for id in choice.leaving where !positions.contains(where: { $0.printedID == id }) {
      throw WorkspaceError.unknown(id: id)
    }
    var reading = try TakeBackReading(document, file: file, self, choice)
    reading.report.left = reading.report.concerned.filter(choice.leaving.contains)
    return reading
  }

  /// From here on so much of the response is gone that a person has to say that this is meant.
  private static let mostRemoved = 3

  /// What is written when the file is taken in.
  func taking(
    _ reading: inout TakeBackReading, file: (name: String, sha256: String), _ choice: TakeBackChoice
  ) throws -> Proposal {
    let removed = reading.report.removed.count { !choice.leaving.contains($0.position) }
    if removed > Self.mostRemoved, removed * 3 > reading.report.speaking, !choice.takesLargeRemovals {
      throw WorkspaceError.notAllowed(.responseCut(file.name, removed, of: reading.report.speaking))
    }
    var proposal = Proposal()
    for position in positions where !choice.leaving.contains(position.printedID) {
      guard let change = reading.change(of: position), change != PositionChange() else { continue }
      let ground = PositionGround(position: position, hearing: hearing, papers: papers)
      proposal.append(try ground.setting(change).proposal)
    }
    var changed = hearing
    if let opening = reading.opening { changed.opening = opening }
    if let reservation = reading.reservation { changed.reservation = reservation }
    for (what, before, after) in [
      ("opening", hearing.opening, changed.opening),
      ("reservation", hearing.reservation, changed.reservation),
    ] where before != after {
      proposal.note("hearing.\(what)", hearing.id, hearing: hearing.id, before: before, after: after)
    }
    try proposal.change(hearing, to: changed)
    guard !proposal.changes.isEmpty else { return proposal }
    var whole = Proposal()
    whole.note("response.import", file.name, hearing: hearing.id, after: file.sha256)
    whole.append(proposal)
    return whole
  }
}

extension TakeBackReading {
  /// What changes about a position; nil where nothing of it may be taken.
  fileprivate func change(of position: Position) -> PositionChange? {
    let id = position.id
    guard !report.conflicts.contains(where: { $0.position == position.printedID }) else { return nil }
    var change = PositionChange()
    if let text = texts[id], text != position.text { change.text = text }
    if let title = titles[id], title != position.title { change.title = title }
    if let dissent = dissents[id], dissent != position.dissent { change.dissent = dissent }
    for (section, ids) in order {
      guard let place = ids.firstIndex(of: id) else { continue }
      // Those that stayed keep the draft's order; of those that a person had placed the place is counted anew.
      if movedIDs.contains(id) || position.sequence != nil, position.sequence != place + 1 {
        change.sequence = place + 1
      }
      if section != position.section { change.section = section }
    }
    return change
  }
}

extension TakeBack {
  /// Positions that something is said of.
  var concerned: [String] {
    var seen = Set<String>()
    return
      (changed.map(\.position) + moved + removed.map(\.position) + conflicts.map(\.position)
      + headings.map(\.position) + dissents.map(\.position) + new.compactMap { $0.after ?? $0.before })
      .filter { seen.insert($0).inserted }
  }
}
