import ArgumentParser

struct ReferencesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "references", abstract: "Find the references to law in a text.")

  @Argument(help: "The file.", completion: .file()) var file: String?
  @Flag(help: "Print JSON.") var json = false
}
