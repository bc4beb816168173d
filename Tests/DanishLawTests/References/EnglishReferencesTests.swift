import DanishLaw
import Testing

@Suite("References in English texts")
struct EnglishReferencesTests {
  private func found(_ text: String) -> [String] {
    references(in: text).flatMap { $0.readings.first ?? [] }.map(\.canonical)
  }

  @Test(
    "a place written in English is the same place as in Danish",
    arguments: [
      ("Section 2 (2) is unclear.", ["§ 2 stk 2"]),
      ("In section 2, subsection 3, the council", ["§ 2 stk 3"]),
      ("We support Article 4(1)(b).", ["artikel 4 stk 1 litra b"]), ("Part 3 is too long.", ["kapitel 3"]),
      ("See Schedule 1 and Annex II.", ["bilag 1", "bilag II"]), ("Clause 7 should be deleted.", ["§ 7"]),
      ("section 2(2)(b)(i)", ["§ 2 stk 2 nr i litra b"]), ("Subsection 3 of section 2", ["§ 2 stk 3"]),
      ("point (b) of Article 4(1)", ["artikel 4 stk 1 litra b"]), ("Sections 3 to 5", ["§ 3..5"]),
      ("sections 3(1) and 5A(2)", ["§ 3 stk 1", "§ 5 a stk 2"]), ("§ 2(2)", ["§ 2 stk 2"]),
      ("section 12, paragraph (c)", ["§ 12 litra c"]), ("see section 2.3 of the guidance", ["afsnit 2.3"]),
      ("Chapter IV and page 14", ["kapitel IV", "side 14"]),
    ])
  func forms(_ text: String, _ places: [String]) { #expect(found(text) == places) }

  @Test(
    "the law that is named beside a place in English is the place's",
    arguments: [
      ("Section 12 of the Planning Act applies", ["§ 12 @ planning act"]),
      ("the Planning Act, section 12,", ["§ 12 @ planning act"]),
      ("Article 6(1)(e) GDPR", ["artikel 6 stk 1 litra e @ gdpr"]),
      ("Article 8 of the European Convention on Human Rights", ["artikel 8 @ european convention"]),
      ("section 3 of the draft Act", ["§ 3"]), ("the Act's section 4", ["§ 4"]),
    ])
  func laws(_ text: String, _ places: [String]) { #expect(found(text) == places) }

  @Test(
    "numbers beside other words are no places",
    arguments: [
      "within 2 or 3 days", "a cross-section 3 metres wide", "in part 3 of the building",
      "Regulation (EU) applies to all", "the articles of 2019 were better", "rules for 3 or more children",
    ])
  func none(_ text: String) { #expect(found(text).isEmpty) }

  @Test("an English \"a\" after a number is no letter of the section")
  func article() {
    #expect(found("In section 3 a deadline is set.") == ["§ 3"])
    #expect(found("Section 3a sets a deadline.") == ["§ 3 a"])
    #expect(references(in: "The notes on section 3 are short.").first?.readings.first?.first?.isNote == true)
  }
}
