import GRDB

/// Why an archive could not be opened, read or changed.
package enum ArchiveError: Error, Equatable, Sendable {
  /// Another process writes.
  case inUse
  case diskFull
  case readOnly
  case cannotOpen
  /// The system would not write: a quota that is full, a drive that went away. What was committed is whole.
  case notWritable(detail: String)
  /// The file is no archive, or none of SQLite's at all.
  case notAnArchive
  /// A newer komdir has changed its tables.
  case newerVersion
  case damaged(detail: String)
  /// A record that a change is about, as people name it, holds something else than the change says it held; who made it
  /// so, and when, where the history knows.
  case changedMeanwhile(String, by: String?, at: String?)
  /// Words of a record that would have to be written again were erased.
  case wordsErased(String)
  /// A statement that broke a rule of the tables: a fault of the program.
  case fault(String)

  /// Errors of a write, a lock or a sync: what stands in the file is not what is wrong.
  private static let writing: [ResultCode] = [
    .SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_DIR_FSYNC, .SQLITE_IOERR_TRUNCATE,
    .SQLITE_IOERR_DELETE, .SQLITE_IOERR_CLOSE, .SQLITE_IOERR_GETTEMPPATH, .SQLITE_IOERR_LOCK,
    .SQLITE_IOERR_UNLOCK, .SQLITE_IOERR_RDLOCK,
  ]

  init(_ error: DatabaseError) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .inUse
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly
    case .SQLITE_CANTOPEN: self = .cannotOpen
    case .SQLITE_IOERR where Self.writing.contains(error.extendedResultCode):
      self = .notWritable(detail: error.message ?? "\(error.extendedResultCode)")
    case .SQLITE_NOTADB: self = .notAnArchive
    case .SQLITE_CORRUPT, .SQLITE_IOERR, .SQLITE_PROTOCOL:
      self = .damaged(detail: error.message ?? "\(error.resultCode)")
    default: self = .fault("\(error)")
    }
  }
}

/// Runs `body`; what the database says of it becomes an `ArchiveError`.
func withArchiveErrors<Value>(_ body: () throws -> Value) throws -> Value {
  do { return try body() } catch let error as DatabaseError { throw ArchiveError(error) }
}
