import ArgumentParser
import DocumentFormats
import KomdirCore

struct ThemeMeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "Say how good the machine's themes are in this hearing.",
    discussion: """
      komdir theme measure --output stikproeve.xlsx
      komdir theme measure --sample stikproeve.xlsx

      The first writes a sheet of remarks; a person writes which themes each has, "-" for none, without seeing what
      the machine says. The second holds that against the machine's: how many of its themes are right (precision) and
      how many of the person's it found (recall), with the interval that holds the true value with 95 per cent. At
      least 30 remarks have to be read.
      """)

  @Option(help: "The sheet to write, .xlsx or .csv.", completion: .file(extensions: ["xlsx", "csv"]))
  var output: String?
  @Option(help: ArgumentHelp("How many remarks the sheet has.", valueName: "number")) var count = 50
  @Option(
    help: ArgumentHelp("The sheet that a person has filled in.", valueName: "file"), completion: .file())
  var sample: String?
  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    if (output == nil) == (sample == nil) {
      throw ValidationError("theme measure takes --output or --sample.")
    }
  }

  func run() throws {
    if let output { try draw(output) } else if let sample { try measure(sample) }
  }

  private func draw(_ file: String) throws {
    let language = options.output.chosenLanguage
    let sample = try options.open().themeSample(hearing: options.hearing, count: count)
    switch OutputFile.fileExtension(of: file) {
    case "csv": try OutputFile.write(CSVWriter().bytes(for: sample.table(language)), to: file)
    case "xlsx":
      let workbook = sample.workbook(language)
      try OutputFile.write(
        OutputFile.bytes { () throws(WriteError) in try XLSXWriter().bytes(for: workbook) }, to: file)
    default: throw FileFailure(message: .unknownOutput(file, "xlsx, csv"), exitCode: 2)
    }
    if options.output.json {
      printJSON { json in
        json.object {
          $0.field("file", file)
          $0.field("remarks", sample.rows.count)
        }
      }
    } else {
      options.output.say(.sampleDrawn(file, sample.rows.count))
    }
  }

  private func measure(_ file: String) throws {
    let reading = try FileInput.reading(at: file, context: try options.readContext()).reading
    guard let sheet = reading.document.sheets.first(where: { !$0.isHidden }) else {
      throw WorkspaceError.notAllowed(.notASample)
    }
    let read = try options.open().readThemeSample(sheet, hearing: options.hearing)
    for problem in read.problems { options.output.warn(.problem(problem, file: file)) }
    let measure = try ThemeMeasure(read.readings)
    if options.output.json {
      printJSON { json in
        json.object {
          $0.field("remarks", measure.remarks)
          $0.share("precision", measure.precision)
          $0.share("recall", measure.recall)
          $0.share("f1", measure.f1)
          $0.field("unread", read.unread)
        }
      }
    } else {
      options.output.say(.measured(measure, unread: read.unread))
    }
    if !read.problems.isEmpty { throw ExitCode(1) }
  }
}

extension ThemeSample {
  /// The rows that a person fills in.
  fileprivate func table(_ language: Language) -> [[String]] {
    let header = [
      Phrase("Bemærkning", "Remark"), Phrase("Sted", "Place"), Phrase("Tekst", "Text"),
      Phrase("Temaer", "Themes"),
    ]
    return [header.map { $0(language) }] + rows.map { [$0.remark, $0.place, $0.text, ""] }
  }

  /// The same with the codebook on a second sheet.
  fileprivate func workbook(_ language: Language) -> Workbook {
    let header = [Phrase("Nr.", "No."), Phrase("Tema", "Theme"), Phrase("Termer", "Terms")]
    let book =
      [header.map { $0(language) }]
      + themes.map { [$0.id, $0.name(language), $0.terms.joined(separator: ", ")] }
    func sheet(_ name: Phrase, _ rows: [[String]], _ widths: [Double]) -> WorkSheet {
      WorkSheet(
        name: name(language),
        columns: widths.map { WorkSheet.Column(width: $0, wrapsText: $0 > 30, isLocked: false) },
        rows: rows.map { $0.map(WorkCell.text) })
    }
    return Workbook(sheets: [
      sheet(Phrase("Stikprøve", "Sample"), table(language), [14, 22, 80, 34]),
      sheet(Phrase("Kodebog", "Codebook"), book, [8, 34, 80]),
    ])
  }
}

extension JSONStream {
  fileprivate mutating func share(_ name: String, _ share: ThemeMeasure.Share) {
    object(name) { json in
      for (key, value) in [("value", share.value), ("low", share.low), ("high", share.high)] {
        json.key(key)
        json.value((value * 10_000).rounded() / 10_000)
      }
    }
  }
}
