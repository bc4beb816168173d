import DanishLaw
import Testing

@Suite("Short forms of references to English drafts")
struct EnglishShortFormsTests {
  @Test(
    "of an English draft \"s.\", \"cl.\", \"Sch.\" and \"para\" are section, clause, schedule and paragraph",
    arguments: [
      ("see s.12 of it", "§ 12"), ("s. 2(2)(c)", "§ 2 stk 2 litra c"), ("cl 9(2)", "§ 9 stk 2"),
      ("reg. 4", "§ 4"), ("Sch. 3", "bilag 3"), ("Sch 1 para 2", "bilag 1 stk 2"),
      ("Schedule 2, paragraph 3", "bilag 2 stk 3"), ("clause 10(3)", "§ 10 stk 3"),
      ("Pt 3", "kapitel 3"), ("art. 4(1)", "artikel 4 stk 1"),
    ])
  func shortForms(text: String, canonical: String) {
    #expect(references(in: text, isEnglish: true).first?.readings.first?.first?.canonical == canonical)
  }

  @Test("several sections after \"ss.\" are each one")
  func several() {
    #expect(
      references(in: "ss. 3 and 4", isEnglish: true).first?.readings.first?.map(\.canonical) == [
        "§ 3", "§ 4",
      ])
  }

  @Test("of a Danish draft \"s. 12\" is a page, and a genitive is no section")
  func pages() {
    #expect(references(in: "s. 12").first?.readings.first?.first?.canonical == "side 12")
    #expect(references(in: "the council's 12 members", isEnglish: true).isEmpty)
  }
}
