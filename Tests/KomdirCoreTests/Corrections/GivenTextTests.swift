import Testing

@testable import KomdirCore

@Suite("What a person gives says something")
struct GivenTextTests {
  @Test("empty texts, titles, reasons, names and ids are refused, and nothing is changed")
  func empty() throws {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    let workspace = desk.workspace
    let log = try workspace.log()
    let tries: [(String, () throws -> Void)] = [
      ("--text", { _ = try workspace.set(position: "P-1", PositionChange(text: " "), by: desk.clerk) }),
      ("--title", { _ = try workspace.set(position: "P-1", PositionChange(title: ""), by: desk.clerk) }),
      ("--title", { _ = try workspace.set(hearing: nil, [(.title, "")], by: desk.clerk) }),
      (
        "--reason",
        {
          _ = try workspace.decide(remark: "R-1", [DecisionInput(value: .noted, reason: "")], by: desk.clerk)
        }
      ),
      (
        "--accepted-by",
        { _ = try workspace.set(submission: "S-1", SubmissionChange(acceptedBy: ""), by: desk.clerk) }
      ),
      (
        "--reason",
        { _ = try workspace.set(submission: "S-1", SubmissionChange(reason: " "), by: desk.clerk) }
      ),
      (
        "--text",
        {
          _ = try workspace.addRemark(hearing: nil, member: "Odder", text: "", provision: nil, by: desk.clerk)
        }
      ),
      ("--id", { _ = try desk.importPapers(id: "") }),
    ]
    for (option, change) in tries {
      #expect(throws: WorkspaceError.notAllowed(.textEmpty(option))) { try change() }
    }
    #expect(throws: WorkspaceError.notAllowed(.reasonNeeded)) {
      try workspace.close(hearing: nil, reason: "", by: desk.clerk)
    }
    #expect(try workspace.log() == log)
  }

  @Test("an order beyond all reckoning is refused, and one that stands in an archive ends nothing")
  func order() throws {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    for number in [Int.min, -1, 0, 10_000, Int.max] {
      #expect(throws: WorkspaceError.notAllowed(.orderOutOfRange(number))) {
        try desk.workspace.set(position: "P-1", PositionChange(sequence: number), by: desk.clerk)
      }
    }
    let count = try desk.workspace.positions(hearing: nil).count
    try desk.tamper("UPDATE position SET sequence = -9223372036854775808 WHERE id = 1")
    try desk.tamper("UPDATE position SET sequence = 9223372036854775807 WHERE id = 2")
    #expect(try desk.workspace.positions(hearing: nil).count == count)
    _ = try desk.workspace.response(hearing: nil, at: desk.clerk.now)
  }
}
