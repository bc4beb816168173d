import ArgumentParser

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Show what a file holds: text, comments, changes, tables, annotations.")

  @Argument(help: "The file.", completion: .file()) var file: String?
  @Flag(help: "Print JSON.") var json = false
}
