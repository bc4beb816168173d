import ArgumentParser
import DanishLaw
import DocumentFormats
import KomdirCore

struct ReferencesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "references", abstract: "Find the references to law in texts.",
    discussion: """
      komdir references svar.docx
      echo "Vi foreslår, at § 9, stk. 2, udgår." | komdir references --json
      """)

  @Argument(help: "The files; without one, text from standard input.", completion: .file())
  var files: [String] = []
  @OptionGroup var output: OutputOptions

  func run() throws {
    let isJSON = output.json
    guard !files.isEmpty else {
      let text = DecodedText(
        try FileInput.source(of: "-", limits: try ReadContext.fromEnvironment().limits).bytes
      ).text
      return Self.show(text, isJSON, to: StandardOutput.write)
    }
    let showsNames = files.count > 1
    try FileBatch(paths: files, context: try .fromEnvironment()).show { file, sink in
      if showsNames, !isJSON { sink(StandardOutput.line("══ \(file.path)")) }
      Self.show(file.reading.document.text(), isJSON, to: sink)
      return 0
    }
  }

  /// Writes each reference of a text as it is found.
  private static func show(_ text: String, _ isJSON: Bool, to sink: @escaping FileBatch.Sink) {
    if isJSON {
      printJSON(to: sink) { json in
        json.beginArray()
        forEachReference(in: text) { reference in json.object { $0.fields(of: reference) } }
        json.endArray()
      }
      return
    }
    forEachReference(in: text) { reference in
      let targets = reference.readings.first?.map(\.canonical).joined(separator: "; ") ?? ""
      let words = reference.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      sink(StandardOutput.line("\(reference.start)-\(reference.end)\t\(words)\t\(targets)"))
    }
  }
}
