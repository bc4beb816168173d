/// Whose answers a remark supports, as JSON text.
func supportMigration(_ db: Database) throws {
  try db.execute(sql: "ALTER TABLE remark ADD COLUMN supports TEXT NOT NULL DEFAULT '[]'")
}
