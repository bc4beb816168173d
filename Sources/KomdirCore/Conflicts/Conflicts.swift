import Archive

extension Workspace {
  /// The conflicts among a hearing's remarks, the surest first, those that a person dismissed last. In an open hearing
  /// they are looked for anew: what is new is kept as proposed.
  ///
  /// - Throws: `WorkspaceError`.
  public func conflicts(hearing id: String?, by clerk: Clerk) throws -> [Conflict] {
    try write(by: clerk) { db in
      let hearing = try Self.hearing(db, id)
      if hearing.isOpen {
        let proposal = try ConflictGround(db, hearing: hearing).finding()
        if !proposal.changes.isEmpty { try db.apply(proposal, by: clerk) }
      }
      return try Self.conflicts(db, hearing: hearing)
    }
  }

  /// Says of a conflict that it is one, or that it is none; `proposed` takes that back.
  ///
  /// - Parameter dissenting: of a confirmed one the side that dissents, from 1; nil: the one with fewer members.
  /// - Throws: `WorkspaceError.unknown`, `.notAllowed`, `.hearingClosed`.
  public func rule(
    conflict printed: String, _ state: Conflict.State, dissenting: Int? = nil, reason: String? = nil,
    by clerk: Clerk
  ) throws -> Conflict {
    try write(by: clerk) { db in
      let stored = try Self.record(db, StoredConflict.id(printed))
      let hearing = try Self.hearing(db, stored.hearing)
      try GivenText.hold([("--reason", reason)])
      if let dissenting, !(1...2).contains(dissenting) {
        throw WorkspaceError.notAllowed(.sideOutOfRange(dissenting))
      }
      let before = try Self.shown(db, [stored], hearing: hearing)
      let smaller = before.first.map { $0.sides[0].voices.count < $0.sides[1].voices.count ? 0 : 1 }
      try db.apply(
        ConflictGround.ruling(
          stored, state, dissenting: dissenting.map { $0 - 1 } ?? smaller, reason: reason, hearing: hearing,
          by: clerk),
        by: clerk)
      guard let conflict = try Self.shown(db, [Self.record(db, stored.id)], hearing: hearing).first else {
        throw WorkspaceError.unknown(id: printed)
      }
      return conflict
    }
  }

  static func conflicts(_ db: Database, hearing: Hearing) throws -> [Conflict] {
    let stored = try StoredConflict.all(db, hearing: hearing.id).sorted { left, right in
      let (a, b) = (left.state == .dismissed ? 1 : 0, right.state == .dismissed ? 1 : 0)
      return a == b ? (right.certainty, left.id) < (left.certainty, right.id) : a < b
    }
    return try shown(db, stored, hearing: hearing)
  }

  /// Conflicts with their voices and words. Remarks that no longer count are left out; a conflict that has no two sides
  /// left is not shown.
  private static func shown(_ db: Database, _ stored: [StoredConflict], hearing: Hearing) throws -> [Conflict]
  {
    guard !stored.isEmpty else { return [] }
    let remarks = Dictionary(
      try substantiveRemarks(db, hearing: hearing.id).map { ($0.id, $0) }
    ) { first, _ in first }
    let voices = try VoiceBook(db, hearing: hearing.id)
    let positions = try StoredConflict.positions(db, hearing: hearing.id)
    return stored.compactMap { conflict in
      let sides = conflict.sides.map { $0.compactMap { remarks[$0] } }
      guard sides.count == 2, sides.allSatisfy({ !$0.isEmpty }) else { return nil }
      let all = sides.flatMap { $0 }
      return Conflict(
        id: conflict.printedID, kind: conflict.kind, provision: mostCommon(all.compactMap(\.provision)),
        position: mostCommon(all.compactMap { positions[$0.id] }).map { "\($0)" },
        sides: sides.map { side in
          var seen: Set<String> = []
          return Conflict.Side(
            remarks: side.map(\.printedID),
            voices: side.flatMap(voices.voices).filter { seen.insert($0.key).inserted })
        },
        evidence: all.compactMap { remark in
          Conflict.Evidence.quote(remark, kind: conflict.kind).map {
            .init(remark: remark.printedID, quote: $0)
          }
        },
        state: conflict.state, certainty: conflict.certainty, dissenting: conflict.dissenting,
        by: conflict.by,
        at: conflict.at, reason: conflict.reason)
    }
  }

  private static func mostCommon<Value: Hashable>(_ values: [Value]) -> Value? {
    var counts: [Value: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    let most = counts.values.max()
    return values.first { counts[$0] == most }
  }
}
