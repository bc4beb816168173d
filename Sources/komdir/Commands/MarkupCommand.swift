import ArgumentParser
import DanishText
import DocumentFormats
import KomdirCore

struct MarkupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "markup",
    abstract: "Put all members' comments and tracked changes into the ministry's draft.",
    discussion: """
      komdir markup --output samlet.docx
      komdir markup --output samlet.html

      Each mark stands under its author; members are named by consent, with --names all every one of them.
      """)

  @Option(
    name: .shortAndLong, help: "The file to write: .docx, or .html to read side by side.", completion: .file()
  )
  var output: String
  @Option(help: "The paper that was marked; else the newest draft.") var paper: String?
  @Option(
    help: ArgumentHelp(
      "Who is named: those who consented, or all, for the secretariat alone.", valueName: "consent|all"))
  var names: Names = .consent
  @OptionGroup var options: WorkspaceOptions

  enum Names: String, ExpressibleByArgument, CaseIterable { case consent, all }

  func run() throws {
    let now = try options.moment()
    let format = OutputFile.fileExtension(of: output)
    guard ["docx", "html", "htm"].contains(format) else {
      throw FileFailure(message: .unknownOutput(output, "docx, html"), exitCode: 2)
    }
    let review = try options.open().mergedReview(
      hearing: options.hearing, paper: paper, namesAll: names == .all, at: now)
    let bytes = try OutputFile.bytes { () throws(WriteError) in
      format == "docx" ? try review.docx() : try HTMLWriter().bytes(for: review.sideBySide(at: now))
    }
    let kept = try OutputFile.setAside(output) { $0 == bytes }
    try OutputFile.write(bytes, to: output)
    if let kept { options.output.warn(.keptFormer(output, kept)) }
    if options.output.json {
      printJSON { json in
        json.object {
          $0.field("file", output)
          $0.field("sha256", SHA256.hexDigest(of: bytes))
          $0.field("paper", review.paper)
          $0.field("comments", review.comments)
          $0.field("insertions", review.insertions)
          $0.field("deletions", review.deletions)
          $0.field("members", review.members)
          $0.list("skipped", review.skipped) { entry, skipped in
            entry.field("submission", skipped.submission)
            entry.field("file", skipped.file)
            entry.field("reason", skipped.reason(options.output.chosenLanguage))
          }
        }
      }
    } else {
      options.output.say(.markupWritten(output, review))
    }
    if !review.skipped.isEmpty { throw ExitCode(1) }
  }
}
