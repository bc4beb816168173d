import ArgumentParser
import DanishLaw
import DocumentFormats
import Foundation
import KomdirCore

struct ConsolidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consolidate", abstract: "Show a law as it would read with amending acts put into it.",
    discussion: """
      komdir consolidate lov.xml lovforslag.docx
      komdir consolidate lov.xml '2011-184.xml#§ 1' '2012-52.xml#§ 3, nr. 1-4' --output lov.docx

      Acts are put in in the order given. Behind # stands what applies, where it is not the whole act. Word and
      OpenDocument files get tracked changes, HTML both versions side by side, each change with its point. Titles of
      ministers are brought up to date where ministries have been renamed, each marked as changed by no act. Ends with
      1 where an instruction could not be carried out.
      """)

  @Argument(help: "The law: a principal act or a consolidation.", completion: .file()) var base: String
  @Argument(
    help: "Amending acts, each with #§ N or #§ N, nr. M where only a part applies.", completion: .file())
  var acts: [String]
  @Option(name: .shortAndLong, help: "The file to write: .docx, .odt, .html or .md.", completion: .file())
  var output: String?
  @Flag(help: "Keep titles of ministers as printed, where a royal resolution has changed them since.")
  var keepMinisters = false
  @OptionGroup var options: OutputOptions

  func validate() throws {
    guard !acts.isEmpty else { throw ValidationError("Name at least one amending act.") }
  }

  func run() throws {
    let law = outline(of: try FileInput.reading(at: base, context: try .fromEnvironment()).reading.document)
    let applied = try acts.map(act)
    let result = consolidate(law, with: applied, keepingMinisters: keepMinisters)
    let language = options.chosenLanguage
    let tracked = result.trackedProvisions(from: law) { points, titles in
      (points.map { Phrase.point($0) } + titles.map { Phrase.transfer($0) }).map { $0(language) }
        .joined(separator: "; ")
    }
    if let output {
      let title = Phrase.consolidatedTitle(law.title)(language)
      let document = TrackedDocument(title: title, provisions: tracked, author: "komdir")
      try TrackedFile.write(document, to: output, hasPoints: true, options)
    }
    if options.json {
      printJSON { $0.consolidation(result, language) }
    } else {
      if output == nil {
        for provision in tracked where !provision.runs.isEmpty { show(provision, language) }
      }
      for failure in result.notApplied { options.warn(.notApplied(failure)) }
      for reference in result.forgotten { options.warn(.forgotten(reference)) }
      for minister in result.ministers { options.warn(.minister(minister, isKept: keepMinisters)) }
      options.warn(.consolidated(result.applied.count, result.notApplied.count, result.forgotten.count))
    }
    if !result.notApplied.isEmpty || !result.forgotten.isEmpty { throw ExitCode(1) }
  }

  private func show(_ provision: TrackedProvision, _ language: Language) {
    let indent = String(repeating: "  ", count: provision.depth)
    var line = indent + TrackedText.text(provision)
    if provision.isChanged, let author = provision.author { line += " [\(author)]" }
    StandardOutput.say(line)
  }

  /// "2011-184.xml#§ 1, nr. 10": the file, and behind # what of it applies.
  private func act(_ argument: String) throws -> AppliedAct {
    var path = argument
    var part: ActPart?
    if let mark = argument.lastIndex(of: "#"), !FileManager.default.fileExists(atPath: argument) {
      path = String(argument[..<mark])
      part = ActPart(String(argument[argument.index(after: mark)...]))
      guard part != nil else { throw FileFailure(message: .unknownPart(argument), exitCode: 2) }
    }
    let (source, reading) = try FileInput.reading(at: path, context: try .fromEnvironment())
    let name = (source.name as NSString).deletingPathExtension
    return AppliedAct(name: name.isEmpty ? path : name, outline: outline(of: reading.document), part: part)
  }
}
