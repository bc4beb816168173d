import ArgumentParser
import DocumentFormats
import KomdirCore

struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "List the holidays of a year, and the days on which offices are closed.",
    discussion: """
      komdir calendar 2026
      komdir calendar 2026 --rules regler.json

      Without rules offices are closed on 5 June, 24 and 31 December. Plans and deadlines count by the same days.
      """)

  @Argument(help: "The year, from 1990 to 2100.") var year: String
  @Option(help: .rules, completion: .file(extensions: ["json"])) var rules: String?
  @OptionGroup var output: OutputOptions

  func run() throws {
    guard year.utf8.count == 4, let number = Int(year), PublicHolidays.years.contains(number) else {
      throw FileFailure(message: .noSuchYear(year), exitCode: 2)
    }
    let days = PublicHolidays(closed: try PlanRules.of(file: rules).closed).days(of: number)
    guard output.json else {
      for day in days { output.say(.line(day)) }
      return
    }
    printJSON { json in
      json.list(days) { json, day in
        let name = Phrase.name(day.reason)
        json.field("date", day.date.description)
        json.object("name") {
          $0.field("da", name.danish)
          $0.field("en", name.english)
        }
        json.field("kind", day.kind)
      }
    }
  }
}

extension ArgumentHelp {
  static let rules = ArgumentHelp(
    "The association's rules of planning as JSON: steps, times, closed, minDays, windows.", valueName: "file")
}

extension PlanRules {
  /// The rules in a file, or the usual ones where none is named.
  ///
  /// - Throws: `FileFailure`.
  static func of(file path: String?) throws -> PlanRules {
    guard let path else { return PlanRules() }
    let bytes = try FileInput.source(of: path, limits: ReadContext.fromEnvironment().limits).bytes
    do {
      return try read(bytes)
    } catch {
      let reason = Phrase.reason(error)
      throw FileFailure(
        message: Phrase("\(path): \(reason.danish)", "\(path): \(reason.english)"), exitCode: 3)
    }
  }
}
