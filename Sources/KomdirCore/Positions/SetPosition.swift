import Archive

/// What a person changes about a position; nil leaves a field alone.
public struct PositionChange: Sendable, Equatable {
  public var title: String?
  public var text: String?
  public var theme: String?
  public var sequence: Int?
  public var dissent: String?
  public var section: Position.Section?

  public init(
    title: String? = nil, text: String? = nil, theme: String? = nil, sequence: Int? = nil,
    dissent: String? = nil,
    section: Position.Section? = nil
  ) {
    self.title = title
    self.text = text
    self.theme = theme
    self.sequence = sequence
    self.dissent = dissent
    self.section = section
  }
}

extension Workspace {
  /// Changes a position as a person says.
  public func set(position printed: String, _ change: PositionChange, by clerk: Clerk) throws -> Position {
    try write(by: clerk) { db in
      guard change != PositionChange() else { throw WorkspaceError.notAllowed(.nothingGiven) }
      try GivenText.hold([("--title", change.title), ("--text", change.text), ("--theme", change.theme)])
      return try Self.set(db, position: printed, change, by: clerk)
    }
  }

  static func set(_ db: Database, position printed: String, _ change: PositionChange, by clerk: Clerk) throws
    -> Position
  {
    var position = try position(db, printed)
    let hearing = try openHearing(db, position.hearing)
    func note(_ what: String, _ before: String?, _ after: String?) throws {
      guard before != after else { return }
      try Journal(clerk: clerk).append(
        db, "position.\(what)", position.printedID, hearing: hearing.id, before: before, after: after)
    }
    if let title = change.title {
      try note("title", position.title, title)
      position.title = title
    }
    if let text = change.text {
      try note("text", position.text, text)
      position.text = text
    }
    if let theme = change.theme {
      try note("theme", position.theme, theme)
      position.theme = theme
    }
    if let sequence = change.sequence {
      guard Position.orders.contains(sequence) else {
        throw WorkspaceError.notAllowed(.orderOutOfRange(sequence))
      }
      try note("order", position.sequence.map(String.init), String(sequence))
      position.sequence = sequence
    }
    if let dissent = change.dissent {
      try note("dissent", position.dissent, dissent)
      position.dissent = dissent
    }
    if let section = change.section {
      try note("section", position.section.rawValue, section.rawValue)
      position.section = section
    }
    // Whoever writes words has the papers of the day before them.
    if change.text != nil || change.dissent != nil || change.title != nil { try position.rest(on: db) }
    try position.update(db)
    return position
  }

  /// Puts a remark under a position by hand, and out of all others.
  public func move(remark printed: String, to position: String, by clerk: Clerk) throws -> StoredRemark {
    try write(by: clerk) { db in
      try Self.move(db, remark: printed, to: position, by: clerk)
      return try Self.remark(db, printed)
    }
  }

  static func move(_ db: Database, remark printed: String, to target: String, by clerk: Clerk) throws {
    let remark = try remark(db, printed)
    let position = try position(db, target)
    let hearing = try openHearing(db, position.hearing)
    guard try submission(db, of: remark).hearing == hearing.id else {
      throw WorkspaceError.unknown(id: printed)
    }
    let before = try Int64.fetchAll(
      db, sql: "SELECT position FROM positionRemark WHERE remark = ?", arguments: [remark.id])
    try db.execute(sql: "DELETE FROM positionRemark WHERE remark = ?", arguments: [remark.id])
    try db.execute(
      sql: "INSERT INTO positionRemark (position, remark, byHand) VALUES (?, ?, 1)",
      arguments: [position.id, remark.id])
    try Journal(clerk: clerk).append(
      db, "remark.position", remark.printedID, hearing: hearing.id,
      before: before.map { "P-\($0)" }.joined(separator: " "), after: position.printedID)
  }
}
