import ArgumentParser
import DocumentFormats
import KomdirCore

struct SentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sent", abstract: "Keep the file that was sent, byte for byte, and close the hearing.",
    discussion: "komdir sent hoeringssvar.docx")

  @Argument(help: "The file as it was sent.", completion: .file()) var file: String
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let source = try FileInput.source(of: file, limits: try ReadContext.fromEnvironment().limits)
    let hearing = try options.open().sent(
      hearing: options.hearing, fileName: source.name, bytes: source.bytes, by: options.clerk())
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
