import DanishLaw
import Testing

@Suite("References as members write them")
struct MembersStyleTests {
  @Test(
    "levels glued, spelt out, or in odd order",
    arguments: [
      ReferenceSample("Vi mener at ⟦§5 stk 2 nr 3⟧ skal væk", "§ 5 stk 2 nr 3"),
      ReferenceSample("Vi mener at ⟦§5stk2nr3⟧ skal væk", "§ 5 stk 2 nr 3"),
      ReferenceSample("Se ⟦paragraf 5⟧ igen", "§ 5"),
      ReferenceSample("Se ⟦Paragraf 5, stykke 2⟧ igen", "§ 5 stk 2"),
      ReferenceSample("⟦nr. 12 i § 1⟧ er uklart", "§ 1 nr 12"),
      ReferenceSample("⟦stk. 2 i § 7 a⟧ er uklart", "§ 7 a stk 2"),
      ReferenceSample("Ad ⟦§ 5⟧: vi støtter", "§ 5"),
      ReferenceSample("Til ⟦§ 1, nr. 5⟧", "§ 1 nr 5"),
      ReferenceSample("⟦§§ 3, 5 og 7-9⟧", "§ 3; § 5; § 7..9"),
      ReferenceSample("⟦artikel 6, stk. 1, litra e⟧ nævnes", "artikel 6 stk 1 litra e"),
    ])
  func levels(_ sample: ReferenceSample) { sample.check() }

  @Test(
    "pages, sections of the notes, annexes",
    arguments: [
      ReferenceSample("⟦s. 14, 3. afsnit⟧ bør omskrives", "side 14"),
      ReferenceSample("på ⟦side 3-5⟧ står", "side 3..5"),
      ReferenceSample("⟦pkt. 2.3.1 i bemærkningerne⟧ siger", "afsnit 2.3.1"),
      ReferenceSample("⟦afsnit 2.3.1 i de almindelige bemærkninger⟧ siger", "afsnit 2.3.1"),
      ReferenceSample("⟦afs. 2.3.1⟧ siger", "afsnit 2.3.1"),
      ReferenceSample("i ⟦bilag 2⟧ står", "bilag 2"),
    ])
  func papers(_ sample: ReferenceSample) { sample.check() }

  @Test("\"bemærkningerne til § 1\" is the note, \"§ 1\" the provision")
  func noteOrProvision() throws {
    let note = try #require(references(in: "Vi læser bemærkningerne til § 1, nr. 5, sådan").first)
    #expect(note.text == "bemærkningerne til § 1, nr. 5")
    #expect(note.readings.first?.first?.isNote == true)
    let provision = try #require(references(in: "Vi læser § 1, nr. 5, sådan").first)
    #expect(provision.readings.first?.first?.isNote == false)
  }

  @Test("which version is meant is kept: the draft's, the one in force")
  func versions() {
    #expect(references(in: "udkastets § 4").first?.readings.first?.first?.version == "udkastet")
    #expect(references(in: "den foreslåede § 4").first?.readings.first?.first?.version == "den foreslåede")
  }

  @Test("a place without a § is relative")
  func relative() {
    #expect(references(in: "jf. stk. 2").first?.isRelative == true)
    #expect(references(in: "jf. § 3, stk. 2").first?.isRelative == false)
  }

  @Test("what follows a list can belong to all of it: both readings are given, the narrow one first")
  func sharedTail() throws {
    let found = try #require(references(in: "efter § 3, stk. 1 og stk. 2, nr. 1 og 3-9, gælder").first)
    let read = found.readings.map { $0.map(\.canonical).joined(separator: "; ") }
    #expect(
      read == [
        "§ 3 stk 1; § 3 stk 2 nr 1; § 3 stk 2 nr 3..9",
        "§ 3 stk 1 nr 1; § 3 stk 1 nr 3..9; § 3 stk 2 nr 1; § 3 stk 2 nr 3..9",
      ])
    let parted = try #require(references(in: "efter § 3, stk. 1, og stk. 2, nr. 1, gælder").first)
    #expect(parted.readings.count == 1)
  }

  @Test("\"pkt. 3\" alone is a sentence, a section of the notes or a point: all are given")
  func loosePoint() throws {
    let found = try #require(references(in: "Vi er enige i pkt. 3.").first)
    #expect(found.readings.map { $0.map(\.canonical) } == [["pkt 3"], ["afsnit 3"], ["nr 3"]])
  }
}
