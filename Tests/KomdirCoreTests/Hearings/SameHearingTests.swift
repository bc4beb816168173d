import DocumentFormats
import DocumentModel
import Testing

@testable import KomdirCore

@Suite("Papers of a hearing that is there already")
struct SameHearingTests {
  private func importing(_ files: [(String, [String])], id: String? = nil, _ desk: HearingDesk) throws
    -> HearingImport
  {
    try desk.workspace.importHearing(
      HearingPapers(
        try files.map { SourceFile(name: $0.0, bytes: try HearingDesk.docx(FeedbackFixture.document($0.1))) },
        context: ReadContext()), id: id, setting: [], by: desk.clerk)
  }

  @Test("a second draft without a hearing named is asked about, by what it shares with the first")
  func secondDraft() throws {
    let desk = try HearingDesk()
    let second = FeedbackFixture.draftLines + ["Stk. 3. Loven gælder ikke for Ertholmene."]
    do {
      _ = try importing([("udkast2.docx", second)], desk)
      Issue.record("the second draft made a hearing of its own")
    } catch WorkspaceError.sameHearing(let id, let mark) {
      #expect(id == "H-1")
      #expect(mark != .caseNumber(""))
    }
    #expect(try desk.workspace.hearings().map(\.id) == ["H-1"])
    #expect(try importing([("udkast2.docx", second)], id: "H-1", desk).isNewVersion)
  }

  @Test(
    "a letter with the case number of an open hearing is asked about; with a number of its own it is a new hearing"
  )
  func sameCaseNumber() throws {
    let desk = try HearingDesk()
    let again = HearingDesk.letterLines.map {
      $0.replacing("9. marts", with: "23. marts").replacing("cykelstier og lov om gangbroer", with: "havne")
    }
    #expect(throws: WorkspaceError.sameHearing("H-1", .caseNumber("2026 - 118"))) {
      try importing([("brev2.docx", again)], desk)
    }
    #expect(try !importing([("brev2.docx", again)], id: "H-2", desk).isNewVersion)
  }

  @Test("papers of another hearing make a new one unasked")
  func another() throws {
    let desk = try HearingDesk()
    let other = HearingDesk.letterLines.map {
      $0.replacing("2026 - 118", with: "2026 - 340").replacing(
        "cykelstier og lov om gangbroer", with: "havne og broer")
    }
    #expect(try importing([("brev2.docx", other)], desk).hearing.id == "H-2")
  }

  private static let answers: [(String, [String])] = [
    (
      "svar.docx",
      [
        "Odder Kommune", "Høringssvar over forslag til lov om ændring af lov om cykelstier",
        "Grænsen på 30 km er for høj. Vi svarer senest den 1. marts 2026, som I har bedt om.",
        "Venlig hilsen", "Karla Mosegård", "Odder Kommune",
      ]
    ),
    (
      "brev.docx",
      [
        "Foreningen af Cyklister", "Sagsnr. 77-12", "4. februar 2026", "Høringssvar om cykelstier",
        "Vi takker for muligheden for at afgive høringssvar over forslaget om cykelstier.",
        "Farten er for høj. Svar bedes sendt til formand@cyklister.example.", "Med venlig hilsen",
        "Ole Cyklist",
      ]
    ),
  ]

  @Test(
    "an answer that is imported into a known hearing is refused, and changes none of its fields",
    arguments: answers)
  func answer(_ name: String, _ lines: [String]) throws {
    let desk = try HearingDesk()
    let before = try desk.workspace.hearing(nil)
    #expect(throws: WorkspaceError.self) { try importing([(name, lines)], id: "H-1", desk) }
    #expect(try desk.workspace.hearing(nil) == before)
  }

  @Test("a letter of the authority that moves the deadline is a paper of the hearing")
  func newDeadline() throws {
    let desk = try HearingDesk()
    let moved = HearingDesk.letterLines.map {
      $0.replacing("mandag den 9. marts", with: "mandag den 16. marts")
    }
    let report = try importing([("ny-frist.docx", moved)], id: "H-1", desk)
    #expect(report.hearing.deadline?.prefix(10) == "2026-03-16")
  }
}
