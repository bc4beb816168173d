import GRDB
import Testing

@testable import KomdirCore

@Suite("The journal")
struct JournalTests {
  private func worked() throws -> HearingDesk {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    return desk
  }

  @Test("every change is an entry with who, when and what, in order")
  func entries() throws {
    let desk = try worked()
    let log = try desk.workspace.log()
    #expect(log.map(\.entry) == Array(1...Int64(log.count)))
    #expect(Set(log.map(\.who)) == ["Sekretariatet"])
    #expect(Set(log.map(\.at)) == ["2026-03-02T09:00:00+01:00"])
    #expect(log.first?.what == "init")
    #expect(log.filter { $0.what == "submission.received" }.map(\.subject) == ["S-1", "S-2", "S-3"])
    #expect(log.first { $0.subject == "S-1" }?.file == "odder.txt")
    #expect(try desk.workspace.firstBrokenJournalEntry() == nil)
  }

  @Test("an entry cannot be changed or deleted through SQL by accident")
  func appendOnly() throws {
    let desk = try worked()
    #expect(throws: DatabaseError.self) { try desk.tamper("UPDATE journal SET who = 'en anden'") }
    #expect(throws: DatabaseError.self) { try desk.tamper("DELETE FROM journal WHERE entry = 2") }
  }

  @Test("an entry changed on purpose is found", arguments: ["who", "at", "what", "subject", "after", "hash"])
  func changedEntry(column: String) throws {
    let desk = try worked()
    try desk.tamper("DROP TRIGGER journalIsNotChanged")
    try desk.tamper("UPDATE journal SET \(column) = 'x' WHERE entry = 3")
    #expect(try desk.workspace.firstBrokenJournalEntry() == 3)
    #expect(
      try desk.workspace.check(hearing: nil, at: desk.clerk.now).contains { $0.rule == .journalBroken })
  }

  @Test("an entry taken out of the middle is found, and so are entries cut off at the end")
  func missingEntries() throws {
    let desk = try worked()
    let count = try desk.workspace.log().count
    try desk.tamper("DROP TRIGGER journalIsNotCut")
    try desk.tamper("DELETE FROM journal WHERE entry > \(count - 2)")
    #expect(try desk.workspace.firstBrokenJournalEntry() == Int64(count - 1))
    try desk.tamper("DELETE FROM journal WHERE entry = 4")
    #expect(try desk.workspace.firstBrokenJournalEntry() == 5)
  }

  @Test("no member's name, address or words stand in it")
  func holdsNoWords() throws {
    let desk = try worked()
    _ = try desk.workspace.addRemark(
      hearing: nil, member: "Odder", text: "Sagt i telefonen", provision: nil, by: desk.clerk)
    let log = try desk.workspace.log()
    for word in ["Karla", "odder.example", "Grænsen", "telefonen", "bornholm.txt"] {
      #expect(
        !log.contains { entry in
          [entry.subject, entry.before ?? "", entry.after ?? ""].contains { $0.contains(word) }
        })
    }
  }
}
