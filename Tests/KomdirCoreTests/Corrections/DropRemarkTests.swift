import DocumentModel
import Testing

@testable import KomdirCore

@Suite("Taking out what is no remark")
struct DropRemarkTests {
  private func collected() throws -> HearingDesk {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    return desk
  }

  @Test("a dropped remark is kept and listed with who dropped it and why, and counts nowhere")
  func dropped() throws {
    let desk = try collected()
    let before = try desk.workspace.status(at: desk.clerk.now)
    let wanted = try #require(
      try desk.workspace.remarks(hearing: nil).first { $0.remark.nature == .substantive })
    let id = wanted.remark.printedID
    _ = try desk.workspace.drop(remark: id, reason: "Brevfod", by: desk.clerk)
    let listed = try #require(try desk.workspace.remarks(hearing: nil).first { $0.remark.printedID == id })
    #expect(listed.remark.text == wanted.remark.text)
    #expect(listed.remark.droppedBy == "Sekretariatet")
    #expect(listed.remark.dropReason == "Brevfod")
    let after = try desk.workspace.status(at: desk.clerk.now)
    #expect(after.first?.remarks == (before.first?.remarks ?? 0) - 1)
    #expect(after.first?.undecided == (before.first?.undecided ?? 0) - 1)
    let positions = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    #expect(!positions.flatMap(\.remarks).contains { $0.printedID == id })
    let worksheet = try desk.workspace.worksheet(hearing: nil, language: .danish)
    #expect(!worksheet.remarks.contains { $0.first == id })
    let problems = try desk.workspace.check(hearing: nil, at: desk.clerk.now)
    #expect(!problems.contains { $0.subject == id })
    let response = try desk.workspace.response(hearing: nil, at: desk.clerk.now)
    #expect(!response.document.text().contains(id))
    let submission = try desk.workspace.submissions(hearing: nil).first {
      $0.submission.id == wanted.remark.submission
    }
    #expect(submission?.dropped == 1)
    #expect(try desk.workspace.log().last?.what == "remark.drop")
  }

  @Test("a dropped remark can be taken back, with its place and position")
  func takenBack() throws {
    let desk = try collected()
    let before = try desk.workspace.remarks(hearing: nil)
    let id = try #require(before.first { $0.remark.nature == .substantive }).remark.printedID
    _ = try desk.workspace.drop(remark: id, reason: "Brevfod", by: desk.clerk)
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    _ = try desk.workspace.keep(dropped: id, by: desk.clerk)
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    #expect(try desk.workspace.remarks(hearing: nil) == before)
  }

  @Test("dropping needs a reason, and a dropped remark takes no decision")
  func rules() throws {
    let desk = try collected()
    let id = try #require(
      try desk.workspace.remarks(hearing: nil).first { $0.remark.nature == .substantive }
    ).remark.printedID
    #expect(throws: WorkspaceError.notAllowed(.reasonNeeded)) {
      try desk.workspace.drop(remark: id, reason: "  ", by: desk.clerk)
    }
    _ = try desk.workspace.drop(remark: id, reason: "Brevfod", by: desk.clerk)
    #expect(throws: WorkspaceError.notAllowed(.isDropped(id))) {
      try desk.workspace.decide(remark: id, [DecisionInput(value: .followed)], by: desk.clerk)
    }
  }
}
