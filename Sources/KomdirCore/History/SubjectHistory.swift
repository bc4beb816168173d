import Archive

/// One thing that happened to a record.
public struct HistoryEntry: Equatable, Sendable {
  /// The journal's entry.
  public var entry: Int64
  /// When, ISO 8601 with offset.
  public var at: String
  /// Who did it.
  public var who: String
  /// What was done, in the journal's words: "position.text", "decide", "undo".
  public var what: String
  /// What of the record changed; nil where it came in as a whole.
  public var field: String?
  /// What was there; nil for nothing.
  public var before: String?
  /// What was there from then on; nil for nothing.
  public var after: String?
  /// Whether words of it were erased since.
  public var isErased: Bool
}

extension Workspace {
  /// A record's life, oldest first, in words: a position's texts, a remark's places and decisions, a hearing's fields.
  ///
  /// - Parameter subject: "P-3", "R-17", "S-4", "M-2", or a hearing's name.
  /// - Throws: `WorkspaceError.unknown` where the archive has never held it.
  public func history(of subject: String) throws -> [HistoryEntry] {
    try read { db in
      let wanted =
        subject.first?.isLowercase == true ? subject.prefix(1).uppercased() + subject.dropFirst() : subject
      for name in [subject, wanted] {
        let entries = try SubjectHistory(db: db, subject: name).entries()
        if !entries.isEmpty { return entries }
      }
      throw WorkspaceError.unknown(id: subject)
    }
  }
}

struct SubjectHistory {
  let db: Database
  let subject: String

  /// Columns that say nothing to a person.
  static let bookkeeping: Set<String> = [
    "id", "hearing", "key", "document", "remark", "basis", "setByHand", "found", "textSketch", "createdAt",
    "by", "at",
    "sentSha256", "sha256", "endedBy", "endedAt", "ordinal", "questions",
  ]

  func entries() throws -> [HistoryEntry] {
    // The first act of an archive that is older than its history begins after the entries it had then.
    let old = try Act.entriesBefore(db)
    return try oldEntries(upTo: old) + changes()
  }

  /// From before the history was kept: what the journal alone says.
  private func oldEntries(upTo last: Int64) throws -> [HistoryEntry] {
    let entries = try Journal.entries(db, of: subject, upTo: last)
    let words = Words(db)
    return try entries.map { entry in
      let (before, after) = (try Self.shown(entry.before, words), try Self.shown(entry.after, words))
      return HistoryEntry(
        entry: entry.entry, at: entry.at, who: entry.who, what: entry.what,
        field: entry.what.split(separator: ".").dropFirst().first.map(String.init), before: before.text,
        after: after.text, isErased: before.isErased || after.isErased)
    }
  }

  private func changes() throws -> [HistoryEntry] {
    let words = Words(db)
    let rows = try Act.changes(db, of: subject)
    var known: [Int64: [Journal.Entry]] = [:]
    return try rows.flatMap { row -> [HistoryEntry] in
      let last = row.last
      let entries = try known[last] ?? Journal.entries(db, of: subject, after: row.before, upTo: last)
      known[last] = entries
      return try Self.fields(row, words).compactMap { field in
        guard let entry = entry(for: field.name, among: entries) else { return nil }
        return HistoryEntry(
          entry: entry.entry, at: entry.at, who: entry.who, what: entry.what, field: field.name,
          before: field.before, after: field.after, isErased: field.isErased)
      }
    }
  }

  /// The entry that names the field, else the last one on the record, else the last of the act.
  private func entry(for field: String?, among entries: [Journal.Entry]) -> Journal.Entry? {
    let own = entries.filter { $0.subject == subject }
    return own.last { entry in field.map { entry.what.hasSuffix(".\($0)") } ?? false } ?? own.last
      ?? entries.last
  }

  private typealias Field = (name: String?, before: String?, after: String?, isErased: Bool)

  private static func fields(_ row: Act.RecordedChange, _ words: Words) throws -> [Field] {
    let key = RecordKey(text: row.record)
    let isGone = row.seal == nil
    if key?.table == "positionRemark" {
      let position = "P-\(key?.parts.first ?? "")"
      return [("position", isGone ? position : nil, isGone ? nil : position, false)]
    }
    guard let text = row.fields else { return isGone ? [] : [(nil, nil, nil, false)] }
    // A decision that was ended is shown as it ended, not as the record that keeps it.
    if key?.table == "endedDecision" || key?.table == "duplicate" { return [] }
    return try FieldTokens.read(text).filter { !bookkeeping.contains($0.name) }.map { field in
      let (before, after) = (try words.value(field.before), try words.value(field.after))
      return (field.name, before?.shown, after?.shown, before == nil || after == nil)
    }
    // A field that came in empty says nothing.
    .filter { $0.isErased || ($0.before ?? "") != ($0.after ?? "") }
  }

  /// A value of the journal in words.
  static func shown(_ value: String?, _ words: Words) throws -> (text: String?, isErased: Bool) {
    guard let value, let hash = Journal.wordsHash(value) else { return (value, false) }
    guard let text = try words.text(hash) else { return (nil, true) }
    return (text, false)
  }
}
