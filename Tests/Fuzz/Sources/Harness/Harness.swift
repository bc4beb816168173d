import DocumentFormats

/// What every fuzz target does with its bytes: read them as `inspect` would, and write what was read.
public enum Harness {
  /// Child programs are left out: they have their own limits, and starting them thousands of times finds nothing.
  private static let context = ReadContext(programs: ProgramRunner(path: "/nowhere"))

  /// A refusal is as good as a reading; a trap, a hang or too much memory ends the run.
  public static func read(_ bytes: [UInt8], as name: String) {
    guard let reading = try? FormatRegistry.standard.read(SourceFile(name: name, bytes: bytes), in: context)
    else { return }
    InspectJSON(reading, file: name, sha256: "", bytes: bytes.count).write { _ in }
  }

  /// A package whose part of the number in the first byte is the rest of the bytes.
  public static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, inPackage parts: [(name: String, content: String)], fuzzed: [String],
    as name: String
  ) {
    guard let first = bytes.first else { return }
    let chosen = fuzzed[Int(first) % fuzzed.count]
    var archive = ZIPWriter()
    for part in parts {
      let content = part.name == chosen ? Array(bytes.dropFirst()) : Array(part.content.utf8)
      guard (try? archive.add(part.name, content)) != nil else { return }
    }
    if let packed = try? archive.bytes() { read(packed, as: name) }
  }

  /// The relationships part of a package or part.
  public static func relationships(_ targets: [(kind: String, target: String)]) -> String {
    let space = "http://schemas.openxmlformats.org/package/2006/relationships"
    let kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    let list = targets.enumerated().map {
      "<Relationship Id=\"r\($0)\" Type=\"\(kinds)\($1.kind)\" Target=\"/\($1.target)\"/>"
    }
    return "<Relationships xmlns=\"\(space)\">\(list.joined())</Relationships>"
  }
}
