import Archive

/// What a person changes about a position; nil leaves a field alone.
public struct PositionChange: Sendable, Equatable {
  /// Its heading in the response.
  public var title: String?
  /// The secretariat's words.
  public var text: String?
  /// What it is about.
  public var theme: String?
  /// Its place in its section, from 1.
  public var sequence: Int?
  /// Who disagrees; empty for nobody.
  public var dissent: String?
  /// The part of the response that it stands in.
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

  /// - Parameter basis: what the words were written on, where that is not the papers of today.
  static func set(
    _ db: Database, position printed: String, _ change: PositionChange, writtenOn basis: Basis? = nil,
    by clerk: Clerk
  ) throws -> Position {
    var ground = try PositionGround(db, position: printed)
    ground.writtenOn = basis
    let (proposal, position) = try ground.setting(change)
    try db.apply(proposal, by: clerk)
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
    let proposal = try PositionGround(db, position: target).taking(
      remark, of: try submission(db, of: remark).hearing, links: try remark.links(db))
    try db.apply(proposal, by: clerk)
  }
}
