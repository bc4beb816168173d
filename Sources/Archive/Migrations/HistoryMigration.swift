/// The history: acts with the records that each changed, the words that they speak of, and what was forgotten.
func historyMigration(_ db: Database) throws {
  try db.execute(
    sql: """
      CREATE TABLE words (hash TEXT PRIMARY KEY, owner TEXT NOT NULL, text TEXT) WITHOUT ROWID;
      CREATE INDEX wordsByOwner ON words(owner);

      CREATE TABLE salt (owner TEXT PRIMARY KEY, salt BLOB NOT NULL) WITHOUT ROWID;

      CREATE TABLE act (
        id INTEGER PRIMARY KEY,
        command INTEGER NOT NULL, undoes INTEGER, before INTEGER NOT NULL, last INTEGER NOT NULL,
        seal TEXT NOT NULL);
      CREATE INDEX actByCommand ON act(command);
      CREATE INDEX actByUndone ON act(undoes) WHERE undoes IS NOT NULL;

      CREATE TABLE change (
        act INTEGER NOT NULL REFERENCES act(id) DEFERRABLE INITIALLY DEFERRED, ordinal INTEGER NOT NULL,
        record TEXT NOT NULL, subject TEXT NOT NULL, seal TEXT, fields TEXT,
        PRIMARY KEY (act, ordinal)) WITHOUT ROWID;
      CREATE INDEX changeBySubject ON change(subject);

      CREATE TRIGGER actIsNotChanged BEFORE UPDATE ON act
        BEGIN SELECT raise(ABORT, 'the history is append-only'); END;
      CREATE TRIGGER actIsNotCut BEFORE DELETE ON act
        BEGIN SELECT raise(ABORT, 'the history is append-only'); END;
      CREATE TRIGGER changeIsNotChanged BEFORE UPDATE ON change
        BEGIN SELECT raise(ABORT, 'the history is append-only'); END;
      CREATE TRIGGER changeIsNotCut BEFORE DELETE ON change
        BEGIN SELECT raise(ABORT, 'the history is append-only'); END;

      CREATE TABLE endedDecision (
        id INTEGER PRIMARY KEY,
        remark INTEGER NOT NULL REFERENCES remark(id),
        value TEXT NOT NULL, reason TEXT, target INTEGER REFERENCES remark(id), date TEXT,
        by TEXT NOT NULL, at TEXT NOT NULL, basis TEXT, endedBy TEXT NOT NULL, endedAt TEXT NOT NULL);
      CREATE INDEX endedDecisionByRemark ON endedDecision(remark);

      CREATE TABLE forgotten (
        hash TEXT PRIMARY KEY, subject TEXT NOT NULL, kind TEXT NOT NULL, at TEXT NOT NULL) WITHOUT ROWID;
      CREATE INDEX forgottenBySubject ON forgotten(subject);
      """)
}
