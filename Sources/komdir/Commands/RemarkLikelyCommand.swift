import ArgumentParser
import DocumentFormats
import KomdirCore

/// `remark likely`: the remarks that name no place, and what each is likely about; placed there when a person says so.
struct RemarkLikelyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "likely", abstract: "Show remarks that name no place, and what each is likely about.",
    discussion: """
      komdir remark likely          shows them
      komdir remark likely --yes    places each there, after a look at them
      """)

  @Flag(help: "Place them there.") var yes = false
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let workspace = try options.open()
    let remarks =
      yes
      ? try workspace.placeLikely(hearing: options.hearing, by: options.clerk())
      : try workspace.remarksWithLikelyPlace(hearing: options.hearing)
    if options.output.json {
      printJSON { $0.list(remarks) { $0.fields(of: $1) } }
    } else {
      for remark in remarks { options.output.say(.remark(remark)) }
      options.output.say(yes ? .placedLikely(remarks.count) : .likelyPlaces(remarks.count))
    }
    if !yes, !remarks.isEmpty { throw ExitCode(1) }
  }
}
