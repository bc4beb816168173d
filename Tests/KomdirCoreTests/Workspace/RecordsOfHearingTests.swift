import Testing

@testable import KomdirCore

@Suite("Records of another hearing")
struct RecordsOfHearingTests {
  @Test("a number of another hearing than the one named is refused, with the hearing that it belongs to")
  func held() throws {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    try desk.importPapers(draft: SecondDraftTests.next, id: "H-2")
    try desk.workspace.hold(["R-1", "S-1", "S-1:p1"], in: "H-1")
    for record in ["R-1", "S-1", "S-1:p1"] {
      #expect(throws: WorkspaceError.notAllowed(.ofAnotherHearing(record, "H-1", wanted: "H-2"))) {
        try desk.workspace.hold([record], in: "H-2")
      }
    }
    #expect(throws: WorkspaceError.unknown(id: "H-9")) { try desk.workspace.hold(["R-1"], in: "H-9") }
  }

  @Test("who is outside the register is known at once when a file is said to be theirs")
  func outsiders() throws {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    #expect(try desk.workspace.outsiders(ofSubmission: "S-1") == [])
    _ = try desk.workspace.set(submission: "S-1", SubmissionChange(member: "Viborg"), by: desk.clerk)
    #expect(try desk.workspace.outsiders(ofSubmission: "S-1") == ["Viborg"])
  }
}
