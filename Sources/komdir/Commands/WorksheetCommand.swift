import ArgumentParser
import DocumentFormats
import DocumentModel
import KomdirCore

struct WorksheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worksheet", abstract: "Decide and write in a spreadsheet.",
    subcommands: [Export.self, Import.self])

  /// The sheets of a workbook or CSV file, as a person sees them.
  private static func sheets(of file: String, _ context: ReadContext) throws -> [Sheet] {
    let reading = try FileInput.reading(at: file, context: context).reading
    return reading.document.sheets.map { sheet in
      guard reading.format == .csv else { return sheet }
      // The guard against formulas that the export put before a text is taken off again.
      var sheet = sheet
      sheet.rows = sheet.rows.map { $0.map(CSVWriter.unguarded) }
      return sheet
    }
  }

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Write the worksheet: one XLSX file with two sheets, or two CSV files.",
      discussion: """
        komdir worksheet export arbejdsark.xlsx
        komdir worksheet export arbejdsark.csv      writes arbejdsark-bemærkninger.csv and -standpunkter.csv
        """)

    @Argument(help: "The file to write: .xlsx or .csv.", completion: .file()) var file: String
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      let language = options.output.chosenLanguage
      let workspace = try options.open()
      let sheet = try workspace.worksheet(hearing: options.hearing, language: language)
      var written: [String] = []
      func write(_ bytes: [UInt8], to path: String) throws {
        let kept = try OutputFile.setAside(path) { former in
          guard former != bytes,
            let sheets = try? WorksheetCommand.sheets(of: path, try options.readContext())
          else {
            return former == bytes
          }
          return try !workspace.hasUntakenChanges(
            hearing: options.hearing, sheets: sheets, language: language, by: options.clerk())
        }
        try OutputFile.write(bytes, to: path)
        if let kept { options.output.warn(.keptFormer(path, kept)) }
        written.append(path)
      }
      switch OutputFile.fileExtension(of: file) {
      case "xlsx":
        try write(
          OutputFile.bytes { () throws(WriteError) in try XLSXWriter().bytes(for: sheet.workbook()) },
          to: file)
      case "csv":
        let tables = sheet.tables()
        let stem = String(file.dropLast(4))
        for (name, rows) in [
          (Phrase.remarksFile(language), tables.remarks), (Phrase.positionsFile(language), tables.positions),
        ] {
          try write(CSVWriter().bytes(for: rows), to: "\(stem)-\(name).csv")
        }
      default: throw FileFailure(message: .unknownOutput(file, "xlsx, csv"), exitCode: 2)
      }
      guard options.output.json else {
        written.forEach { options.output.say(.written($0)) }
        return
      }
      printJSON { json in json.object { $0.field("files", written) } }
    }
  }

  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Take a worksheet back; only cells that were changed count.",
      discussion: """
        komdir worksheet import arbejdsark.xlsx
        komdir worksheet import arbejdsark-bemærkninger.csv arbejdsark-standpunkter.csv
        """)

    @Argument(help: "The workbook, or the CSV files.", completion: .file(extensions: ["xlsx", "csv"]))
    var files: [String]
    @Flag(help: "Take cells too that a spreadsheet program seems to have rewritten by itself (007 as 7).")
    var asItStands = false
    @OptionGroup var change: ChangeOptions
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      var sheets: [Sheet] = []
      for file in files { sheets += try WorksheetCommand.sheets(of: file, try options.readContext()) }
      func take(_ workspace: Workspace) throws -> WorksheetImport {
        try workspace.importWorksheet(
          hearing: options.hearing, sheets: sheets, takesRewritten: asItStands,
          language: options.output.chosenLanguage, by: options.clerk())
      }
      let workspace = try options.open()
      let rehearsal = try change.dryRun ? workspace.rehearsing(take) : nil
      let report = try rehearsal?.value ?? take(workspace)
      if report.rewritten > 0 { options.output.warn(.rewrittenCells(report.rewritten)) }
      if options.output.json {
        printJSON {
          $0.worksheetImport(report, options.output.chosenLanguage, wouldChange: rehearsal?.changes)
        }
      } else {
        for change in rehearsal?.changes ?? [] { options.output.say(.planned(change)) }
        options.output.say(.worksheetImport(report))
      }
      if !report.problems.isEmpty { throw ExitCode(1) }
    }
  }
}
