import Archive
import Foundation

/// An association's archive: one SQLite file that holds members, hearings, everything received, and a journal.
///
/// The file is the whole archive. Times come in through `Clerk`; nothing here asks the clock.
public struct Workspace: Sendable {
  let archive: ArchiveFile
  /// The path as given.
  public let path: String
  /// Where this is a rehearsal: what would have changed.
  var notebook: RehearsalNotebook?

  /// The tables whose records are history.
  var tables: [TrackedTable] { archive.tables }

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
      try ArchivePath.make(path) { aside in try Self(path: aside, mayCreate: true).archive.close() }
    }
    try self.init(path: path, mayCreate: true)
  }

  private init(path: String, mayCreate: Bool) throws {
    self.path = path
    archive = try withWorkspaceErrors(path) {
      try ArchiveFile(path: ArchivePath.absolute(path), mayCreate: mayCreate)
    }
    try withWorkspaceErrors(path) {
      guard try archive.read({ try !SearchIndex($0).isMade() }) else { return }
      try archive.remake { try SearchIndex($0).make() }
    }
  }

  /// Reads from the last committed state.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try withWorkspaceErrors(path) { try archive.read(body) }
  }

  /// Changes the archive in one transaction: all of it, or none. What it changed is kept and sealed.
  func write<Value>(by clerk: Clerk, _ body: (Database) throws -> Value) throws -> Value {
    try write(by: clerk) { db, _ in try body(db) }
  }

  /// Changes the archive in one transaction that is part of the command in hand, or of a kind that `body` says.
  func write<Value>(
    by clerk: Clerk, as act: ActInHand = ActInHand(), _ body: (Database, ActInHand) throws -> Value
  ) throws -> Value {
    try withWorkspaceErrors(path) {
      guard let notebook else {
        return try archive.write(by: clerk.author, as: act) { db, act in
          let entry = try Act.lastJournalEntry(db)
          let value = try body(db, act)
          // What is made of other tables follows what `ChangeCapture` saw, so that no place that writes can forget it.
          try SearchIndex(db).follow()
          try StatusBook.follow(db, tables: tables, since: entry)
          return value
        }
      }
      let (value, proposal) = try archive.rehearse { try body($0, act) }
      notebook.proposal.withLock { $0.append(proposal) }
      return value
    }
  }

  /// Reads, works something out with the archive unlocked, and writes. Where anything was changed meanwhile, it is read
  /// and worked out again; the third time with the archive held, so that it ends.
  ///
  /// - Parameters:
  ///   - read: what the work goes by.
  ///   - work: what takes long; it sees the archive no more.
  ///   - body: writes. The archive is as it was read.
  func write<Ground, Work, Value>(
    by clerk: Clerk, on read: (Database) throws -> Ground, working work: (Ground) throws -> Work,
    _ body: (Database, Work) throws -> Value
  ) throws -> Value {
    for _ in 0..<2 {
      let (entry, ground) = try self.read { db in (try Act.lastJournalEntry(db), try read(db)) }
      let worked = try work(ground)
      do {
        return try write(by: clerk) { db in
          guard try Act.lastJournalEntry(db) == entry else { throw Outrun() }
          return try body(db, worked)
        }
      } catch is Outrun {
        continue
      }
    }
    return try write(by: clerk) { db in try body(db, try work(try read(db))) }
  }

  /// Does everything that `body` does, then takes it back: for `--dry-run`.
  func rehearse<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try withWorkspaceErrors(path) { try archive.rehearse(body).value }
  }

  /// Copies the whole archive to another file while others work. The copy takes its name when it is whole and on the
  /// disk: nobody takes half of one for a backup.
  ///
  /// - Throws: `WorkspaceError`; `.alreadyThere` where a file of that name is there.
  public func backUp(to path: String) throws {
    try ArchivePath.hold(path)
    try withWorkspaceErrors(path) {
      try ArchivePath.make(path) { aside in try archive.backUp(to: aside) }
    }
  }
}

/// Ends a transaction that came too late: the archive is another by now.
private struct Outrun: Error {}

/// Runs `body`; what the archive says of it is said of the file at `path`.
private func withWorkspaceErrors<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
  do { return try body() } catch let error as ArchiveError {
    throw WorkspaceError(error, path: path) ?? error
  }
}

/// Who changes the archive, and when. Every change is written in their name.
public struct Clerk: Sendable {
  /// Who does it.
  public var name: String
  /// When it is done.
  public var now: Moment

  public init(name: String, now: Moment) {
    self.name = name
    self.now = now
  }

  var author: Author { Author(name: name, at: now.copenhagenText) }
}

extension Journal {
  init(clerk: Clerk) { self.init(author: clerk.author) }
}
