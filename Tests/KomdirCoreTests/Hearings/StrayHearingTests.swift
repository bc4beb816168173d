import DocumentFormats
import DocumentModel
import Testing

@testable import KomdirCore

@Suite("Files that are no papers of a hearing")
struct StrayHearingTests {
  private func importing(_ name: String, _ text: String, _ desk: HearingDesk, anyway: Bool = false) throws
    -> HearingImport
  {
    try desk.workspace.importHearing(
      HearingPapers([SourceFile(name: name, bytes: Array(text.utf8))], context: ReadContext()), id: nil,
      setting: [],
      anyway: anyway, by: desk.clerk)
  }

  @Test(
    "a member's answer, a list of members and a receipt make no hearing",
    arguments: [
      ("svar.txt", HearingDesk.odder),
      ("medlemmer.csv", "Navn;Kommune;E-mail\nKarla Mosegård;Odder;kamo@odder.example\n"),
      ("svar.eml", HearingDesk.copenhagen),
      (
        "kvittering.eml",
        "From: post@min.example\nTo: a@b.example\nSubject: Kvittering for modtagelse\nContent-Type: text/plain\n\nVi har modtaget din mail.\n"
      ),
    ])
  func asked(name: String, text: String) throws {
    let desk = try HearingDesk()
    #expect(throws: WorkspaceError.self) { try importing(name, text, desk) }
    #expect(try desk.workspace.hearings().map(\.id) == ["H-1"])
  }

  @Test(
    "a member's answer that quotes the secretariat's deadline makes no hearing, nor does one with a deadline of its own"
  )
  func quotedDeadline() throws {
    let desk = try HearingDesk()
    let mail = """
      From: Bent Tangkær <beta@kk.example>
      To: Sekretariatet <post@forening.example>
      Subject: Sv: HØRING: cykelstier - frist for svar 19. februar
      Date: Fri, 13 Feb 2026 10:15:00 +0100
      Content-Type: text/plain; charset=utf-8

      Hej Jeppe

      København har ikke noget at tilføje.

      Fra: Sekretariatet <post@forening.example>
      Sendt: 2. februar 2026 10:05
      Til: Foreningens medlemmer
      Emne: HØRING: cykelstier - frist for svar 19. februar

      Kære alle

      Vedhæftet høringsbrev og udkast fra Trafikministeriet. Vi vil gerne have jeres bemærkninger senest den 19. februar 2026.
      """
    #expect(throws: WorkspaceError.self) { try importing("svar.eml", mail, desk) }
    let letter = """
      Odder Kommune

      Høringssvar til Trafikministeriets udkast om cykelstier

      Odder Kommune skal anmode om, at kommunerne får bemærkningerne til gennemsyn senest den 1. maj 2026.

      Venlig hilsen
      Karla Mosegård
      """
    #expect(throws: WorkspaceError.self) { try importing("svar.txt", letter, desk) }
    #expect(try desk.workspace.hearings().map(\.id) == ["H-1"])
  }

  @Test(
    "told so, it is taken; the stray hearing asks nobody to choose, is deleted, and its number is not used again"
  )
  func deleted() throws {
    let desk = try HearingDesk()
    let report = try importing("notat.txt", "Et notat om cykelstier\nDet er kort.", desk, anyway: true)
    #expect(report.hearing.id == "H-2")
    #expect(try desk.workspace.hearing(nil).id == "H-1")
    try desk.workspace.delete(hearing: "H-2", by: desk.clerk)
    #expect(try desk.workspace.hearings().map(\.id) == ["H-1"])
    #expect(
      try importing("notat.txt", "Et notat om cykelstier\nDet er kort.", desk, anyway: true).hearing.id
        == "H-3")
    _ = try desk.workspace.collector(hearing: "H-1", context: ReadContext(), by: desk.clerk)
      .collect([desk.lay("odder.txt", HearingDesk.odder)])
    #expect(throws: WorkspaceError.notAllowed(.hearingInUse("H-1"))) {
      try desk.workspace.delete(hearing: "H-1", by: desk.clerk)
    }
  }
}

@Suite("Days as people type them")
struct TypedMomentTests {
  @Test(
    "Danish forms are read, and what is no day is refused",
    arguments: [
      ("15. januar 2027 kl. 12", "2027-01-15T12:00"), ("15-01-2027", "2027-01-15"),
      ("15.01.2027", "2027-01-15"),
      ("2027-01-15", "2027-01-15"), ("fredag den 15. januar 2027 kl. 9.30", "2027-01-15T09:30"),
      ("31-02-2027", nil),
      ("i morgen", nil), ("15. januar", nil),
    ] as [(String, String?)])
  func forms(text: String, expected: String?) { #expect(TypedMoment.canonical(text) == expected) }

  @Test("a deadline typed so is kept in the archive's form")
  func deadline() throws {
    let desk = try HearingDesk()
    let hearing = try desk.workspace.set(
      hearing: nil, [(.deadline, "15. januar 2027 kl. 12")], by: desk.clerk)
    #expect(hearing.deadline == "2027-01-15T12:00")
  }
}
