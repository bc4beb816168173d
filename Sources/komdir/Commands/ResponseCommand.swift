import ArgumentParser
import DanishText
import DocumentFormats
import KomdirCore

struct ResponseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "response", abstract: "The response in other people's hands.",
    subcommands: [Import.self, Freeze.self, List.self, Compare.self, Approve.self])

  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Take back a response that was edited in a word processor.",
      discussion: """
        komdir response import hoeringssvar-rettet.docx
        komdir response import hoeringssvar-rettet.docx --yes --leave P-4

        Without --yes it is only shown what was changed, moved, added and removed, and what the board left
        as comments and tracked changes.
        """)

    @Argument(help: "The edited file: Word, OpenDocument, or another that can be read.", completion: .file())
    var file: String
    @Flag(help: "Take in what the file says.") var yes = false
    @Option(
      help: ArgumentHelp(
        "Tracked changes that were left in: taken as made, or left out.", valueName: "taken|left"))
    var changes: TrackedChanges = .taken
    @Option(
      help: ArgumentHelp(
        "A position of which nothing is taken in; may be given again.", valueName: "position"))
    var leave: [String] = []
    @Flag(help: "Empty positions too where a large part of the response is gone.") var alsoRemoved = false
    @OptionGroup var options: WorkspaceOptions

    enum TrackedChanges: String, ExpressibleByArgument, CaseIterable { case taken, left }

    func run() throws {
      let clerk = try options.clerk()
      let (source, reading) = try FileInput.reading(at: file, context: try options.readContext())
      let choice = TakeBackChoice(
        takesTrackedChanges: changes == .taken, leaving: Swift.Set(leave), takesLargeRemovals: alsoRemoved)
      let report = try options.open().importResponse(
        hearing: options.hearing, file: (source.name, SHA256.hexDigest(of: source.bytes)), reading.document,
        choice, applying: yes, at: clerk.now, by: clerk)
      if options.output.json {
        printJSON { json in json.takeBack(report) }
      } else {
        options.output.say(.takeBack(file, report))
      }
      if report.needsAPerson { throw ExitCode(1) }
    }
  }
}

extension TakeBack {
  /// Whether somebody has something to decide or to do.
  fileprivate var needsAPerson: Bool {
    if !isApplied { return saysAnythingNew || !markup.isEmpty }
    return !conflicts.isEmpty || frame.contains { !$0.isKept }
      || new.contains { $0.after == nil && $0.before == nil }
  }
}
