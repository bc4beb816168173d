import ArgumentParser
import DocumentFormats
import KomdirCore

struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back the last change; again, the one before it.",
    discussion: """
      komdir undo
      komdir undo --hearing H-2
      komdir undo --files

      What was taken back stays in the history (komdir log --subject P-3). What was
      erased or sent is passed over.
      """)

  @Flag(help: "Take back a collection or an import too: its files leave the archive.") var files = false
  @OptionGroup var change: ChangeOptions
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let taken = try options.change(change) {
      try $0.undo(hearing: options.hearing, withFiles: files, by: options.clerk())
    }
    guard let undone = taken else { return }
    guard options.output.json else {
      options.output.say(.undone(undone))
      return
    }
    printJSON { json in
      json.object {
        $0.object("undone") {
          $0.field("entry", Int(undone.entry))
          $0.field("what", undone.what)
          $0.field("subject", undone.subject)
          $0.field("at", undone.at)
          $0.field("who", undone.who)
          $0.field("records", undone.records)
          $0.field("files", undone.files)
        }
      }
    }
  }
}
