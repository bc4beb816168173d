import ArgumentParser
import DanishText
import DocumentFormats
import KomdirCore

struct RespondCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "respond",
    abstract: "Write the joint response as Word, OpenDocument, PDF, a table, HTML or Markdown.",
    discussion: """
      komdir respond --output hoeringssvar.docx

      A position without text shows the members' words; such a response says "intern kladde" on every page.
      """)

  @Option(
    name: .shortAndLong, help: "The file to write: .docx, .odt, .pdf, .xlsx, .html or .md.",
    completion: .file())
  var output: String
  @Option(
    help: """
      What is said at the end about each remark: nothing (none), decisions and reasons with names by consent (public), \
      or with all names, for the secretariat alone (internal).
      """)
  var annex: ResponseAnnex = .none
  @Option(
    help: ArgumentHelp(
      "The association's own letter (.docx, .dotx), which the text goes into where {{svar}} stands; fields such as {{dato}} are filled.",
      valueName: "file"), completion: .file(extensions: ["docx", "dotx"]))
  var template: String?
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let clerk = try options.clerk()
    let workspace = try options.open()
    let format = OutputFile.fileExtension(of: output)
    guard Self.formats.contains(format) else {
      throw FileFailure(message: .unknownOutput(output, "docx, odt, pdf, xlsx, html, md"), exitCode: 2)
    }
    guard template == nil || format == "docx" else {
      throw FileFailure(message: .templateNeedsWord(output), exitCode: 2)
    }
    let response = try workspace.response(hearing: options.hearing, annex: annex, at: clerk.now)
    let bytes = try bytes(of: response, as: format, workspace, at: clerk.now)
    let sha256 = SHA256.hexDigest(of: bytes)
    let kept = try OutputFile.setAside(output) { former in
      let former = SHA256.hexDigest(of: former)
      return try former == sha256 || workspace.hasWritten(sha256: former)
    }
    // Written beside, noted, and only then under its name: a file that stands there is one that the archive knows.
    let pending = try OutputFile.Pending(bytes, for: output)
    do {
      let hearing = try workspace.hearing(options.hearing)
      if hearing.isOpen {
        let since = try workspace.noteResponse(
          hearing: hearing.id, file: output, sha256: sha256, isDraft: response.isInHouse,
          readAt: response.entry, by: clerk)
        if since > 0 { options.output.warn(.changedMeanwhile(output, since)) }
      }
      try pending.take()
    } catch {
      pending.discard()
      throw error
    }
    if let kept { options.output.warn(.keptFormer(output, kept)) }
    if options.output.json {
      printJSON { json in
        json.object {
          $0.field("file", output)
          $0.field("sha256", sha256)
          $0.field("paragraphs", response.document.blocks.count)
          $0.field("isDraft", response.isDraft)
          $0.field("blocking", response.blocking.count)
          $0.field("annex", response.annex.rawValue)
          $0.list("trace", response.trace) { entry, paragraph in
            entry.field("paragraph", paragraph.number)
            entry.field("position", paragraph.position)
            entry.field("remarks", paragraph.remarks)
          }
        }
      }
    } else {
      options.output.say(.responseWritten(output, response))
    }
    if response.isDraft { throw ExitCode(1) }
  }

  private static let formats = ["docx", "odt", "pdf", "xlsx", "html", "htm", "md", "markdown"]

  private func bytes(of response: JointResponse, as format: String, _ workspace: Workspace, at now: Moment)
    throws
    -> [UInt8]
  {
    if let template {
      let source = try FileInput.source(of: template, limits: try options.readContext().limits)
      let letter: DOCXTemplate
      do throws(DOCXTemplate.Refusal) {
        letter = try DOCXTemplate(source.bytes)
      } catch {
        throw FileFailure(message: .template(template, error), exitCode: 3, place: template)
      }
      return try workspace.letter(response, on: letter, hearing: options.hearing, at: now)
    }
    switch format {
    case "pdf":
      do {
        return try PDFWriter(in: options.readContext()).bytes(for: response.document)
      } catch let error as ReadError {
        throw FileFailure.unreadable(output, error)
      }
    case "xlsx":
      let matrix = try workspace.positionMatrix(hearing: options.hearing, annex: annex, at: now)
      return try OutputFile.bytes { () throws(WriteError) in try XLSXWriter().bytes(for: matrix) }
    default:
      let writer = try OutputFile.writer(for: output)
      return try OutputFile.bytes { () throws(WriteError) in try writer.bytes(for: response.document) }
    }
  }
}

extension ResponseAnnex: ExpressibleByArgument {}
