import Testing

@testable import KomdirCore

@Suite("The day that an undated file bears")
struct LetterDayTests {
  @Test(
    "a letter dated after the members' deadline is asked about, until a person says when it came",
    arguments: ["27. februar 2026", "Odder, den 27-02-2026", "Sendt: 27. februar 2026 08:47"])
  func late(_ line: String) throws {
    let desk = try HearingDesk()
    _ = try desk.workspace.set(hearing: nil, [(.internalDeadline, "2026-02-25")], by: desk.clerk)
    let text = HearingDesk.odder.replacing("Odder Kommune\n", with: "Odder Kommune\n\(line)\n")
    _ = try desk.collect([desk.lay("odder.txt", text)])
    func asked() throws -> Bool {
      try desk.workspace.check(hearing: nil, at: desk.clerk.now).contains { $0.rule == .datedLate }
    }
    #expect(try asked())
    _ = try desk.workspace.set(submission: "S-1", SubmissionChange(received: "2026-02-25"), by: desk.clerk)
    #expect(try !asked())
  }

  @Test("a letter dated before the deadline, and one that came by mail, are not asked about")
  func inTime() throws {
    let desk = try HearingDesk()
    _ = try desk.workspace.set(hearing: nil, [(.internalDeadline, "2026-02-25")], by: desk.clerk)
    let text = HearingDesk.odder.replacing("Odder Kommune\n", with: "Odder Kommune\n20. februar 2026\n")
    _ = try desk.collect([desk.lay("odder.txt", text), desk.lay("københavn.eml", HearingDesk.copenhagen)])
    #expect(try !desk.workspace.check(hearing: nil, at: desk.clerk.now).contains { $0.rule == .datedLate })
  }
}
