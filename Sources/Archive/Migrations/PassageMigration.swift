/// The association's own passages, and where each was used.
func passageMigration(_ db: Database) throws {
  try db.execute(
    sql: """
      CREATE TABLE passage (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        title TEXT NOT NULL, text TEXT NOT NULL, theme TEXT, source TEXT,
        at TEXT NOT NULL, "by" TEXT NOT NULL);
      CREATE TABLE passageUse (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        passage INTEGER NOT NULL REFERENCES passage(id),
        position INTEGER NOT NULL REFERENCES position(id) ON DELETE CASCADE,
        at TEXT NOT NULL, "by" TEXT NOT NULL);
      """)
}
