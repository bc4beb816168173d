import Archive

/// A position with what is gathered under it, as `collate` reports and the response is made from.
public struct CollatedPosition: Sendable, Equatable {
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

  /// The voices that the position's note of dissent names.
  public var dissenting: [Voice] {
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
    public var remark: String
    public var text: String
  }
}

extension Workspace {
  /// Gathers remarks into positions: one a provision, one a theme, and a list of those without a place.
  ///
  /// Running it again keeps ids, texts and groupings made by hand and only adds.
  /// - Throws: `WorkspaceError`.
  public func collate(hearing id: String?, by clerk: Clerk) throws -> [CollatedPosition] {
    try write(by: clerk) { db in
      let hearing = try Self.openHearing(db, try Self.hearing(db, id).id)
      let before = try Self.collated(db, hearing: hearing)
      let remarks = try Self.substantiveRemarks(db, hearing: hearing.id)
      try Self.linkToPositions(remarks, db, hearing: hearing)
      try Self.findDuplicates(among: remarks, db)
      let positions = try Self.collated(db, hearing: hearing)
      // A run that changes nothing is no change: a response written before it is not out of date.
      guard positions != before else { return positions }
      try Journal(clerk: clerk).append(
        db, "collate", hearing.id, hearing: hearing.id,
        after: "\(positions.count) positions, \(remarks.count) remarks")
      return positions
    }
  }

  /// The positions as they stand, without collating again.
  public func positions(hearing id: String?) throws -> [CollatedPosition] {
    try read { db in try Self.collated(db, hearing: try Self.hearing(db, id)) }
  }

  /// Substantive remarks that count: their file was neither refused, replaced nor withdrawn.
  static func substantiveRemarks(_ db: Database, hearing: String) throws -> [StoredRemark] {
    try StoredRemark.fetchAll(
      db,
      sql: """
        SELECT remark.* FROM remark JOIN submission ON submission.id = remark.submission
        WHERE submission.hearing = ? AND submission.state IN ('received', 'late')
        AND remark.nature = 'substantive' AND \(StoredRemark.stands) ORDER BY remark.id
        """, arguments: [hearing])
  }

  private static func linkToPositions(_ remarks: [StoredRemark], _ db: Database, hearing: Hearing) throws {
    var shelf = try PositionShelf(db, hearing: hearing)
    var links: [Int64: [(position: Int64, byHand: Bool)]] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT positionRemark.* FROM positionRemark JOIN position ON position.id = positionRemark.position
        WHERE position.hearing = ?
        """, arguments: [hearing.id])
    while let row = try rows.next() {
      links[row["remark"], default: []].append((row["position"], row["byHand"]))
    }
    for remark in remarks {
      guard let id = remark.id else { continue }
      let current = links[id] ?? []
      if current.contains(where: \.byHand) { continue }
      let position = try shelf.position(for: remark)
      if current.map(\.position) == [position] { continue }
      try db.execute(sql: "DELETE FROM positionRemark WHERE remark = ? AND NOT byHand", arguments: [id])
      try db.execute(
        sql: "INSERT OR IGNORE INTO positionRemark (position, remark) VALUES (?, ?)",
        arguments: [position, id])
    }
  }

  private static func findDuplicates(among remarks: [StoredRemark], _ db: Database) throws {
    let found = duplicates(among: remarks.map { (id: $0.id ?? 0, text: $0.text, nature: $0.nature) })
    let additions = Dictionary(found.additions.map { ($0.id, $0.text) }) { first, _ in first }
    try db.execute(
      sql: """
        DELETE FROM duplicate WHERE remark IN (SELECT remark.id FROM remark JOIN submission
        ON submission.id = remark.submission WHERE submission.hearing =
        (SELECT hearing FROM submission WHERE id = ?))
        """, arguments: [remarks.first?.submission])
    for group in found.groups {
      for copy in group.dropFirst() {
        try db.execute(
          sql: "INSERT OR REPLACE INTO duplicate (remark, survivor, addition) VALUES (?, ?, ?)",
          arguments: [copy, group[0], additions[copy] ?? ""])
      }
    }
  }
}
