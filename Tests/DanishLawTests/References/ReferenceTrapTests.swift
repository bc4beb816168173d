import DanishLaw
import Testing

@Suite("References in law: the grammar's traps")
struct ReferenceTrapTests {
  @Test(
    "no-break and odd spaces, soft hyphens and all dashes read as plain ones, and offsets stay true",
    arguments: [
      ReferenceSample("jf. ⟦§\u{A0}9, stk.\u{A0}2⟧.", "§ 9 stk 2"),
      ReferenceSample("jf. ⟦§\u{2005}9,\u{A0} stk. 2⟧.", "§ 9 stk 2"),
      ReferenceSample("se ⟦para\u{AD}graf 5⟧ her", "§ 5"),
      ReferenceSample("efter ⟦§§ 3–5⟧ gælder", "§ 3..5"),
      ReferenceSample("efter ⟦§§ 3\u{2011}5⟧ gælder", "§ 3..5"),
      ReferenceSample("efter ⟦§\u{200D} 14⟧ gælder", "§ 14"),
    ])
  func whiteSpace(_ sample: ReferenceSample) { sample.check() }

  @Test(
    "the number before \"Kapitel 3\" is the list's own; \"§ 47, 47 a\" is a list after a single sign",
    arguments: [
      ReferenceSample("2.1. ⟦Kapitel 3⟧ – visitation", "kapitel 3"),
      ReferenceSample("efter ⟦2. kapitel⟧ gælder", "kapitel 2"),
      ReferenceSample("efter ⟦§ 47, 47 a og 47 b⟧ gælder", "§ 47; § 47 a; § 47 b"),
      ReferenceSample("⟦§ 5⟧, 2 år efter", "§ 5"),
    ])
  func countedLists(_ sample: ReferenceSample) { sample.check() }

  @Test(
    "\"i\" is a suffix before a mark, a conjunction or another i, else the preposition",
    arguments: [
      ReferenceSample("⟦§ 9 i lov nr. 482 af 12. juni 2009⟧ ophæves", "§ 9 @ lov 482 2009-06-12"),
      ReferenceSample("⟦§§ 9 i-9 n⟧ ophæves", "§ 9 i..9 n"),
      ReferenceSample(
        "⟦§ 143 i i lov om almene boliger⟧, der", "§ 143 i @ lov om almene boliger"),
      ReferenceSample("⟦§ 9 i⟧, der", "§ 9 i"),
      ReferenceSample("(⟦§ 9 i⟧)", "§ 9 i"),
      ReferenceSample("⟦§ 9 i og 9 k⟧ gælder", "§ 9 i; § 9 k"),
      ReferenceSample("⟦§ 9⟧ i kommunen", "§ 9"),
      ReferenceSample("⟦nr. 2 d, 2 g og 2 i⟧ bør", "nr 2 d; nr 2 g; nr 2 i"),
      ReferenceSample("⟦§ 9, stk. 2, i serviceloven⟧ bør", "§ 9 stk 2 @ serviceloven"),
    ])
  func suffixOrPreposition(_ sample: ReferenceSample) { sample.check() }

  @Test(
    "\"1. pkt.\" counts sentences: it is no member of the list before it",
    arguments: [
      ReferenceSample("jf. ⟦§ 8, stk. 1, 1. pkt.⟧", "§ 8 stk 1 pkt 1"),
      ReferenceSample("jf. ⟦§ 50, 3. pkt.⟧, og", "§ 50 pkt 3"),
      ReferenceSample("jf. ⟦§ 9, stk. 2, 2. og 3. pkt.⟧", "§ 9 stk 2 pkt 2; § 9 stk 2 pkt 3"),
      ReferenceSample("jf. ⟦§ 9, stk. 2, 2.-4. pkt.⟧", "§ 9 stk 2 pkt 2..4"),
      ReferenceSample("jf. ⟦§ 9, andet punktum⟧", "§ 9 pkt 2"),
      ReferenceSample("I ⟦§ 8, stk. 5, 3 pkt.⟧, ændres", "§ 8 stk 5 pkt 3"),
      ReferenceSample("se ⟦§ 8, 2 pkt⟧ om det", "§ 8 pkt 2"),
      ReferenceSample("dagsordenen har 3 pkt. i alt"),
    ])
  func sentences(_ sample: ReferenceSample) { sample.check() }

  @Test(
    "a suffix is one letter; \"og\" is none",
    arguments: [
      ReferenceSample("⟦§§ 3 og 5⟧ ophæves", "§ 3; § 5"),
      ReferenceSample("⟦§ 24a⟧ ophæves", "§ 24 a"),
      ReferenceSample("⟦§ 9 C⟧ ophæves", "§ 9 c"),
      ReferenceSample("⟦§§ 160 f-j⟧ ophæves", "§ 160 f..160 j"),
      ReferenceSample("⟦§ 5⟧ og børn", "§ 5"),
    ])
  func suffixes(_ sample: ReferenceSample) { sample.check() }

