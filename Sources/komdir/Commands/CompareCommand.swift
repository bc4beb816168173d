import ArgumentParser

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Compare two versions of a law text, provision by provision.")

  @Argument(help: "The file.", completion: .file()) var file: String?
  @Flag(help: "Print JSON.") var json = false
}
