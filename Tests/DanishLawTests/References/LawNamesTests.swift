import DanishLaw
import Testing

@Suite("Names of laws beside their places")
struct LawNamesTests {
  private func targets(_ text: String) -> [String] {
    references(in: "Kommunen mener, at " + text + " bør ændres.").flatMap { $0.readings.first ?? [] }.map(
      \.canonical)
  }

  @Test(
    "a law's name is read to its end, whatever joins its words",
    arguments: [
      (
        "§ 5, stk. 2, i lov om en indskyder- og investorgarantiordning",
        "§ 5 stk 2 @ lov om en indskyder- og investorgarantiordning"
      ),
      ("§ 8 i lov om leje af almene boliger m.v.", "§ 8 @ lov om leje af almene boliger m.v."),
      ("§ 34 i klage- og erstatningsloven", "§ 34 @ klage- og erstatningsloven"),
      ("klage- og erstatningslovens § 34", "§ 34 @ klage- og erstatningsloven"),
      ("§ 18 i barnets lov", "§ 18 @ barnets lov"), ("barnets lovs § 18", "§ 18 @ barnets lov"),
      ("lov om social service § 85, stk. 1", "§ 85 stk 1 @ lov om social service"),
      ("lov nr. 1257 af 18. december 2012, § 3", "§ 3 @ lov 1257 2012-12-18"),
      ("vandrammedirektivets artikel 10", "artikel 10 @ vandrammedirektivet"),
      ("artikel 6, stk. 3, i habitatdirektivet", "artikel 6 stk 3 @ habitatdirektivet"),
      ("databeskyttelsesforordningens artikel 9", "artikel 9 @ databeskyttelsesforordningen"),
      ("forordning (EU) 2016/679, artikel 5", "artikel 5 @ forordning (EU) 2016/679"),
      ("ledsagebekendtgørelsens § 3", "§ 3 @ ledsagebekendtgørelsen"),
      ("artikel 107 i TEUF", "artikel 107 @ teuf"),
      (
        "§ 4, stk. 3, i lov om dag-, fritids- og klubtilbud m.v. til børn og unge",
        "§ 4 stk 3 @ lov om dag-, fritids- og klubtilbud m.v. til børn og unge"
      ),
      ("artikel 15 b i VE-direktivet", "artikel 15 b @ ve-direktivet"),
      ("artikel 5, stk. 1-3, i NIS 2-direktivet", "artikel 5 stk 1..3 @ nis 2-direktivet"),
    ])
  func names(_ text: String, _ target: String) {
    #expect(targets(text) == [target])
  }

  @Test("§ 47 i after § 47 h is a letter, and a preposition elsewhere")
  func letterI() {
    #expect(targets("§ 47 h eller § 47 i") == ["§ 47 h", "§ 47 i"])
    #expect(targets("§ 47 i loven") == ["§ 47 @ denne lov"])
  }

  @Test("a list of stykker after a number stands beside it, one alone goes into it")
  func beside() {
    #expect(targets("nr. 3, stk. 3 og 4 og §§ 10-13") == ["nr 3", "stk 3", "stk 4", "§ 10..13"])
    #expect(targets("§ 1, nr. 4, stk. 2") == ["§ 1 stk 2 nr 4"])
  }

  @Test("a verb ends the name of a law")
  func verbs() {
    let found = references(in: "Efter § 9 i lov om en garantiordning dækkes indskud fuldt ud.")
    #expect(found.flatMap { $0.readings.first ?? [] }.map(\.canonical) == ["§ 9 @ lov om en garantiordning"])
  }

  @Test(
    "\"jf. stk. 3\" behind a place is in the same section; lists of sections and chapters give one target each"
  )
  func compared() {
    #expect(targets("§ 4, stk. 1, jf. stk. 3,") == ["§ 4 stk 1", "§ 4 stk 3"])
    #expect(targets("afsnit 4.2 og 5") == ["afsnit 4.2", "afsnit 5"])
    #expect(targets("de nye kapitler 3 a og 3 b") == ["kapitel 3 a", "kapitel 3 b"])
  }

  @Test("a rank on a list is no place")
  func rank() {
    #expect(targets("kommunen er nr. 5 på listen over modtagere").isEmpty)
  }

  @Test("the short form \"par. 4 stk 1\" is a section")
  func shortForm() {
    #expect(targets("par. 4 stk 1") == ["§ 4 stk 1"])
    #expect(targets("et par 4 rums boliger") == [])
  }
}
