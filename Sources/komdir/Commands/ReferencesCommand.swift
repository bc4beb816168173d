import ArgumentParser
import DanishLaw
import DocumentFormats
import KomdirCore

struct ReferencesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "references", abstract: "Find the references to law in a text.",
    discussion: """
      komdir references svar.docx
      echo "Vi foreslår, at § 9, stk. 2, udgår." | komdir references --json
      """)

  @Argument(help: "The file; without one, text from standard input.", completion: .file())
  var file: String?
  @OptionGroup var output: OutputOptions

  func run() throws {
    let references = references(in: try text())
    if output.json {
      printJSON { json in json.list(references) { $0.fields(of: $1) } }
      return
    }
    for reference in references {
      let targets = reference.readings.first?.map(\.canonical).joined(separator: "; ") ?? ""
      let words = reference.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      StandardOutput.say("\(reference.start)-\(reference.end)\t\(words)\t\(targets)")
    }
  }

  /// Text from standard input is taken as it comes; of a file, what `inspect` calls its text.
  private func text() throws -> String {
    guard let file else {
      return DecodedText(try FileInput.source(of: "-", limits: .standard).bytes).text
    }
    return try FileInput.reading(at: file, context: .fromEnvironment).reading.document.text()
  }
}
