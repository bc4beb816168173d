import ArgumentParser
import DocumentFormats
import KomdirCore

struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Erase a person's data: a member's, or a file with its words.",
    discussion: """
      komdir forget M-12 --reason "Fratrådt, har bedt om at blive slettet"
      komdir forget S-4 --reason "Sendt ved en fejl"
      komdir forget S-4 --lift --reason "Skal alligevel med"

      Numbers, decisions and the journal stay; it holds hashes of words and still
      fits. What was forgotten is refused when it is collected or imported again,
      until --lift allows it. Backups and files that were written out have to be
      erased separately.
      """)

  @Argument(help: "The member or the file.") var id: String
  @Option(parsing: .unconditional, help: "Why it is erased.") var reason: String
  @Flag(help: "Allow the forgotten member or file in again; nothing comes back by itself.") var lift = false
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    if lift { return try allowAgain() }
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
        $0.list("stillHeld", forgotten.stillHeld) { $0.fields(of: $1) }
      }
    }
  }

  private func allowAgain() throws {
    let count = try options.open().allowAgain(id, reason: reason, by: options.clerk())
    guard options.output.json else {
      options.output.say(.allowedAgain(id))
      return
    }
    printJSON { json in
      json.object {
        $0.field("allowed", id)
        $0.field("known", count)
      }
    }
  }
}
