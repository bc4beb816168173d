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
    if let format = openDocument(package, file.nameExtension) { return format }
    if package.entry("[Content_Types].xml") != nil || package.entry("_rels/.rels") != nil {
      let names = package.entries.lazy.map { ZIPPackage.path($0.name).lowercased() }
      // Excel's binary form, which LibreOffice reads.
      if package.entry("xl/workbook.bin") != nil { return .xls }
      if names.contains(where: { $0.hasPrefix("word/") }) { return .docx }
      if names.contains(where: { $0.hasPrefix("xl/") }) { return .xlsx }
      // Slides and drawings are packages too, and no archives of files.
      if names.contains(where: { $0.hasPrefix("ppt/") || $0.hasPrefix("visio/") }) { return nil }
    }
    // A plain archive that calls itself a Word file is no Word file: its reader says what is missing.
    return byExtension[file.nameExtension] ?? .zip
  }

  /// The media type stands in the first entry, else in the manifest, which other tools than office programs may
  /// have written; a package that has lost both goes by its name.
  private static func openDocument(_ package: ZIPPackage, _ nameExtension: String) -> FileFormat? {
    guard package.entry("content.xml") != nil || package.entry("mimetype") != nil else { return nil }
    for part in ["mimetype", "META-INF/manifest.xml"] {
      guard let bytes = (try? package.head(of: part, count: 4_096)) ?? nil else { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      if text.contains("application/vnd.oasis.opendocument.text") { return .odt }
      if text.contains("application/vnd.oasis.opendocument.spreadsheet") { return .ods }
      if text.contains("application/vnd.oasis.opendocument.") { return nil }
    }
    guard package.entry("content.xml") != nil, let format = byExtension[nameExtension] else { return nil }
    return format == .odt || format == .ods ? format : nil
  }

  private static let byExtension: [String: FileFormat] = [
    "docx": .docx, "docm": .docx, "dotx": .docx, "dotm": .docx, "xlsx": .xlsx, "xlsm": .xlsx,
    "xltx": .xlsx, "xltm": .xlsx, "odt": .odt, "ott": .odt,
    "ods": .ods, "ots": .ods, "zip": .zip,
  ]
}