  @Test(
    "forms that occur in real acts: no comma, no space, no stop, a doubled sign, the letter l, misspelt chapters",
    arguments: [
      ReferenceSample("jf. ⟦§ 7 stk. 2⟧ her", "§ 7 stk 2"),
      ReferenceSample("jf. ⟦§141⟧ her", "§ 141"),
      ReferenceSample("jfr. ⟦§ 3⟧ her", "§ 3"),
      ReferenceSample("efter ⟦art. 99⟧ gælder", "artikel 99"),
      ReferenceSample("⟦§ 33-§ 34⟧ ophæves", "§ 33..34"),
      ReferenceSample("⟦§ § 3 og 4⟧ ophæves", "§ 3; § 4"),
      ReferenceSample("⟦§ l⟧ ophæves", "§ 1"),
      ReferenceSample("efter ⟦Kapital 3⟧ gælder", "kapitel 3"),
      ReferenceSample("efter ⟦Kapite1 3⟧ gælder", "kapitel 3"),
      ReferenceSample("⟦Stk.1⟧ ændres", "stk 1"),
      ReferenceSample("⟦Stk 3⟧ ændres", "stk 3"),
    ])
  func variants(_ sample: ReferenceSample) { sample.check() }

  @Test(
    "a reference goes on over the line break of a PDF",
    arguments: [
      ReferenceSample("jf. ⟦§ 57\nd, stk. 3⟧, og", "§ 57 d stk 3"),
      ReferenceSample("jf. ⟦§ 57,\nstk. 3⟧, og", "§ 57 stk 3"),
    ])
  func lineBreaks(_ sample: ReferenceSample) { sample.check() }

  @Test(
    "lists and ranges: each member is a target, a range stays one",
    arguments: [
      ReferenceSample("⟦§§ 3, 5 og 7-9⟧ gælder", "§ 3; § 5; § 7..9"),
      ReferenceSample(
        "⟦§ 4, stk. 1 og 3, § 5, stk. 2, §§ 5 a-7 og § 24⟧ gælder",
        "§ 4 stk 1; § 4 stk 3; § 5 stk 2; § 5 a..7; § 24"),
      ReferenceSample("⟦stk. 1, § 51 a, stk. 5, og § 59, stk. 1⟧ gælder", "stk 1; § 51 a stk 5; § 59 stk 1"),
      ReferenceSample("⟦litra a-c og e⟧ gælder", "litra a..c; litra e"),
      ReferenceSample("⟦§ 2, stk. 1, nr. 2-4 og 6⟧ gælder", "§ 2 stk 1 nr 2..4; § 2 stk 1 nr 6"),
      ReferenceSample("⟦kapitel 2, 3 og 7⟧ gælder", "kapitel 2; kapitel 3; kapitel 7"),
    ])
  func listsAndRanges(_ sample: ReferenceSample) { sample.check() }

  @Test(
    "numbers that count time, money and laws are no places",
    arguments: [
      ReferenceSample("efter ⟦§ 5⟧, 2 år efter", "§ 5"),
      ReferenceSample("senest 3 måneder efter den 1. marts 2026"),
      ReferenceSample("sag nr. 2026-4711 og tlf. nr. 33 12"),
      ReferenceSample("den 1. og 2. maj"),
    ])
  func otherNumbers(_ sample: ReferenceSample) { sample.check() }

  @Test(
    "whose place it is: a law by name, by number, \"denne lov\", an EU act",
    arguments: [
      ReferenceSample("⟦integrationslovens § 16 a⟧ gælder", "§ 16 a @ integrationsloven"),
      ReferenceSample("⟦denne lovs § 1, nr. 22⟧ gælder", "§ 1 nr 22 @ denne lov"),
      ReferenceSample("⟦lovens kapitel 7⟧ gælder", "kapitel 7 @ denne lov"),
      ReferenceSample(
        "⟦§ 2 i lovbekendtgørelse nr. 106 af 24. januar 2012⟧", "§ 2 @ lbk 106 2012-01-24"),
      ReferenceSample(
        "⟦artikel 6, stk. 1, litra e, i Europa-Parlamentets og Rådets forordning (EU) 2016/679⟧ gælder",
        "artikel 6 stk 1 litra e @ forordning (EU) 2016/679"),
      ReferenceSample("⟦straffelovens 5. kapitel⟧ gælder", "kapitel 5 @ straffeloven"),
    ])
  func whoseLaw(_ sample: ReferenceSample) { sample.check() }

  @Test("842 characters are one reference")
  func longReference() throws {
    let list = (10...170).map(String.init).joined(separator: ", ")
    let found = references(in: "jf. §§ \(list) og 999, der")
    #expect(found.count == 1)
    #expect(found.first?.readings.first?.count == 162)
    #expect(found.first?.end == "jf. §§ \(list) og 999".unicodeScalars.count)
  }
}
