/// Tells the formats apart that are ZIP archives, by what lies in them.
enum PackageKind {
  /// The format; nil when the bytes are no ZIP archive at all. A damaged archive goes by its name, so that the
  /// refusal says what is wrong with the Word file, not that the format is unknown.
  static func of(_ file: SourceFile) -> FileFormat? {
    guard
      file.bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || file.bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    else { return nil }
    guard let package = try? ZIPPackage(file.bytes, limits: .standard) else {
      return byExtension[file.nameExtension] ?? .zip
    }
    if let type = (try? package.data("mimetype")) ?? nil {
      let name = String(decoding: type.prefix(200), as: UTF8.self)
      if name.hasPrefix("application/vnd.oasis.opendocument.text") { return .odt }
      if name.hasPrefix("application/vnd.oasis.opendocument.spreadsheet") { return .ods }
    }
    if package.entry("[Content_Types].xml") != nil || package.entry("_rels/.rels") != nil {
      let names = package.entries.lazy.map { $0.name.lowercased() }
      if names.contains(where: { $0.hasPrefix("word/") }) { return .docx }
      if names.contains(where: { $0.hasPrefix("xl/") }) { return .xlsx }
    }
    // A plain archive that calls itself a Word file is no Word file: its reader says what is missing.
    return byExtension[file.nameExtension] ?? .zip
  }

  private static let byExtension: [String: FileFormat] = [
    "docx": .docx, "docm": .docx, "dotx": .docx, "xlsx": .xlsx, "xlsm": .xlsx, "odt": .odt, "ods": .ods,
    "zip": .zip,
  ]
}
