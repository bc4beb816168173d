/// Three records, not one: a remark as sent, the decisions on it, and (later) its outcome each have a table.
func foundingMigration(_ db: Database) throws {
  try db.execute(
    sql: """
      CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

      CREATE TABLE original (
        sha256 TEXT PRIMARY KEY,
        bytes BLOB NOT NULL,
        attempts INTEGER NOT NULL DEFAULT 0);

      CREATE TABLE member (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        key TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL, title TEXT, municipality TEXT, municipalityCode TEXT, region TEXT, district TEXT,
        mailAddresses TEXT NOT NULL DEFAULT '[]', initials TEXT, aliases TEXT NOT NULL DEFAULT '[]',
        consentsToBeNamed BOOLEAN NOT NULL DEFAULT 0);

      CREATE TABLE hearing (
        id TEXT PRIMARY KEY,
        title TEXT, authority TEXT, department TEXT, caseNumber TEXT,
        deadline TEXT, deadlineAlternatives TEXT NOT NULL DEFAULT '[]', deadlineProblem TEXT,
        internalDeadline TEXT, replyTo TEXT NOT NULL DEFAULT '[]', cc TEXT NOT NULL DEFAULT '[]',
        contactName TEXT, contactPhone TEXT, contactEmail TEXT, letterDate TEXT, kind TEXT, round TEXT,
        found TEXT NOT NULL DEFAULT '{}', setByHand TEXT NOT NULL DEFAULT '[]',
        reservation TEXT, opening TEXT, language TEXT NOT NULL DEFAULT 'da', createdAt TEXT NOT NULL,
        sentAt TEXT, sentFile TEXT, sentSha256 TEXT REFERENCES original(sha256), closedAt TEXT);

      CREATE TABLE document (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        hearing TEXT NOT NULL REFERENCES hearing(id),
        role TEXT NOT NULL, file TEXT NOT NULL, sha256 TEXT NOT NULL REFERENCES original(sha256),
        version INTEGER NOT NULL, title TEXT NOT NULL DEFAULT '', documentType TEXT NOT NULL,
        isCurrent BOOLEAN NOT NULL DEFAULT 1);

      CREATE TABLE provision (
        document INTEGER NOT NULL REFERENCES document(id),
        ordinal INTEGER NOT NULL, id TEXT NOT NULL, label TEXT NOT NULL, kind TEXT NOT NULL,
        text TEXT NOT NULL, newText TEXT, page INTEGER,
        PRIMARY KEY (document, ordinal)) WITHOUT ROWID;
      CREATE INDEX provisionByID ON provision(document, id);

      CREATE TABLE submission (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        hearing TEXT NOT NULL REFERENCES hearing(id),
        parent INTEGER REFERENCES submission(id),
        file TEXT NOT NULL, path TEXT NOT NULL, sha256 TEXT NOT NULL REFERENCES original(sha256),
        format TEXT, sender TEXT NOT NULL DEFAULT '',
        member INTEGER REFERENCES member(id), memberName TEXT, municipality TEXT,
        why TEXT NOT NULL DEFAULT 'none', memberByHand BOOLEAN NOT NULL DEFAULT 0,
        state TEXT NOT NULL, reason TEXT, sentAt TEXT, receivedAt TEXT NOT NULL,
        acceptedBy TEXT, replaces INTEGER REFERENCES submission(id),
        replacedBy INTEGER REFERENCES submission(id), withdrawnOn TEXT,
        returnedDocument INTEGER REFERENCES document(id),
        questions TEXT NOT NULL DEFAULT '[]', warnings TEXT NOT NULL DEFAULT '[]',
        textSketch BLOB);
      CREATE INDEX submissionByHash ON submission(hearing, sha256);
      CREATE INDEX submissionByParent ON submission(parent);

      CREATE TABLE remark (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        submission INTEGER NOT NULL REFERENCES submission(id),
        ordinal INTEGER NOT NULL,
        kind TEXT NOT NULL, nature TEXT NOT NULL, text TEXT NOT NULL, anchorText TEXT, proposedWording TEXT,
        page INTEGER, paragraph INTEGER, cell TEXT,
        author TEXT, municipality TEXT, member INTEGER REFERENCES member(id), theme TEXT,
        isRepetition BOOLEAN NOT NULL DEFAULT 0,
        asWritten TEXT, document INTEGER REFERENCES document(id), provision TEXT, match TEXT NOT NULL,
        candidates TEXT NOT NULL DEFAULT '[]', placedBy TEXT,
        copyOf INTEGER REFERENCES remark(id), isSuperseded BOOLEAN NOT NULL DEFAULT 0);
      CREATE INDEX remarkBySubmission ON remark(submission, ordinal);

      CREATE TABLE setAside (
        submission INTEGER NOT NULL REFERENCES submission(id),
        ordinal INTEGER NOT NULL, text TEXT NOT NULL, reason TEXT NOT NULL, paragraph INTEGER,
        remark INTEGER REFERENCES remark(id),
        PRIMARY KEY (submission, ordinal)) WITHOUT ROWID;

      CREATE TABLE position (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        hearing TEXT NOT NULL REFERENCES hearing(id),
        key TEXT NOT NULL,
        document INTEGER REFERENCES document(id), provision TEXT, theme TEXT,
        section TEXT NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL DEFAULT '',
        sequence INTEGER, dissent TEXT NOT NULL DEFAULT '',
        UNIQUE (hearing, key));

      CREATE TABLE positionRemark (
        position INTEGER NOT NULL REFERENCES position(id),
        remark INTEGER NOT NULL REFERENCES remark(id),
        byHand BOOLEAN NOT NULL DEFAULT 0,
        PRIMARY KEY (position, remark)) WITHOUT ROWID;
      CREATE INDEX positionOfRemark ON positionRemark(remark);

      CREATE TABLE duplicate (
        remark INTEGER PRIMARY KEY REFERENCES remark(id),
        survivor INTEGER NOT NULL REFERENCES remark(id),
        addition TEXT NOT NULL DEFAULT '');

      CREATE TABLE decision (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        remark INTEGER NOT NULL REFERENCES remark(id),
        value TEXT NOT NULL, reason TEXT, target INTEGER REFERENCES remark(id), date TEXT,
        by TEXT NOT NULL, at TEXT NOT NULL);
      CREATE INDEX decisionByRemark ON decision(remark);

      CREATE TABLE response (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        hearing TEXT NOT NULL REFERENCES hearing(id),
        sha256 TEXT NOT NULL, file TEXT NOT NULL, at TEXT NOT NULL, journalEntry INTEGER NOT NULL,
        isDraft BOOLEAN NOT NULL);

      CREATE TABLE journal (
        entry INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL, who TEXT NOT NULL, hearing TEXT, what TEXT NOT NULL, subject TEXT NOT NULL,
        before TEXT, after TEXT, hash TEXT NOT NULL);
      CREATE TRIGGER journalIsNotChanged BEFORE UPDATE ON journal
        BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
      CREATE TRIGGER journalIsNotCut BEFORE DELETE ON journal
        BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
      """)
}
