import DocumentModel
import Testing

@testable import KomdirCore

@Suite("Hearings at a glance")
struct StatusTests {
  @Test("members who answered, who is missing, and the days left")
  func missing() throws {
    let desk = try HearingDesk()
    let empty = try #require(try desk.workspace.status(at: desk.clerk.now).first)
    #expect((empty.members, empty.answered, empty.daysLeft, empty.stage) == (3, 0, 7, .collecting))
    _ = try desk.collect([desk.lay("odder.txt", HearingDesk.odder)])
    let status = try #require(try desk.workspace.status(at: desk.clerk.now).first)
    #expect((status.answered, status.remarks, status.undecided) == (1, 2, 2))
    #expect(status.missing.map(\.name) == ["Bent Tangkær", "Yrsa Engholt"])
    #expect(status.stage == .collating)
    #expect(try desk.workspace.status(at: #require(Moment("2026-03-11T09:00"))).first?.daysLeft == -2)
  }

  @Test("two members of one municipality: when one has answered, neither is missing")
  func colleague() throws {
    let desk = try HearingDesk()
    _ = try desk.workspace.importMembers(
      try MemberTable.read(.init(name: "a", rows: [["Navn", "Kommune"], ["Ole Kollega", "Odder"]])),
      by: desk.clerk)
    _ = try desk.collect([desk.lay("odder.txt", HearingDesk.odder)])
    let status = try #require(try desk.workspace.status(at: desk.clerk.now).first)
    #expect((status.members, status.answered) == (4, 2))
  }

  @Test("open hearings come before those that were sent or closed")
  func order() throws {
    let desk = try HearingDesk()
    _ = try desk.workspace.close(hearing: nil, reason: "Vi svarer ikke", by: desk.clerk)
    try desk.importPapers(draft: FeedbackFixture.draftLines + ["Stk. 3. Nyt."], id: "H-2")
    let all = try desk.workspace.status(at: desk.clerk.now)
    #expect(all.map(\.hearing.id) == ["H-2", "H-1"])
    #expect(all.map(\.stage) == [.collecting, .closed])
    // With one open hearing, it is meant where none is named.
    #expect(try desk.workspace.hearing(nil).id == "H-2")
  }

  @Test(
    "the status of a hearing that there is none of is an error, and who is missing is listed with addresses")
  func oneHearing() throws {
    let desk = try HearingDesk()
    #expect(throws: WorkspaceError.unknown(id: "H-7")) {
      try desk.workspace.status(hearing: "H-7", at: desk.clerk.now)
    }
    _ = try desk.collect([desk.lay("odder.txt", HearingDesk.odder)])
    let missing = try desk.workspace.memberAnswers(hearing: nil).filter { $0.answered == false }
    #expect(missing.map(\.member.mailAddresses) == [["beta@kk.example"], ["yren@brk.example"]])
  }
}
