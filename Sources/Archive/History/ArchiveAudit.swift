/// What does not fit in an archive: changes made beside the program, by another program or by damage.
///
/// It holds against mistakes, damage and edits. Whoever rewrites the whole chain with the program's own means is found
/// out only by a seal that was written down outside the archive.
package enum AuditFinding: Equatable, Sendable {
  /// An entry of the journal was changed or is missing.
  case journalBroken(entry: Int64)
  /// An act of the history was changed or is missing; the journal's entry that it ends with.
  case historyBroken(entry: Int64)
  /// A remark was changed, or another record, as people name it.
  case remarkChanged(String)
  case recordChanged(String)
  case recordGone(String)
  case recordAdded(String)
  /// A text that the history keeps was changed; its owner.
  case wordsChanged(String)
}

package struct ArchiveAudit {
  package let db: Database
  package let tables: [TrackedTable]

  package init(db: Database, tables: [TrackedTable]) {
    self.db = db
    self.tables = tables
  }

  /// Everything but files' bytes that does not fit: of the chain, then of the records, then of words.
  package func findings() throws -> [AuditFinding] {
    var findings: [AuditFinding] = []
    if let entry = try Journal.firstBrokenEntry(db) { findings.append(.journalBroken(entry: entry)) }
    if let entry = try firstBrokenAct() { findings.append(.historyBroken(entry: entry)) }
    findings += try records()
    return findings + (try changedWords())
  }

  /// The seal that the history last gave each record that should be there.
  package static func sealsOnRecord(_ db: Database) throws -> [String: String] {
    var seals: [String: String] = [:]
    let rows = try Row.fetchCursor(db, sql: "SELECT record, seal FROM change ORDER BY act, ordinal")
    while let row = try rows.next() { seals[row[0]] = row[1] as String? }
    return seals
  }

  private func firstBrokenAct() throws -> Int64? {
    var previous: String?
    var (count, last): (Int64, Int64) = (0, 0)
    let acts = try Row.fetchCursor(
      db, sql: "SELECT act.*, journal.hash FROM act LEFT JOIN journal ON journal.entry = act.last ORDER BY id"
    )
    let changes = try Row.fetchCursor(
      db, sql: "SELECT act, record, subject, seal, fields FROM change ORDER BY act, ordinal")
    var change = try changes.next()
    while let act = try acts.next() {
      let (id, end): (Int64, Int64) = (act["id"], act["last"])
      var folded = ""
      while let row = change, row[0] == id {
        folded = Act.fold(
          ActChange(record: row[1], subject: row[2], seal: row[3], fields: row[4]), into: folded)
        change = try changes.next()
      }
      let seal = Act.seal(
        id: id, command: act["command"], undoes: act["undoes"], before: act["before"], last: end,
        lastHash: act["hash"], previous: previous, changes: folded)
      guard id == count + 1, id == 1 || act["before"] == last, seal == act["seal"] else { return end }
      (previous, count, last) = (seal, id, end)
    }
    let head = try String.fetchOne(db, sql: "SELECT value FROM setting WHERE key = 'actHead'")
    let lastEntry = try Act.lastJournalEntry(db)
    guard change == nil, head == previous, last == lastEntry else { return lastEntry }
    return nil
  }

  /// Records that do not fit their seals, as keys.
  package func brokenRecords() throws -> [String] {
    var broken: [String] = []
    try compare { _, record, _ in broken.append(record) }
    return broken
  }

  private func records() throws -> [AuditFinding] {
    var findings: [AuditFinding] = []
    let gone = try compare { subject, record, isKnown in
      guard isKnown else { return findings.append(.recordAdded(subject)) }
      findings.append(record.hasPrefix("remark/") ? .remarkChanged(subject) : .recordChanged(subject))
    }
    return findings + gone.sorted().compactMap { RecordKey(text: $0) }.map { .recordGone($0.subject) }
  }

  /// Holds every record against its seal.
  ///
  /// - Parameter isBroken: takes the subject and the key of each that does not fit, and whether it should be there.
  /// - Returns: the keys of those that are gone.
  @discardableResult
  private func compare(
    _ isBroken: (_ subject: String, _ record: String, _ isKnown: Bool) -> Void
  ) throws -> [String] {
    var words = Words(db)
    return try Self.forEachRecord(db, tables) { table, values, record, seal in
      guard let seal, let salt = try words.storedSalt(of: table.owner(values)),
        table.seal(values, salt: salt) == seal
      else { return isBroken(table.subject(values), record, seal != nil) }
    }
  }

  /// Goes through every record, each with its key and the seal that the history last gave it; nil where it gave none.
  ///
  /// - Returns: the keys of records that have a seal and are gone.
  @discardableResult
  package static func forEachRecord(
    _ db: Database, _ tables: [TrackedTable],
    _ body: (_ table: TrackedTable, _ values: [StoredValue], _ record: String, _ seal: String?) throws -> Void
  ) throws -> [String] {
    var expected = try sealsOnRecord(db)
    for table in tables {
      let rows = try table.records(db)
      while let row = try rows.next() {
        let values = TrackedTable.values(row)
        let record = table.key(values).text
        try body(table, values, record, expected.removeValue(forKey: record))
      }
    }
    return Array(expected.keys)
  }

  private func changedWords() throws -> [AuditFinding] {
    var words = Words(db)
    var owners: [String] = []
    let rows = try Row.fetchCursor(
      db, sql: "SELECT hash, owner, text FROM words WHERE text IS NOT NULL ORDER BY owner")
    while let row = try rows.next() {
      let owner: String = row[1]
      if try !words.holds(row[0], row[2], of: owner), owners.last != owner { owners.append(owner) }
    }
    return owners.map { .wordsChanged($0) }
  }
}
