import Testing

@testable import Archive
@testable import KomdirCore

@Suite("The state, out of the history alone")
struct RebuildTests {
  /// Tables whose records the history holds from the first word on.
  private static let kept: Set<String> = ["association", "position", "decision", "endedDecision", "hearing"]

  /// Every record of those tables, made from nothing by the acts in their order.
  private func rebuilt(_ desk: HearingDesk, until last: Int64 = .max) throws -> [String: [String:
    StoredValue]]
  {
    try desk.workspace.read { db in
      let words = Words(db)
      var records: [String: [String: StoredValue]] = [:]
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT change.record, change.seal, change.fields FROM change JOIN act ON act.id = change.act
          WHERE act.last <= ? ORDER BY change.act, change.ordinal
          """, arguments: [last])
      for row in rows {
        let record: String = row[0]
        guard let key = RecordKey(text: record), Self.kept.contains(key.table) else { continue }
        guard let _: String = row[1] else {
          records[record] = nil
          continue
        }
        for field in FieldTokens.read(row[2] ?? "[]") {
          let value = try #require(try words.value(field.after), "\(record) \(field.name)")
          records[record, default: [:]][field.name] = value == .null ? nil : value
        }
      }
      return records
    }
  }

  /// The same records as they stand in the tables.
  private func standing(_ desk: HearingDesk) throws -> [String: [String: StoredValue]] {
    try desk.workspace.read { db in
      var records: [String: [String: StoredValue]] = [:]
      for table in desk.workspace.tables where Self.kept.contains(table.name) {
        let rows = try table.records(db)
        while let row = try rows.next() {
          let values = TrackedTable.values(row)
          var fields: [String: StoredValue] = [:]
          for (column, value) in zip(table.columns, values) where value != .null {
            fields[column.name] = value
          }
          records[table.key(values).text] = fields
        }
      }
      return records
    }
  }

  @Test(
    "positions, decisions, hearings and the association are made from nothing by what the history says",
    arguments: [11, 12])
  func all(seed: UInt64) throws {
    let desk = try HearingDesk.worked()
    var random = CommandRandom(seed: seed)
    for step in 0..<60 { try? random.command(on: desk, step: step) }
    let (made, stands) = (try rebuilt(desk), try standing(desk))
    #expect(stands.count > 8)
    let different = Set(made.keys).union(stands.keys).filter { made[$0] != stands[$0] }.sorted()
    #expect(different == [], "\(different.prefix(3).map { "\(made[$0] ?? [:]) – \(stands[$0] ?? [:])" })")
  }

  @Test("as it stood at any entry: each step of a row of commands is made again")
  func atAnyEntry() throws {
    let desk = try HearingDesk.worked()
    var random = CommandRandom(seed: 13)
    var steps: [(entry: Int64, state: [String: [String: StoredValue]])] = []
    for step in 0..<40 {
      try? random.command(on: desk, step: step)
      let entry = try #require(try desk.workspace.log().last?.entry)
      steps.append((entry, try standing(desk)))
    }
    for (entry, state) in steps { #expect(try rebuilt(desk, until: entry) == state, "\(entry)") }
  }
}
