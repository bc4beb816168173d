import DocumentModel
import Testing

@testable import KomdirCore

@Suite("Themes of remarks")
struct ThemeTests {
  private func desk() throws -> HearingDesk {
    let desk = try HearingDesk()
    try desk.lay("a.txt", HearingDesk.odder)
    try desk.lay("b.txt", HearingDesk.bornholm)
    _ = try desk.collectAll()
    _ = try desk.workspace.importThemes(
      try Codebook(
        Sheet(
          name: "K",
          rows: [
            ["id", "navn", "termer", "fra", "til"],
            ["T-1", "Børn og unge", "børn, skole", "2023-01-01", "2027-12-31"],
            ["T-2", "Økonomi", "udgift, betale, finansiering", "2023-01-01", "2027-12-31"],
            ["T-3", "Gammelt tema", "børn, sne", "2019-01-01", "2021-12-31"],
          ])), by: desk.clerk)
    return desk
  }

  private func themes(_ desk: HearingDesk, _ remark: String) throws -> [ThemeOfRemark] {
    try desk.workspace.themesOfRemarks(hearing: nil)[remark] ?? []
  }

  @Test("a term found in another form or within a compound gives the theme, with the words it rests on")
  func byTerms() throws {
    let desk = try desk()
    let remark = try #require(
      try desk.workspace.remarks(hearing: nil).first { $0.remark.text.contains("skoler") })
    let theme = try #require(try themes(desk, remark.remark.printedID).first { $0.theme == "T-1" })
    #expect(theme.by == .machine)
    #expect(theme.evidence.contains("børn") || theme.evidence.contains("skoler"))
  }

  @Test("a theme that was not in use at the hearing's time is given to nothing")
  func dated() throws {
    let desk = try desk()
    let given = try desk.workspace.themesOfRemarks(hearing: nil).values.flatMap { $0 }
    #expect(!given.contains { $0.theme == "T-3" })
    #expect(try desk.workspace.themeCounts(hearing: nil).first { $0.theme.id == "T-3" }?.remarks == 0)
  }

  @Test("what a person puts on or takes off stays, apart from the machine's, and undo takes it back")
  func byHand() throws {
    let desk = try desk()
    let remark = try #require(
      try desk.workspace.remarks(hearing: nil).first { $0.remark.text.contains("skoler") }
    ).remark.printedID
    let set = try desk.workspace.setThemes(
      remark: remark, adding: ["Økonomi"], removing: ["T-1"], by: desk.clerk)
    #expect(set.contains { $0.theme == "T-2" && $0.by == .person && $0.evidence == ["Sekretariatet"] })
    #expect(!set.contains { $0.theme == "T-1" })
    _ = try desk.workspace.undo(hearing: nil, withFiles: false, by: desk.clerk)
    #expect(try themes(desk, remark).contains { $0.theme == "T-1" && $0.by == .machine })
    #expect(throws: WorkspaceError.unknown(id: "T-9")) {
      try desk.workspace.setThemes(remark: remark, adding: ["T-9"], removing: [], by: desk.clerk)
    }
  }

  @Test("a word that two members write and no theme has is offered, in the form that is written most")
  func suggestions() throws {
    let desk = try HearingDesk()
    try desk.lay("a.txt", "Odder Kommune\n\nAd § 1, nr. 2\nSaltning om natten er ikke mulig med to biler.")
    try desk.lay(
      "b.txt", "Bornholms Regionskommune\n\nAd § 1, nr. 2\nVi mangler regler om saltning af cykelstier.")
    try desk.lay("c.txt", "Københavns Kommune\n\nAd § 1, nr. 1\nGrænsen på 30 km er passende.")
    _ = try desk.collectAll()
    let found = try desk.workspace.themeSuggestions(hearing: nil)
    let salting = try #require(found.first { $0.term == "saltning" })
    #expect(salting.remarks == ["R-1", "R-2"])
    #expect(salting.members == 2)
  }
}
