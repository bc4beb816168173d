/// What is looked up for every file taken in, and for every file of every hearing.
func indexesMigration(_ db: Database) throws {
  try db.execute(
    sql: """
      CREATE INDEX submissionBySender ON submission(hearing, sender);
      CREATE INDEX submissionByFile ON submission(hearing, file);
      CREATE INDEX submissionByBytes ON submission(sha256);
      CREATE INDEX documentByHearing ON document(hearing);
      CREATE INDEX documentByBytes ON document(sha256);
      CREATE INDEX responseByHearing ON response(hearing);
      CREATE INDEX journalByHearing ON journal(hearing, entry);
      CREATE INDEX remarkByDocument ON remark(document);
      """)
}
