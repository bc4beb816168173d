import DocumentFormats
import Foundation
import KomdirCore

/// Writes the files that a command makes: whole, or not at all.
enum OutputFile {
  /// Writes beside the target and then takes its name, so that a stopped command leaves no half file.
  ///
  /// - Throws: `FileFailure.notWritten`.
  static func write(_ bytes: [UInt8], to path: String) throws {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw FileFailure.notWritten(path, error.localizedDescription)
    }
  }

  /// A file that is written whole beside its place, and not there yet.
  struct Pending {
    private let path: String
    private let aside: String

    /// - Throws: `FileFailure.notWritten`.
    init(_ bytes: [UInt8], for path: String) throws {
      self.path = path
      aside = (path as NSString).deletingLastPathComponent.appending(
        (path.contains("/") ? "/" : "") + ".\((path as NSString).lastPathComponent).komdir")
      do {
        try AsideFile.write(bytes, to: aside)
      } catch {
        throw FileFailure.notWritten(path, error.detail)
      }
    }

    /// Gives the file its name.
    ///
    /// - Throws: `FileFailure.notWritten`.
    func take() throws {
      do {
        try AsideFile.rename(aside, to: path)
      } catch {
        throw FileFailure.notWritten(path, error.detail)
      }
    }

    func discard() { unlink(aside) }
  }

  /// Takes a file that stands where one is to be written out of the way, unless it is one that may go.
  ///
  /// - Parameter mayGo: whether the file is the program's own work, unchanged since.
  /// - Returns: the name that the file has now; nil where there was none, or it may go.
  /// - Throws: `FileFailure.notWritten`, or what `mayGo` throws.
  static func setAside(_ path: String, unless mayGo: ([UInt8]) throws -> Bool) throws -> String? {
    guard let former = FileManager.default.contents(atPath: path), !former.isEmpty,
      try !mayGo([UInt8](former))
    else { return nil }
    let name = path as NSString
    for number in 1...999 {
      let kept =
        "\(name.deletingPathExtension).tidligere\(number == 1 ? "" : "-\(number)").\(name.pathExtension)"
      guard !FileManager.default.fileExists(atPath: kept) else { continue }
      do {
        try FileManager.default.copyItem(atPath: path, toPath: kept)
        return kept
      } catch {
        throw FileFailure.notWritten(kept, error.localizedDescription)
      }
    }
    throw FileFailure.notWritten(path, "\(name.deletingPathExtension).tidligere-999")
  }

  /// The writer for the file's extension.
  ///
  /// - Throws: `FileFailure` for an extension that no writer has.
  static func writer(for path: String) throws -> any DocumentWriter {
    let formats = FormatRegistry.standard
    guard let writer = formats.writer(for: fileExtension(of: path)) else {
      let known = formats.writers.map { $0.extensions[0] }.joined(separator: ", ")
      throw FileFailure(message: .unknownOutput(path, known), exitCode: 2)
    }
    return writer
  }

  /// The bytes that `make` gives; a document that cannot be written is a fault of the program.
  static func bytes(_ make: () throws(WriteError) -> [UInt8]) throws -> [UInt8] { try make() }

  static func fileExtension(of path: String) -> String { (path as NSString).pathExtension.lowercased() }
}
