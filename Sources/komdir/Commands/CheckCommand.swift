import ArgumentParser
import DocumentFormats
import KomdirCore

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "List what still stands between here and sending, each with the next step.",
    discussion: """
      komdir check
      komdir check --all

      What blocks the sending, what needs a look, and what is good to know; like ones are folded.
      """)

  @Flag(help: "Show each matter by itself.") var all = false
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let report = try options.open().review(hearing: options.hearing, at: options.moment())
    if options.output.json {
      printJSON { $0.check(report, options.output.chosenLanguage) }
    } else {
      options.output.say(.check(report, all: all))
    }
    if report.counts.blocks > 0 { throw ExitCode(1) }
  }
}
