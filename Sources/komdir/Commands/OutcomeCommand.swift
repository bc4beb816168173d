import ArgumentParser
import DocumentFormats
import KomdirCore

struct OutcomeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outcome", abstract: "What became of the response: the ministry's note read against it.",
    subcommands: [Read.self])

  struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "read", abstract: "Read a note on the hearing against the response, without an archive.",
      discussion: """
        komdir outcome read hoeringsnotat.pdf --response hoeringssvar.docx
        komdir outcome read hoeringsnotat.docx --response hoeringssvar.docx --json

        Each position with what the ministry says to it, in its own words. A person confirms.
        Ends with 1 when the note is of another hearing, or does not name the association.
        """)

    @Argument(help: "The ministry's note on the hearing.", completion: .file()) var note: String
    @Option(help: ArgumentHelp("The response as it was sent.", valueName: "file"), completion: .file())
    var response: String
    @Flag(help: "Note and response belong together, whatever they call the hearing.") var sameHearing = false
    @Option(help: "The association to look for; KOMDIR where nothing is said.") var association: String?
    @OptionGroup var output: OutputOptions

    func run() throws {
      let context = try ReadContext.fromEnvironment()
      let note = try FileInput.reading(at: note, context: context)
      let response = try FileInput.reading(at: response, context: context)
      let reading = OutcomeReading.read(
        note: note.reading, response: response.reading, responseName: response.source.name,
        association: association.map { Association(name: $0) } ?? .komdir, isSure: sameHearing)
      for doubt in reading.doubts { output.warn(.reason(doubt)) }
      if output.json {
        printJSON { $0.list(reading.findings) { $0.fields(of: $1) } }
      } else {
        for finding in reading.findings { output.say(.line(finding)) }
      }
      if !reading.doubts.isEmpty { throw ExitCode(1) }
    }
  }
}

extension JSONStream {
  mutating func fields(of finding: OutcomeFinding) {
    field("position", finding.position)
    field("text", finding.text)
    field("provision", finding.provision?.path)
    field("label", finding.label)
    field("outcome", finding.outcome.rawValue)
    field("passage", finding.passage)
    field("page", finding.page)
    field("said", finding.said)
  }
}
