import ArgumentParser
import DocumentFormats
import DocumentModel
import KomdirCore

struct WorksheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worksheet", abstract: "Decide and write in a spreadsheet.",
    subcommands: [Export.self, Import.self])

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
      let sheet = try options.open().worksheet(hearing: options.hearing, language: language)
      var written: [String] = []
      switch OutputFile.fileExtension(of: file) {
      case "xlsx":
        try OutputFile.write(
          OutputFile.bytes { () throws(WriteError) in try XLSXWriter().bytes(for: sheet.workbook()) },
          to: file)
        written = [file]
      case "csv":
        let tables = sheet.tables()
        let stem = String(file.dropLast(4))
        for (name, rows) in [
          (Phrase.remarksFile(language), tables.remarks), (Phrase.positionsFile(language), tables.positions),
        ] {
          try OutputFile.write(CSVWriter().bytes(for: rows), to: "\(stem)-\(name).csv")
          written.append("\(stem)-\(name).csv")
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
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      var sheets: [Sheet] = []
      for file in files {
        let reading = try FileInput.reading(at: file, context: options.readContext).reading
        for var sheet in reading.document.sheets {
          // The guard against formulas that the export put before a text is taken off again.
          if reading.format == .csv { sheet.rows = sheet.rows.map { $0.map(CSVWriter.unguarded) } }
          sheets.append(sheet)
        }
      }
      let report = try options.open().importWorksheet(
        hearing: options.hearing, sheets: sheets, language: options.output.chosenLanguage, by: options.clerk()
      )
      if options.output.json {
        printJSON { $0.worksheetImport(report, options.output.chosenLanguage) }
      } else {
        options.output.say(.worksheetImport(report))
      }
      if !report.problems.isEmpty { throw ExitCode(1) }
    }
  }
}
