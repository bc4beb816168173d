/// Words round a change, words that a file hides, and remarks that were taken out as none.
func remarksInContextMigration(_ db: Database) throws {
  try db.execute(
    sql: """
      ALTER TABLE remark ADD COLUMN contextBefore TEXT NOT NULL DEFAULT '';
      ALTER TABLE remark ADD COLUMN contextAfter TEXT NOT NULL DEFAULT '';
      ALTER TABLE remark ADD COLUMN isHidden BOOLEAN NOT NULL DEFAULT 0;
      ALTER TABLE remark ADD COLUMN droppedBy TEXT;
      ALTER TABLE remark ADD COLUMN dropReason TEXT;
      """)
}
