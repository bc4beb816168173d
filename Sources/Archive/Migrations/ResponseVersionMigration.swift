/// Versions of the response: each frozen under the hash of its bytes, which lie among the originals.
func responseVersionMigration(_ db: Database) throws {
  try db.execute(
    sql: """
      CREATE TABLE responseVersion (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        hearing TEXT NOT NULL REFERENCES hearing(id),
        name TEXT NOT NULL, state TEXT NOT NULL, file TEXT NOT NULL, sha256 TEXT NOT NULL,
        at TEXT NOT NULL, "by" TEXT NOT NULL, reservation TEXT, entry INTEGER NOT NULL DEFAULT 0);
      """)
}
