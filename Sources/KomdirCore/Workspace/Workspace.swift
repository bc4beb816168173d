import DocumentFormats
import Foundation
import GRDB

/// An association's archive: one SQLite file that holds members, hearings, everything received, and a journal.
///
/// The file is the whole archive: rollback journal and `synchronous=FULL` rather than a write-ahead log, since
/// secretariats keep files on shared drives. Times come in through `Clerk`; nothing here asks the clock.
public struct Workspace: Sendable {
  let queue: DatabaseQueue
  /// The tables whose records are history.
  let tables: [TrackedTable]
  /// The path as given.
  public let path: String

  /// SQLite's application id: "KOMD" in ASCII.
  static let applicationID: Int32 = 0x4B4F_4D44

  /// Opens an existing workspace.
  ///
  /// - Throws: `WorkspaceError.notFound`, `.notAWorkspace`, `.newerVersion`, `.inUse`, or a database error.
  public init(opening path: String, fileExists: Bool) throws {
    try ArchivePath.hold(path)
    guard fileExists else { throw WorkspaceError.notFound(path) }
    try self.init(path: path, mayCreate: false)
  }

  /// Opens the workspace, or makes it where there is none.
  ///
  /// - Throws: as `init(opening:fileExists:)`, with `.noFolder` in place of `.notFound`.
  public init(creatingAt path: String) throws {
    try ArchivePath.hold(path)
    // A new archive is made whole beside its place before it takes its name.
    if !FileManager.default.fileExists(atPath: path) {
      try ArchivePath.make(path) { aside in try Self(path: aside, mayCreate: true).queue.close() }
    }
    try self.init(path: path, mayCreate: true)
  }

  private init(path: String, mayCreate: Bool) throws {
    self.path = path
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(5)
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
    do {
      queue = try DatabaseQueue(path: ArchivePath.absolute(path), configuration: configuration)
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
        guard mayCreate || state.application == Self.applicationID else {
          throw WorkspaceError.notAWorkspace(path)
        }
        try queue.inDatabase { try $0.execute(sql: "PRAGMA application_id = \(Self.applicationID)") }
      } else if state.application != Self.applicationID {
        throw WorkspaceError.notAWorkspace(path)
      }
      guard !state.isNewer else { throw WorkspaceError.newerVersion(path) }
      try Self.migrate(queue, migrator, isCurrent: state.isCurrent)
      tables = try queue.read(TrackedTable.all)
    } catch let error as DatabaseError {
      throw WorkspaceError(error, path: path) ?? error
    }
  }

  /// Reads from the last committed state.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try queue.read(body)
    } catch let error as DatabaseError {
      throw WorkspaceError(error, path: path) ?? error
    }
  }

  /// Brings the tables up to date, and seals the records that this changed. What did not fit before still does not.
  private static func migrate(_ queue: DatabaseQueue, _ migrator: DatabaseMigrator, isCurrent: Bool) throws {
    let count = migrator.migrations.count
    if isCurrent, try queue.read(Act.sealedMigrations) == count { return }
    let broken = try queue.read { db in
      guard !isCurrent, try db.tableExists("act") else { return Set<String>() }
      return Set(try ArchiveAudit(db: db, tables: TrackedTable.all(db)).brokenRecords())
    }
    try migrator.migrate(queue)
    try queue.write { db in
      try Act.sealAll(db, TrackedTable.all(db), apartFrom: broken)
      try Act.noteSealed(migrations: count, db)
    }
  }

  /// Changes the archive in one transaction: all of it, or none. What it changed is kept and sealed.
  func write<Value>(by clerk: Clerk, _ body: (Database) throws -> Value) throws -> Value {
    try write(by: clerk) { db, _ in try body(db) }
  }

  /// Changes the archive in one transaction that is part of the command in hand, or of a kind that `body` says.
  func write<Value>(
    by clerk: Clerk, as act: ActInHand = ActInHand(), _ body: (Database, ActInHand) throws -> Value
  ) throws -> Value {
    do {
      return try queue.write { db in
        try ChangeCapture.install(db, tables)
        let lastEntry = try Act.lastJournalEntry(db)
        let value = try body(db, act)
        try Act.close(db, tables, act, since: lastEntry, clerk: clerk)
        return value
      }
    } catch let error as DatabaseError {
      throw WorkspaceError(error, path: path) ?? error
    }
  }

  /// Does everything that `body` does, then takes it back: for `--dry-run`.
  func rehearse<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try queue.writeWithoutTransaction { db in
        var value: Value?
        var failure: (any Error)?
        try db.inTransaction {
          do { value = try body(db) } catch { failure = error }
          return .rollback
        }
        if let failure { throw failure }
        guard let value else { throw WorkspaceError.notAWorkspace(path) }
        return value
      }
    } catch let error as DatabaseError {
      throw WorkspaceError(error, path: path) ?? error
    }
  }

  /// Copies the whole archive to another file while others work (SQLite's online backup). The copy takes its name when
  /// it is whole and on the disk: nobody takes half of one for a backup.
  ///
  /// - Throws: `WorkspaceError`; `.alreadyThere` where a file of that name is there.
  public func backUp(to path: String) throws {
    try ArchivePath.hold(path)
    do {
      try ArchivePath.make(path) { aside in
        let target = try DatabaseQueue(path: aside)
        do {
          try queue.backup(to: target)
          try target.close()
        } catch {
          try? target.close()
          throw error
        }
      }
    } catch let error as DatabaseError {
      throw WorkspaceError(error, path: path) ?? error
    }
  }
}

/// Who changes the archive, and when. Every change is written in their name.
public struct Clerk: Sendable {
  public var name: String
  public var now: Moment

  public init(name: String, now: Moment) {
    self.name = name
    self.now = now
  }
}
