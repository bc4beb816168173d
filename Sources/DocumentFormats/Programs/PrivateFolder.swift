import FoundationEssentials
import Glibc

/// The one folder below the system's temporary folder in which a person's readings lie: nobody else may look into it,
/// and what a killed process left there is swept out by the next one.
///
/// Beside each reading's folder lies a lock file that its process holds: the system lets go of it however the process
/// ends, so that what lives and what was left are told apart without a process number. Who is the last to leave
/// removes the folder itself.
struct PrivateFolder {
  let path: String

  /// Nil where a folder of that name is somebody else's.
  init?(below parent: String) {
    path = Self.path(below: parent)
    guard makeOuter() else { return nil }
  }

  private func makeOuter() -> Bool {
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { return false }
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_uid == geteuid() else {
      return false
    }
    return status.st_mode & 0o077 == 0 || chmod(path, 0o700) == 0
  }

  static func path(below parent: String) -> String { "\(parent)/komdir-\(geteuid())" }

  /// Makes a folder for one reading and holds its lock.
  ///
  /// - Returns: nil, with `errno` set, where the system refuses.
  func makeFolder() -> Held? {
    // Nobody sweeps between the making of a folder and of its lock. Another process may have been the last to leave
    // since: then all is made again.
    var tries = 0
    var held = lockMaking(LOCK_SH)
    while held == nil, errno == ENOENT, tries < 100 {
      tries += 1
      guard makeOuter() else { return nil }
      held = lockMaking(LOCK_SH)
    }
    guard let making = held else { return nil }
    defer { making.close() }
    var template = Array((path + "/XXXXXX").utf8CString)
    let isMade = template.withUnsafeMutableBufferPointer {
      $0.baseAddress.map { mkdtemp($0) != nil } ?? false
    }
    guard isMade else { return nil }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard let lock = Lock(folder + Self.lockEnding, LOCK_EX | LOCK_NB) else {
      let code = errno
      rmdir(folder)
      errno = code
      return nil
    }
    return Held(path: folder, lock: lock)
  }

  /// Removes what processes that have ended left behind, and the folder itself where nobody is left in it.
  func sweep() {
    guard let making = lockMaking(LOCK_EX | LOCK_NB) else { return }
    defer {
      leave(making)
      making.close()
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    for name in names where name != Self.making && !name.hasSuffix(Self.lockEnding) {
      let folder = path + "/" + name
      guard names.contains(name + Self.lockEnding) else {
        try? FileManager.default.removeItem(atPath: folder)
        continue
      }
      guard let lock = Lock(folder + Self.lockEnding, LOCK_EX | LOCK_NB) else { continue }
      Held(path: folder, lock: lock).remove()
    }
    for name in names where name.hasSuffix(Self.lockEnding) {
      let isAlone = !names.contains(String(name.dropLast(Self.lockEnding.count)))
      if isAlone, let lock = Lock(path + "/" + name, LOCK_EX | LOCK_NB) {
        unlink(path + "/" + name)
        lock.close()
      }
    }
  }

  /// Removes a reading's folder, and the outer one with the last reading.
  func remove(_ folder: Held) {
    folder.remove()
    guard let making = lockMaking(LOCK_EX | LOCK_NB) else { return }
    leave(making)
    making.close()
  }

  /// Removes the outer folder where nothing but the lock file lies in it.
  private func leave(_ making: Lock) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path), names == [Self.making]
    else { return }
    unlink(path + "/" + Self.making)
    rmdir(path)
  }

  /// - Returns: nil, with `errno` set: `ENOENT` where the folder was removed meanwhile.
  private func lockMaking(_ operation: Int32) -> Lock? {
    guard let lock = Lock(path + "/" + Self.making, operation) else { return nil }
    guard lock.isStill(path + "/" + Self.making) else {
      lock.close()
      errno = ENOENT
      return nil
    }
    return lock
  }

  private static let lockEnding = ".lock"
  private static let making = "making"

  /// A reading's folder while it is in use.
  struct Held {
    let path: String
    fileprivate let lock: Lock

    func remove() {
      try? FileManager.default.removeItem(atPath: path)
      unlink(path + PrivateFolder.lockEnding)
      lock.close()
    }
  }

  fileprivate struct Lock {
    private let descriptor: Int32

    init?(_ path: String, _ operation: Int32) {
      descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
      guard descriptor >= 0 else { return nil }
      while flock(descriptor, operation) != 0 {
        let code = errno
        if code == EINTR { continue }
        Glibc.close(descriptor)
        errno = code
        return nil
      }
    }

    /// Whether the locked file is still the one of that path.
    func isStill(_ path: String) -> Bool {
      var mine = stat()
      var there = stat()
      return fstat(descriptor, &mine) == 0 && lstat(path, &there) == 0 && mine.st_ino == there.st_ino
        && mine.st_dev == there.st_dev
    }

    func close() { Glibc.close(descriptor) }
  }
}

extension ProgramRunner {
  /// Gives `body` a fresh folder that nobody else may look into, and removes it with all that was put there.
  func withTemporaryFolder<Value>(
    _ body: (TemporaryFolder) throws(ReadError) -> Value
  ) throws(ReadError) -> Value {
    guard let place = PrivateFolder(below: temporaryFolder) else {
      throw .programFailed(
        PrivateFolder.path(below: temporaryFolder), detail: "not a folder of one's own; set TMPDIR")
    }
    guard let folder = place.makeFolder() else {
      throw SystemError.isNoRoom(errno)
        ? .noRoom(place.path) : .programFailed(place.path, detail: SystemError.text(errno))
    }
    defer { place.remove(folder) }
    do throws(ReadError) {
      return try body(TemporaryFolder(path: folder.path))
    } catch {
      // Whatever a helper program says of it: where nothing can be written, the file is not what is wrong.
      if case .programFailed = error, SystemError.isFull(folder.path) { throw .noRoom(temporaryFolder) }
      throw error
    }
  }

  /// Removes members' files that a killed process left in the temporary folder.
  public func sweepTemporaryFolder() {
    guard FileManager.default.fileExists(atPath: PrivateFolder.path(below: temporaryFolder)) else { return }
    PrivateFolder(below: temporaryFolder)?.sweep()
  }
}
