import DocumentFormats
import KomdirCore

extension JSONStream {
  mutating func check(_ report: CheckReport, _ language: Language) {
    object { json in
      json.field("ok", report.counts.blocks == 0)
      json.field("state", report.state.rawValue)
      json.object("counts") { $0.counts(report.counts) }
      json.list("problems", report.problems) { entry, problem in
        entry.field("rule", problem.rule.rawValue)
        entry.field("severity", problem.severity.rawValue)
        entry.field("group", problem.group.rawValue)
        entry.field("subject", problem.subject)
        entry.field("message", problem.message(language))
        entry.field("next", problem.words.next?(language))
      }
    }
  }

  mutating func counts(_ counts: ProblemCounts) {
    field("blocks", counts.blocks)
    field("look", counts.look)
    field("know", counts.know)
  }
}
