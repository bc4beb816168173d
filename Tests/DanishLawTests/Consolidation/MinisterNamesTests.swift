import DanishLaw
import Testing

@testable import struct DanishLaw.MinisterRename

struct MinisterNamesTests {
  private func rename(_ newText: String) -> MinisterRename? { consolidation(newText).minister }

  private func consolidation(_ newText: String) -> Consolidation {
    let law = lawOutline(
      "Lov om boliger",
      "§ 1. Socialministeren fastsætter regler. Socialministerens regler kundgøres.",
      "§ 2. Socialministeren fører tilsyn med finansministeren.", "§ 3. Ministeren kan ansætte et udvalg.")
    let act = Outline(
      documentType: .amendingAct,
      provisions: [
        Provision(
          id: ProvisionID("par:1"), label: "§ 1", kind: .par,
          text: "I lov om boliger foretages følgende ændring:"),
        Provision(
          id: ProvisionID("par:1/nr:1"), label: "1.", kind: .nr, text: "I § 3 indsættes som stk. 2:",
          newText: "»Stk. 2. \(newText)«"),
      ])
    return consolidate(law, with: [AppliedAct(name: "act", outline: act)])
  }

  @Test("an act that names another minister than the law is shown, and nothing renamed")
  func shown() {
    let found = rename("Ministeren for by, bolig og landdistrikter kan fastsætte regler.")
    #expect(found?.old == "socialministeren")
    #expect(found?.new == "ministeren for by, bolig og landdistrikter")
    #expect(found?.count == 3)
    #expect(
      rename("Klima-, energi- og bygningsministerens regler gælder.")?.new
        == "klima-, energi- og bygningsministeren")
  }

  @Test("an act that names the law's own minister, or two others, shows nothing")
  func notShown() {
    #expect(rename("Socialministeren og børneministeren kan fastsætte regler.") == nil)
    #expect(rename("Børneministeren aftaler det med skatteministeren.") == nil)
    #expect(rename("Ministeren kan fastsætte regler.") == nil)
  }

  @Test("renaming keeps capitals and genitives, and is marked")
  func renamed() throws {
    var result = consolidation("Ministeren for by og land fører tilsyn.")
    let minister = try #require(result.minister)
    #expect(result.rename(minister) == 2)
    #expect(
      result.outline.provisions[0].text
        == "Ministeren for by og land fastsætter regler. Ministeren for by og lands regler kundgøres.")
    #expect(result.changes[0].map(\.act) == ["act"])
  }
}
