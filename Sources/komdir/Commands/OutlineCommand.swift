import ArgumentParser

struct OutlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outline", abstract: "List the provisions of a law text.")

  @Argument(help: "The file.", completion: .file()) var file: String?
  @Flag(help: "Print JSON.") var json = false
}
