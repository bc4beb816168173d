/// All who sent a file together, as JSON text; empty where one did.
func jointSendersMigration(_ db: Database) throws {
  try db.execute(sql: "ALTER TABLE submission ADD COLUMN jointSenders TEXT NOT NULL DEFAULT '[]'")
}
