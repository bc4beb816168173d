/// What a rule wants done: records as they were and as they shall be, and the journal's lines about it.
///
/// A proposal is a value. It can be shown (a dry run), kept, and carried out later; whoever carries it out finds out
/// whether the archive still holds what it was made on.
package struct Proposal: Equatable, Sendable {
  package private(set) var changes: [Change] = []
  package private(set) var lines: [Line] = []

  /// A line of the journal.
  package struct Line: Equatable, Sendable {
    package var what: String
    package var subject: String
    package var hearing: String?
    package var before: String?
    package var after: String?
  }

  package init() {}

  package init(changes: [Change], lines: [Line]) {
    self.changes = changes
    self.lines = lines
  }

  package mutating func note(
    _ what: String, _ subject: String, hearing: String? = nil, before: String? = nil, after: String? = nil
  ) {
    lines.append(Line(what: what, subject: subject, hearing: hearing, before: before, after: after))
  }

  package mutating func note(_ line: Line) { lines.append(line) }

  /// A record that comes.
  package mutating func add(_ record: some StoredRecord) throws {
    try add(type(of: record).table, record.columns(), key: ["id"])
  }

  /// A record of a table that no type stands for.
  ///
  /// - Parameter key: the columns of its primary key, in the key's order.
  package mutating func add(_ table: String, _ columns: [RecordColumn], key: [String]) {
    let held = columns.filter { $0.value != .null }
    changes.append(
      Change(
        record: RecordKey(table, key.map { name in held.first { $0.name == name }?.value.shown ?? "" }),
        kind: .born, fields: held.map { .init(name: $0.name, before: .null, after: $0.value) }))
  }

  /// A record that changes; where nothing differs, nothing is proposed.
  package mutating func change<Record: StoredRecord>(_ before: Record, to after: Record) throws {
    let former = try before.columns()
    let fields = zip(former, try after.columns()).compactMap { former, current in
      former.value == current.value
        ? nil : Change.Field(name: former.name, before: former.value, after: current.value)
    }
    guard !fields.isEmpty else { return }
    changes.append(Change(record: Self.key(Record.table, former), kind: .changed, fields: fields))
  }

  /// A record that goes.
  package mutating func remove<Record: StoredRecord>(_ record: Record) throws {
    let columns = try record.columns()
    changes.append(
      Change(
        record: Self.key(Record.table, columns), kind: .gone,
        fields: columns.filter { $0.value != .null }.map {
          .init(name: $0.name, before: $0.value, after: .null)
        }))
  }

  /// A record of a table that no type stands for, and whose key is a text, goes, whatever it holds.
  package mutating func remove(_ table: String, key: [String]) {
    changes.append(Change(record: RecordKey(table, key), kind: .gone, fields: []))
  }

  /// A record of a table that no type stands for goes, whatever it holds.
  package mutating func remove(_ table: String, key: [any ColumnValue]) {
    changes.append(
      Change(record: RecordKey(table, key.map { $0.stored.shown ?? "" }), kind: .gone, fields: []))
  }

  /// One field of a record of a table that no type stands for.
  package mutating func change(
    _ table: String, key: [any ColumnValue], _ field: String, from before: StoredValue, to after: StoredValue
  ) {
    guard before != after else { return }
    changes.append(
      Change(
        record: RecordKey(table, key.map { $0.stored.shown ?? "" }), kind: .changed,
        fields: [.init(name: field, before: before, after: after)]))
  }

  package mutating func append(_ other: Proposal) {
    changes += other.changes
    lines += other.lines
  }

  private static func key(_ table: String, _ columns: [RecordColumn]) -> RecordKey {
    RecordKey(table, [columns.first { $0.name == "id" }?.value.shown ?? ""])
  }
}

extension Database {
  /// Carries a proposal out: checks what each change says was there before, writes, and journals.
  ///
  /// - Throws: `ArchiveError.changedMeanwhile`; then none of the transaction stands.
  package func apply(_ proposal: Proposal, by author: Author) throws {
    try ChangeApplier(self).apply(proposal.changes)
    let journal = Journal(author: author)
    for line in proposal.lines { try journal.append(self, line) }
  }

  /// The number that the next record of a table gets.
  package func nextNumber(of table: String) throws -> Int64 {
    let last = try Int64.fetchOne(
      self, sql: "SELECT seq FROM sqlite_sequence WHERE name = ?", arguments: [table])
    return (last ?? 0) + 1
  }
}
