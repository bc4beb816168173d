import Archive
import DanishLaw

/// What became of remarks when the next version of a draft arrived. Those without a place wait for a person.
public struct CarriedRemarks: Sendable, Equatable {
  public var exact = 0
  public var moved = 0
  public var parent = 0
  /// Remarks whose provision is gone, as printed.
  public var none: [String] = []

  public init() {}
}

extension Workspace {
  /// Carries the remarks on `old` to the next version of it. A provision is followed by its words first, so that
  /// a remark stays with what it was about when numbers shift; positions follow their provision.
  static func carryRemarks(
    from old: HearingDocument, to new: HearingDocument, outline: Outline, _ db: Database, _ clerk: Clerk,
    _ carried: inout CarriedRemarks
  ) throws {
    let (oldID, newID) = (old.id, new.id)
    let remarks = try StoredRemark.fetchAll(
      db, sql: "SELECT * FROM remark WHERE document = ? ORDER BY id", arguments: [oldID])
    let former = try storedProvisions(db, document: oldID)
    let paths = ProvisionPaths(from: former, to: outline.places)
    for var remark in remarks {
      guard let provision = remark.provision else { continue }
      let target = paths.target(of: provision)
      if remark.origin == nil {
        remark.origin = Basis(papers: newID.number - 1, document: oldID, provision: provision)
      }
      remark.document = target == nil ? nil : newID
      remark.provision = target?.id
      remark.match = target?.match ?? .none
      if target == nil { remark.candidates = [] }
      // A remark that was split or dropped follows too, and is nobody's to place.
      guard !remark.isSuperseded, remark.droppedBy == nil else {
        try remark.update(db)
        continue
      }
      switch remark.match {
      case .moved: carried.moved += 1
      case .parent: carried.parent += 1
      case .none, .general: carried.none.append(remark.printedID)
      case .exact: carried.exact += 1
      }
      try remark.update(db)
      if target?.id != provision {
        try Journal(clerk: clerk).append(
          db, "remark.carried", remark.printedID, hearing: old.hearing, before: provision, after: target?.id)
      }
    }
    try carryLikely(inHearing: old.hearing, paths, db)
    try carryPositions(from: oldID, to: newID, paths, db)
  }

  /// What remarks without a place are likely about follows the draft too.
  private static func carryLikely(inHearing hearing: String, _ paths: ProvisionPaths, _ db: Database) throws {
    let remarks = try StoredRemark.fetchAll(
      db,
      sql: """
        SELECT remark.* FROM remark JOIN submission ON submission.id = remark.submission
        WHERE submission.hearing = ? AND remark.match = 'general' AND remark.candidates <> '[]' ORDER BY remark.id
        """, arguments: [hearing])
    for var remark in remarks {
      let carried = remark.candidates.compactMap { paths.target(of: $0)?.id }
      guard carried != remark.candidates else { continue }
      remark.candidates = carried
      try remark.update(db)
    }
  }

  private static func carryPositions(
    from old: DocumentID, to new: DocumentID, _ paths: ProvisionPaths, _ db: Database
  ) throws {
    let positions = try Position.fetchAll(
      db, sql: "SELECT * FROM position WHERE document = ? ORDER BY id", arguments: [old])
    // Keys are set aside first: two positions may trade places.
    for position in positions {
      try db.execute(
        sql: "UPDATE position SET key = ? WHERE id = ?",
        arguments: ["carried:\(position.id.number)", position.id])
    }
    var taken = Set(
      try String.fetchAll(
        db, sql: "SELECT key FROM position WHERE hearing = ?", arguments: [positions.first?.hearing]))
    for var position in positions {
      guard let provision = position.provision, let target = paths.target(of: provision) else { continue }
      position.document = new
      position.provision = target.id
      let oldName = provisionName(provision)
      if position.title == oldName || position.title.hasPrefix(oldName + " (") {
        position.title = provisionName(target.id) + position.title.dropFirst(oldName.count)
      }
      // Where two became one, the second keeps its own key: a person joins their texts.
      if taken.insert(target.id).inserted {
        position.key = target.id
      } else {
        position.key = "carried:\(position.id.number)"
      }
      try position.update(db)
    }
  }
}
