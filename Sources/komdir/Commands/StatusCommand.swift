import ArgumentParser
import DocumentFormats
import KomdirCore

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Show all hearings: days left, how far each has come, who is missing.")

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let now = try options.moment()
    let all = try options.open().status(
      hearing: options.hearing, at: now,
      missing: options.output.json && options.hearing == nil ? .ofOne : .ofAll)
    guard options.output.json else {
      if all.isEmpty { options.output.say(.noHearings) }
      for status in all { options.output.say(.status(status)) }
      return
    }
    // Over several hearings the names would be told as often as there are hearings.
    let isAskedFor = options.hearing != nil || all.count == 1
    printJSON { $0.list(all) { $0.fields(of: $1, withMissing: isAskedFor) } }
  }
}
