import Testing

@testable import KomdirCore

@Suite("Places in the reader's language")
struct ProvisionNameTests {
  @Test(
    "a place is called as Danish and as English readers call it",
    arguments: [
      ("par:2/stk:2/litra:c", "§ 2, stk. 2, litra c", "section 2(2)(c)"),
      ("par:3a", "§ 3 a", "section 3a"), ("par:1/nr:5", "§ 1, nr. 5", "section 1, point 5"),
      ("annex:2/nr:3", "bilag 2, nr. 3", "Schedule 2, paragraph 3"), ("kapitel:3", "kapitel 3", "Part 3"),
      ("note:par:1/nr:5", "bemærkningerne til § 1, nr. 5", "the notes to section 1, point 5"),
      ("heading:2.1", "afsnit 2.1", "section 2.1"),
      ("general:4", "almindelige bemærkninger, afsnit 4", "general notes, section 4"),
    ])
  func both(id: String, danish: String, english: String) {
    #expect(provisionName(id) == danish)
    #expect(Phrase.place(id)(.english) == english)
  }

  @Test(
    "a position bears its provision's name in the reader's language, and a heading of a person's own as written"
  )
  func headings() {
    var position = Position(
      id: 1, hearing: "H-1", key: "par:2/stk:1", provision: "par:2/stk:1", section: .provisions,
      title: "§ 2, stk. 1"
    )
    #expect(position.heading(.english) == "section 2(1)")
    #expect(position.heading(.danish) == "§ 2, stk. 1")
    position.title = "Nights"
    #expect(position.heading(.english) == "Nights")
    let general = Position(
      id: 1, hearing: "H-1", key: "theme:general", section: .general, title: "Generelle bemærkninger")
    #expect(general.heading(.english) == Phrase.title(of: .general)(.english))
    #expect(general.heading(.english) != "Generelle bemærkninger")
  }
}
