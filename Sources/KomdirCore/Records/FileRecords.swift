import Archive

extension Workspace {
  /// Every file that the archive says it holds: received and not erased, of the ministry, and sent.
  static func filesWithBytes(_ db: Database, hearing: String?) throws -> [(name: String, sha256: String)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT 'S-' || id || ' ' || file, sha256 FROM submission WHERE (hearing = :hearing OR :hearing IS NULL)
        AND NOT EXISTS (SELECT 1 FROM journal WHERE subject = 'S-' || submission.id AND what = 'submission.forget')
        UNION ALL SELECT 'D-' || id || ' ' || file, sha256 FROM document WHERE hearing = :hearing OR :hearing IS NULL
        UNION ALL SELECT subject, after FROM journal WHERE what = 'sent' AND (hearing = :hearing OR :hearing IS NULL)
        """, arguments: ["hearing": hearing]
    ).map { ($0[0], $0[1]) }
  }

  /// The names of all files by their numbers: "S-4", "D-1".
  static func fileNames(_ db: Database) throws -> [String: String] {
    Dictionary(
      try Row.fetchAll(
        db, sql: "SELECT 'S-' || id, file FROM submission UNION ALL SELECT 'D-' || id, file FROM document"
      ).map { ($0[0] as String, $0[1] as String) }
    ) { first, _ in first }
  }

  /// The member's file or the hearing's paper that has these bytes, as printed; nil where none has.
  static func fileOrPaper(_ db: Database, sha256: String) throws -> String? {
    try String.fetchOne(
      db,
      sql: """
        SELECT 'S-' || id || ' ' || file FROM submission WHERE sha256 = :hash
        UNION ALL SELECT 'D-' || id || ' ' || file FROM document WHERE sha256 = :hash
        """, arguments: ["hash": sha256])
  }

  /// The first file that has these bytes.
  static func firstFile(_ db: Database, sha256: String) throws -> SubmissionID? {
    try SubmissionID.fetchOne(
      db, sql: "SELECT id FROM submission WHERE sha256 = ? ORDER BY id", arguments: [sha256])
  }

  /// All papers of all hearings by their hashes, as printed: "D-1 høringsbrev.pdf".
  static func papersByHash(_ db: Database) throws -> [String: String] {
    Dictionary(
      try Row.fetchAll(db, sql: "SELECT sha256, 'D-' || id || ' ' || file FROM document ORDER BY id")
        .map { ($0[0] as String, $0[1] as String) }
    ) { first, _ in first }
  }
}

extension Submission {
  /// The same bytes in another hearing; what was typed in by hand is a file of its own each time.
  func twin(_ db: Database) throws -> Submission? {
    guard !path.isEmpty else { return nil }
    return try Submission.fetchOne(
      db,
      sql: """
        SELECT * FROM submission WHERE hearing <> ? AND sha256 = ? AND \(Submission.counting) AND path <> ''
        ORDER BY id LIMIT 1
        """, arguments: [hearing, sha256])
  }
}
