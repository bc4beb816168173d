import ArgumentParser
import DanishLaw
import DocumentFormats
import KomdirCore

struct OutlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outline", abstract: "List the provisions of a law text.",
    discussion: """
      komdir outline lovudkast.docx
      komdir outline lovudkast.docx --findings
      komdir outline lovudkast.docx --format markdown
      """)

  @Argument(help: "The file; - is standard input.", completion: .file()) var file: String
  @Flag(help: "List only what looks wrong; ends with 1 when there is something.") var findings = false
  @Option(help: ArgumentHelp("Print it as akn (Akoma Ntoso), markdown or json.", valueName: "format"))
  var format: ExportFormat?
  @OptionGroup var output: OutputOptions

  enum ExportFormat: String, ExpressibleByArgument, CaseIterable { case akn, markdown, json }

  func run() throws {
    let (_, reading) = try FileInput.reading(at: file, context: .fromEnvironment)
    var outline = DanishLaw.outline(of: reading.document)
    let language = output.chosenLanguage
    let isJSON = output.json || format == .json
    if findings || isJSON { outline.findings = DanishLaw.findings(in: outline) }
    if isJSON {
      printJSON { $0.outline(outline, language) }
    } else if format == .markdown {
      StandardOutput.write(Array(outline.markdown.utf8))
    } else if format == .akn {
      StandardOutput.write(Array(AkomaNtoso.document(outline).utf8))
    } else if findings {
      for finding in outline.findings { StandardOutput.say(line(finding, language)) }
      if outline.findings.isEmpty { output.say(.noFindings) }
    } else {
      show(outline, language)
    }
    if findings, !outline.findings.isEmpty { throw ExitCode(1) }
  }

  private func show(_ outline: Outline, _ language: Language) {
    var head = Phrase.documentType(outline.documentType)(language)
    if outline.isDraft { head += ", " + Phrase.draft(language) }
    StandardOutput.say("\(outline.title) (\(head))")
    for provision in outline.provisions {
      let indent = String(repeating: "  ", count: provision.id.depth - 1)
      let label = provision.label.isEmpty ? "·" : provision.label
      let text = provision.text.count > 70 ? provision.text.prefix(69) + "…" : provision.text
      StandardOutput.say("\(indent)\(label) \(text)")
    }
  }

  private func line(_ finding: Finding, _ language: Language) -> String {
    let place = finding.provision.map { $0.path + ": " } ?? ""
    let quote = finding.quote.count > 80 ? finding.quote.prefix(79) + "…" : finding.quote[...]
    return "\(place)\(Phrase.message(finding)(language)): \(quote)"
  }
}
