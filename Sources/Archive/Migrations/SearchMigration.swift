/// An index of words over what other tables hold. History leaves it out: whoever knows what is sought fills it, and
/// fills it anew where `searchTextState` names older rules than theirs, or none.
func searchMigration(_ db: Database) throws {
  try db.execute(
    sql: """
      CREATE VIRTUAL TABLE searchText USING fts5(
        hearing UNINDEXED, stems, names, places, about, tokenize = 'ascii');
      CREATE VIRTUAL TABLE searchTextTerm USING fts5vocab('searchText', 'row');
      CREATE TABLE searchTextWord (
        word TEXT PRIMARY KEY, turned TEXT NOT NULL) WITHOUT ROWID;
      CREATE INDEX searchTextWordTurned ON searchTextWord(turned);
      CREATE TABLE searchTextState (rules INTEGER NOT NULL);
      """)
}
