import Foundation
import GRDB
import Testing

@testable import Archive
@testable import KomdirCore

@Suite("Changes made beside the program")
struct ArchiveAuditTests {
  /// Runs `sql` on the archive in a transaction that is taken back, and gives what the audit found in between.
  private func findings(_ desk: HearingDesk, after sql: String) throws -> [AuditFinding] {
    try desk.workspace.archive.queue.inDatabase { db in
      var findings: [AuditFinding] = []
      try db.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
      try db.inTransaction {
        for trigger in [
          "journalIsNotChanged", "journalIsNotCut", "actIsNotChanged", "actIsNotCut", "changeIsNotChanged",
          "changeIsNotCut",
        ] {
          try db.execute(sql: "DROP TRIGGER \(trigger)")
        }
        try db.execute(sql: sql)
        findings = try ArchiveAudit(db: Archive.Database(db), tables: desk.workspace.tables).findings()
        return .rollback
      }
      return findings
    }
  }

  @Test("an archive that only the program has written fits, however much has happened")
  func fits() throws {
    let desk = try HearingDesk.worked()
    #expect(try desk.workspace.audit() == [])
    let reopened = try Workspace(opening: desk.workspace.path, fileExists: true)
    #expect(try reopened.audit() == [])
  }

  @Test("whatever field of whatever record is changed, it is found")
  func everyField() throws {
    let desk = try HearingDesk.worked()
    var (tried, missed) = (0, [String]())
    for table in desk.workspace.tables {
      let count = try desk.workspace.read {
        try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table.name)") ?? 0
      }
      guard count > 0 else { continue }
      for column in table.columns where !(table.name == "setting" && column.name == "key") {
        let condition =
          table.name == "setting"
          ? "key = (SELECT key FROM setting WHERE key NOT IN ('journalHead', 'actHead', 'sealedMigrations') LIMIT 1)"
          : table.keyColumns.map { index in
            let name = table.columns[index].name
            return "\(name) = (SELECT \(name) FROM \(table.name) LIMIT 1)"
          }.joined(separator: " AND ")
        if table.name == "setting", count <= 3 { continue }
        let sql = """
          UPDATE \(table.name) SET \(column.name) = CASE typeof(\(column.name))
          WHEN 'integer' THEN \(column.name) + 4000 WHEN 'null' THEN 'x' WHEN 'blob' THEN x'00'
          ELSE \(column.name) || 'x' END WHERE \(condition)
          """
        tried += 1
        if try findings(desk, after: sql).isEmpty { missed.append("\(table.name).\(column.name)") }
      }
    }
    #expect(tried > 100)
    #expect(missed == [])
  }

  @Test("a record taken out is found, in every table")
  func everyDeletion() throws {
    let desk = try HearingDesk.worked()
    for table in desk.workspace.tables where table.name != "setting" {
      let count = try desk.workspace.read {
        try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table.name)") ?? 0
      }
      guard count > 0 else { continue }
      let key = table.keyColumns.map { table.columns[$0].name }
      let first = key.map { "\($0) = (SELECT \($0) FROM \(table.name) LIMIT 1)" }.joined(separator: " AND ")
      #expect(try !findings(desk, after: "DELETE FROM \(table.name) WHERE \(first)").isEmpty, "\(table.name)")
    }
  }

  @Test(
    "the history itself cannot be changed unseen",
    arguments: [
      "UPDATE change SET seal = 'x' WHERE act = 3 AND ordinal = 1",
      "UPDATE change SET fields = '[]' WHERE act = 4",
      "UPDATE act SET seal = 'x' WHERE id = 2", "UPDATE act SET undoes = 1 WHERE id = 3",
      "DELETE FROM act WHERE id = (SELECT max(id) FROM act)", "DELETE FROM change WHERE act = 2",
      "DELETE FROM salt WHERE owner = 'P-1'", "UPDATE words SET text = 'Alt er godt' WHERE owner = 'P-1'",
      "UPDATE journal SET who = 'en anden' WHERE entry = 5",
      "DELETE FROM journal WHERE entry = (SELECT max(entry) FROM journal)",
      """
      INSERT INTO decision (remark, value, by, at) VALUES (3, 'followed', 'en anden', '2026-03-02T09:00:00+01:00')
      """,
    ])
  func history(sql: String) throws {
    let desk = try HearingDesk.worked()
    #expect(try !findings(desk, after: sql).isEmpty)
  }

  @Test("a file whose bytes are gone or others is named")
  func originals() throws {
    let desk = try HearingDesk.worked()
    try desk.tamper(
      "PRAGMA foreign_keys = OFF; DELETE FROM original WHERE sha256 = (SELECT sha256 FROM submission WHERE id = 1)"
    )
    try desk.tamper(
      "UPDATE original SET bytes = x'41' WHERE sha256 = (SELECT sha256 FROM submission WHERE id = 2)")
    #expect(
      try desk.workspace.audit()
        == [.originalGone("S-1 odder.txt"), .originalChanged("S-2 bornholm.txt")])
    let rules = try desk.workspace.check(hearing: nil, at: desk.clerk.now).map(\.rule)
    #expect(rules.contains(.originalGone) && rules.contains(.originalChanged))
  }

  @Test("a seal written down holds while the archive is as it was, and after more has been added")
  func seal() throws {
    let desk = try HearingDesk.worked()
    let seal = try #require(try desk.workspace.seal())
    #expect(seal.code.count == 39)
    #expect(try desk.workspace.log().last?.entry == seal.entry)
    _ = try desk.workspace.decide(remark: "R-3", [DecisionInput(value: .noted)], by: desk.clerk)
    #expect(try desk.workspace.seal() != seal)
    #expect(try desk.workspace.seal(written: seal.code.uppercased()) == seal)
    #expect(try desk.workspace.seal(written: String(seal.code.reversed())) == nil)
    #expect(try desk.workspace.seal(written: "3f2a") == nil)
  }

  @Test("a seal of an archive that was made over again is not known")
  func remade() throws {
    let (first, second) = (try HearingDesk.worked(), try HearingDesk.worked())
    let seal = try #require(try first.workspace.seal())
    #expect(try second.workspace.seal(written: seal.code) == nil)
  }
}
