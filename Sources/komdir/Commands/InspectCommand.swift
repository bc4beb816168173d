import ArgumentParser
import DocumentFormats
import KomdirCore

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Show what a file holds: text, comments, changes, tables, annotations.",
    discussion: """
      komdir inspect svar.docx
      komdir inspect svar.pdf --json
      """)

  @Argument(help: "The file; - is standard input.", completion: .file()) var file: String
  @OptionGroup var output: OutputOptions

  func run() throws {
    let language = output.chosenLanguage
    let (source, reading) = try FileInput.reading(at: file, context: .fromEnvironment)
    func wording(_ warning: ReadWarning) -> String {
      let name = Phrase.name(warning.kind)(language)
      return warning.detail.isEmpty ? name : "\(name) (\(warning.detail))"
    }
    if output.json {
      InspectJSON(
        reading, file: file, sha256: SHA256.hexDigest(of: source.bytes), bytes: source.bytes.count,
        wording: wording
      ).write(to: StandardOutput.write)
    } else {
      InspectText(reading, language: language.rawValue, wording: wording).write {
        StandardOutput.write(Array($0.utf8))
      }
    }
  }
}
