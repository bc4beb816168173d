import DocumentModel

/// RTF and the binary formats of Word and Excel, read by LibreOffice in a child process: it writes them as
/// OpenDocument, and `ODTReader` or `ODSReader` reads that, comments and tracked changes included.
///
/// Each run has a profile of its own in its temporary folder, with macros off and a proxy that is none, so that
/// nothing the file links to is fetched.
struct OfficeReader: DocumentReader {
  let format: FileFormat

  func read(_ file: SourceFile, in context: ReadContext) throws(ReadError) -> Reading {
    var conversion = Conversion(of: file, format)
    if format == .doc, !conversion.isLocked {
      let head = try Self.wordHead(file, context.limits)
      // `FibBase` (MS-DOC 2.5.2): bit 8 of the flags at offset 10 says that the text is encrypted.
      if head.count == 12, head[11] & 1 == 1 { throw .encrypted }
      // Word 6 and 95 number their format below Word 97's 193.
      if head.count == 12, Int(head[2]) | Int(head[3]) << 8 < 193 { conversion.importFilter = "MS Word 95" }
    }
    let converted = try context.programs.withTemporaryFolder { (folder) throws(ReadError) in
      do throws(ReadError) {
        return try convert(file.bytes, conversion, in: folder, context)
      } catch {
        // A file that is only protected against changes is encrypted too, under a password that every program knows:
        // LibreOffice opens it.
        let isLocked =
          conversion.isLocked || (format == .xls && Self.isEncryptedWorkbook(file, context.limits))
        throw isLocked ? .encrypted : error
      }
    }
    var reading = try conversion.reader.read(
      SourceFile(name: "tekst.\(conversion.extension)", bytes: converted), in: context)
    reading.format = conversion.format
    // What LibreOffice says about itself is not what the file says.
    reading.document.metadata.generator = nil
    if format == .xls {
      // The format keeps no dates of comments; LibreOffice gives them today's.
      for index in reading.document.comments.indices { reading.document.comments[index].date = nil }
    }
    return reading
  }

  /// How LibreOffice converts a format: its names of the filters, so that it guesses at nothing.
  private struct Conversion {
    var format: FileFormat
    var importFilter = "MS Word 97"
    var program = Program.soffice
    var exportFilter = "writer8"
    var `extension` = "odt"
    var reader: any DocumentReader = ODTReader()
    /// Whether the file is an Office package under a password.
    var isLocked = false

    init(of file: SourceFile, _ format: FileFormat) {
      self.format = format
      if CompoundKind.of(file) == .encryptedPackage {
        isLocked = true
        let isWorkbook = file.nameExtension.hasPrefix("xl")
        self.format = isWorkbook ? .xlsx : .docx
        importFilter = isWorkbook ? "Calc MS Excel 2007 XML" : "MS Word 2007 XML"
        if isWorkbook { becomeSheets() }
      } else if format == .rtf {
        importFilter = "Rich Text Format"
      } else if format == .xls {
        importFilter = PackageKind.of(file) == .xls ? "Calc MS Excel 2007 Binary" : "MS Excel 97"
        becomeSheets()
      }
    }

    private mutating func becomeSheets() {
      (program, exportFilter, `extension`, reader) = (.calc, "calc8", "ods", ODSReader())
    }
  }

  private func convert(
    _ bytes: [UInt8], _ conversion: Conversion, in folder: TemporaryFolder, _ context: ReadContext
  ) throws(ReadError) -> [UInt8] {
    let source = try folder.write(bytes, as: "tekst.\(conversion.format.rawValue)")
    let profile = try OfficeProfile(in: folder)
    let output = try context.programs.run(
      conversion.program,
      profile.arguments + [
        "--infilter=\(conversion.importFilter)", "--convert-to",
        "\(conversion.extension):\(conversion.exportFilter)", "--outdir", folder.path, source,
      ],
      in: folder, limits: context.limits, deadline: Deadline(seconds: context.limits.seconds),
      memory: OfficeProfile.addressSpace)
    guard
      let converted = folder.read(
        "tekst.\(conversion.extension)", limit: context.limits.programOutputBytes),
      !converted.isEmpty
    else {
      if output.ranOutOfMemory(context.limits) {
        throw .overLimit(.init(), .programBytes(context.limits.programBytes))
      }
      let said = output.complaints.split(whereSeparator: \.isNewline).last.map(String.init)
      throw .programFailed("soffice", detail: said ?? "status \(output.status)")
    }
    return converted
  }

  /// The first bytes of RTF (1.9.1, "RTF Header").
  static func isRichText(_ file: SourceFile) -> Bool {
    file.bytes.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }.starts(with: Array("{\\rtf".utf8))
  }

  /// A binary Word document, or an Office package under a password, which is stored the same way.
  static func isWord(_ file: SourceFile) -> Bool {
    switch CompoundKind.of(file) {
    case .word, .encryptedPackage: true
    case .workbook, .message, .other, nil: false
    }
  }

  /// A binary Excel workbook: Excel 97's, or that of a package (MS-XLSB).
  static func isExcel(_ file: SourceFile) -> Bool {
    CompoundKind.of(file) == .workbook || PackageKind.of(file) == .xls
  }

  /// Whether a `FilePass` record (MS-XLS 2.4.117) stands among the first of the workbook's stream.
  private static func isEncryptedWorkbook(_ file: SourceFile, _ limits: Limits) -> Bool {
    guard var compound = try? CompoundFile(file.bytes, limits: limits),
      let names = try? compound.children(of: compound.root), let main = names["Workbook"] ?? names["Book"],
      let head = (try? compound.data(main)).map({ Array($0.prefix(4_096)) })
    else { return false }
    var at = 0
    while at + 4 <= head.count {
      if head[at] == 0x2F, head[at + 1] == 0 { return true }
      at += 4 + Int(head[at + 2]) + Int(head[at + 3]) << 8
    }
    return false
  }

  /// The first twelve bytes of a Word file's main stream, fewer where it has none.
  private static func wordHead(_ file: SourceFile, _ limits: Limits) throws(ReadError) -> [UInt8] {
    var compound = try CompoundFile(file.bytes, limits: limits)
    guard let main = try compound.children(of: compound.root)["WordDocument"] else { return [] }
    return Array(try compound.data(main).prefix(12))
  }
}
