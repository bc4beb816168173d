import Archive

extension Workspace {
  /// A hearing's versions, the oldest first.
  static func versions(_ db: Database, hearing: String) throws -> [ResponseVersion] {
    try ResponseVersion.fetchAll(
      db, sql: "SELECT * FROM responseVersion WHERE hearing = ? ORDER BY id", arguments: [hearing])
  }

  /// - Throws: `WorkspaceError.unknown`.
  static func version(_ db: Database, _ printed: String) throws -> ResponseVersion {
    let id = try ResponseVersion.id(printed)
    guard
      let version = try ResponseVersion.fetchOne(
        db, sql: "SELECT * FROM responseVersion WHERE id = ?", arguments: [id])
    else { throw WorkspaceError.unknown(id: printed) }
    return version
  }
}
