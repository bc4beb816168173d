import Archive

/// A position with what is gathered under it, as `collate` reports and the response is made from.
public struct CollatedPosition: Sendable, Equatable {
  /// The position as it is stored.
  public var position: Position
  /// In the order they came.
  public var remarks: [StoredRemark]
  /// One entry a voice: a member's id, or the name of a municipality that no member speaks for.
  public var voices: [Voice]
  /// Those of the voices that have no remark here, and support an answer that has one.
  public var supporters: [Supporter]
  /// Groups of remarks that say the same, the survivor first.
  public var duplicates: [[String]]
  /// What a near duplicate adds to its survivor.
  public var additions: [Addition]

  /// Voices on the side that dissents in a conflict that a person has confirmed.
  public var opposed: [Voice] = []

  /// The voices that dissent: those that the position's note names, and those of confirmed conflicts.
  public var dissenting: [Voice] {
    let opposing = Set(opposed.map(\.key))
    let named = Set(namedInDissent.map(\.key))
    return voices.filter { opposing.contains($0.key) || named.contains($0.key) }
  }

  private var namedInDissent: [Voice] {
    let dissent = " " + foldedWords(position.dissent).joined(separator: " ") + " "
    return voices.filter { voice in
      [voice.municipality, voice.name].compactMap { $0 }.contains { name in
        let key = foldedWords(name).joined(separator: " ")
        return !key.isEmpty && (dissent.contains(" \(key) ") || dissent.contains(" \(key)s "))
      }
    }
  }

  /// Copies that add nothing to the remark that they repeat, each with it.
  var plainCopies: [(copy: String, survivor: String)] {
    let adding = Set(additions.map(\.remark))
    return duplicates.flatMap { group in
      group.dropFirst().filter { !adding.contains($0) }.map { ($0, group[0]) }
    }
  }

  /// Text of a near duplicate that its survivor lacks.
  public struct Addition: Sendable, Equatable {
    /// The copy, as printed: "R-9".
    public var remark: String
    /// The words that it adds.
    public var text: String
  }
}

extension Workspace {
  /// Gathers remarks into positions: one a provision, one a theme, and a list of those without a place.
  ///
  /// Running it again keeps ids, texts and groupings made by hand and only adds.
  /// - Throws: `WorkspaceError`.
  public func collate(hearing id: String?, by clerk: Clerk) throws -> [CollatedPosition] {
    // Copies are looked for with the archive unlocked.
    try write(
      by: clerk,
      on: { db in
        let hearing = try Self.openHearing(db, try Self.hearing(db, id).id)
        return (
          before: try Self.collated(db, hearing: hearing), ground: try CollationGround(db, hearing: hearing)
        )
      },
      working: { ($0.before, $0.ground, try $0.ground.collating()) }
    ) { db, work in
      let (before, ground, proposal) = work
      try db.apply(proposal, by: clerk)
      let positions = try Self.collated(db, hearing: ground.hearing)
      // A run that changes nothing is no change: a response written before it is not out of date.
      guard positions != before else { return positions }
      try Journal(clerk: clerk).append(
        db, "collate", ground.hearing.id, hearing: ground.hearing.id,
        after: "\(positions.count) positions, \(ground.remarks.count) remarks")
      return positions
    }
  }

  /// The positions as they stand, without collating again.
  public func positions(hearing id: String?) throws -> [CollatedPosition] {
    try read { db in try Self.collated(db, hearing: try Self.hearing(db, id)) }
  }
}
