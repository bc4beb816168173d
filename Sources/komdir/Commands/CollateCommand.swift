import ArgumentParser
import DocumentFormats
import KomdirCore

struct CollateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collate", abstract: "Gather the remarks into positions, by provision and theme.",
    discussion: "Running it again keeps texts, groupings by hand and ids, and adds what is new.")

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let positions = try options.open().collate(hearing: options.hearing, by: options.clerk())
    if options.output.json {
      printJSON { $0.list(positions) { $0.fields(of: $1) } }
    } else {
      for collated in positions { options.output.say(.position(collated)) }
    }
    if positions.contains(where: { $0.position.section == .unplaced && !$0.remarks.isEmpty }) {
      throw ExitCode(1)
    }
  }
}
