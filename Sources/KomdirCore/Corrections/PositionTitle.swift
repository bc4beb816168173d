import Archive

/// Titles of positions that a member's heading became.
enum PositionTitle {
  /// Takes the heading out of the position and out of its history; the section's own name stands in its place.
  static func erase(of former: Position, _ db: Database, _ words: inout Words) throws {
    var position = former
    let language = Language(rawValue: try Workspace.hearing(db, position.hearing).language) ?? .danish
    position.title = position.provision.map(provisionName) ?? Phrase.title(of: position.section)(language)
    position.theme = nil
    position.key = "forgotten:\(position.printedID)"
    try position.update(db)
    let gone = Set([former.title, former.theme, former.key].compactMap { $0 })
    try words.empty(of: position.printedID, where: gone.contains)
    try words.renewSeals(of: position.printedID)
  }
}
