import ArgumentParser
import DocumentFormats
import KomdirCore

extension Position.Section: ExpressibleByArgument {}

struct PositionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "position", abstract: "What the association says on a provision or theme.",
    subcommands: [Set.self, List.self])

  struct Set: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "set", abstract: "Write a position's text, title, order or dissent.",
      discussion: """
        komdir position set P-3 --text "KOMDIR foreslår, at fristen forlænges til 12 uger."
        komdir position set P-3 --text-file tekst.txt --dissent "Kolding Kommune"
        """)

    @Argument(help: "The position.") var id: String
    @Option(help: "The text; lines that begin with '- ' become a list.") var text: String?
    @Option(help: "A file with the text; - is standard input.", completion: .file()) var textFile: String?
    @Option(help: "The heading.") var title: String?
    @Option(help: "The theme.") var theme: String?
    @Option(help: "Its place in the order, from 1.") var order: Int?
    @Option(help: "Who disagrees, as the response will say it.") var dissent: String?
    @Option(help: "The part of the response: general, provisions, economy, implementation.")
    var section: Position.Section?
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      var words = text
      if let textFile {
        let reading = try FileInput.reading(at: textFile, context: try options.readContext()).reading
        words = reading.document.text()
      }
      let position = try options.open().set(
        position: id,
        PositionChange(
          title: title, text: words, theme: theme, sequence: order, dissent: dissent, section: section),
        by: options.clerk())
      guard options.output.json else {
        options.output.say(.position(position))
        return
      }
      printJSON { json in json.object { $0.fields(of: position) } }
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
