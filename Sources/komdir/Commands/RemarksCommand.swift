import ArgumentParser
import DocumentFormats
import KomdirCore

struct RemarksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remarks", abstract: "List what members said, each with its place, positions and decisions.")

  @Flag(help: "Show every text to its end.") var whole = false
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let remarks = try options.open().remarks(hearing: options.hearing)
    guard options.output.json else {
      for entry in remarks { options.output.say(.remark(entry, whole: whole)) }
      return
    }
    printJSON { $0.list(remarks) { $0.fields(of: $1) } }
  }
}
