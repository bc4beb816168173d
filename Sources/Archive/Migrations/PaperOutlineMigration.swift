/// Where in a paper's text each of its provisions stands, as it was read once: the provisions themselves stand in
/// `provision`. It can be made again from the paper, so history leaves it out.
func paperOutlineMigration(_ db: Database) throws {
  try db.execute(
    sql: """
      CREATE TABLE paperOutline (
        document INTEGER PRIMARY KEY REFERENCES document(id) ON DELETE CASCADE,
        reading TEXT NOT NULL, blocks TEXT NOT NULL);
      """)
}
