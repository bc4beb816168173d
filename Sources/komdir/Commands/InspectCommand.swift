import ArgumentParser
import DocumentFormats
import KomdirCore

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Show what files hold: text, comments, changes, tables, annotations.",
    discussion: """
      komdir inspect svar.docx
      komdir inspect svar.pdf --json
      komdir inspect bidrag/* --inside --json

      Several files are read on all cores and shown in their order, as JSON one object a line.

      What passes a limit is refused, and the limit named; KOMDIR_LIMITS=seconds=60,cells=10000000
      raises it for one run.
      """)

  @Argument(help: "The files; - is standard input.", completion: .file()) var files: [String]
  @Flag(help: "Show the files inside each file too: attachments, mails of a mailbox, entries of an archive.")
  var inside = false
  @OptionGroup var output: OutputOptions

  func run() throws {
    let language = output.chosenLanguage
    let isJSON = output.json
    let showsNames = files.count > 1 || inside
    let batch = FileBatch(
      paths: files, context: try .fromEnvironment(), includesInside: inside, showsHash: isJSON)
    try batch.show { file, sink in
      func wording(_ warning: ReadWarning) -> String {
        let name = Phrase.name(warning.kind)(language)
        return warning.detail.isEmpty ? name : "\(name) (\(warning.detail))"
      }
      if isJSON {
        InspectJSON(
          file.reading, file: file.path, sha256: file.sha256, bytes: file.source.bytes.count, wording: wording
        ).write(to: sink)
      } else {
        if showsNames { sink(StandardOutput.line("══ \(file.path)")) }
        InspectText(file.reading, language: language.rawValue, wording: wording).write {
          sink(Array($0.utf8))
        }
      }
      return 0
    }
  }
}
