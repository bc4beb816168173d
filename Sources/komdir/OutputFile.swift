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

  /// The writer for the file's extension.
  ///
  /// - Throws: `FileFailure` for an extension that no writer has.
  static func writer(for path: String) throws -> any DocumentWriter {
    switch fileExtension(of: path) {
    case "docx": DOCXWriter()
    case "odt": ODTWriter()
    case "html", "htm": HTMLWriter()
    case "md", "markdown": MarkdownWriter()
    default: throw FileFailure(message: .unknownOutput(path, "docx, odt, html, md"), exitCode: 2)
    }
  }

  /// The bytes that `make` gives; a document that cannot be written is a fault of the program.
  static func bytes(_ make: () throws(WriteError) -> [UInt8]) throws -> [UInt8] { try make() }

  static func fileExtension(of path: String) -> String { (path as NSString).pathExtension.lowercased() }
}
