import ArgumentParser
import DocumentFormats
import KomdirCore

struct RemarksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remarks", abstract: "List what members said, each with its place, positions and decisions.")

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let remarks = try options.open().remarks(hearing: options.hearing)
    guard options.output.json else {
      for entry in remarks { options.output.say(.remark(entry)) }
      return
    }
    let themes = try options.open().themesOfRemarks(hearing: options.hearing)
    printJSON { json in
      json.list(remarks) { entry, remark in
        entry.fields(of: remark)
        entry.list("themes", themes[remark.remark.printedID] ?? []) { $0.fields(of: $1) }
      }
    }
  }
}
