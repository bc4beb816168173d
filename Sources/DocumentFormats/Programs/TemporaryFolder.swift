import FoundationEssentials
import Glibc

/// A folder of its own for one reading, gone when the reading is over.
struct TemporaryFolder: Sendable {
  let path: String

  /// Writes a file into the folder and gives its path.
  func write(_ bytes: [UInt8], as name: String) throws(ReadError) -> String {
    let target = path + "/" + name
    let descriptor = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .programFailed(name, detail: SystemError.text(errno)) }
    defer { close(descriptor) }
    let isWritten = bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        written += count
      }
      return true
    }
    guard isWritten else {
      throw SystemError.isNoRoom(errno)
        ? .noRoom(String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.endIndex)))
        : .programFailed(name, detail: SystemError.text(errno))
    }
    return target
  }

  /// What a program said, without the folder's path, which tells a person nothing.
  func hidden(in text: String) -> String { text.replacing(path + "/", with: "") }

  /// The bytes of a file that a program left in the folder; nil when there is none, or it is too large.
  func read(_ name: String, limit: Int) -> [UInt8]? {
    let descriptor = open(path + "/" + name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit else {
      return nil
    }
    let size = Int(status.st_size)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let read = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        if read < 0, errno == EINTR { continue }
        guard read > 0 else { return }
        count += read
      }
    }
  }

  /// Names of the files in the folder, sorted.
  func names() -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}

/// What the system calls an error number.
enum SystemError {
  /// Whether a disk or a quota is full.
  static func isNoRoom(_ code: Int32) -> Bool { code == ENOSPC || code == EDQUOT }

  /// Whether nothing more can be written where a folder lies.
  static func isFull(_ path: String) -> Bool {
    var status = statvfs()
    return statvfs(path, &status) == 0 && status.f_bavail == 0
  }

  static func text(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "errno \(code)"
  }
}
