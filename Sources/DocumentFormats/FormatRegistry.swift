import DocumentModel

/// All formats: how each is recognised, who reads it, and who writes it. The one place that knows them all.
public struct FormatRegistry: Sendable {
  /// One line of the table of readers.
  public struct Entry: Sendable {
    /// The format.
    public var format: FileFormat
    /// What names of such files end with, without the dot, the usual one first.
    public var extensions: [String]
    /// Who reads it.
    public var reader: any DocumentReader
    /// Whether the bytes (and, for text formats, the name) are of this format.
    public var recognises: @Sendable (SourceFile) -> Bool
  }

  /// The table, the surest signs first.
  public var entries: [Entry]

  /// One line of the table of writers.
  public struct Writer: Sendable {
    /// What names of such files end with, without the dot, the usual one first.
    public var extensions: [String]
    /// Who writes them.
    public var writer: any DocumentWriter
  }

  /// Who writes documents. A new writer is one folder and one line here.
  public var writers: [Writer] = [
    Writer(extensions: ["docx"], writer: DOCXWriter()), Writer(extensions: ["odt"], writer: ODTWriter()),
    Writer(extensions: ["html", "htm"], writer: HTMLWriter()),
    Writer(extensions: ["md", "markdown"], writer: MarkdownWriter()),
  ]

  /// The writer for a file's extension, in small letters and without the dot; nil where none writes such files.
  public func writer(for fileExtension: String) -> (any DocumentWriter)? {
    writers.first { $0.extensions.contains(fileExtension) }?.writer
  }

  /// Every format that this library reads. The first line that recognises a file reads it, so the formats that
  /// are told by their first bytes stand above those that are told by likelihood.
  public static let standard = FormatRegistry(entries: [
    Entry(
      format: .docx, extensions: ["docx", "docm", "dotx", "dotm"], reader: DOCXReader(),
      recognises: { PackageKind.of($0) == .docx }),
    Entry(
      format: .xlsx, extensions: ["xlsx", "xlsm", "xltx", "xltm"], reader: XLSXReader(),
      recognises: { PackageKind.of($0) == .xlsx }),
    Entry(
      format: .odt, extensions: ["odt", "ott", "fodt"], reader: ODTReader(), recognises: ODTReader.recognises),
    Entry(
      format: .ods, extensions: ["ods", "ots", "fods"], reader: ODSReader(), recognises: ODSReader.recognises),
    Entry(
      format: .zip, extensions: ["zip"], reader: ZIPReader(), recognises: { PackageKind.of($0) == .zip }),
    Entry(
      format: .doc, extensions: ["doc", "dot"], reader: OfficeReader(format: .doc),
      recognises: OfficeReader.isWord),
    Entry(
      format: .xls, extensions: ["xls", "xlt", "xlsb"], reader: OfficeReader(format: .xls),
      recognises: OfficeReader.isExcel),
    Entry(
      format: .rtf, extensions: ["rtf"], reader: OfficeReader(format: .rtf),
      recognises: OfficeReader.isRichText),
    Entry(format: .msg, extensions: ["msg"], reader: MSGReader(), recognises: MSGReader.recognises),
    Entry(
      format: .tnef, extensions: ["tnef"], reader: TNEFReader(), recognises: TNEFReader.recognises),
    Entry(format: .pdf, extensions: ["pdf"], reader: PDFReader(), recognises: PDFReader.recognises),
    Entry(
      format: .lexdania, extensions: ["xml"], reader: LexDaniaReader(),
      recognises: LexDaniaReader.recognises),
    Entry(
      format: .akomaNtoso, extensions: ["xml", "akn"], reader: AkomaNtosoReader(),
      recognises: AkomaNtosoReader.recognises),
    Entry(
      format: .html, extensions: ["html", "htm", "xhtml"], reader: HTMLReader(),
      recognises: HTMLReader.recognises),
    Entry(
      format: .mbox, extensions: ["mbox", "mbx"], reader: MBOXReader(), recognises: MBOXReader.recognises),
    Entry(
      format: .eml, extensions: ["eml", "mht", "mhtml"], reader: EMLReader(),
      recognises: EMLReader.recognises),
    Entry(
      format: .csv, extensions: ["csv", "tsv", "tab"], reader: CSVReader(), recognises: CSVReader.recognises),
    Entry(
      format: .markdown, extensions: ["md", "markdown", "mdown"], reader: MarkdownReader(),
      recognises: MarkdownReader.recognises),
    Entry(
      format: .text, extensions: ["txt", "text", "log"], reader: PlainTextReader(),
      recognises: PlainTextReader.recognises),
  ])

  /// Finds out the format by content and reads the file. A name that promises another format is a warning.
  ///
  /// - Throws: `ReadError`.
  public func read(_ file: SourceFile, in context: ReadContext = ReadContext()) throws(ReadError) -> Reading {
    guard !file.bytes.isEmpty else { throw .empty }
    guard file.bytes.count <= context.limits.fileBytes else {
      throw .overLimit(.init(), .fileBytes(context.limits.fileBytes))
    }
    guard let entry = entries.first(where: { $0.recognises(file) }) else { throw .unknownFormat }
    var reading = try entry.reader.read(file, in: context)
    let promised = file.nameExtension
    let named = entries.first { $0.extensions.contains(promised) }
    if let named, named.format != entry.format, named.format != reading.format {
      reading.warnings.append(
        ReadWarning(.misleadingName, detail: "\(promised) → \(reading.format.rawValue)"))
    }
    return reading
  }
}
