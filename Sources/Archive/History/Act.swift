/// One transaction of the archive: the journal's entries that name it, and every record that it changed.
///
/// Its seal covers the act before it, those entries, and the seal of each of those records: from the last act's seal
/// hangs all that the archive holds.
package struct Act: Equatable, Sendable {
  package var id: Int64
  /// The first act of the command that it is part of: a collection is an act a file.
  package var command: Int64
  /// The command that it takes back.
  package var undoes: Int64?
  /// The last entry of the journal before it, and its own last one.
  package var before: Int64
  package var last: Int64
  package var seal: String
}

/// A changed record within an act, as stored.
package struct ActChange: Equatable, Sendable {
  package var record: String
  package var subject: String
  /// Nil where the record went.
  package var seal: String?
  /// `FieldTokens`; nil of a record that only came in, such as a remark: what it held is what it holds, changes taken
  /// back.
  package var fields: String?

  /// What the act's seal covers.
  package var sealed: [String?] { [record, subject, seal, fields] }
}

/// What an act is for, where that decides what is kept of it.
package enum ActKind: Equatable, Sendable {
  case change
  /// Takes a command back. What it removes is not kept again.
  case undo(command: Int64)
  /// Erases: what was there before is not kept.
  case forget
  /// Seals records as they stand, after a newer komdir changed the tables.
  case upgrade
}

/// A transaction while it runs, and the command that it is part of.
package final class ActInHand {
  package var kind: ActKind = .change
  /// The first act of the command; nil until it has ended.
  package var command: Int64?

  package init() {}
}

extension Act {
  /// Ends a transaction: seals what it changed, and hangs it on the act before it. A transaction that changed nothing
  /// and wrote no entry leaves no act.
  ///
  /// - Parameter lastEntry: the journal's last entry when the transaction began.
  package static func close(
    _ db: Database, _ tables: [TrackedTable], _ inHand: ActInHand, since lastEntry: Int64, author: Author
  ) throws {
    var recorder = try ActRecorder(db, kind: inHand.kind)
    try ChangeCapture.drain(db, tables) { table, before, after in
      try recorder.take(table, before, after)
    }
    var last = try lastJournalEntry(db)
    guard last > lastEntry || recorder.count > 0 else { return }
    if last == lastEntry {
      try Journal(author: author).append(db, "change", "\(recorder.count)")
      last = try lastJournalEntry(db)
    }
    let undoes: Int64? = if case .undo(let command) = inHand.kind { command } else { nil }
    let act = try recorder.end(command: inHand.command, undoes: undoes, before: lastEntry, last: last)
    if inHand.command == nil { inHand.command = act }
  }

  package static func lastJournalEntry(_ db: Database) throws -> Int64 {
    try Int64.fetchOne(db.cachedStatement(sql: "SELECT max(entry) FROM journal")) ?? 0
  }

  /// The first act of an archive that has none, or one after its tables were changed by a newer komdir: every record
  /// whose seal is missing or of another form is sealed as it stands.
  package static func sealAll(_ db: Database, _ tables: [TrackedTable], apartFrom broken: Set<String> = [])
    throws
  {
    var recorder = try ActRecorder(db, kind: .upgrade)
    try ArchiveAudit.forEachRecord(db, tables) { table, values, record, seal in
      if !broken.contains(record) { try recorder.reseal(table, values, unlessItIs: seal) }
    }
    guard recorder.count > 0 else { return }
    let last = try lastJournalEntry(db)
    _ = try recorder.end(command: nil, undoes: nil, before: last, last: last)
  }

  /// How many migrations the tables had been through when all records were last sealed.
  package static func sealedMigrations(_ db: Database) throws -> Int? {
    try Int.fetchOne(db, sql: "SELECT value FROM setting WHERE key = 'sealedMigrations'")
  }

  package static func noteSealed(migrations: Int, _ db: Database) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO setting (key, value) VALUES ('sealedMigrations', ?)",
      arguments: [String(migrations)])
  }

  package static func seal(
    id: Int64, command: Int64, undoes: Int64?, before: Int64, last: Int64, lastHash: String?,
    previous: String?,
    changes: String
  ) -> String {
    RecordSeal.seal(ofFields: [
      previous, String(id), String(command), undoes.map(String.init), String(before), String(last), lastHash,
      changes,
    ])
  }

  /// Folds one change into the hash over an act's changes.
  package static func fold(_ change: ActChange, into former: String) -> String {
    RecordSeal.seal(ofFields: [former] + change.sealed)
  }
}

