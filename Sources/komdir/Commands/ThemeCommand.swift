import ArgumentParser
import DocumentFormats
import KomdirCore

struct ThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme", abstract: "The codebook of themes, and which remarks have which.",
    subcommands: [Import.self, List.self, Set.self, Suggest.self, ThemeMeasureCommand.self])

  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Take a codebook of themes from a CSV, XLSX or JSON file.",
      discussion: """
        komdir theme import kodebog.csv

        Columns: id, navn, name (English), termer (with commas between), indsatsområde, fra, til. Themes are known again
        by their id; importing again updates and adds, and never deletes. Of a book in which two themes have one name or
        one id nothing is taken.
        """)

    @Argument(help: "The codebook.", completion: .file(extensions: ["csv", "xlsx", "json"])) var file: String
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      let book = try codebook()
      let report = try options.open().importThemes(book, by: options.clerk())
      if options.output.json {
        printJSON { json in
          json.object {
            $0.field("themes", report.themes)
            $0.field("added", report.added)
            $0.field("updated", report.updated)
            $0.list("refused", report.refused) { entry, refused in
              entry.field("row", refused.row)
              entry.field("reason", Phrase.reason(refused.reason)(options.output.chosenLanguage))
            }
          }
        }
      } else {
        options.output.say(.themeImport(report, isAmbiguous: book.isAmbiguous, file: file))
      }
      if !report.refused.isEmpty { throw ExitCode(1) }
    }

    private func codebook() throws -> Codebook {
      do {
        if file.lowercased().hasSuffix(".json") {
          let source = try FileInput.source(of: file, limits: try ReadContext.fromEnvironment().limits)
          return try Codebook(json: source.bytes)
        }
        let reading = try FileInput.reading(at: file, context: try options.readContext()).reading
        let books = reading.document.sheets.compactMap { try? Codebook($0) }
        guard let book = books.max(by: { $0.rows.count < $1.rows.count }) else {
          throw Codebook.Failure.noHeader
        }
        return book
      } catch let failure as Codebook.Failure {
        throw FileFailure(message: .noCodebook(file, failure), exitCode: 3, place: file)
      }
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the themes, with how many remarks of the hearing have each.",
      discussion: "komdir theme list")

    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      let themes = try options.open().themeCounts(hearing: options.hearing)
      guard options.output.json else {
        for theme in themes { options.output.say(.theme(theme)) }
        if themes.isEmpty { options.output.say(.noThemes) }
        return
      }
      printJSON { json in
        json.list(themes) { entry, counted in
          entry.fields(of: counted.theme)
          entry.field("remarks", counted.remarks)
        }
      }
    }
  }

  struct Set: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "set", abstract: "Put themes on a remark, or take them off; no machine changes that.",
      discussion: "komdir theme set R-17 --add T-3 --remove T-1")

    @Argument(help: "The remark.") var id: String
    @Option(name: .customLong("add"), help: "A theme, by number or name.") var adding: [String] = []
    @Option(name: .customLong("remove"), help: "A theme that the remark has not.") var removing: [String] = []
    @OptionGroup var change: ChangeOptions
    @OptionGroup var options: WorkspaceOptions

    func validate() throws {
      if adding.isEmpty, removing.isEmpty { throw ValidationError("theme set takes --add or --remove.") }
    }

    func run() throws {
      let done = try options.change(change, of: [id]) {
        try $0.setThemes(remark: id, adding: adding, removing: removing, by: options.clerk())
      }
      guard let themes = done else { return }
      guard options.output.json else {
        options.output.say(.themes(themes, of: id))
        return
      }
      printJSON { json in
        json.object {
          $0.field("remark", id)
          $0.list("themes", themes) { $0.fields(of: $1) }
        }
      }
    }
  }

  struct Suggest: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "suggest", abstract: "Show words that recur among remarks and that no theme has.",
      discussion: "komdir theme suggest")

    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      let found = try options.open().themeSuggestions(hearing: options.hearing)
      guard options.output.json else {
        if found.isEmpty { options.output.say(.noThemeSuggested) }
        for suggestion in found { options.output.say(.suggestion(suggestion)) }
        return
      }
      printJSON { json in
        json.list(found) { entry, suggestion in
          entry.field("term", suggestion.term)
          entry.field("remarks", suggestion.remarks)
          entry.field("members", suggestion.members)
        }
      }
    }
  }
}

extension JSONStream {
  mutating func fields(of theme: Theme) {
    field("id", theme.id)
    object("name") {
      $0.field("da", theme.nameDanish)
      $0.field("en", theme.nameEnglish)
    }
    field("terms", theme.terms)
    field("focusArea", theme.focusArea)
    field("from", theme.validFrom)
    field("to", theme.validTo)
  }

  mutating func fields(of theme: ThemeOfRemark) {
    field("id", theme.theme)
    field("by", theme.by.rawValue)
    field("evidence", theme.evidence)
  }
}
