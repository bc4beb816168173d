/// Remarks that are against each other, and what a person says of it. Sides are numbers of remarks, as JSON text.
func conflictMigration(_ db: Database) throws {
  try db.execute(
    sql: """
      CREATE TABLE conflict (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        hearing TEXT NOT NULL REFERENCES hearing(id),
        kind TEXT NOT NULL, sides TEXT NOT NULL, state TEXT NOT NULL, certainty REAL NOT NULL,
        dissenting INTEGER, by TEXT, at TEXT, reason TEXT);
      CREATE INDEX conflictByHearing ON conflict(hearing);
      """)
}
