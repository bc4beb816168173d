import ArgumentParser
import DocumentFormats
import KomdirCore

struct AssociationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "association", abstract: "The association that answers: names, address, who signs.",
    subcommands: [Set.self, Show.self])

  struct Set: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "set", abstract: "Set what the response's letterhead and signature bear.",
      discussion: """
        komdir association set --address "Torvet 1, 8300 Odder" --signatory "Karla Mosegård, formand"
        komdir association set --contact "Ole Brandt, 12 34 56 78, ole@komdir.example"

        An empty text ("") clears a field.
        """)

    @Option(help: "The name as it signs.") var name: String?
    @Option(help: "Another name it goes by; may be given several times, and replaces those before.")
    var alias: [String] = []
    @Option(help: "Street, post code and town; a comma parts the lines.") var address: String?
    @Option(help: "Who signs; a comma parts name and office.") var signatory: String?
    @Option(help: "Whom the authority can turn to: name, telephone, mail.") var contact: String?
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      let change = AssociationChange(
        name: name, aliases: alias.isEmpty ? nil : alias.filter { !$0.isEmpty }, address: address,
        signatory: signatory, contact: contact)
      options.show(try options.open().set(association: change, by: options.clerk()))
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show what is known of the association, and what is missing.")

    @OptionGroup var options: WorkspaceOptions

    func run() throws { options.show(try options.open().association()) }
  }
}

extension WorkspaceOptions {
  fileprivate func show(_ association: Association) {
    guard output.json else {
      output.say(.association(association))
      return
    }
    printJSON { json in
      json.object {
        $0.field("name", association.name)
        $0.field("aliases", association.aliases)
        $0.field("address", association.address)
        $0.field("signatory", association.signatory)
        $0.field("contact", association.contact)
      }
    }
  }
}
