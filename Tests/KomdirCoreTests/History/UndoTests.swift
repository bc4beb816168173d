import Foundation
import Testing

@testable import Archive
@testable import KomdirCore

@Suite("Taking back")
struct UndoTests {
  @Test("the last change is taken back, then the one before it, and each is journalled")
  func stepByStep() throws {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    _ = try desk.workspace.set(position: "P-1", PositionChange(text: "Første"), by: desk.clerk)
    _ = try desk.workspace.set(position: "P-1", PositionChange(text: "Anden"), by: desk.clerk)
    let undone = try desk.workspace.undo(hearing: nil, by: desk.clerk)
    #expect(undone.what == "position.text" && undone.subject == "P-1")
    func text() throws -> String? {
      try desk.workspace.positions(hearing: nil).first { $0.position.printedID == "P-1" }?.position.text
    }
    #expect(try text() == "Første")
    _ = try desk.workspace.undo(hearing: nil, by: desk.clerk)
    #expect(try text() == "")
    #expect(try desk.workspace.undo(hearing: nil, by: desk.clerk).what == "collate")
    #expect(try desk.workspace.positions(hearing: nil).isEmpty)
    #expect(try desk.workspace.log().suffix(3).map(\.what) == ["undo", "undo", "undo"])
    #expect(try desk.workspace.audit() == [])
  }

  @Test("a new decision ends an older one; taking it back brings the older one again, with its number")
  func decision() throws {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    let first = try desk.workspace.decide(remark: "R-1", [DecisionInput(value: .noted)], by: desk.clerk)
    _ = try desk.workspace.decide(
      remark: "R-1", [DecisionInput(value: .notFollowed, reason: "For dyrt")], by: desk.clerk)
    let ended = try desk.workspace.read { try String.fetchAll($0, sql: "SELECT value FROM endedDecision") }
    #expect(ended == ["noted"])
    _ = try desk.workspace.undo(hearing: nil, by: desk.clerk)
    #expect(try desk.workspace.remarks(hearing: nil)[0].decisions == first)
  }

  @Test("a collection leaves only when that is asked for; then its files and their bytes are gone")
  func collection() throws {
    let desk = try HearingDesk()
    let before = try ArchiveState(desk.workspace)
    _ = try desk.collect(desk.layThreeAnswers())
    #expect(throws: WorkspaceError.notAllowed(.takesFilesOut(["S-1", "S-2", "S-3"]))) {
      try desk.workspace.undo(hearing: nil, by: desk.clerk)
    }
    let undone = try desk.workspace.undo(hearing: nil, withFiles: true, by: desk.clerk)
    #expect(undone.files == 3)
    #expect(try ArchiveState(desk.workspace).differences(from: before) == [])
    let bytes = try desk.workspace.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM original") }
    #expect(bytes == 2)
    // The folder can be collected again, under new numbers.
    #expect(try desk.collectAll().submissions.map(\.submission.printedID) == ["S-4", "S-5", "S-6"])
    #expect(try desk.workspace.audit() == [])
  }

  @Test("a new draft that moves every number is taken back, though its positions traded places")
  func newDraft() throws {
    let desk = try HearingDesk()
    let about = (1...3).map {
      "Ad § 1, nr. \($0)\nHer bør nummer \($0) siges tydeligere, så alle kan læse det.\n"
    }
    _ = try desk.collect([desk.lay("odder.txt", "Odder Kommune\n\n" + about.joined(separator: "\n"))])
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    let before = try ArchiveState(desk.workspace)
    try desk.importPapers(draft: SecondDraftTests.next, id: "H-1")
    let moved = try ArchiveState(desk.workspace).differences(from: before).filter {
      $0.hasPrefix("position/")
    }
    #expect(moved.count == 3)
    _ = try desk.workspace.undo(hearing: nil, withFiles: true, by: desk.clerk)
    #expect(try ArchiveState(desk.workspace).differences(from: before) == [])
    #expect(try desk.workspace.audit() == [])
  }

  @Test("a hearing that was deleted by mistake comes back")
  func deletedHearing() throws {
    let desk = try HearingDesk()
    let before = try ArchiveState(desk.workspace)
    try desk.workspace.delete(hearing: "H-1", by: desk.clerk)
    #expect(try desk.workspace.undo(hearing: nil, by: desk.clerk).what == "hearing.delete")
    #expect(try ArchiveState(desk.workspace).differences(from: before) == [])
  }

  @Test("what was erased is passed over and does not come back")
  func forgotten() throws {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    _ = try desk.workspace.set(hearing: nil, [(.title, "Cykelstier")], by: desk.clerk)
    _ = try desk.workspace.forget("S-1", reason: "Sendt ved en fejl", by: desk.clerk)
    #expect(try desk.workspace.undo(hearing: nil, by: desk.clerk).what == "hearing.title")
    #expect(throws: WorkspaceError.notAllowed(.changedSince("S-1"))) {
      try desk.workspace.undo(hearing: nil, withFiles: true, by: desk.clerk)
    }
    #expect(try desk.workspace.audit() == [])
  }

  @Test(
    "what was recorded as sent is taken back first, a hearing opened again is as it was, each in its order")
  func sent() throws {
    let desk = try HearingDesk()
    _ = try desk.workspace.set(hearing: nil, [(.title, "Cykelstier")], by: desk.clerk)
    let file = SentFile(name: "svar.pdf", bytes: Array("svar".utf8), text: nil)
    _ = try desk.workspace.sent(hearing: nil, file, reason: "Sendt på papir", by: desk.clerk)
    _ = try desk.workspace.reopen(hearing: nil, by: desk.clerk)
    #expect(try desk.workspace.undo(hearing: nil, by: desk.clerk).what == "hearing.reopen")
    #expect(try desk.workspace.hearing("H-1").sentFile == "svar.pdf")
    #expect(try !desk.workspace.hearing("H-1").isOpen)
    #expect(try desk.workspace.undo(hearing: nil, by: desk.clerk).what == "sent")
    let hearing = try desk.workspace.hearing(nil)
    #expect(hearing.isOpen && hearing.sentFile == nil && hearing.title == "Cykelstier")
    #expect(try desk.workspace.undo(hearing: nil, by: desk.clerk).what == "hearing.title")
    #expect(try desk.workspace.audit() == [])
  }

  @Test("a hearing that was closed beside the history takes nothing back until it is opened again")
  func closed() throws {
    let desk = try HearingDesk()
    _ = try desk.workspace.set(hearing: nil, [(.title, "Cykelstier")], by: desk.clerk)
    try desk.tamper("UPDATE hearing SET sentAt = '2026-03-08T10:00:00+01:00'")
    #expect(throws: WorkspaceError.hearingClosed("H-1")) {
      try desk.workspace.undo(hearing: nil, by: desk.clerk)
    }
  }

  @Test("with nothing left, that is said")
  func nothing() throws {
    let desk = try HearingDesk(hearing: false)
    _ = try desk.workspace.undo(hearing: nil, by: desk.clerk)
    #expect(try desk.workspace.members().isEmpty)
    #expect(throws: WorkspaceError.notAllowed(.nothingToUndo)) {
      try desk.workspace.undo(hearing: nil, by: desk.clerk)
    }
  }

  @Test(
    "any sequence of 200 commands, undone step by step, gives back each earlier state", arguments: [1, 2, 3])
  func anySequence(seed: UInt64) throws {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    var random = CommandRandom(seed: seed)
    var states = [try ArchiveState(desk.workspace)]
    var entries = try desk.workspace.log().count
    for step in 0..<200 {
      try? random.command(on: desk, step: step)
      let count = try desk.workspace.log().count
      guard count > entries else { continue }
      entries = count
      states.append(try ArchiveState(desk.workspace))
    }
    #expect(states.count > 80)
    #expect(try desk.workspace.audit() == [])
    while states.count > 1 {
      states.removeLast()
      _ = try desk.workspace.undo(hearing: nil, withFiles: true, by: desk.clerk)
      let differences = try ArchiveState(desk.workspace).differences(from: states[states.count - 1])
      guard differences.isEmpty else {
        Issue.record("\(states.count): \(differences.prefix(5))")
        return
      }
    }
    #expect(try desk.workspace.audit() == [])
  }
}

