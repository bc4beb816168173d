import Foundation

/// Files written beside their place, on the disk before they take their name: whole, or not there.
public enum AsideFile {
  /// What the system said.
  public struct Failure: Error, Equatable {
    /// The system's own number (`errno`).
    public var code: Int32
    /// The system's own words for it.
    public var detail: String { String(cString: strerror(code)) }
  }

  /// Writes the bytes and waits until they are on the disk.
  public static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Failure(code: errno) }
    var offset = 0
    var code: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      while offset < buffer.count {
        let count = Foundation.write(
          descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else {
          code = errno
          return
        }
        offset += count
      }
    }
    if code == 0, fsync(descriptor) != 0 { code = errno }
    close(descriptor)
    guard code == 0 else {
      unlink(path)
      throw Failure(code: code)
    }
  }

  /// Gives a file its name in place of what stood there, and waits until the folder knows it.
  public static func rename(_ aside: String, to path: String) throws(Failure) {
    guard Foundation.rename(aside, path) == 0 else { throw Failure(code: errno) }
    settle(path)
  }

  /// Gives a file its name where nothing stands yet.
  ///
  /// - Throws: `Failure` with `EEXIST` where something does.
  public static func nameNew(_ aside: String, _ path: String) throws(Failure) {
    if link(aside, path) == 0 {
      unlink(aside)
    } else {
      let code = errno
      // Some shared drives know no second names.
      guard code != EEXIST, access(path, F_OK) != 0, Foundation.rename(aside, path) == 0 else {
        throw Failure(code: code)
      }
    }
    settle(path)
  }

  private static func settle(_ path: String) {
    let folder = (path as NSString).deletingLastPathComponent
    let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
