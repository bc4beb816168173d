import DanishLaw
import DocumentModel
import Testing

@testable import KomdirCore

@Suite("Places in guidance, strategies and agreements")
struct HeadingPlacesTests {
  private static let draft = FeedbackFixture.document([
    "Vejledning om forløbskoordination",
    "1. Indledning", "Vejledningen henvender sig til kommuner og regioner.",
    "2. Organisering mv.", "Kapitlet beskriver roller.",
    "2.1 Kommunens koordinator", "Kommunen udpeger en koordinator til borgere med flere forløb.",
    "2.2 Regionens kontaktlæge", "Regionen stiller en kontaktlæge til rådighed på hverdage.",
    "Boks 3. Eksempel", "I Odder mødes parterne hver uge.",
    "3. Finansiering", "Udgifterne dækkes af puljen til nære sundhedstilbud.",
    "4. Opfølgning", "Sundhedsstyrelsen følger op efter tre år.",
    "4.1 Målepunkter", "Der måles på ventetid og tilfredshed.",
    "Bilag 1. Skema til samtykke",
  ])

  private static let places = PlaceFinder([
    .init(document: draft, outline: outline(of: draft), sha256: "aa")
  ])

  private func place(_ text: String) -> (id: String?, match: Placement.Match) {
    var scope = PlaceScope()
    let placement = Self.places.placement(ofText: text, scope: &scope)
    return (placement.provision?.path, placement.match)
  }

  @Test(
    "a heading is found by its number, however members write it",
    arguments: [
      ("Pkt. 2.1: Hvem udpeger?", "heading:2.1"), ("I afsnit 2.2 bør det stå klart.", "heading:2.2"),
      ("Kap. 3 er for kort.", "heading:3"), ("2.2: Hvad er en hverdag?", "heading:2.2"),
      ("Målepunkterne (4.1) er for få.", "heading:4.1"), ("Ventetid er for snævert, jf. 4.1", "heading:4.1"),
      ("Kapitel 2, afsnit 2.1, mangler et eksempel.", "heading:2.1"),
      ("Ad 4.1 – flere mål, tak.", "heading:4.1"),
      ("Boks 3 bør udgå.", "heading:2.2"), ("Bilag 1 er for langt.", "annex:1"),
      ("I afsnittet om finansiering savner vi tal.", "heading:3"),
      ("Afsnittet om målepunkter er uklart.", "heading:4.1"),
      ("Vi er betænkelige ved sidste kapitel.", "heading:4"), ("Indledningens tal mangler.", "heading:1"),
    ])
  func named(_ text: String, _ id: String) {
    #expect(place(text).id == id)
    #expect(place(text).match == .exact)
  }

  @Test("a section that is not there is put at the one above it")
  func missing() {
    #expect(place("Afsnit 4.4 er uklart.") == ("heading:4", .parent))
    #expect(place("Afsnit 9.1 er uklart.").match == .none)
  }

  @Test(
    "amounts, dates and sections of laws are no places",
    arguments: [
      "Det koster 2.1 mio. kr. om året.", "Vi holdt møde 4.1 2026 kl. 2.2.",
      "Efter servicelovens § 2 gælder andet.",
      "Udgiften stiger til 4.1 pct.",
    ])
  func noPlaces(_ text: String) {
    #expect(place(text).id == nil)
    #expect(place(text).match == .general)
  }

  @Test(
    "a member's heading with the draft's own words is that place, with another number too few words are not")
  func headings() {
    #expect(Self.places.placement(ofHeading: "Finansiering")?.provision?.path == "heading:3")
    #expect(Self.places.placement(ofHeading: "2. Om organisering")?.provision?.path == "heading:2")
    #expect(Self.places.placement(ofHeading: "Afsluttende bemærkninger") == nil)
  }
}

@Suite("Places in a strategy whose parts bear a word and a number")
struct LabelledPlacesTests {
  private static let draft = FeedbackFixture.document([
    "Strategi for digital inklusion",
    "Initiativ 1: Hjælp på biblioteker", "Der etableres faste hjælpetimer i alle kommuner.",
    "Initiativ 2: Netværk af frivillige", "Puljen administreres af styrelsen.",
    "Initiativ 3: Klarsprog i breve", "Et panel af borgere læser med hvert halve år.",
  ])

