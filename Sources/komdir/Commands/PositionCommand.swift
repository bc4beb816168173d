import ArgumentParser
import DocumentFormats
import KomdirCore

extension Position.Section: ExpressibleByArgument {}

struct PositionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "position", abstract: "What the association says on a provision or theme.",
    subcommands: [Set.self, Place.self, Confirm.self, Delete.self, List.self])

  struct Set: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "set", abstract: "Write a position's text, title, order or dissent.",
      discussion: """
        komdir position set P-3 --text "KOMDIR foreslår, at fristen forlænges til 12 uger."
        komdir position set P-3 --text-file tekst.txt --dissent "Kolding Kommune"
        """)

    @Argument(help: "The position.") var id: String
    @Option(parsing: .unconditional, help: "The text; lines that begin with '- ' become a list.") var text:
      String?
    @Option(help: "A file with the text; - is standard input.", completion: .file()) var textFile: String?
    @Option(parsing: .unconditional, help: "The heading.") var title: String?
    @Option(parsing: .unconditional, help: "The theme.") var theme: String?
    @Option(parsing: .unconditional, help: "Its place in the order, from 1.") var order: Int?
    @Option(parsing: .unconditional, help: "Who disagrees, as the response will say it.") var dissent: String?
    @Option(help: "The part of the response: general, provisions, economy, implementation.")
    var section: Position.Section?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      var words = text
      if let textFile {
        let reading = try FileInput.reading(at: textFile, context: try options.readContext()).reading
        words = reading.document.text()
      }
      let said = PositionChange(
        title: title, text: words, theme: theme, sequence: order, dissent: dissent, section: section)
      let written = try options.change(change, of: [id]) {
        try $0.set(position: id, said, by: options.clerk())
      }
      guard let position = written else { return }
      guard options.output.json else {
        options.output.say(.position(position))
        return
      }
      printJSON { json in json.object { $0.fields(of: position) } }
    }
  }

  struct Place: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "place", abstract: "Put a position under another provision, or among the general ones.",
      discussion: """
        komdir position place P-4 "§ 5"
        komdir position place P-4 general
        """)

    @Argument(help: "The position.") var id: String
    @Argument(help: "The provision's id or name; general for none.") var provision: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      let isGeneral = ["general", "generelt", "-"].contains(provision.lowercased())
      try options.show(change, of: [id]) {
        [try $0.place(position: id, at: isGeneral ? nil : provision, by: options.clerk())]
      }
    }
  }

  struct Confirm: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "confirm",
      abstract: "Say that positions, and the decisions under them, hold on the new draft too.",
      discussion: "komdir position confirm P-3 P-7")

    @Argument(help: "The positions.") var ids: [String]
    @OptionGroup var change: ChangeOptions
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      try options.show(change, of: ids) { try $0.confirm(positions: ids, by: options.clerk()) }
    }
  }

  struct Delete: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "delete", abstract: "Take a position away that no remark stands under.",
      discussion: "komdir position delete P-9")

    @Argument(help: "The position.") var id: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      guard try options.change(change, of: [id], { try $0.delete(position: id, by: options.clerk()) }) != nil
      else {
        return
      }
      guard options.output.json else {
        options.output.say(.positionDeleted(id))
        return
      }
      printJSON { json in json.object { $0.field("deleted", id) } }
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the positions in the response's order.")

    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      let positions = try options.open().positions(hearing: options.hearing)
      guard options.output.json else {
        for collated in positions { options.output.say(.position(collated)) }
        return
      }
      printJSON { $0.list(positions) { $0.fields(of: $1) } }
    }
  }
}

extension WorkspaceOptions {
  fileprivate func show(
    _ change: ChangeOptions, of records: [String], _ command: (Workspace) throws -> [Position]
  ) throws {
    guard let positions = try self.change(change, of: records, command) else { return }
    guard output.json else {
      for position in positions { output.say(.position(position)) }
      return
    }
    printJSON { $0.list(positions) { $0.fields(of: $1) } }
  }
}
