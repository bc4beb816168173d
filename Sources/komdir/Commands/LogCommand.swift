import ArgumentParser
import DocumentFormats
import KomdirCore

struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Show the journal of every change, and whether it is whole.")

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let workspace = try options.open()
    let entries = try workspace.log().filter { options.hearing == nil || $0.hearing == options.hearing }
    let broken = try workspace.firstBrokenJournalEntry()
    if options.output.json {
      printJSON { $0.list(entries) { $0.fields(of: $1) } }
    } else {
      for entry in entries { options.output.say(.logEntry(entry)) }
    }
    guard let broken else { return }
    options.output.warn(.journalIsBroken(broken))
    throw ExitCode(1)
  }
}
