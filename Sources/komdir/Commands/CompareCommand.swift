import ArgumentParser
import DanishLaw
import DocumentFormats
import KomdirCore

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Compare two versions of a law text, provision by provision.",
    discussion: """
      komdir compare udkast-1.docx udkast-2.docx
      komdir compare udkast-1.docx udkast-2.docx --output sammenligning.docx

      Word and OpenDocument files get tracked changes, HTML both versions side by side. What stands outside the
      provisions (title, headings, annexes, footnotes) is compared paragraph by paragraph.
      """)

  @Argument(help: "The older version.", completion: .file()) var old: String
  @Argument(help: "The newer version.", completion: .file()) var new: String
  @Flag(help: "Show unchanged provisions too.") var all = false
  @Option(name: .shortAndLong, help: "The file to write: .docx, .odt, .html or .md.", completion: .file())
  var output: String?
  @OptionGroup var options: OutputOptions

  func run() throws {
    let (oldFile, oldReading) = try FileInput.reading(at: old, context: try .fromEnvironment())
    let (newFile, newReading) = try FileInput.reading(at: new, context: try .fromEnvironment())
    let before = outline(of: oldReading.document)
    let after = outline(of: newReading.document)
    let changes = compare(before, after)
    if let output {
      let title = Phrase.comparedTitle(oldFile.name, newFile.name)(options.chosenLanguage)
      let tracked = TrackedDocument(
        title: title, provisions: trackedProvisions(before, after, changes: changes), author: newFile.name)
      try TrackedFile.write(tracked, to: output, hasPoints: false, options)
    }
    let outside = OutsideProvisions(
      old: oldReading.document, before, new: newReading.document, after)
    // What a list of provisions, or a file made of them, cannot show is said beside it.
    if options.json || output != nil, !outside.isSame { options.warn(.notCompared(outside)) }
    if options.json {
      printJSON { json in json.list(changes) { $0.fields(of: $1) } }
    } else if output == nil {
      for provision in trackedProvisions(before, after, changes: changes)
      where all || provision.status != .same && !provision.runs.isEmpty {
        StandardOutput.say(TrackedText.lines(of: provision, options.chosenLanguage))
      }
      if !outside.isSame { options.say(.outside(outside)) }
      let counts = ProvisionChange.Status.allCases.map { status in
        (status, changes.lazy.filter { $0.status == status }.count)
      }
      options.say(.compared(counts.filter { $0.1 > 0 }))
    }
  }
}
