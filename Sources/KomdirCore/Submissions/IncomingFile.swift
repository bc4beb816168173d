import Glibc

/// A file on disk that is about to be collected.
public struct IncomingFile: Sendable, Equatable {
  /// What it is called from here on: its path below the folder that was given, or its own name.
  public var name: String
  /// Where it lies, as a person reads it.
  public var path: String
  /// Why it is known already that it cannot be read, such as a locked folder; nil for a file.
  public var obstacle: CollectError?
  /// Where it lies, as the file system has it: a name written by an old system is no UTF-8.
  private var location: SystemPath

  public init(name: String, path: String) {
    self.init(name: name, path: path, location: SystemPath(path), obstacle: nil)
  }

  init(name: String, path: String, location: SystemPath, obstacle: CollectError? = nil) {
    self.name = name
    self.path = path
    self.location = location
    self.obstacle = obstacle
  }

  /// Whether a program left it behind (a lock file, a folder's settings); such a file is refused unopened.
  public var isTemporary: Bool {
    let base = name.split(separator: "/").last.map(String.init) ?? name
    return base.hasPrefix("~$") || base.hasPrefix(".~lock.") || base == ".DS_Store" || base == "Thumbs.db"
      || base == "desktop.ini"
  }

  /// The files at `paths`, folders with all that is below them, in the order of their names. A folder that cannot
  /// be opened is an entry with an obstacle; the others are listed all the same.
  ///
  /// - Throws: `CollectError.notFound` for a path where nothing lies.
  public static func files(at paths: [String]) throws -> [IncomingFile] {
    var found: [IncomingFile] = []
    for path in paths {
      let location = SystemPath(path)
      var status = stat()
      guard stat(path, &status) == 0 else {
        // A path too long for the system's call, or a link to nothing: opening it says which.
        if errno == ENOENT || errno == ENOTDIR, lstat(path, &status) != 0 {
          throw CollectError.notFound(path)
        }
        found.append(IncomingFile(name: location.lastName, path: path))
        continue
      }
      if status.st_mode & S_IFMT == S_IFDIR {
        found += FolderListing.files(below: location)
      } else {
        found.append(IncomingFile(name: location.lastName, path: path))
      }
    }
    return found
  }

  /// The file's bytes. A link is not followed out of the folder: it is refused.
  ///
  /// - Parameter limit: most bytes taken; a larger file is not read.
  /// - Throws: `CollectError`.
  public func bytes(upTo limit: Int = .max) throws -> [UInt8] {
    if let obstacle { throw obstacle }
    // Without waiting: a pipe that nobody writes to would hold everything up.
    let descriptor = location.open(O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw CollectError(opening: path, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw CollectError.notAFile(path)
    }
    let size = Int(status.st_size)
    guard size <= limit else { throw CollectError.tooLarge(path, limit) }
    var isWhole = true
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let taken = read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        if taken < 0, errno == EINTR { continue }
        if taken < 0 { isWhole = false }
        guard taken > 0 else { return }
        count += taken
      }
    }
    guard isWhole else { throw CollectError.unreadable(path) }
    return bytes
  }
}

/// Why nothing could be collected from a path.
public enum CollectError: Error, Equatable, Sendable {
  case notFound(String)
  /// A device, a pipe or a socket.
  case notAFile(String)
  case link(String)
  /// The file's rights do not let this person read it.
  case noRights(String)
  /// A folder that this person may not open.
  case lockedFolder(String)
  case unreadable(String)
  case tooLarge(String, Int)

  /// - Parameter code: what the system said when the file was opened.
  init(opening path: String, _ code: Int32) {
    switch code {
    case ELOOP: self = .link(path)
    case EACCES, EPERM: self = .noRights(path)
    case ENOENT, ENOTDIR: self = .notFound(path)
    case ENXIO, EISDIR: self = .notAFile(path)
    default: self = .unreadable(path)
    }
  }
}
