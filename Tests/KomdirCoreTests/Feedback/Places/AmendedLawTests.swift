import DanishLaw
import DocumentFormats
import DocumentModel
import Testing

@testable import KomdirCore

@Suite(
  "Places in the laws that a bill changes", .enabled(if: FeedbackFixture.hasReferences, "needs references"))
struct AmendedLawTests {
  private static let lines = [
    "Forslag til lov om ændring af lov om badning og lov om bro-, sti- og havneanlæg m.v. ved kysten", "§ 1",
    "I lov om badning, jf. lovbekendtgørelse nr. 31 af 2. maj 2021, foretages følgende ændringer:",
    "1. Efter § 8 indsættes:", "»§ 8 a. Badebroer efterses hver sommer.«",
    "2. I § 15, stk. 1, ændres »juni« til: »maj«.",
    "3. I § 21, stk. 1, indsættes efter 1. pkt.: »Flaget er rødt.«",
    "§ 2",
    "I lov om bro-, sti- og havneanlæg m.v. ved kysten, jf. lovbekendtgørelse nr. 77 af 9. marts 2019, foretages følgende ændringer:",
    "1. Efter § 8 indsættes:", "»§ 8 a. Gangbroer har gelænder.«",
    "2. I § 21, stk. 2, ændres »et år« til: »to år«.",
    "§ 3", "Loven træder i kraft den 1. juli 2026.", "Bemærkninger til lovforslaget",
    "Almindelige bemærkninger",
    "1. Indledning", "Badningen skal være sikker.", "2. Hovedpunkter", "2.1. Badebroer",
    "Broer skal efterses.",
    "3. Økonomiske konsekvenser", "Der er ikke afsat midler til livreddere.",
    "Bemærkninger til lovforslagets enkelte bestemmelser", "Til § 1", "Til nr. 1", "Eftersynet sker i maj.",
  ]

  private let reader: FeedbackReader = {
    let draft = FeedbackFixture.document(lines)
    return FeedbackReader(
      context: FeedbackContext(
        title: "Udkast til lov om ændring af lov om badning",
        documents: [.init(document: draft, outline: outline(of: draft), sha256: "ab")],
        members: FeedbackFixture.members))
  }()

  private func read(_ lines: [String]) -> [Remark] {
    reader.read(
      FeedbackFile(reading: Reading(document: FeedbackFixture.document(lines), format: .docx), name: "svar")
    ).remarks
  }

  @Test(
    "a law is known by its short name, also where its title shares one ending among several words",
    arguments: ["Broanlægslovens § 8 a", "havneanlægslovens § 8 a", "Stianlægslovens § 8 a"])
  func shortName(_ place: String) {
    let remarks = read(["\(place) bør gælde fra næste sommer, for gelændere skal bestilles."])
    #expect(remarks.map(\.placement.provision?.path) == ["par:2/nr:1"])
  }

  @Test("a § that the bill has not, and that it changes in one law alone, is that law's")
  func sectionAlone() {
    let remarks = read(["Til § 15: Maj er for tidligt på kysten mod vest."])
    #expect(remarks.map(\.placement.provision?.path) == ["par:1/nr:2"])
  }

  @Test("a § that two of the laws have is asked about, not guessed")
  func sectionOfTwo() {
    let remarks = read(["Til § 21: Det kan vi ikke nå."])
    #expect(remarks.map(\.placement.match) == [.none])
    #expect(Set(remarks[0].placement.candidates.map(\.path)) == ["par:1/nr:3", "par:2/nr:2"])
  }

  @Test("what is called right is passed by; the remark stands at the place behind \"men\"")
  func concession() {
    let remarks = read([
      "Vi gør opmærksom på, at henvisningen i lovforslagets § 2, nr. 2, er korrekt, men at § 3 ikke nævner broerne."
    ])
    #expect(remarks.map(\.placement.provision?.path) == ["par:3"])
  }

  @Test("\"Pkt. 3\" alone in a row's place is the notes' section, whatever the row above is about")
  func pointOfNotes() {
    let reading = reader.read(
      FeedbackFile(
        reading: Reading(
          document: Document(sheets: [
            Sheet(
              name: "Ark1",
              rows: [
                ["Sted", "Bemærkning"], ["§ 8 a i badeloven", "Hver sommer er for tit."],
                ["Pkt. 2.1", "Det er vi glade for."], ["Pkt. 3", "Vi skal bruge fire livreddere mere."],
              ])
          ]), format: .xlsx), name: "skema.xlsx"))
    #expect(reading.remarks.map(\.placement.provision?.path).suffix(2) == ["general:2.1", "general:3"])
  }
}
