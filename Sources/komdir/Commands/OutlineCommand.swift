import ArgumentParser
import DanishLaw
import DocumentFormats
import KomdirCore

struct OutlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outline", abstract: "List the provisions of law texts.",
    discussion: """
      komdir outline lovudkast.docx
      komdir outline lovudkast.docx --findings
      komdir outline lovudkast.docx --format markdown
      komdir outline love/*.xml --json

      Several files are read on all cores and shown in their order, as JSON one object a line.
      """)

  @Argument(help: "The files; - is standard input.", completion: .file()) var files: [String]
  @Flag(help: "List only what looks wrong; ends with 1 when there is something.") var findings = false
  @Option(help: ArgumentHelp("Print it as akn (Akoma Ntoso), markdown or json.", valueName: "format"))
  var format: ExportFormat?
  @OptionGroup var output: OutputOptions

  enum ExportFormat: String, ExpressibleByArgument, CaseIterable { case akn, markdown, json }

  func run() throws {
    let view = OutlineView(
      format: output.json ? .json : format, findingsOnly: findings, language: output.chosenLanguage,
      showsNames: files.count > 1)
    try FileBatch(paths: files, context: try .fromEnvironment()).show { file, sink in
      view.show(file, to: sink)
    }
  }
}

/// An outline as it was asked for.
private struct OutlineView: Sendable {
  var format: OutlineCommand.ExportFormat?
  var findingsOnly: Bool
  var language: Language
  /// Whether a line with the file's name stands before what a person reads.
  var showsNames: Bool

  func show(_ file: FileBatch.File, to sink: @escaping FileBatch.Sink) -> Int32 {
    var outline = DanishLaw.outline(of: file.reading.document)
    if findingsOnly || format == .json { outline.findings = DanishLaw.findings(in: outline) }
    if showsNames, format != .json { sink(StandardOutput.line("══ \(file.path)")) }
    switch format {
    case .json: printJSON(to: sink) { $0.outline(outline, language) }
    case .markdown: sink(Array(outline.markdown.utf8))
    case .akn: sink(Array(AkomaNtoso.document(outline).utf8))
    case nil where findingsOnly:
      for finding in outline.findings { sink(StandardOutput.line(line(finding))) }
      if outline.findings.isEmpty { sink(StandardOutput.line(Phrase.noFindings(language))) }
    case nil: lines(of: outline, to: sink)
    }
    return findingsOnly && !outline.findings.isEmpty ? 1 : 0
  }

  private func lines(of outline: Outline, to sink: FileBatch.Sink) {
    var head = Phrase.documentType(outline.documentType)(language)
    if outline.isDraft { head += ", " + Phrase.draft(language) }
    sink(StandardOutput.line("\(outline.title) (\(head))"))
    for provision in outline.provisions {
      let indent = String(repeating: "  ", count: provision.id.depth - 1)
      let label = provision.label.isEmpty ? "·" : provision.label
      let text = provision.text.count > 70 ? provision.text.prefix(69) + "…" : provision.text
      sink(StandardOutput.line("\(indent)\(label) \(text)"))
    }
  }

  private func line(_ finding: Finding) -> String {
    let place = finding.provision.map { $0.path + ": " } ?? ""
    let quote = finding.quote.count > 80 ? finding.quote.prefix(79) + "…" : finding.quote[...]
    return "\(place)\(Phrase.message(finding)(language)): \(quote)"
  }
}
