/// What was counted of each hearing when somebody last asked, until something of it changes. It is made of what other
/// tables hold, so history leaves it out.
func keptStatusMigration(_ db: Database) throws {
  try db.execute(
    sql: """
      CREATE TABLE keptStatus (
        hearing TEXT PRIMARY KEY REFERENCES hearing(id) ON DELETE CASCADE,
        rules TEXT NOT NULL, stage TEXT NOT NULL, members INTEGER NOT NULL, missing TEXT NOT NULL,
        missingCount INTEGER NOT NULL, remarks INTEGER NOT NULL, undecided INTEGER NOT NULL,
        blocks INTEGER NOT NULL, look INTEGER NOT NULL, know INTEGER NOT NULL) WITHOUT ROWID;
      """)
}
