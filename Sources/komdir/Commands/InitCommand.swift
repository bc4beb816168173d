import ArgumentParser
import DocumentFormats
import Foundation
import KomdirCore

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make the archive, one file that holds everything.",
    discussion: "komdir init --association KOMDIR")

  @Option(help: "The association that answers; KOMDIR where none is named.") var association: String?
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let isNew = !FileManager.default.fileExists(atPath: options.path)
    let workspace = try Workspace(creatingAt: options.path)
    let name = try workspace.initialise(association: association, by: options.clerk())
    guard options.output.json else {
      options.output.say(isNew ? .archiveMade(options.path, name) : .archiveKnown(options.path, name))
      return
    }
    printJSON { json in
      json.object {
        $0.field("workspace", options.path)
        $0.field("created", isNew)
        $0.field("association", name)
      }
    }
  }
}
