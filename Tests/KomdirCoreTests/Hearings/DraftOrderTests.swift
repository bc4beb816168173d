import DocumentFormats
import Testing

@testable import KomdirCore

@Suite("Drafts read in in the wrong order")
struct DraftOrderTests {
  private static func later(_ day: String) -> [String] {
    SecondDraftTests.next.map { $0.replacing("1. juli 2026", with: day) }
  }

  private func paper(_ name: String, _ lines: [String]) throws -> SourceFile {
    SourceFile(name: name, bytes: try HearingDesk.docx(FeedbackFixture.document(lines)))
  }

  /// What an import of papers is refused for; empty where they are taken.
  private func strange(_ files: [SourceFile], _ desk: HearingDesk, anyway: Bool = false) throws
    -> [StrangePaper]
  {
    do {
      let report = try desk.workspace.importHearing(
        HearingPapers(files, context: ReadContext()), id: "H-1", setting: [], anyway: anyway, by: desk.clerk)
      #expect(report.refused.isEmpty)
      return []
    } catch WorkspaceError.noHearingPaper(_, let why) {
      return why
    }
  }

  @Test(
    "the first draft after the second is asked about: its name says an earlier round; told so, it is taken")
  func byName() throws {
    let desk = try HearingDesk()
    #expect(try strange([paper("2. høring af udkast.docx", SecondDraftTests.next)], desk) == [])
    let held = try #require(try desk.workspace.papers(hearing: "H-1").first { $0.role == .draft })
    let first = try paper(
      "udkast som sendt.docx", FeedbackFixture.draftLines.map { $0.replacing("før 1950", with: "før 1960") })
    #expect(
      try strange([first], desk) == [
        .olderDraft("\(held.printedID) \(held.file)", .name("2. høring af udkast.docx"))
      ])
    #expect(try desk.workspace.papers(hearing: "H-1").first { $0.role == .draft }?.file == held.file)
    #expect(try strange([first], desk, anyway: true) == [])
    #expect(
      try desk.workspace.papers(hearing: "H-1").first { $0.role == .draft }?.file == "udkast som sendt.docx")
  }

  @Test("a draft that comes into force before the one that is held is asked about, and a later one is not")
  func byCommencement() throws {
    let desk = try HearingDesk()
    #expect(try strange([paper("nyt.docx", Self.later("1. januar 2027"))], desk) == [])
    let first = try paper("a.docx", Self.later("1. oktober 2026"))
    guard case .olderDraft(_, let sign)? = try strange([first], desk).first else {
      Issue.record("the older draft was taken")
      return
    }
    #expect(sign == .commencement("2026-10-01", "2027-01-01"))
    #expect(try strange([paper("b.docx", Self.later("1. juli 2027"))], desk) == [])
  }

  @Test("a draft that comes with a letter from before the hearing's own is the older, whatever it is called")
  func byLetter() throws {
    let desk = try HearingDesk()
    let older = HearingDesk.letterLines.map { $0.replacing("26. januar 2026", with: "5. januar 2026") }
    let report = try desk.workspace.importHearing(
      HearingPapers(
        [paper("brev.docx", older), paper("udkast v3.docx", SecondDraftTests.next)], context: ReadContext()),
      id: "H-1", setting: [], by: desk.clerk)
    #expect(report.documents.map(\.document.role) == [.hearingLetter])
    #expect(report.refused.map(\.file) == ["udkast v3.docx"])
  }

  @Test("the text of a former draft in a file of other bytes is that former draft")
  func otherBytes() throws {
    let desk = try HearingDesk()
    #expect(try strange([paper("udkast 2.docx", SecondDraftTests.next)], desk) == [])
    var document = FeedbackFixture.document(FeedbackFixture.draftLines)
    document.metadata.title = "Gemt igen"
    let again = SourceFile(name: "udkast igen.docx", bytes: try HearingDesk.docx(document))
    guard case .formerVersion(let old, _)? = try strange([again], desk).first else {
      Issue.record("the former draft was taken")
      return
    }
    #expect(old.hasSuffix("udkast.docx"))
  }

  @Test(
    "a file's name says which round it is of",
    arguments: [
      ("Bekendtgørelse - 2. høring (rent).docx", 2), ("udkast v3.docx", 3), ("Draft 2.docx", 2),
      ("Fornyet høring.pdf", 2), ("Udkast til lov om 3 gangbroer.docx", 1),
      ("papirer/3. runde/udkast.docx", 1),
      ("lovforslag 2026-118.docx", 1),
    ])
  func rounds(_ name: String, _ round: Int) {
    #expect(OlderDraftSign.round(inName: name) == round)
  }
}
