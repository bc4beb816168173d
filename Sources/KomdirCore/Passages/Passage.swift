import Archive

/// A paragraph of the association's own, kept to be used again: what it always says on a matter.
public struct Passage: NumberedRecord, Codable, Sendable, Equatable {
  public static var letter: Character { "A" }

  public var id: RecordID<Passage>
  public var title: String
  /// As a position's text is typed.
  public var text: String
  public var theme: String?
  /// The position that it was taken from ("P-3"), if it was.
  public var source: String?
  public var at: String
  public var by: String
}

/// That a passage was put into a position's text.
public struct PassageUse: NumberedRecord, Codable, Sendable, Equatable {
  public static var letter: Character { "U" }

  public var id: RecordID<PassageUse>
  public var passage: RecordID<Passage>
  public var position: PositionID
  public var at: String
  public var by: String
}

/// A passage with the positions that it stands in, as the bank lists it.
public struct PassageInBank: Sendable, Equatable {
  public var passage: Passage
  public var uses: [Use]

  /// A passage with where it was used, in the order of use.
  public init(passage: Passage, uses: [Use]) {
    self.passage = passage
    self.uses = uses
  }

  public struct Use: Sendable, Equatable {
    public var position: String
    public var hearing: String
    public var at: String
  }
}

extension Workspace {
  /// Puts a passage into the bank: a text, or what a position says.
  ///
  /// - Throws: `WorkspaceError.unknown` for a position that is none, `.notAllowed(.textEmpty)`.
  public func addPassage(
    title: String?, text: String?, theme: String?, from printed: String?, by clerk: Clerk
  ) throws -> Passage {
    try write(by: clerk) { db in
      let position = try printed.map { try Self.position(db, $0) }
      let words = text ?? position?.text ?? ""
      guard words.contains(where: { !$0.isWhitespace }) else {
        throw WorkspaceError.notAllowed(.textEmpty("--text"))
      }
      let name = title ?? position?.title ?? ""
      guard name.contains(where: { !$0.isWhitespace }) else {
        throw WorkspaceError.notAllowed(.textEmpty("--title"))
      }
      let passage = Passage(
        id: try Passage.nextID(db), title: name, text: words, theme: theme ?? position?.theme,
        source: position?.printedID, at: clerk.now.copenhagenText, by: clerk.name)
      var proposal = Proposal()
      try proposal.add(passage)
      proposal.note("passage.add", passage.printedID, after: passage.text)
      try db.apply(proposal, by: clerk)
      return passage
    }
  }

  /// The bank, with where each passage was used.
  ///
  /// - Parameter theme: only those on it.
  public func passages(theme: String?) throws -> [PassageInBank] {
    try read { db in try Self.passages(db, theme: theme) }
  }

  /// Puts a passage behind what a position says, and notes that it stands there.
  ///
  /// - Parameter replacing: whether it takes the place of what the position says.
  /// - Throws: `WorkspaceError.unknown`, `.hearingClosed`.
  public func use(passage printed: String, in position: String, replacing: Bool, by clerk: Clerk) throws
    -> Position
  {
    try write(by: clerk) { db in
      let passage = try Self.passage(db, printed)
      let ground = try PositionGround(db, position: position)
      let former = ground.position.text
      let text = replacing || former.isEmpty ? passage.text : former + "\n" + passage.text
      let (words, changed) = try ground.setting(PositionChange(text: text))
      var proposal = words
      try proposal.add(
        PassageUse(
          id: try PassageUse.nextID(db), passage: passage.id, position: ground.position.id,
          at: clerk.now.copenhagenText, by: clerk.name))
      proposal.note(
        "passage.use", passage.printedID, hearing: ground.hearing.id, after: changed.printedID)
      try db.apply(proposal, by: clerk)
      return changed
    }
  }
}
