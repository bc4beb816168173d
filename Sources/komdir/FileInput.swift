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
    let handle: FileHandle
    if path == "-" {
      handle = .standardInput
    } else {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw FileInputError.notFound
      }
      guard !isFolder.boolValue else { throw FileInputError.isFolder }
      guard let opened = FileHandle(forReadingAtPath: path) else { throw FileInputError.notReadable }
      handle = opened
    }
    let data = try handle.read(upToCount: limit + 1) ?? Data()
    guard data.count <= limit else { throw ReadError.overLimit(.init(), .fileBytes(limit)) }
    return SourceFile(name: path == "-" ? "" : (path as NSString).lastPathComponent, bytes: [UInt8](data))
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
