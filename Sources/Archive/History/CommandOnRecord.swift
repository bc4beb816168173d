/// A command that the history holds, with its acts and what each changed.
package struct CommandOnRecord: Equatable {
  package var id: Int64
  /// Entries of the journal that name it.
  package var entries: [Journal.Entry]

  /// The entry that says best what was done: an import names itself last, all else first.
  package var main: Journal.Entry? {
    entries.last { $0.what == "worksheet.import" || $0.what == "hearing.import" } ?? entries.first
  }

  /// The newest command that can be taken back and was not, in the hearing named or anywhere. What cannot be taken back
  /// is passed over: what was erased is gone, and a file that was written stays where it was written.
  package static func last(_ db: Database, hearing: String?) throws -> CommandOnRecord? {
    let ids = try Int64.fetchCursor(
      db,
      sql: """
        SELECT command FROM act WHERE undoes IS NULL AND before < last
        AND command NOT IN (SELECT undoes FROM act WHERE undoes IS NOT NULL)
        GROUP BY command ORDER BY max(id) DESC
        """)
    while let id = try ids.next() {
      let command = CommandOnRecord(id: id, entries: try entries(db, of: id))
      guard let main = command.main, !Self.irrevocable.contains(main.what) else { continue }
      if let hearing, !command.entries.contains(where: { $0.hearing == hearing }) { continue }
      return command
    }
    return nil
  }

  private static let irrevocable: Set<String> = [
    "init", "member.forget", "submission.forget", "forget.lift", "respond",
  ]

  private static func entries(_ db: Database, of command: Int64) throws -> [Journal.Entry] {
    try Journal.Entry.fetchAll(
      db,
      sql: """
        SELECT journal.* FROM act JOIN journal ON journal.entry > act.before AND journal.entry <= act.last
        WHERE act.command = ? ORDER BY journal.entry
        """, arguments: [command])
  }

  /// What takes it back, the last change first.
  ///
  /// - Throws: `ArchiveError.wordsErased` where a word that would have to be written again was erased,
  ///   `.changedMeanwhile` for a record that came with the command and is another now.
  package func inverse(_ db: Database) throws -> [Change] {
    var words = Words(db)
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT record, subject, change.seal, fields FROM change JOIN act ON act.id = change.act
        WHERE act.command = ? ORDER BY act DESC, ordinal DESC
        """, arguments: [id])
    return try rows.compactMap { row in
      guard let key = RecordKey(text: row[0]), let table = db.tables[key.table] else { return nil }
      let stored = ActChange(record: row[0], subject: row[1], seal: row[2], fields: row[3])
      if stored.fields == nil, stored.seal != nil {
        try hold(key, to: stored, table, db, &words)
        return Change(record: key, kind: .gone, fields: [])
      }
      return try change(stored, key, table, words).inverse
    }
  }

  /// A record that only came in is taken out again if it is as it came.
  private func hold(
    _ key: RecordKey, to stored: ActChange, _ table: TrackedTable, _ db: Database, _ words: inout Words
  ) throws {
    guard let values = try table.record(key, db), let salt = try words.storedSalt(of: table.owner(values)),
      table.seal(values, salt: salt) == stored.seal
    else { throw ArchiveError.changedMeanwhile(stored.subject, by: nil, at: nil) }
  }

  private func change(_ stored: ActChange, _ key: RecordKey, _ table: TrackedTable, _ words: Words) throws
    -> Change
  {
    let tokens = FieldTokens.read(stored.fields ?? "[]")
    let fields = try tokens.map { field in
      guard let before = try words.value(field.before), let after = try words.value(field.after) else {
        throw ArchiveError.wordsErased(stored.subject)
      }
      return Change.Field(name: field.name, before: before, after: after)
    }
    return Change(
      record: key, kind: stored.kind(tokens, keys: table.keyColumns.map { table.columns[$0].name }),
      fields: fields)
  }
}

extension ActChange {
  /// Whether the record came, changed or went: one that came has had no key before.
  package func kind(_ tokens: [FieldTokens], keys: [String]) -> Change.Kind {
    if seal == nil { return .gone }
    return tokens.contains { keys.contains($0.name) && $0.before == "n" } ? .born : .changed
  }
}
