import ArgumentParser
import DocumentFormats
import KomdirCore

struct ConsulteesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consultees",
    abstract: "List whom a list of consultees names, and whether the association is one.",
    discussion: """
      komdir consultees hoeringsliste.docx
      komdir consultees hoeringsliste.pdf --json
      """)

  @Argument(help: "The list; - is standard input.", completion: .file()) var file: String
  @Option(help: "The association to look for; KOMDIR where nothing is said.") var association: String?
  @OptionGroup var output: OutputOptions

  func run() throws {
    let sought = association.map { Association(name: $0) } ?? .komdir
    let view = ConsulteesView(association: sought, isJSON: output.json, language: output.chosenLanguage)
    try FileBatch(paths: [file], context: try .fromEnvironment()).show { file, sink in
      view.show(file, to: sink)
    }
  }
}

/// A list of consultees as it was asked for.
private struct ConsulteesView: Sendable {
  var association: Association
  var isJSON: Bool
  var language: Language

  func show(_ file: FileBatch.File, to sink: @escaping FileBatch.Sink) -> Int32 {
    let list = ConsulteeList.read(file.reading.document, for: association)
    if isJSON {
      printJSON(to: sink) { json in
        json.object {
          $0.field("consultees", list.names)
          if let answered = list.answered { $0.field("answered", answered) }
          $0.object("ours") { ours in
            ours.field("listed", list.ours != nil)
            ours.field("as", list.ours)
          }
        }
      }
    } else {
      for name in list.names { sink(StandardOutput.line(TerminalText.safe(name))) }
      sink(
        StandardOutput.line(Phrase.listed(association.name, as: list.ours, of: list.names.count)(language)))
    }
    return 0
  }
}

extension Phrase {
  fileprivate static func listed(_ association: String, as name: String?, of count: Int) -> Phrase {
    guard count > 0 else {
      return Phrase(
        "ingen liste fundet: filen nævner ingen høringsparter", "no list found: the file names no consultees")
    }
    guard let name else {
      return Phrase(
        "\(association) står ikke på listen (\(count) navne)",
        "\(association) is not on the list (\(count) names)")
    }
    return Phrase(
      "\(association) står på listen som »\(name)« (\(count) navne)",
      "\(association) is on the list as “\(name)” (\(count) names)")
  }
}