/// Writes one act down, record by record.
private struct ActRecorder {
  package let db: Database
  package let kind: ActKind
  package let id: Int64
  package let previous: String?
  package var words: Words
  package var count: Int64 = 0
  package var folded = ""

  package init(_ db: Database, kind: ActKind) throws {
    self.db = db
    self.kind = kind
    words = Words(db)
    let head = try Row.fetchOne(db.cachedStatement(sql: "SELECT id, seal FROM act ORDER BY id DESC LIMIT 1"))
    id = (head?["id"] ?? 0) + 1
    previous = head?["seal"]
  }

  /// Tables whose records are a person's work from the first word on: what they held at first is kept as well.
  private static let keptFromBirth: Set<String> = [
    "association", "position", "decision", "endedDecision", "hearing", "setting", "conflict", "themeChoice",
  ]

  package mutating func take(_ table: TrackedTable, _ before: [StoredValue]?, _ after: [StoredValue]?) throws
  {
    guard let values = after ?? before else { return }
    if kind != .forget, before == after { return }
    let owner = table.owner(values)
    let fields = try keepsFields(table, before, after) ? tokens(table, before, after, owner) : nil
    let salt = after == nil ? [] : try words.salt(of: owner)
    try add(
      ActChange(
        record: table.key(values).text, subject: table.subject(values),
        seal: after.map { table.seal($0, salt: salt) }, fields: fields))
  }

  private func keepsFields(_ table: TrackedTable, _ before: [StoredValue]?, _ after: [StoredValue]?) -> Bool {
    if Self.keptFromBirth.contains(table.name) { return kind != .forget }
    return switch kind {
    case .change: before != nil
    case .undo: before != nil && after != nil
    case .forget, .upgrade: false
    }
  }

  package mutating func reseal(_ table: TrackedTable, _ values: [StoredValue], unlessItIs known: String?)
    throws
  {
    let seal = table.seal(values, salt: try words.salt(of: table.owner(values)))
    guard seal != known else { return }
    let isKept = known == nil && Self.keptFromBirth.contains(table.name)
    let fields = try isKept ? tokens(table, nil, values, table.owner(values)) : nil
    try add(
      ActChange(record: table.key(values).text, subject: table.subject(values), seal: seal, fields: fields))
  }

  private mutating func tokens(
    _ table: TrackedTable, _ before: [StoredValue]?, _ after: [StoredValue]?, _ owner: String
  ) throws -> String {
    var fields: [FieldTokens] = []
    for (place, column) in table.columns.enumerated() {
      let (former, current) = (before?[place] ?? .null, after?[place] ?? .null)
      guard former != current else { continue }
      fields.append(
        FieldTokens(
          name: column.name,
          before: try FieldTokens.token(former, in: column.name) { try words.keep($0, of: owner) },
          after: try FieldTokens.token(current, in: column.name) { try words.keep($0, of: owner) }))
    }
    return FieldTokens.written(fields)
  }

  private mutating func add(_ change: ActChange) throws {
    count += 1
    folded = Act.fold(change, into: folded)
    try db.cachedStatement(
      sql: "INSERT INTO change (act, ordinal, record, subject, seal, fields) VALUES (?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [id, count, change.record, change.subject, change.seal, change.fields])
  }

  package func end(command: Int64?, undoes: Int64?, before: Int64, last: Int64) throws -> Int64 {
    let lastHash = try String.fetchOne(
      db.cachedStatement(sql: "SELECT hash FROM journal WHERE entry = ?"), arguments: [last])
    let seal = Act.seal(
      id: id, command: command ?? id, undoes: undoes, before: before, last: last, lastHash: lastHash,
      previous: previous, changes: folded)
    try db.cachedStatement(
      sql: "INSERT INTO act (id, command, undoes, before, last, seal) VALUES (?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [id, command ?? id, undoes, before, last, seal])
    try db.cachedStatement(sql: "INSERT OR REPLACE INTO setting (key, value) VALUES ('actHead', ?)")
      .execute(arguments: [seal])
    return id
  }
}
