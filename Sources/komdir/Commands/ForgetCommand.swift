import ArgumentParser
import DocumentFormats
import KomdirCore

struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Erase a person's data: a member's, or a file with its words.",
    discussion: """
      komdir forget M-12 --reason "Fratrådt, har bedt om at blive slettet"
      komdir forget S-4 --reason "Sendt ved en fejl"

      Numbers, decisions and the journal stay; it holds hashes of words and still fits. Backups and files that
      were written out have to be erased separately.
      """)

  @Argument(help: "The member or the file.") var id: String
  @Option(help: "Why it is erased.") var reason: String
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let forgotten = try options.open().forget(id, reason: reason, by: options.clerk())
    guard options.output.json else {
      options.output.say(.forgotten(forgotten))
      return
    }
    printJSON { json in
      json.object {
        $0.field("records", forgotten.records)
        $0.field("remarks", forgotten.remarks)
        $0.field("keptBytes", forgotten.keptBytes)
      }
    }
  }
}
