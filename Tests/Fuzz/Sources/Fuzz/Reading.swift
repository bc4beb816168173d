import DocumentFormats
import DocumentModel

/// Reads as `inspect` would, and writes what was read.
enum Reading {
  /// Child programs are left out: they have their own limits, and starting them thousands of times finds nothing.
  private static let context = ReadContext(programs: ProgramRunner(path: "/nowhere"))

  static func read(_ bytes: [UInt8], as name: String) { _ = document(bytes, as: name) }

  /// What was read; nil where the file was refused.
  static func document(_ bytes: [UInt8], as name: String) -> Document? {
    guard let reading = try? FormatRegistry.standard.read(SourceFile(name: name, bytes: bytes), in: context)
    else { return nil }
    InspectJSON(reading, file: name, sha256: "", bytes: bytes.count).write { _ in }
    return reading.document
  }
}
