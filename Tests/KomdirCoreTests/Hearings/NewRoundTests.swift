import DocumentFormats
import Testing

@testable import KomdirCore

@Suite("A new round of a hearing")
struct NewRoundTests {
  /// The ministry's second letter.
  private let second = HearingDesk.letterLines.map { line in
    line.replacing("26. januar 2026", with: "20. april 2026")
      .replacing("mandag den 9. marts 2026 kl. 12.00", with: "fredag den 29. maj 2026 kl. 12.00")
  }

  private func mail(_ date: String, _ words: String) -> String {
    HearingDesk.copenhagen.replacing("Fri, 20 Feb 2026 10:15:00 +0100", with: date)
      .replacing("Københavns Kommune har ingen bemærkninger til forslaget.", with: words)
  }

  private func secondRound(_ desk: HearingDesk) throws -> HearingImport {
    let letter = SourceFile(
      name: "fornyet høring.docx", bytes: try HearingDesk.docx(FeedbackFixture.document(second)))
    return try desk.workspace.importHearing(
      HearingPapers([letter], context: ReadContext()), id: "H-1", setting: [], by: desk.clerk)
  }

  private func states(_ desk: HearingDesk) throws -> [Submission.State] {
    try desk.workspace.submissions(hearing: nil).map(\.submission.state)
  }

  @Test(
    "the first round's internal deadline ends with the second letter, and that is said; answers then are not late"
  )
  func ended() throws {
    let desk = try HearingDesk()
    _ = try desk.workspace.set(hearing: nil, [(.internalDeadline, "2026-03-03")], by: desk.clerk)
    let report = try secondRound(desk)
    #expect(report.hearing.internalDeadline == nil)
    #expect(
      report.warnings.contains {
        $0.danish.contains("den interne frist 2026-03-03 gjaldt svarene på det forrige brev")
      })
    _ = try desk.collect([
      desk.lay("to.eml", mail("Mon, 25 May 2026 10:15:00 +0200", "Ad § 1, nr. 1: Sæt farten ned."))
    ])
    #expect(try states(desk) == [.received])
  }

  @Test("a new internal deadline is held against this round's files, not the former round's")
  func judgedAgain() throws {
    let desk = try HearingDesk()
    _ = try desk.workspace.set(hearing: nil, [(.internalDeadline, "2026-03-03")], by: desk.clerk)
    _ = try desk.collect([
      desk.lay("et.eml", mail("Thu, 05 Mar 2026 10:15:00 +0100", "Vi har ingen bemærkninger."))
    ])
    #expect(try states(desk) == [.late])
    _ = try secondRound(desk)
    _ = try desk.collect([
      desk.lay("to.eml", mail("Mon, 25 May 2026 10:15:00 +0200", "Ad § 1, nr. 1: Sæt farten ned."))
    ])
    #expect(try states(desk) == [.late, .received])
    _ = try desk.workspace.set(hearing: nil, [(.internalDeadline, "2026-05-20")], by: desk.clerk)
    #expect(try states(desk) == [.late, .late])
    _ = try desk.workspace.set(hearing: nil, [(.internalDeadline, "2026-05-26")], by: desk.clerk)
    #expect(try states(desk) == [.late, .received])
    #expect(try desk.workspace.audit() == [])
  }

  @Test(
    "the very draft that a newer one replaced is asked about before it is taken again; nothing moves meanwhile"
  )
  func formerDraft() throws {
    let desk = try HearingDesk()
    try desk.importPapers(draft: SecondDraftTests.next, id: "H-1")
    #expect(
      throws: WorkspaceError.noHearingPaper(
        ["udkast.docx"], [.formerVersion("D-1 udkast.docx", by: "D-3 udkast.docx")])
    ) {
      try desk.importPapers(id: "H-1")
    }
    #expect(try desk.importPapers(id: "H-1", anyway: true).documents.map(\.document.version) == [3])
  }

  @Test("a letter older than the one the hearing follows changes nothing, and that is said")
  func olderLetter() throws {
    let desk = try HearingDesk()
    _ = try secondRound(desk)
    let again = SourceFile(
      name: "første brev.docx",
      bytes: try HearingDesk.docx(FeedbackFixture.document(HearingDesk.letterLines + ["Kopi"])))
    let report = try desk.workspace.importHearing(
      HearingPapers([again], context: ReadContext()), id: "H-1", setting: [], by: desk.clerk)
    #expect(report.hearing.deadline == "2026-05-29T12:00")
    #expect(report.warnings.contains { $0.danish.hasPrefix("brevet er fra 2026-01-26, før det brev") })
  }

  @Test("a letter with the case number of a hearing that is closed says so, and how to go on with that one")
  func sameCase() throws {
    let desk = try HearingDesk()
    _ = try desk.workspace.close(hearing: nil, reason: "Første runde er slut", by: desk.clerk)
    let letter = SourceFile(name: "brev2.docx", bytes: try HearingDesk.docx(FeedbackFixture.document(second)))
    let report = try desk.workspace.importHearing(
      HearingPapers([letter], context: ReadContext()), id: nil, setting: [], by: desk.clerk)
    #expect(report.hearing.id == "H-2")
    #expect(
      report.warnings.contains {
        $0.danish.hasPrefix("H-1 har samme sagsnummer (2026 - 118)")
          && $0.danish.contains("komdir hearing delete H-2, komdir hearing reopen H-1")
      })
  }

  @Test("two rounds' drafts read in at once are named; one draft in two formats is not")
  func roundsAtOnce() throws {
    let desk = try HearingDesk(hearing: false)
    func draft(_ name: String, _ lines: [String]) throws -> SourceFile {
      SourceFile(name: name, bytes: try HearingDesk.docx(FeedbackFixture.document(lines)))
    }
    let letter = try draft("brev.docx", HearingDesk.letterLines)
    let rounds = HearingPapers(
      [letter, try draft("a.docx", FeedbackFixture.draftLines), try draft("b.docx", SecondDraftTests.next)],
      context: ReadContext())
    let report = try desk.workspace.importHearing(rounds, id: nil, setting: [], by: desk.clerk)
    #expect(report.warnings.contains { $0.danish.hasPrefix("a.docx, b.docx ligner udgaver af samme tekst") })
    let formats = HearingPapers(
      [
        letter, try draft("a.docx", FeedbackFixture.draftLines),
        SourceFile(name: "a.txt", bytes: Array(FeedbackFixture.draftLines.joined(separator: "\n\n").utf8)),
      ], context: ReadContext())
    let same = try desk.workspace.importHearing(formats, id: "H-9", setting: [], by: desk.clerk)
    #expect(!same.warnings.contains { $0.danish.contains("ligner udgaver af samme tekst") })
  }

  @Test("a file that somebody accepted stays as it is, whatever the deadline becomes")
  func accepted() throws {
    let desk = try HearingDesk()
    _ = try desk.workspace.set(hearing: nil, [(.internalDeadline, "2026-02-19")], by: desk.clerk)
    _ = try desk.collect([desk.lay("et.eml", HearingDesk.copenhagen)])
    _ = try desk.workspace.set(
      submission: "S-1", SubmissionChange(acceptedBy: "Formanden", reason: "Sygdom"), by: desk.clerk)
    _ = try desk.workspace.set(hearing: nil, [(.internalDeadline, "2026-02-25")], by: desk.clerk)
    #expect(try states(desk) == [.late])
  }
}
