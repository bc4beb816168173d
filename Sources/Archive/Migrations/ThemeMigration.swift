/// A codebook of themes, and what a person says of the theme of a remark. Names and terms are JSON text.
func themeMigration(_ db: Database) throws {
  try db.execute(
    sql: """
      CREATE TABLE theme (
        id TEXT PRIMARY KEY, sequence INTEGER NOT NULL,
        nameDanish TEXT NOT NULL, nameEnglish TEXT, terms TEXT NOT NULL DEFAULT '[]', focusArea TEXT,
        validFrom TEXT, validTo TEXT) WITHOUT ROWID;

      CREATE TABLE themeChoice (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        remark INTEGER NOT NULL REFERENCES remark(id),
        theme TEXT NOT NULL REFERENCES theme(id),
        isOn BOOLEAN NOT NULL, by TEXT NOT NULL, at TEXT NOT NULL,
        UNIQUE (remark, theme));
      """)
}
