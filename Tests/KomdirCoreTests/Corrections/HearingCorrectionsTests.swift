import DocumentModel
import Testing

@testable import KomdirCore

@Suite("What a person sets on a hearing")
struct HearingCorrectionsTests {
  @Test(
    "an address that is none is refused by name, and nothing is changed",
    arguments: [
      "hoering", "hoering@min", "hoering@min.dk, ole(at)min.dk", "Ole Brandt <ole@min.dk>", "@min.dk",
    ])
  func addresses(_ typed: String) throws {
    let desk = try HearingDesk()
    for field in [HearingField.replyTo, .cc, .contactEmail] {
      #expect(throws: WorkspaceError.self) {
        try desk.workspace.set(hearing: nil, [(field, typed)], by: desk.clerk)
      }
    }
    #expect(try desk.workspace.hearing(nil).replyTo == ["hoering@trm.example"])
    let set = try desk.workspace.set(
      hearing: nil, [(.replyTo, "a.b@min.dk; post@styrelse.min.dk")], by: desk.clerk)
    #expect(set.replyTo == ["a.b@min.dk", "post@styrelse.min.dk"])
  }

  @Test("what the letter says is taken with the words it stands in; what a person sets stays")
  func setByHand() throws {
    let desk = try HearingDesk()
    let imported = try desk.workspace.hearing(nil)
    #expect(imported.deadline == "2026-03-09T12:00")
    #expect(imported.caseNumber == "2026 - 118")
    #expect(imported.replyTo == ["hoering@trm.example"])
    #expect(imported.found["deadline"]?.file == "høringsbrev.docx")
    #expect(imported.found["deadline"]?.quote.contains("senest mandag den 9. marts 2026 kl. 12.00") == true)
    _ = try desk.workspace.set(
      hearing: nil, [(.deadline, "2026-03-16T12:00"), (.caseNumber, "2026-119")], by: desk.clerk)
    try desk.importPapers(id: nil)
    let hearing = try desk.workspace.hearing(nil)
    #expect(hearing.id == "H-1")
    #expect(hearing.deadline == "2026-03-16T12:00")
    #expect(hearing.caseNumber == "2026-119")
    #expect(hearing.setByHand == ["deadline", "caseNumber"])
  }

  @Test("what a paper is can be said by hand, and stays so when the papers are read in again")
  func role() throws {
    let desk = try HearingDesk()
    let paper = try desk.workspace.set(document: "D-2", role: .annex, by: desk.clerk)
    #expect(paper.role == .annex)
    #expect(try desk.importPapers().documents.map(\.document.role) == [.draft, .annex])
    #expect(throws: WorkspaceError.unknown(id: "D-9")) {
      try desk.workspace.set(document: "D-9", role: .draft, by: desk.clerk)
    }
  }

  @Test("a deadline that is no time is refused")
  func noMoment() throws {
    let desk = try HearingDesk()
    #expect(throws: WorkspaceError.notAllowed(.notAMoment("2026-02-30"))) {
      try desk.workspace.set(hearing: nil, [(.deadline, "2026-02-30")], by: desk.clerk)
    }
  }

  @Test("a day that is yet to come is no day on which a file came or was taken back")
  func ahead() throws {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    #expect(throws: WorkspaceError.notAllowed(.isAhead("2031-01-01"))) {
      try desk.workspace.set(
        submission: "S-1", SubmissionChange(state: .withdrawn, date: "2031-01-01"), by: desk.clerk)
    }
    #expect(throws: WorkspaceError.notAllowed(.isAhead("2031-01-01"))) {
      try desk.collect([], received: Moment("2031-01-01"))
    }
  }

  @Test("an internal deadline after the ministry's, and a deadline before the letter, are worth a look")
  func oddDeadlines() throws {
    let desk = try HearingDesk()
    func rules() throws -> [Problem.Rule] {
      try desk.workspace.check(hearing: nil, at: desk.clerk.now).map(\.rule)
    }
    #expect(try !rules().contains { [.internalDeadlineLate, .deadlineBeforeLetter].contains($0) })
    _ = try desk.workspace.set(hearing: nil, [(.internalDeadline, "2026-03-10")], by: desk.clerk)
    #expect(try rules().contains(.internalDeadlineLate))
    _ = try desk.workspace.set(hearing: nil, [(.deadline, "2025-03-09")], by: desk.clerk)
    #expect(try rules().contains(.deadlineBeforeLetter))
  }

  @Test("the one hearing that is over is opened again without its number")
  func reopened() throws {
    let desk = try HearingDesk()
    #expect(throws: WorkspaceError.noHearing) { try desk.workspace.reopen(hearing: nil, by: desk.clerk) }
    _ = try desk.workspace.close(hearing: nil, reason: "Besvares ikke", by: desk.clerk)
    #expect(try desk.workspace.reopen(hearing: nil, by: desk.clerk).isOpen)
  }

  @Test("a sent hearing takes no change of any kind until it is opened again")
  func closed() throws {
    let desk = try HearingDesk()
    let files = try desk.layThreeAnswers()
    _ = try desk.collect(files)
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    let sheet = try desk.workspace.worksheet(hearing: nil, language: .danish)
    let bytes = Array("det sendte svar".utf8)
    _ = try desk.workspace.sent(
      hearing: nil, SentFile(name: "svar.docx", bytes: bytes, text: nil), reason: "Skrevet i hånden",
      by: desk.clerk)
    let changes: [(HearingDesk) throws -> Void] = [
      { _ = try $0.collect(files) },
      { _ = try $0.workspace.collate(hearing: nil, by: $0.clerk) },
      { _ = try $0.workspace.decide(remark: "R-1", [DecisionInput(value: .noted)], by: $0.clerk) },
      { _ = try $0.workspace.place(remark: "R-1", at: nil, by: $0.clerk) },
      { _ = try $0.workspace.split(remark: "R-1", at: ["hvor"], by: $0.clerk) },
      { _ = try $0.workspace.keep(setAside: "S-1:p1", by: $0.clerk) },
      { _ = try $0.workspace.move(remark: "R-1", to: "P-2", by: $0.clerk) },
      {
        _ = try $0.workspace.addRemark(
          hearing: "H-1", member: "Odder", text: "x", provision: nil, by: $0.clerk)
      },
      { _ = try $0.workspace.set(submission: "S-1", SubmissionChange(acceptedBy: "x"), by: $0.clerk) },
      { _ = try $0.workspace.set(position: "P-1", PositionChange(text: "x"), by: $0.clerk) },
      { _ = try $0.workspace.set(hearing: "H-1", [(.title, "x")], by: $0.clerk) },
      {
        _ = try $0.workspace.sent(
          hearing: nil, SentFile(name: "y", bytes: [], text: nil), reason: "Skrevet i hånden", by: $0.clerk)
      },
      { _ = try $0.importPapers(id: "H-1") },
      {
        _ = try $0.workspace.importWorksheet(
          hearing: nil, sheets: [Sheet(name: "a", rows: sheet.tables().remarks)], language: .danish,
          by: $0.clerk)
      },
    ]
    let log = try desk.workspace.log()
    for change in changes {
      #expect(throws: WorkspaceError.hearingClosed("H-1")) { try change(desk) }
    }
    #expect(try desk.workspace.log() == log)
    var kept: [String: [UInt8]] = [:]
    _ = try desk.workspace.exportOriginals(hearing: nil) { kept[$0] = $1 }
    #expect(kept["sendt svar.docx"] == bytes)
    _ = try desk.workspace.reopen(hearing: "H-1", by: desk.clerk)
    _ = try desk.workspace.decide(remark: "R-1", [DecisionInput(value: .noted)], by: desk.clerk)
    // Sent again, the first file is still handed out.
    _ = try desk.workspace.sent(
      hearing: nil, SentFile(name: "svar.docx", bytes: [1, 2], text: nil), reason: "Skrevet i hånden",
      by: desk.clerk)
    kept = [:]
    _ = try desk.workspace.exportOriginals(hearing: nil) { kept[$0] = $1 }
    #expect(kept["sendt 1 svar.docx"] == bytes)
    #expect(kept["sendt 2 svar.docx"] == [1, 2])
  }
}
