import ArgumentParser
import KomdirCore

@main
struct Komdir: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "komdir", abstract: "Take a hearing from the ministry's letter to the joint response.",
    subcommands: [InspectCommand.self, OutlineCommand.self, ReferencesCommand.self, CompareCommand.self])
}
