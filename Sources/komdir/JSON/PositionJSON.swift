import DocumentFormats
import KomdirCore

extension JSONStream {
  mutating func fields(of position: Position) {
    field("id", position.printedID)
    field("document", position.document.map { "\($0)" })
    field("provision", position.provision)
    field("theme", position.theme)
    field("section", position.section.rawValue)
    field("title", position.title)
    field("text", position.text)
    field("order", position.sequence)
    field("dissent", position.dissent)
  }

  mutating func fields(of collated: CollatedPosition) {
    fields(of: collated.position)
    field("remarks", collated.remarks.map(\.printedID))
    field("members", collated.voices.map { $0.member ?? $0.municipality ?? $0.name ?? "" })
    list("supporters", collated.supporters) { entry, supporter in
      entry.field("member", supporter.voice.member ?? supporter.voice.municipality ?? supporter.voice.name)
      entry.field("remark", supporter.remark.printedID)
    }
    key("duplicates")
    beginArray()
    for group in collated.setsOfCopies {
      beginArray()
      for id in group { value(id) }
      endArray()
    }
    endArray()
    list("additions", collated.additions) { entry, addition in
      entry.field("remark", addition.remark)
      entry.field("text", addition.text)
      entry.field("marked", collated.marked(addition))
    }
  }

  mutating func worksheetImport(
    _ report: WorksheetImport, _ language: Language, wouldChange changes: [PlannedChange]? = nil
  ) {
    object { json in
      json.field("matched", report.matched)
      json.field("unmatched", report.unmatched)
      json.field("added", report.added)
      json.field("updated", report.updated)
      json.field("unchanged", report.unchanged)
      json.field("conflicts", report.conflicts)
      json.field("rewritten", report.rewritten)
      json.field("onOlderDraft", report.onOlderDraft)
      json.list("problems", report.problems) { entry, problem in
        entry.field("sheet", problem.sheet)
        entry.field("row", problem.row)
        entry.field("id", problem.id)
        entry.field("column", problem.column)
        entry.field("conflict", problem.kind == .conflict)
        entry.field("kind", problem.kind.rawValue)
        entry.field("message", problem.message(language))
      }
      if let changes { json.fields(ofDryRun: changes) }
    }
  }
}