  private static let places = PlaceFinder([
    .init(document: draft, outline: outline(of: draft), sha256: "aa")
  ])

  @Test(
    "an initiative is found by its number, inflected, shortened, misspelt or counted only",
    arguments: [
      "Initiativ 2 bør udgå.", "Initiativerne 2 og 3 hænger sammen.", "Initativ 2: kanon!",
      "init. 2 - det rækker ikke",
      "Nr. 2: Ja tak.", "Regarding initiative no. 2, we agree.", "The pool (item 2) is too small.",
    ])
  func named(_ text: String) {
    var scope = PlaceScope()
    let placement = Self.places.placement(ofText: text, scope: &scope)
    #expect(placement.provision?.path == "heading:2")
    #expect(placement.match == .exact)
  }
}

@Suite("Remarks that name no place")
struct SubjectIndexTests {
  @Test(
    "a remark on what a provision says is likely about it, and stays without a place until a person says so")
  func likely() throws {
    let reading = FeedbackFixture.read([
      "Kommunaldirektøren skriver:",
      "Vores erfaring er, at saltning ved skolerne er det vigtigste om vinteren.",
    ])
    let remark = try #require(reading.remarks.first { $0.text.contains("saltning") })
    #expect(remark.placement.match == .general)
    #expect(remark.placement.provision == nil)
    #expect(remark.placement.candidates.first?.path == "par:1/nr:2")
    #expect(remark.placement.candidates.count <= 3)
  }

  @Test("a remark on what the draft does not speak of gets no candidates")
  func nothing() {
    let reading = FeedbackFixture.read(["Vi savner en plan for museerne og for musikskolerne i hele landet."])
    #expect(reading.remarks.allSatisfy { $0.placement.candidates.isEmpty && $0.placement.match == .general })
  }

  @Test("words of the draft in quotation marks are a place")
  func quoted() {
    let reading = FeedbackFixture.read(["Formuleringen »gelænder af træ på begge sider« er for snæver."])
    #expect(reading.remarks.first?.placement.provision?.path == "par:2/nr:1")
    #expect(reading.remarks.first?.placement.match == .exact)
  }

  @Test("another law's section is no place of this hearing")
  func otherLaw() {
    let reading = FeedbackFixture.read(["Forholdet til naturbeskyttelseslovens § 15 bør beskrives nærmere."])
    #expect(reading.remarks.first?.placement.match == .general)
  }

  @Test(
    "an agreement's initiatives are found by their own numbers, though their headings bear section numbers too",
    arguments: [
      ("Initiativ 2 er for dyrt.", "heading:1.2"), ("Vi støtter initiativ 1 og 3.", "heading:1.1"),
      ("ini. 3 kan vi ikke opfylde.", "heading:2.1"),
      ("Om fraværet (initiativ 2) bemærkes det.", "heading:1.2"),
      ("Afsnit 2.1 bør udgå.", "heading:2.1"), ("Pkt. 1 er godt.", "heading:1"),
    ])
  func initiatives(_ text: String, _ id: String) {
    var scope = PlaceScope()
    #expect(Self.agreement.placement(ofText: text, scope: &scope).provision?.path == id)
  }

  @Test(
    "an initiative that the agreement does not have was named and is not there; its titles are found without it"
  )
  func missingInitiative() {
    var scope = PlaceScope()
    #expect(Self.agreement.placement(ofText: "Initiativ 18 savnes.", scope: &scope).match == .none)
    #expect(Self.agreement.placement(ofHeading: "Fritidspas")?.provision?.path == "heading:2.1")
    #expect(Self.agreement.isOwnWord("Initiativ"))
    #expect(!Self.agreement.isOwnWord("Bemærkning"))
  }

  private static let agreement: PlaceFinder = {
    let draft = FeedbackFixture.document([
      "Politisk aftale om trivsel", "1. En tryg start", "Børn skal trives.",
      "1.1 Initiativ 1: Den gode indkøring", "Alle børn får en kontaktperson.",
      "1.2 Initiativ 2: Fælles opgørelse af fravær", "Fravær registreres dagligt.",
      "2. Fritid og fællesskaber", "Flere skal med.", "2.1 Initiativ 3: Fritidspas",
      "Kommunerne udbetaler et fritidspas.",
    ])
    return PlaceFinder([.init(document: draft, outline: outline(of: draft), sha256: "cc")])
  }()
}
