import DocumentFormats
import DocumentModel
import Testing

@testable import Archive
@testable import KomdirCore

@Suite("What is counted of hearings, and kept")
struct StatusBookTests {
  private func kept(_ desk: HearingDesk) throws -> Set<String> {
    try desk.workspace.read { try String.fetchSet($0, sql: "SELECT hearing FROM keptStatus") }
  }

  /// `status`, as it was kept and as it is counted, and `check` say the same.
  private func compare(_ desk: HearingDesk, _ step: String, at now: Moment? = nil) throws {
    let now = now ?? desk.clerk.now
    let first = try desk.workspace.status(at: now)
    let again = try desk.workspace.status(at: now)
    #expect(first == again, "\(step)")
    for status in again {
      let report = try desk.workspace.review(hearing: status.hearing.id, at: now)
      #expect(status.problems == report.counts, "\(step)")
      let named = try desk.workspace.memberAnswers(hearing: status.hearing.id).filter { $0.answered == false }
      #expect(status.missing == named.map(\.member), "\(step)")
    }
    try desk.workspace.archive.remake { try $0.execute(sql: "DELETE FROM keptStatus") }
    #expect(try desk.workspace.status(at: now) == again, "\(step)")
  }

  @Test("status and check count the same problems after every command, asked again or for the first time")
  func steps() throws {
    let desk = try HearingDesk()
    let workspace = desk.workspace
    try compare(desk, "papers")
    _ = try desk.collect([
      desk.lay("odder.txt", HearingDesk.odder), desk.lay("bornholm.txt", HearingDesk.bornholm),
    ])
    try compare(desk, "collect")
    _ = try workspace.collate(hearing: nil, by: desk.clerk)
    try compare(desk, "collate")
    _ = try workspace.decide(remark: "R-1", [DecisionInput(value: .followed)], by: desk.clerk)
    try compare(desk, "decide")
    _ = try workspace.set(position: "P-1", PositionChange(text: "Grænsen er for høj."), by: desk.clerk)
    try compare(desk, "position")
    _ = try workspace.drop(remark: "R-2", reason: "Brevfod", by: desk.clerk)
    try compare(desk, "drop")
    _ = try workspace.set(submission: "S-1", SubmissionChange(member: "Bent Tangkær"), by: desk.clerk)
    try compare(desk, "sender")
    _ = try workspace.noteResponse(
      hearing: nil, file: "svar.docx", sha256: "aa", isDraft: true, readAt: 1, by: desk.clerk)
    try compare(desk, "response")
    _ = try workspace.importMembers(
      try MemberTable.read(.init(name: "a", rows: [["Navn", "Kommune"], ["Ole Kollega", "Viborg"]])),
      by: desk.clerk)
    try compare(desk, "member")
    _ = try workspace.set(association: AssociationChange(name: "Odder"), by: desk.clerk)
    try compare(desk, "association")
    try desk.importPapers(draft: SecondDraftTests.next, id: "H-1")
    try compare(desk, "second draft")
    _ = try workspace.undo(hearing: nil, withFiles: true, by: desk.clerk)
    try compare(desk, "undo")
    _ = try workspace.forget("S-2", reason: "Bedt om", by: desk.clerk)
    try compare(desk, "forget")
    _ = try workspace.close(hearing: nil, reason: "Vi svarer ikke", by: desk.clerk)
    try compare(desk, "close")
  }

  @Test("a change lets go of what was counted of its own hearing, and of no other's")
  func own() throws {
    let desk = try HearingDesk()
    try desk.importPapers(
      draft: ["Forslag til lov om havne", "§ 1", "Havne er dybe."], id: "H-2", anyway: true)
    _ = try desk.workspace.status(at: desk.clerk.now)
    #expect(try kept(desk) == ["H-1", "H-2"])
    _ = try desk.workspace.set(hearing: "H-2", [(.title, "Havne")], by: desk.clerk)
    #expect(try kept(desk) == ["H-1"])
    _ = try desk.workspace.status(at: desk.clerk.now)
    _ = try desk.workspace.set(association: AssociationChange(address: "Havnegade 1"), by: desk.clerk)
    #expect(try kept(desk) == [])
  }

  @Test("the same bytes that come into another hearing are told in both")
  func twins() throws {
    let desk = try HearingDesk()
    let file = try desk.lay("odder.txt", HearingDesk.odder)
    _ = try desk.collect([file])
    try desk.importPapers(
      draft: ["Forslag til lov om havne", "§ 1", "Havne er dybe."], id: "H-2", anyway: true)
    let before = try desk.workspace.status(hearing: "H-1", at: desk.clerk.now).first?.problems.look
    _ = try desk.workspace.collector(hearing: "H-2", context: ReadContext(), by: desk.clerk).collect([file])
    let after = try desk.workspace.status(hearing: "H-1", at: desk.clerk.now).first?.problems.look
    #expect(after == before.map { $0 + 1 })
    try compare(desk, "twins")
  }

  @Test("a deadline that passes is counted without anything being changed")
  func time() throws {
    let desk = try HearingDesk()
    let before = try #require(try desk.workspace.status(at: desk.clerk.now).first)
    let later = try #require(Moment("2026-03-11T09:00"))
    let after = try #require(try desk.workspace.status(at: later).first)
    #expect(after.problems.look == before.problems.look + 1)
    #expect(after.daysLeft == -2)
    try compare(desk, "later", at: later)
  }

  @Test("over several hearings the missing are counted, and named where one is asked for")
  func names() throws {
    let desk = try HearingDesk()
    #expect(try desk.workspace.status(at: desk.clerk.now, missing: .ofOne).first?.missing.count == 3)
    try desk.importPapers(
      draft: ["Forslag til lov om havne", "§ 1", "Havne er dybe."], id: "H-2", anyway: true)
    let both = try desk.workspace.status(at: desk.clerk.now, missing: .ofOne)
    #expect(both.map(\.missing.count) == [0, 0])
    #expect(both.map(\.missingCount) == [3, 3])
    let one = try desk.workspace.status(hearing: "H-2", at: desk.clerk.now, missing: .ofOne)
    #expect(one.first?.missing.map(\.name) == ["Karla Mosegård", "Bent Tangkær", "Yrsa Engholt"])
  }
}
