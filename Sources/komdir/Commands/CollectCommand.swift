import ArgumentParser
import DocumentFormats
import KomdirCore

struct CollectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collect",
    abstract: "Take members' files into the hearing and read the remarks out of them.",
    discussion: """
      komdir collect bidrag/
      komdir collect svar.eml --member Viborg --received 2026-02-20T15:30

      What komdir wrote itself, the ministry's own papers, the register and the archive are named and left out.
      Every file is kept byte for byte before it is read. Running again takes what is new and tries what was
      refused; the rest is unchanged.
      """)

  @Argument(help: "Files, folders or zip archives.", completion: .file()) var paths: [String]
  @Option(help: "Who sent the files, where they don't say it: M number, name, address or municipality.")
  var member: String?
  @Option(help: ArgumentHelp("When they came; a mail's own date comes first.", valueName: "time"))
  var received: String?
  @Flag(help: "Say what would happen, and change nothing.") var dryRun = false
  @Flag(help: "Take files that seem to be no member's answer all the same.") var anyway = false
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let files = try IncomingFile.files(at: paths)
    let came = try received.map { text in
      guard let moment = Moment.typed(text) else { throw WorkspaceError.notAllowed(.notAMoment(text)) }
      return moment
    }
    let workspace = try options.open()
    let collector = try workspace.collector(
      hearing: options.hearing, context: try options.readContext(), member: member, received: came,
      anyway: anyway, by: options.clerk())
    let progress = Progress(of: files.count, in: options.output.chosenLanguage)
    let report = try collector.collect(files, isRehearsal: dryRun) { progress.done($0) }
    progress.finish()
    let unplaced = try dryRun ? [] : workspace.unplaced(in: report)
    if options.output.json {
      printJSON { $0.collectReport(report, options.output.chosenLanguage) }
    } else {
      options.output.say(.collectReport(report, unplaced: unplaced))
    }
    let asks = report.submissions.contains { summary in
      !summary.submission.questions.isEmpty
        || (summary.submission.state == .late && summary.submission.acceptedBy == nil)
    }
    if !report.refused.isEmpty || asks || !unplaced.isEmpty { throw ExitCode(1) }
  }
}

extension Workspace {
  /// Ids of the report's remarks whose place was named and not found.
  fileprivate func unplaced(in report: CollectReport) throws -> [String] {
    let ids = Set(report.submissions.map(\.submission.id))
    guard let hearing = report.submissions.first?.submission.hearing else { return [] }
    return try remarks(hearing: hearing).filter { entry in
      entry.remark.match == .none && entry.remark.placedBy == nil && entry.remark.nature == .substantive
        && ids.contains(entry.remark.submission)
    }.map(\.remark.printedID)
  }
}
