import DocumentFormats
import KomdirCore

extension JSONStream {
  mutating func fields(of entry: HistoryEntry) {
    field("entry", Int(entry.entry))
    field("at", entry.at)
    field("who", entry.who)
    field("what", entry.what)
    field("field", entry.field)
    field("before", entry.before)
    field("after", entry.after)
    field("erased", entry.isErased)
  }

  /// What a command would change that was only tried.
  mutating func fields(ofDryRun changes: [PlannedChange]) {
    field("dryRun", true)
    list("changes", changes) { json, change in
      json.field("subject", change.subject)
      json.field("field", change.field)
      json.field("before", change.before)
      json.field("after", change.after)
    }
  }

  mutating func fields(of seal: ArchiveSeal) {
    field("entry", Int(seal.entry))
    field("at", seal.at)
    field("seal", seal.code)
  }

  mutating func fields(of held: Forgotten.StillHeld) {
    switch held {
    case .outerFile(let file): fields("outerFile", file)
    case .sameBytes(let record): fields("sameBytes", record)
    case .file(let file): fields("file", file)
    case .remark(let id): fields("remark", id)
    case .positionText(let id): fields("positionText", id)
    case .reason(let id): fields("reason", id)
    case .sentFile(let hearing): fields("sentFile", hearing)
    case .oldJournal(let entries):
      fields("oldJournal", entries.map(String.init).joined(separator: " "))
    }
  }

  private mutating func fields(_ kind: String, _ subject: String) {
    field("kind", kind)
    field("subject", subject)
  }
}
