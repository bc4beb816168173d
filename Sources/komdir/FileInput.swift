import DocumentFormats
import Foundation
import KomdirCore

/// Reads the file that a person named on the command line.
struct FileInput {
  /// Most bytes taken.
  var limit: Int

  /// The file at `path`; `-` is standard input.
  ///
  /// - Throws: `FileInputError` when there is no such file, `ReadError.overLimit` when it is too large.
  func source(at path: String) throws -> SourceFile {
    let bytes = path == "-" ? try Self.read(0, upTo: limit) : try bytes(at: path)
    guard bytes.count <= limit else { throw ReadError.overLimit(.init(), .fileBytes(limit)) }
    return SourceFile(name: path == "-" ? "" : (path as NSString).lastPathComponent, bytes: bytes)
  }

  private func bytes(at path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? FileInputError.notFound : .notReadable
    }
    defer { close(descriptor) }
    return try Self.read(descriptor, upTo: limit)
  }

  /// All bytes, read straight to where they stay; one more than `limit` when there are too many.
  private static func read(_ descriptor: Int32, upTo limit: Int) throws -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileInputError.notReadable }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw FileInputError.isFolder }
    if status.st_mode & S_IFMT == S_IFREG, status.st_size > limit {
      throw ReadError.overLimit(.init(), .fileBytes(limit))
    }
    var bytes: [UInt8] = []
    // One byte of room is left over, so that the end is met without more of it.
    var room = min(Int(status.st_size), limit) + 1
    while bytes.count <= limit {
      var code: Int32 = 0
      let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        while count < buffer.count {
          let got = Foundation.read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
          if got < 0, errno == EINTR { continue }
          if got < 0 { code = errno }
          guard got > 0 else { return }
          count += got
        }
      }
      guard code == 0 else { throw FileInputError.notReadable }
      bytes = bytes.isEmpty ? piece : bytes + piece
      if piece.count < room { break }
      room = min(max(bytes.count, 1 << 16), limit + 1 - bytes.count)
      if room == 0 { break }
    }
    return bytes
  }

  /// The bytes of the file at `path`, with every failure worded for a person.
  ///
  /// - Throws: `FileFailure`.
  static func source(of path: String, limits: Limits) throws -> SourceFile {
    do {
      return try FileInput(limit: limits.fileBytes).source(at: path)
    } catch let error as ReadError {
      throw FileFailure.unreadable(path, error)
    } catch let error as FileInputError {
      throw FileFailure.unreadable(path, error)
    }
  }

  /// The file at `path` and what it holds, with every failure worded for a person.
  ///
  /// - Throws: `FileFailure`.
  static func reading(at path: String, context: ReadContext) throws -> (source: SourceFile, reading: Reading)
  {
    let source = try source(of: path, limits: context.limits)
    do {
      return (source, try FormatRegistry.standard.read(source, in: context))
    } catch {
      throw FileFailure.unreadable(path, error)
    }
  }
}

/// Why a path on the command line gave no bytes.
enum FileInputError: Error {
  case notFound
  case isFolder
  case notReadable
}
