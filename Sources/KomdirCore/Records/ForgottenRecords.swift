import Archive

extension ForgottenBook {
  private static let owner = "forgotten"

  init(_ db: Database) throws {
    let rows = try Row.fetchAll(db.cachedStatement(sql: "SELECT hash, subject FROM forgotten"))
    var words = Words(db)
    self.init(
      subjects: Dictionary(rows.map { ($0[0] as String, $0[1] as String) }) { _, last in last },
      salt: try words.storedSalt(of: Self.owner) ?? [])
  }

  /// Writes down what is to be known again.
  static func write(
    _ db: Database, _ values: [(kind: Kind, text: String)], subject: String, at moment: String
  ) throws {
    var words = Words(db)
    let salt = try words.salt(of: owner)
    for value in values {
      try db.execute(
        sql: "INSERT OR IGNORE INTO forgotten (hash, subject, kind, at) VALUES (?, ?, ?, ?)",
        arguments: [hash(value.kind, value.text, salt), subject, value.kind.rawValue, moment])
    }
  }

  /// The hashes that a subject is known again by.
  static func hashes(_ db: Database, of subject: String) throws -> [String] {
    try String.fetchAll(
      db, sql: "SELECT hash FROM forgotten WHERE subject = ? ORDER BY hash", arguments: [subject])
  }
}

extension Workspace {
  /// Files that the journal says were erased, as printed.
  ///
  /// - Parameter hearing: the only one that is asked about; nil for all.
  static func forgottenFiles(_ db: Database, hearing: String? = nil) throws -> Set<String> {
    try String.fetchSet(
      db,
      sql: """
        SELECT subject FROM journal WHERE what = 'submission.forget' AND (:hearing IS NULL OR hearing = :hearing)
        """, arguments: ["hearing": hearing])
  }
}
