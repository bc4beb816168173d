import ArgumentParser
import DocumentFormats
import KomdirCore

struct CollateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collate", abstract: "Gather the remarks into positions, by provision and theme.",
    discussion: """
      komdir collate
      komdir collate --join-copies

      Running it again keeps texts, groupings by hand and ids, and adds what is new. Copies are shown with what each
      adds; --join-copies decides those that add nothing as duplicates.
      """)

  @Flag(help: "Decide undecided copies that add nothing as duplicates of what they repeat.")
  var joinCopies = false

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let workspace = try options.open()
    let positions = try workspace.collate(hearing: options.hearing, by: options.clerk())
    let joined = joinCopies ? try workspace.joinCopies(hearing: options.hearing, by: options.clerk()) : nil
    if options.output.json {
      printJSON { $0.list(positions) { $0.fields(of: $1) } }
    } else {
      for collated in positions { options.output.say(.position(collated)) }
      if let joined {
        options.output.say(.copiesJoined(joined))
      } else if case let copies = try workspace.plainCopies(hearing: options.hearing), !copies.isEmpty {
        options.output.say(.copiesProposed(copies.count))
      }
    }
    if positions.contains(where: { $0.position.section == .unplaced && !$0.remarks.isEmpty }) {
      throw ExitCode(1)
    }
  }
}
