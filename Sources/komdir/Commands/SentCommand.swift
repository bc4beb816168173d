import ArgumentParser
import DocumentFormats
import KomdirCore

struct SentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sent", abstract: "Keep the file that was sent, byte for byte, and close the hearing.",
    discussion: """
      komdir sent hoeringssvar.docx
      komdir sent scannet.pdf --reason "Underskrevet og scannet"

      A file that does not say what the positions say is taken only with a reason,
      and so is any file while check finds something that blocks.
      """)

  @Argument(help: "The file as it was sent.", completion: .file()) var file: String
  @Option(
    parsing: .unconditional,
    help: "Why this is the file, where it does not say what the positions say or check still blocks.")
  var reason: String?
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let context = try options.readContext()
    let source = try FileInput.source(of: file, limits: context.limits)
    let document = try? FormatRegistry.standard.read(source, in: context).document
    let hearing = try options.open().sent(
      hearing: options.hearing,
      SentFile(name: source.name, bytes: source.bytes, text: document.map { $0.words }), reason: reason,
      by: options.clerk())
    guard options.output.json else {
      options.output.say(.sent(hearing))
      return
    }
    printJSON { json in
      json.object {
        $0.field("hearing", hearing.id)
        $0.field("file", hearing.sentFile)
        $0.field("sha256", hearing.sentSha256)
        $0.field("sentAt", hearing.sentAt)
      }
    }
  }
}
