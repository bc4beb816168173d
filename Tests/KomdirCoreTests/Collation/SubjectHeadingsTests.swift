import Testing

@testable import KomdirCore

@Suite("Headings that gather remarks")
struct SubjectHeadingsTests {
  private let headings = SubjectHeadings(titles: [
    "Bekendtgørelse om beredskab ved skybrud i kældre", "Foreningen af Driftschefer",
  ])

  @Test(
    "a letter's own heading is no theme of the joint answer",
    arguments: [
      "Kære forening", "Notat", "Afslutning", "Sammenfatning", "Principielle bemærkninger",
      "Det vi er bekymrede for",
      "Det vi foreslår", "Fælles høringssvar fra Odder og Samsø Kommuner", "Tredje høring", "/9 2026",
      "Fornyet høring – skybrudsberedskab", "Bemærkninger til udkast til bekendtgørelse om beredskab m.v.",
      "Odder Kommunes bemærkninger", "Samsøs kommentar",
    ])
  func own(_ heading: String) { #expect(!headings.isSubject(heading)) }

  @Test(
    "a heading that names a subject is one",
    arguments: [
      "Pumper i etageejendomme", "Konsekvenser for små forsyninger", "Bemærkninger til forsikringen",
      "Kældre",
      "Private lejere",
    ])
  func subject(_ heading: String) { #expect(headings.isSubject(heading)) }

  @Test(
    "the title, salutation or question of an English letter, and a column's head, are no theme",
    arguments: [
      "Dear Hannah", "Question 6", "Short-term Letting Act: our views", "What we ask for",
      "Suggested wording",
      "Draft Short-term Letting Act – response of Ardmore County Council",
      "Joint response by Glenharrow Council, Inverlay Council and Kilbrannock County Council",
    ])
  func english(_ heading: String) {
    let headings = SubjectHeadings(
      titles: ["Short-term Letting (Registration) Act: consultation"],
      writers: [
        "Ardmore County Council", "Glenharrow Council", "Inverlay Council", "Kilbrannock County Council",
      ])
    #expect(!headings.isSubject(heading))
    #expect(headings.isSubject("Fire safety"))
  }

  @Test("a theme keeps the full stop of an abbreviation, and loses its number and its colon")
  func cleaned() throws {
    var remark = StoredRemark(
      id: 1, submission: 1, ordinal: 1, kind: .paragraph, nature: .substantive, text: "Hvem låner ud?",
      match: .general)
    remark.theme = "2.1. Pumper, slanger m.v."
    #expect(PositionKey(of: remark, headings: headings).theme == "Pumper, slanger m.v.")
    remark.theme = "3. Pumper:"
    #expect(PositionKey(of: remark, headings: headings).theme == "Pumper")
    remark.theme = "Notat:"
    #expect(PositionKey(of: remark, headings: headings).theme == nil)
  }
}
