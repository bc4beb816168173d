import DocumentFormats
import KomdirCore

extension JSONStream {
  mutating func fields(of conflict: Conflict) {
    field("id", conflict.id)
    field("kind", conflict.kind.rawValue)
    field("provision", conflict.provision)
    field("position", conflict.position)
    list("sides", conflict.sides) { entry, side in
      entry.field("remarks", side.remarks)
      entry.field("members", side.voices.map { $0.member ?? $0.municipality ?? $0.name ?? "" })
    }
    list("evidence", conflict.evidence) { entry, evidence in
      entry.field("remark", evidence.remark)
      entry.field("quote", evidence.quote)
    }
    field("state", conflict.state.rawValue)
    key("certainty")
    value(conflict.certainty)
    field("dissenting", conflict.dissenting.map { $0 + 1 })
    field("by", conflict.by)
    field("at", conflict.at)
    field("reason", conflict.reason)
  }
}
