import Testing

@testable import KomdirCore

@Suite("Deciding what becomes of a remark")
struct DecideTests {
  private func desk() throws -> HearingDesk {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    return desk
  }

  private func decide(_ desk: HearingDesk, _ remark: String, _ input: DecisionInput, adding: Bool = false)
    throws
    -> [Decision]
  {
    try desk.workspace.decide(remark: remark, [input], adding: adding, by: desk.clerk)
  }

  @Test("a decision has its own number and says who and when; the next one takes its place")
  func replaces() throws {
    let desk = try desk()
    let first = try decide(desk, "R-1", DecisionInput(value: .followed))
    #expect(first.map(\.printedID) == ["B-1"])
    #expect(first.map(\.by) == ["Sekretariatet"])
    #expect(first.map(\.at) == ["2026-03-02T09:00:00+01:00"])
    let second = try decide(desk, "R-1", DecisionInput(value: .noted))
    #expect(second.map(\.value) == [.noted])
    let entry = try #require(try desk.workspace.log().last)
    #expect((entry.before, entry.after) == ("followed", "noted"))
  }

  @Test("a remark can have two decisions")
  func two() throws {
    let desk = try desk()
    _ = try decide(desk, "R-1", DecisionInput(value: .notFollowed, reason: "For dyrt"))
    let both = try decide(desk, "R-1", DecisionInput(value: .postponed), adding: true)
    #expect(both.map(\.value) == [.notFollowed, .postponed])
    #expect(both.first?.reason == "For dyrt")
  }

  @Test("not followed needs a reason, withdrawn a date, a duplicate one target that is none itself")
  func rules() throws {
    let desk = try desk()
    #expect(throws: WorkspaceError.notAllowed(.reasonNeeded)) {
      try decide(desk, "R-1", DecisionInput(value: .notFollowed))
    }
    #expect(throws: WorkspaceError.notAllowed(.textEmpty("--reason"))) {
      try decide(desk, "R-1", DecisionInput(value: .notFollowed, reason: "  "))
    }
    #expect(throws: WorkspaceError.notAllowed(.notAMoment("2026-02-30"))) {
      try decide(desk, "R-1", DecisionInput(value: .withdrawn, date: "2026-02-30"))
    }
    #expect(throws: WorkspaceError.notAllowed(.targetNeeded)) {
      try decide(desk, "R-1", DecisionInput(value: .duplicateOf))
    }
    #expect(throws: WorkspaceError.notAllowed(.targetIsItself)) {
      try decide(desk, "R-1", DecisionInput(value: .duplicateOf, target: "R-1"))
    }
    #expect(throws: WorkspaceError.unknown(id: "R-99")) {
      try decide(desk, "R-1", DecisionInput(value: .duplicateOf, target: "R-99"))
    }
    let made = try decide(desk, "R-4", DecisionInput(value: .duplicateOf, target: "R-1"))
    #expect(Phrase.decisions(made).danish == "dublet af R-1")
    #expect(made.map(\.summary) == ["duplicateOf R-1"])
    #expect(throws: WorkspaceError.notAllowed(.targetIsDuplicate("R-4"))) {
      try decide(desk, "R-2", DecisionInput(value: .duplicateOf, target: "R-4"))
    }
    // The survivor cannot become a duplicate either: its copies would lose it.
    #expect(throws: WorkspaceError.notAllowed(.targetIsDuplicate("R-4"))) {
      try decide(desk, "R-1", DecisionInput(value: .duplicateOf, target: "R-2"))
    }
    #expect(try desk.workspace.remarks(hearing: nil).first?.decisions.isEmpty == true)
  }

  @Test("a decision is known by its own name, in Danish and in English")
  func words() {
    #expect(Decision.Value(written: "Delvist medtaget") == .followedInPart)
    #expect(Decision.Value(written: "followed in part") == .followedInPart)
    #expect(Decision.Value(written: "followedInPart") == .followedInPart)
    #expect(Decision.Value(written: "måske") == nil)
  }
}
