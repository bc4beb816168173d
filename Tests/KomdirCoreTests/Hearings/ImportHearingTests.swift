import DocumentFormats
import Foundation
import Testing

@testable import KomdirCore

@Suite("Importing the ministry's papers")
struct ImportHearingTests {
  @Test("each paper gets its role, its version and, being the draft, its provisions")
  func roles() throws {
    let desk = try HearingDesk(hearing: false)
    let report = try desk.importPapers()
    #expect(report.hearing.id == "H-1")
    #expect(report.documents.map(\.document.role) == [.draft, .hearingLetter])
    #expect(report.documents.map(\.document.version) == [1, 1])
    #expect(report.documents.first?.provisions ?? 0 >= 9)
    #expect(report.hearing.deadlineProblem == nil)
  }

  @Test("a letter whose looks misled is read as soon as a person says that it is the letter")
  func letterByHand() throws {
    let desk = try HearingDesk(hearing: false)
    let files = [
      SourceFile(
        name: "udkast.docx", bytes: try HearingDesk.docx(FeedbackFixture.document(FeedbackFixture.draftLines))
      ),
      SourceFile(
        name: "bilag 2.docx", bytes: try HearingDesk.docx(FeedbackFixture.document(HearingDesk.letterLines))),
    ]
    let report = try desk.workspace.importHearing(
      HearingPapers(files, context: ReadContext()), id: nil, setting: [(.caseNumber, "2026-7")],
      by: desk.clerk)
    #expect(report.hearing.deadline == nil)
    let letter = try #require(try desk.workspace.papers(hearing: "H-1").first { $0.role == .annex })
    _ = try desk.workspace.set(document: letter.printedID, role: .hearingLetter, by: desk.clerk)
    let hearing = try desk.workspace.readLetter(hearing: "H-1", context: ReadContext(), by: desk.clerk)
    #expect(hearing.deadline == "2026-03-09T12:00")
    #expect(hearing.authority == "Trafikministeriet")
    #expect(hearing.caseNumber == "2026-7")
    let log = try desk.workspace.log()
    _ = try desk.workspace.readLetter(hearing: "H-1", context: ReadContext(), by: desk.clerk)
    #expect(try desk.workspace.log() == log)
  }

  @Test("the same papers again change nothing")
  func twice() throws {
    let desk = try HearingDesk()
    let log = try desk.workspace.log()
    let report = try desk.importPapers()
    #expect(report.documents.map(\.isUnchanged) == [true, true])
    #expect(try desk.workspace.log() == log)
    #expect(try desk.workspace.hearings().count == 1)
  }

  @Test("a hearing without a letter has a deadline that is asked for, never guessed")
  func noLetter() throws {
    let desk = try HearingDesk(hearing: false)
    let draft = SourceFile(
      name: "udkast.docx", bytes: try HearingDesk.docx(FeedbackFixture.document(FeedbackFixture.draftLines)))
    let report = try desk.workspace.importHearing(
      HearingPapers([draft], context: ReadContext()), id: nil, setting: [], by: desk.clerk)
    #expect(report.hearing.deadline == nil)
    #expect(report.hearing.deadlineProblem == "none")
    #expect(
      try desk.workspace.check(hearing: nil, at: desk.clerk.now).contains { $0.rule == .deadlineUnclear })
    _ = try desk.workspace.set(hearing: nil, [(.deadline, "2026-03-16T12:00")], by: desk.clerk)
    #expect(
      try !desk.workspace.check(hearing: nil, at: desk.clerk.now).contains { $0.rule == .deadlineUnclear })
  }

  @Test("papers of which none can be read make no hearing")
  func unreadable() throws {
    let desk = try HearingDesk(hearing: false)
    #expect(throws: WorkspaceError.self) {
      try desk.workspace.importHearing(
        HearingPapers([SourceFile(name: "tom.docx", bytes: [])], context: ReadContext()), id: nil,
        setting: [],
        by: desk.clerk)
    }
    #expect(try desk.workspace.hearings().isEmpty)
  }

  @Test("when the next draft has a new § 2, remarks and positions follow the old § 2 to § 3")
  func nextVersion() throws {
    let desk = try HearingDesk()
    _ = try desk.collect([
      desk.lay(
        "odder.txt", "Odder Kommune\n\nAd § 2, nr. 1\nGelænder af træ rådner. Stål bør også være tilladt."),
      desk.lay("bornholm.txt", "Bornholms Regionskommune\n\nAd § 1, nr. 3\nDet er godt, at kravet ophæves."),
    ])
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    let position = try #require(
      try desk.workspace.positions(hearing: nil).first { $0.position.provision == "par:2/nr:1" })
    _ = try desk.workspace.set(
      position: position.position.printedID, PositionChange(text: "Stål bør være tilladt."), by: desk.clerk)
    var lines = FeedbackFixture.draftLines
    lines.removeAll { $0.hasPrefix("3. § 9") }
    let at = try #require(lines.firstIndex(of: "§ 2"))
    lines.replaceSubrange(
      at..<at,
      with: [
        "§ 2", "I lov om fortove foretages følgende ændring:",
        "1. I § 7 indsættes som stk. 2:",
        "»Stk. 2. Fortove af asfalt skal være mindst halvanden meter brede.«",
      ])
    lines = lines.enumerated().map { index, line in
      index > at && line == "§ 2" ? "§ 3" : line == "§ 3" ? "§ 4" : line
    }
    let report = try desk.importPapers(draft: lines, id: "H-1")
    #expect(report.documents.map(\.document.version) == [2])
    let remarks = try desk.workspace.remarks(hearing: nil)
    let moved = try #require(remarks.first { $0.submission.file == "odder.txt" })
    #expect(moved.remark.provision == "par:3/nr:1")
    #expect(moved.remark.match == .moved)
    #expect(moved.remark.asWritten == "§ 2, nr. 1")
    #expect(report.carried.moved == 1)
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    let carried = try #require(
      try desk.workspace.positions(hearing: nil).first { $0.position.provision == "par:3/nr:1" })
    #expect(carried.position.id == position.position.id)
    #expect(carried.position.text == "Stål bør være tilladt.")
    #expect(carried.position.title == "§ 3, nr. 1")
  }
}
