import ArgumentParser
import DocumentFormats
import KomdirCore

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "List what still stands between here and sending, each with the next step.")

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let problems = try options.open().check(hearing: options.hearing, at: options.moment())
    let isFine = !problems.contains { $0.severity == .error }
    if options.output.json {
      printJSON { json in
        json.object {
          $0.field("ok", isFine)
          $0.list("problems", problems) { entry, problem in
            entry.field("rule", problem.rule.rawValue)
            entry.field("severity", problem.severity.rawValue)
            entry.field("subject", problem.subject)
            entry.field("message", problem.message(options.output.chosenLanguage))
          }
        }
      }
    } else {
      for problem in problems { options.output.say(.problem(problem)) }
      options.output.say(.checked(problems))
    }
    if !isFine { throw ExitCode(1) }
  }
}
