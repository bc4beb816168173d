import DocumentFormats
import GRDB

/// An association's archive: one SQLite file that holds members, hearings, everything received, and a journal.
///
/// The file is the whole archive: rollback journal and `synchronous=FULL` rather than a write-ahead log, since
/// secretariats keep files on shared drives. Times come in through `Clerk`; nothing here asks the clock.
public struct Workspace: Sendable {
  let queue: DatabaseQueue
  /// The path as given.
  public let path: String

  /// SQLite's application id: "KOMD" in ASCII.
  static let applicationID: Int32 = 0x4B4F_4D44

  /// Opens an existing workspace.
  ///
  /// - Throws: `WorkspaceError.notFound`, `.notAWorkspace`, `.newerVersion`, `.inUse`, or a database error.
  public init(opening path: String, fileExists: Bool) throws {
    guard fileExists else { throw WorkspaceError.notFound(path) }
    try self.init(path: path, mayCreate: false)
  }

  /// Opens the workspace, or makes it where there is none.
  ///
  /// - Throws: as `init(opening:fileExists:)`, apart from `.notFound`.
  public init(creatingAt path: String) throws {
    try self.init(path: path, mayCreate: true)
  }

  private init(path: String, mayCreate: Bool) throws {
    self.path = path
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(5)
    configuration.label = "komdir"
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA synchronous = FULL")
    }
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
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
        guard mayCreate else { throw WorkspaceError.notAWorkspace(path) }
        try queue.inDatabase { try $0.execute(sql: "PRAGMA application_id = \(Self.applicationID)") }
      } else if state.application != Self.applicationID {
        throw WorkspaceError.notAWorkspace(path)
      }
      guard !state.isNewer else { throw WorkspaceError.newerVersion(path) }
      if !state.isCurrent { try migrator.migrate(queue) }
    } catch let error as DatabaseError {
      throw WorkspaceError(error, path: path)
    }
  }

  /// Reads from the last committed state.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try queue.read(body)
    } catch let error as DatabaseError {
      throw WorkspaceError(error, path: path)
    }
  }

  /// Changes the archive in one transaction: all of it, or none.
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try queue.write(body)
    } catch let error as DatabaseError {
      throw WorkspaceError(error, path: path)
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
      throw WorkspaceError(error, path: path)
    }
  }

  /// Copies the whole archive to another file while others work (SQLite's online backup).
  ///
  /// - Throws: `WorkspaceError`.
  public func backUp(to path: String) throws {
    do {
      let target = try DatabaseQueue(path: path)
      try queue.backup(to: target)
      try target.close()
    } catch let error as DatabaseError {
      throw WorkspaceError(error, path: path)
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
