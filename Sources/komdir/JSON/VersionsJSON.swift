import DanishLaw
import DocumentFormats
import KomdirCore

extension JSONStream {
  mutating func fields(of change: ProvisionChange) {
    field("old", change.old?.path)
    field("new", change.new?.path)
    field("status", change.status.rawValue)
    key("similarity")
    value((change.similarity * 10_000).rounded() / 10_000)
  }

  /// A consolidation as `komdir consolidate --json` prints it.
  mutating func consolidation(_ consolidation: Consolidation, _ language: Language) {
    object { json in
      json.field("title", consolidation.outline.title)
      json.key("provisions")
      json.beginArray()
      for (index, provision) in consolidation.outline.provisions.enumerated() {
        json.object {
          $0.fields(of: provision)
          $0.field("origin", consolidation.origins[index]?.path)
          $0.list("changedBy", consolidation.changes[index]) { $0.fields(of: $1) }
          $0.list("titles", consolidation.titles[index]) { entry, rename in
            entry.field("old", rename.old)
            entry.field("new", rename.new)
          }
        }
      }
      json.endArray()
      json.list("applied", consolidation.applied) { entry, applied in
        entry.fields(of: applied.point)
        entry.field("operation", applied.operation)
        entry.field("target", applied.target)
        entry.field("remark", applied.remark?.rawValue)
      }
      json.list("notApplied", consolidation.notApplied) { entry, failure in
        entry.field("act", failure.act)
        entry.field("point", failure.point?.path)
        entry.field("reason", failure.reason.rawValue)
        entry.field("detail", failure.detail)
        entry.field("message", Phrase.reason(failure.reason)(language))
      }
      json.list("ministers", consolidation.ministers) { entry, rename in
        entry.field("old", rename.old)
        entry.field("new", rename.new)
        entry.field("count", rename.count)
        entry.field("evidence", rename.evidence?.rawValue)
        entry.field("act", rename.act)
        entry.field("candidates", rename.candidates)
      }
      json.list("forgotten", consolidation.forgotten) { entry, forgotten in
        entry.field("provision", forgotten.provision.path)
        entry.field("text", forgotten.text)
        entry.field("old", forgotten.old.path)
        entry.field("new", forgotten.new.path)
        entry.fields(of: forgotten.point)
      }
    }
  }

  mutating func fields(of point: ActPoint) {
    field("act", point.act)
    field("point", point.point.path)
  }
}
