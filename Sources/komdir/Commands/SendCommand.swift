import ArgumentParser
import DocumentFormats
import KomdirCore

struct SendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "send", abstract: "Write the mail to the authority as a draft; komdir never sends it.",
    discussion: """
      komdir send --output mail.eml
      komdir send --output mail.eml --attach hoeringssvar.pdf

      Without --attach the newest approved version goes with it, else the newest one.
      """)

  @Option(name: .shortAndLong, help: "The mail to write: .eml.", completion: .file()) var output: String
  @Option(help: "A file that is sent, such as the signed PDF; may be given again.", completion: .file())
  var attach: [String] = []
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    guard OutputFile.fileExtension(of: output) == "eml" else {
      throw FileFailure(message: .unknownOutput(output, "eml"), exitCode: 2)
    }
    let workspace = try options.open()
    let now = try options.moment()
    let context = try options.readContext()
    func sent(_ name: String, _ bytes: [UInt8]) -> SentFile {
      let document = try? FormatRegistry.standard.read(SourceFile(name: name, bytes: bytes), in: context)
        .document
      return SentFile(name: name, bytes: bytes, text: document.map { $0.words })
    }
    var files: [SentFile] = []
    for path in attach {
      let source = try FileInput.source(of: path, limits: context.limits)
      files.append(sent(source.name, source.bytes))
    }
    var unapproved: ResponseVersion?
    if attach.isEmpty {
      guard let (version, bytes) = try workspace.versionToSend(hearing: options.hearing) else {
        throw WorkspaceError.notAllowed(.nothingFrozen)
      }
      files = [sent(version.file, bytes)]
      if version.state != .approved, version.state != .approvedWithReservations, version.state != .sent {
        unapproved = version
      }
    }
    let mail = try workspace.mailToAuthority(hearing: options.hearing, attachments: files, at: now)
    let bytes = mail.eml
    let kept = try OutputFile.setAside(output) { $0 == bytes }
    try OutputFile.write(bytes, to: output)
    if let kept { options.output.warn(.keptFormer(output, kept)) }
    if let unapproved { options.output.warn(.notApproved(unapproved)) }
    if options.output.json {
      printJSON { json in
        json.object {
          $0.field("file", output)
          $0.field("to", mail.to)
          $0.field("cc", mail.cc)
          $0.field("subject", mail.subject)
          $0.field("attachments", mail.attachments.map(\.name))
        }
      }
    } else {
      options.output.say(.mailWritten(output, mail))
    }
    if unapproved != nil { throw ExitCode(1) }
  }
}
