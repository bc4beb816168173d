import Archive

/// A decision as a person gives it.
public struct DecisionInput: Sendable, Equatable {
  public var value: Decision.Value
  public var reason: String?
  /// "R-4".
  public var target: String?
  public var date: String?

  public init(value: Decision.Value, reason: String? = nil, target: String? = nil, date: String? = nil) {
    self.value = value
    self.reason = reason
    self.target = target
    self.date = date
  }
}

extension Workspace {
  /// Sets the decisions on a remark; they end earlier ones, which are kept.
  ///
  /// - Throws: `WorkspaceError.notAllowed` for one that breaks the vocabulary's rules.
  /// - Parameter adding: whether they stand beside earlier ones instead.
  public func decide(
    remark printed: String, _ inputs: [DecisionInput], adding: Bool = false, by clerk: Clerk
  ) throws -> [Decision] {
    try write(by: clerk) { db in
      try GivenText.hold(inputs.map { ("--reason", $0.reason) })
      var all = inputs
      if adding {
        all =
          try Self.decisions(db, on: try Self.remark(db, printed)).map {
            DecisionInput(
              value: $0.value, reason: $0.reason, target: $0.target.map { "R-\($0)" }, date: $0.date)
          } + inputs
      }
      return try Self.decide(db, remark: printed, all, by: clerk)
    }
  }

  static func decide(_ db: Database, remark printed: String, _ inputs: [DecisionInput], by clerk: Clerk)
    throws
    -> [Decision]
  {
    let remark = try remark(db, printed)
    let submission = try submission(db, of: remark)
    let hearing = try openHearing(db, submission.hearing)
    guard remark.droppedBy == nil else { throw WorkspaceError.notAllowed(.isDropped(remark.printedID)) }
    let before = try decisions(db, on: remark)
    let decisions = try inputs.map { try decision($0, on: remark, of: hearing, db, by: clerk) }
    // A new decision ends an older one; what was decided is kept.
    try db.execute(
      sql: """
        INSERT INTO endedDecision (id, remark, value, reason, target, date, by, at, basis, endedBy, endedAt)
        SELECT id, remark, value, reason, target, date, by, at, basis, ?, ? FROM decision WHERE remark = ?
        """, arguments: [clerk.name, clerk.now.copenhagenText, remark.id])
    try db.execute(sql: "DELETE FROM decision WHERE remark = ?", arguments: [remark.id])
    let kept = try decisions.map { decision in
      var decision = decision
      try decision.insert(db)
      return decision
    }
    try Journal(clerk: clerk).append(
      db, "decide", remark.printedID, hearing: hearing.id,
      before: before.isEmpty ? nil : before.map(\.summary).joined(separator: "; "),
      after: kept.map(\.summary).joined(separator: "; "))
    return kept
  }

  static func decisions(_ db: Database, on remark: StoredRemark) throws -> [Decision] {
    try Decision.fetchAll(
      db, sql: "SELECT * FROM decision WHERE remark = ? ORDER BY id", arguments: [remark.id])
  }

  private static func decision(
    _ input: DecisionInput, on remark: StoredRemark, of hearing: Hearing, _ db: Database, by clerk: Clerk
  )
    throws -> Decision
  {
    var decision = Decision(
      remark: remark.id ?? 0, value: input.value, reason: input.reason, date: input.date, by: clerk.name,
      at: clerk.now.copenhagenText,
      basis: try Basis(db, hearing: hearing.id, document: remark.document, provision: remark.provision))
    switch input.value {
    case .notFollowed:
      guard let reason = input.reason, !reason.allSatisfy(\.isWhitespace) else {
        throw WorkspaceError.notAllowed(.reasonNeeded)
      }
    case .withdrawn:
      guard let date = input.date else { throw WorkspaceError.notAllowed(.dateNeeded) }
      guard let day = TypedMoment.canonical(date) else { throw WorkspaceError.notAllowed(.notAMoment(date)) }
      decision.date = day
    case .duplicateOf:
      // Of a copy that was found, nobody has to say of what.
      guard let printed = try input.target ?? survivor(db, of: remark) else {
        throw WorkspaceError.notAllowed(.targetNeeded)
      }
      let target = try Self.remark(db, printed)
      guard try submission(db, of: target).hearing == hearing.id else {
        throw WorkspaceError.unknown(id: printed)
      }
      guard target.droppedBy == nil else { throw WorkspaceError.notAllowed(.isDropped(target.printedID)) }
      guard target.id != remark.id else { throw WorkspaceError.notAllowed(.targetIsItself) }
      guard try !decisions(db, on: target).contains(where: { $0.value == .duplicateOf }) else {
        throw WorkspaceError.notAllowed(.targetIsDuplicate(target.printedID))
      }
      // A remark that others are duplicates of cannot become a duplicate itself: they would lose their survivor.
      if let other = try Int64.fetchOne(
        db, sql: "SELECT remark FROM decision WHERE target = ?", arguments: [remark.id])
      {
        throw WorkspaceError.notAllowed(.targetIsDuplicate("R-\(other)"))
      }
      decision.target = target.id
    case .followed, .followedInPart, .noted, .outOfScope, .answered, .postponed: break
    }
    return decision
  }
}

extension Decision {
  /// "duplicateOf R-4", "notFollowed: hører hjemme i vejledningen".
  var summary: String {
    var text = value.rawValue
    if let target { text += " R-\(target)" }
    if let date { text += " \(date)" }
    if let reason { text += ": \(reason)" }
    return text
  }
}