/// Commands as a secretariat might give them, in any order; many of them are refused.
struct CommandRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  private mutating func number(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(count))
  }

  mutating func command(on desk: HearingDesk, step: Int) throws {
    let workspace = desk.workspace
    let clerk = desk.clerk
    let remark = "R-\(number(8) + 1)"
    let position = "P-\(number(4) + 1)"
    switch number(19) {
    case 0: _ = try workspace.set(position: position, PositionChange(text: "Tekst \(step)"), by: clerk)
    case 1:
      _ = try workspace.set(
        position: position, PositionChange(title: "Titel \(step)", sequence: number(3) + 1, dissent: "Odder"),
        by: clerk)
    case 2: _ = try workspace.decide(remark: remark, [DecisionInput(value: .followed)], by: clerk)
    case 3:
      _ = try workspace.decide(
        remark: remark, [DecisionInput(value: .notFollowed, reason: "Grund \(step)")], by: clerk)
    case 4:
      _ = try workspace.decide(
        remark: remark, [DecisionInput(value: .duplicateOf, target: "R-\(number(8) + 1)")], by: clerk)
    case 5:
      let place = ["§ 1, nr. 1", "§ 1, nr. 2", "§ 3"][number(3)]
      _ = try workspace.place(remark: remark, at: number(4) == 0 ? nil : place, by: clerk)
    case 6: _ = try workspace.split(remark: remark, at: ["når"], by: clerk)
    case 7: _ = try workspace.move(remark: remark, to: position, by: clerk)
    case 8:
      _ = try workspace.addRemark(
        hearing: nil, member: "Odder", text: "Sagt i telefonen \(step)", provision: nil, by: clerk)
    case 9: _ = try workspace.keep(setAside: "S-\(number(4) + 1):p\(number(4) + 1)", by: clerk)
    case 10: _ = try workspace.set(hearing: nil, [(.title, "Høring \(step)"), (.cc, "a@b.dk")], by: clerk)
    case 11:
      let change = SubmissionChange(state: [.withdrawn, .received][number(2)], date: "2026-03-01")
      _ = try workspace.set(submission: "S-\(number(4) + 1)", change, by: clerk)
    case 12: _ = try workspace.collate(hearing: nil, by: clerk)
    case 13:
      let text =
        "Bornholms Regionskommune\n\nAd § 1, nr. \(number(3) + 1)\nSvar nummer \(step) om stierne ved havnen."
      _ = try desk.collect([desk.lay("svar\(step).txt", text)])
    case 14: _ = try workspace.drop(remark: remark, reason: "Brevfod \(step)", by: clerk)
    case 15: _ = try workspace.keep(dropped: remark, by: clerk)
    case 16: _ = try workspace.confirm(positions: [position], by: clerk)
    case 17:
      _ = try workspace.place(position: position, at: ["§ 2", "§ 3", nil][number(3)], by: clerk)
    default: _ = try workspace.decide(remark: remark, [DecisionInput(value: .noted)], adding: true, by: clerk)
    }
  }
}
