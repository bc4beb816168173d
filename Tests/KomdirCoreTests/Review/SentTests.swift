import DanishText
import DocumentFormats
import Foundation
import Testing

@testable import KomdirCore

@Suite("What is recorded as sent")
struct SentTests {
  private let words =
    "KOMDIR finder, at grænsen på 30 km i timen er for høj på stier ved skoler og børnehaver."

  private func answered() throws -> HearingDesk {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    for position in try desk.workspace.positions(hearing: nil) {
      _ = try desk.workspace.set(
        position: position.position.printedID, PositionChange(text: words), by: desk.clerk)
    }
    for remark in ["R-1", "R-2", "R-3", "R-4"] {
      _ = try desk.workspace.decide(remark: remark, [DecisionInput(value: .followed)], by: desk.clerk)
    }
    return desk
  }

  private func send(_ desk: HearingDesk, _ text: String, reason: String? = nil) throws -> Hearing {
    let file = SentFile(name: "svar.txt", bytes: Array(text.utf8), text: text)
    return try desk.workspace.sent(hearing: nil, file, reason: reason, by: desk.clerk)
  }

  @Test("the response is taken, corrected by hand too")
  func response() throws {
    let text =
      "Til Trafikministeriet\n\nKOMDIR mener, at grænsen på 30 km i timen er for høj på stier ved skoler.\n\nHilsen"
    #expect(try send(try answered(), text).sentFile == "svar.txt")
  }

  @Test(
    "a member list, an empty file and a letter about something else are refused; with a reason a scan is taken"
  )
  func others() throws {
    let desk = try answered()
    let refusal = WorkspaceError.notAllowed(.notTheResponse("svar.txt"))
    let list = HearingDesk.register.rows.map { $0.joined(separator: ";") }.joined(separator: "\n")
    #expect(throws: refusal) { try send(desk, list) }
    #expect(throws: refusal) { try send(desk, "") }
    #expect(throws: refusal) { try send(desk, "", reason: "Scannet") }
    #expect(throws: refusal) { try send(desk, HearingDesk.bornholm + "\nOg så lidt til.") }
    #expect(throws: WorkspaceError.notAllowed(.reasonNeeded)) { try send(desk, list, reason: " ") }
    #expect(try desk.workspace.hearing(nil).isOpen)
    #expect(try send(desk, "Underskrevet brev", reason: "Scannet uden tekst").sentAt != nil)
  }

  @Test("a response written before later changes is taken with a reason only; how many they are is said")
  func older() throws {
    let desk = try answered()
    let response = try desk.workspace.response(hearing: nil, at: desk.clerk.now)
    let bytes = try HearingDesk.docx(response.document)
    _ = try desk.workspace.noteResponse(
      hearing: nil, file: "svar.docx", sha256: SHA256.hexDigest(of: bytes), isDraft: false,
      readAt: response.entry,
      by: desk.clerk)
    _ = try desk.workspace.set(
      position: "P-1", PositionChange(text: words + " Den bør være 25."), by: desk.clerk)
    let file = SentFile(name: "svar.docx", bytes: bytes, text: response.document.text())
    #expect(throws: WorkspaceError.notAllowed(.responseIsOlder("svar.docx", 1))) {
      try desk.workspace.sent(hearing: nil, file, by: desk.clerk)
    }
    #expect(
      try desk.workspace.sent(hearing: nil, file, reason: "Den var sendt", by: desk.clerk).sentAt != nil)
  }

  @Test(
    "while a remark is undecided the answer is refused, and the matter named; with a reason it is taken, and the reason kept"
  )
  func blocked() throws {
    let desk = try answered()
    _ = try desk.collect([
      desk.lay("sent.txt", "Odder Kommune\n\nAd § 2\nTræ rådner, og stål bør være tilladt.")
    ])
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    let position = try #require(
      try desk.workspace.positions(hearing: nil).first { $0.position.text.isEmpty }?.position.printedID)
    _ = try desk.workspace.set(position: position, PositionChange(text: words), by: desk.clerk)
    let response = try desk.workspace.response(hearing: nil, at: desk.clerk.now)
    #expect(response.isDraft)
    #expect(response.document.pageFurniture.header == "INTERN KLADDE – ikke til afsendelse")
    do {
      _ = try send(desk, words)
      Issue.record("taken")
    } catch WorkspaceError.notAllowed(.blocksStand("H-1", 1, let first)) {
      #expect(first.rule == .remarkUndecided && first.subject == "R-6")
    }
    #expect(try desk.workspace.hearing(nil).isOpen)
    #expect(try send(desk, words, reason: "Formanden har godkendt det").sentAt != nil)
    #expect(try desk.workspace.log().last { $0.what == "sent.reason" } != nil)
  }

  @Test("a member's letter and the ministry's paper are refused by name, whatever is said for them")
  func received() throws {
    let desk = try answered()
    #expect(throws: WorkspaceError.notAllowed(.isReceivedFile("svar.txt", "S-1 odder.txt"))) {
      try send(desk, HearingDesk.odder, reason: "Det er svaret")
    }
  }

  @Test("a file that says it is the internal draft is refused, even when it was saved again elsewhere")
  func draft() throws {
    let desk = try answered()
    #expect(throws: WorkspaceError.notAllowed(.sendsDraft("svar.txt"))) {
      try send(desk, "Intern kladde - ikke til afsendelse\n\n" + words, reason: "Det er svaret")
    }
  }

  @Test(
    "a change that came between reading and noting is seen: it is counted then, and check says it is not in")
  func meanwhile() throws {
    let desk = try answered()
    let response = try desk.workspace.response(hearing: nil, at: desk.clerk.now)
    _ = try desk.workspace.decide(remark: "R-1", [DecisionInput(value: .noted)], by: desk.clerk)
    let since = try desk.workspace.noteResponse(
      hearing: nil, file: "svar.docx", sha256: "aa", isDraft: false, readAt: response.entry, by: desk.clerk)
    #expect(since == 1)
    let problems = try desk.workspace.check(hearing: nil, at: desk.clerk.now)
    #expect(problems.contains { $0.rule == .responseOutdated })
  }
}
