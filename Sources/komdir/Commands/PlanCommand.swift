import ArgumentParser
import DocumentFormats
import KomdirCore

struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Plan a hearing back from its deadline, and say what is wrong with that.",
    discussion: """
      komdir plan
      komdir plan --hearing H-2 --ics plan.ics --rules regler.json

      Days are working days of Danish offices; a step that is late moves to today.
      Each warning is a sentence that can be sent to the authority.
      A calendar that takes the file in again moves its events and doubles none.
      """)

  @Option(help: .rules, completion: .file(extensions: ["json"])) var rules: String?
  @Option(
    help: ArgumentHelp(
      "When the hearing began, where the letter at hand only moved its deadline.", valueName: "2026-03-02"))
  var received: String?
  @Option(
    help: ArgumentHelp("Write the steps as a calendar for Outlook and others.", valueName: "file"),
    completion: .file(extensions: ["ics"]))
  var ics: String?
  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    if let received, received.utf8.count != 10 || CivilDate(iso: received) == nil {
      throw ValidationError("--received takes a day like 2026-03-02, not '\(received)'.")
    }
  }

  func run() throws {
    let (now, language) = (try options.moment(), options.output.chosenLanguage)
    let planned: PlannedHearing
    do {
      planned = try options.open().plan(
        hearing: options.hearing, rules: try .of(file: rules),
        received: received.flatMap { CivilDate(iso: $0) },
        at: now)
    } catch PlanError.noDeadline(let hearing, let alternatives) {
      throw FileFailure(message: .noDeadline(hearing, alternatives: alternatives), exitCode: 1)
    }
    if let ics { try OutputFile.write(planned.calendar(at: now, language).bytes, to: ics) }
    guard options.output.json else {
      for step in planned.plan.steps { options.output.say(.line(step)) }
      for warning in planned.plan.warnings {
        options.output.say(.sentence(warning, association: planned.association))
      }
      return
    }
    printJSON { json in
      json.object { json in
        json.field("hearing", planned.hearing.id)
        json.list("steps", planned.plan.steps) { json, step in
          json.field("kind", step.kind.rawValue)
          json.field("date", step.date.description)
          json.field("time", step.time)
        }
        json.list("warnings", planned.plan.warnings) { json, warning in
          json.field("rule", warning.rule)
          json.field("text", Phrase.sentence(warning, association: planned.association)(language))
        }
      }
    }
  }
}
