import Archive
import DanishText

extension Theme: StoredRecord {
  package static var table: String { "theme" }

  static func all(_ db: Database) throws -> [Theme] {
    try fetchAll(db, sql: "SELECT * FROM theme ORDER BY sequence, id")
  }

  /// The theme that its number or its name means.
  ///
  /// - Throws: `WorkspaceError.unknown`.
  static func named(_ wanted: String, _ db: Database) throws -> Theme {
    let key = wanted.lowercased()
    guard
      let theme = try all(db).first(where: {
        $0.id.lowercased() == key || $0.nameDanish.lowercased() == key || $0.nameEnglish?.lowercased() == key
      })
    else { throw WorkspaceError.unknown(id: wanted) }
    return theme
  }
}

extension ThemeChoice: StoredRecord {
  package static var table: String { "themeChoice" }

  static func all(_ db: Database, hearing: String) throws -> [RemarkID: [ThemeChoice]] {
    let choices = try fetchAll(
      db,
      sql: """
        SELECT themeChoice.* FROM themeChoice JOIN remark ON remark.id = themeChoice.remark
        JOIN submission ON submission.id = remark.submission WHERE submission.hearing = ? ORDER BY themeChoice.id
        """, arguments: [hearing])
    return Dictionary(grouping: choices, by: \.remark)
  }

  static func all(_ db: Database, on remark: RemarkID) throws -> [ThemeChoice] {
    try fetchAll(db, sql: "SELECT * FROM themeChoice WHERE remark = ? ORDER BY id", arguments: [remark])
  }
}

extension ThemeGround {
  init(_ db: Database, hearing: Hearing) throws {
    let ground = try ConflictGround(db, hearing: hearing)
    let day = String((hearing.letterDate ?? hearing.deadline ?? hearing.createdAt).prefix(10))
    self.init(
      themes: try Theme.all(db).filter { $0.isValid(on: day) }, remarks: ground.remarks, draft: ground.draft,
      names: ground.names, choices: try ThemeChoice.all(db, hearing: hearing.id))
  }
}
