import ArgumentParser
import DocumentFormats
import KomdirCore

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Show all hearings: days left, how far each has come, who is missing.")

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let now = try options.moment()
    let all = try options.open().status(at: now).filter {
      options.hearing == nil || $0.hearing.id == options.hearing
    }
    guard options.output.json else {
      if all.isEmpty { options.output.say(.noHearings) }
      for status in all { options.output.say(.status(status)) }
      return
    }
    printJSON { $0.list(all) { $0.fields(of: $1) } }
  }
}
