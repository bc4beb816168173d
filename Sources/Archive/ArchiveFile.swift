import GRDB

/// Who changes an archive, and when. Every change is written in their name.
package struct Author: Sendable, Equatable {
  package var name: String
  /// The moment with its offset: `2026-03-15T12:00:00+01:00`.
  package var at: String

  package init(name: String, at: String) {
    self.name = name
    self.at = at
  }
}

/// An association's archive as a file: SQLite with a rollback journal and `synchronous=FULL`, for people keep it on
/// shared drives and one file must be all of it.
///
/// Nothing outside this target knows the database behind it.
package struct ArchiveFile: Sendable {
  let queue: DatabaseQueue
  /// The tables whose records are history.
  package let tables: [TrackedTable]
  private let tablesByName: [String: TrackedTable]

  /// SQLite's application id: "KOMD" in ASCII.
  package static let applicationID: Int32 = 0x4B4F_4D44

  /// Opens an archive and brings its tables up to date.
  ///
  /// - Parameters:
  ///   - path: from the root on: no name in it can be an address then.
  ///   - mayCreate: whether an empty file becomes an archive.
  /// - Throws: `ArchiveError`.
  package init(path: String, mayCreate: Bool) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(Double(Self.busySeconds))
    configuration.label = "komdir"
    configuration.prepareDatabase { db in
      // What is written over or taken out is gone from the file too; what a transaction replaces is noted in memory
      // alone; a record that another takes the place of is seen going.
      try db.execute(
        sql: """
          PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;
          PRAGMA recursive_triggers = ON
          """)
    }
    let opened = try withArchiveErrors {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      let migrator = Schema.migrator
      let state = try queue.read { db in
        (
          application: try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0,
          isEmpty: try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0,
          isNewer: try migrator.hasBeenSuperseded(db),
          isCurrent: try migrator.hasCompletedMigrations(db)
        )
      }
      if state.isEmpty {
        // A kill right after the id was written leaves an archive without tables: it is made whole.
        guard mayCreate || state.application == Self.applicationID else { throw ArchiveError.notAnArchive }
        try queue.inDatabase { try $0.execute(sql: "PRAGMA application_id = \(Self.applicationID)") }
      } else if state.application != Self.applicationID {
        throw ArchiveError.notAnArchive
      }
      guard !state.isNewer else { throw ArchiveError.newerVersion }
      try Self.migrate(queue, migrator, isCurrent: state.isCurrent)
      return (queue, try queue.read { try TrackedTable.all(Database($0)) })
    }
    (queue, tables) = opened
    tablesByName = Dictionary(opened.1.map { ($0.name, $0) }) { first, _ in first }
  }

  package func close() throws { try withArchiveErrors { try queue.close() } }

  /// Brings the tables up to date, and seals the records that this changed. What did not fit before still does not.
  private static func migrate(_ queue: DatabaseQueue, _ migrator: DatabaseMigrator, isCurrent: Bool) throws {
    let count = migrator.migrations.count
    if isCurrent, try queue.read({ try Act.sealedMigrations(Database($0)) }) == count { return }
    let broken = try queue.read { base in
      let db = Database(base)
      guard !isCurrent, try db.tableExists("act") else { return Set<String>() }
      return Set(try ArchiveAudit(db: db, tables: TrackedTable.all(db)).brokenRecords())
    }
    try migrator.migrate(queue)
    try queue.write { base in
      let db = Database(base)
      try Act.sealAll(db, TrackedTable.all(db), apartFrom: broken)
      try Act.noteSealed(migrations: count, db)
    }
  }

  /// Reads from the last committed state.
  package func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try withArchiveErrors { try queue.read { try body(Database($0, tables: tablesByName)) } }
  }

  /// Changes the archive in one transaction that is part of the command in hand, or of a kind that `body` says: all of
  /// it, or none. What it changed is kept and sealed.
  package func write<Value>(
    by author: Author, as act: ActInHand = ActInHand(), _ body: (Database, ActInHand) throws -> Value
  ) throws -> Value {
    try withArchiveErrors {
      try queue.write { base in
        let db = Database(base, tables: tablesByName)
        try ChangeCapture.install(db, tables)
        let lastEntry = try Act.lastJournalEntry(db)
        let value = try body(db, act)
        try Act.close(db, tables, act, since: lastEntry, author: author)
        return value
      }
    }
  }

  /// Makes anew what is no history, because it is made from the tables that are.
  package func remake(_ body: (Database) throws -> Void) throws {
    try withArchiveErrors { try queue.write { try body(Database($0, tables: tablesByName)) } }
  }

  /// The same where that can be done at once: nothing is made where somebody else writes, or nobody may.
  ///
  /// - Returns: whether it was made.
  package func remakeIfFree(_ body: (Database) throws -> Void) -> Bool {
    do {
      try queue.inDatabase { db in
        try db.execute(sql: "PRAGMA busy_timeout = 0")
        defer { try? db.execute(sql: "PRAGMA busy_timeout = \(Self.busySeconds * 1000)") }
        try db.inTransaction(.immediate) {
          try body(Database(db, tables: tablesByName))
          return .commit
        }
      }
      return true
    } catch {
      return false
    }
  }

  /// How long it is waited for another process to end its change.
  private static let busySeconds = 5

  /// Does everything that `body` does, then takes it back.
  ///
  /// - Returns: what `body` gave, and everything that it would have changed and noted.
  package func rehearse<Value>(_ body: (Database) throws -> Value) throws -> (
    value: Value, proposal: Proposal
  ) {
    try withArchiveErrors {
      try queue.writeWithoutTransaction { base in
        let db = Database(base, tables: tablesByName)
        try ChangeCapture.install(db, tables)
        var outcome: Result<(value: Value, proposal: Proposal), any Error>?
        try base.inTransaction {
          outcome = Result {
            let last = try Act.lastJournalEntry(db)
            let value = try body(db)
            return (
              value,
              Proposal(
                changes: try ChangeCapture.changes(db, tables), lines: try Journal.lines(db, after: last))
            )
          }
          return .rollback
        }
        try ChangeCapture.forget(db, tables)
        guard let outcome else { throw ArchiveError.fault("a rehearsal without an end") }
        return try outcome.get()
      }
    }
  }

  /// Copies the whole archive to another file while others work (SQLite's online backup).
  package func backUp(to path: String) throws {
    try withArchiveErrors {
      let target = try DatabaseQueue(path: path)
      do {
        try queue.backup(to: target)
        try target.close()
      } catch {
        try? target.close()
        throw error
      }
    }
  }
}
