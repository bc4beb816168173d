import DanishLaw
import DocumentModel
import Testing

@Suite("Outline of a principal act")
struct PrincipalActTests {
  private let law = LawSample(LawSample.principalAct)

  @Test("chapters, sections, subsections, numbers and letters get their paths, in order")
  func paths() {
    #expect(
      law.ids == [
        "kapitel:1", "par:1", "par:1/stk:1", "par:1/stk:2", "par:1/stk:2/nr:1", "par:1/stk:2/nr:2",
        "par:1/stk:2/nr:3", "par:1/stk:2/nr:3/litra:a", "par:1/stk:2/nr:3/litra:b", "par:2", "par:2/nr:1",
        "par:2/nr:2", "kapitel:2a", "par:3a", "par:4,5", "par:6", "par:6/stk:1", "par:6/stk:2-4",
      ])
  }

  @Test("the title takes its subtitle along, and the type is that of an act")
  func title() {
    #expect(law.outline.title == "Lov om fælles sagsbehandling (Overgange mellem myndigheder)")
    #expect(law.outline.documentType == .principalAct)
    #expect(!law.outline.isDraft)
  }

  @Test(
    "a § with several subsections has no text of its own; text after a list belongs to what holds the list")
  func texts() {
    #expect(law.text("par:1") == "")
    #expect(law.text("par:1/stk:1") == "Loven har til formål at gøre overgange lettere.")
    #expect(law.text("par:1/stk:2") == "Loven gælder for når de behandler sager om borgere.")
    #expect(law.text("par:1/stk:2/nr:3") == "staten, herunder")
    #expect(law.text("par:2") == "Kommunalbestyrelsen kan")
    #expect(law.text("kapitel:1") == "Formål og område")
  }

  @Test("an annex that begins with a table has no title")
  func annexWithTable() {
    var sample = LawSample(
      "Lov om x\n\n§ 1. Loven gælder, jf. bilag 1.\n\nGivet den 1. februar 2026\n\nBilag 1")
    sample.document.blocks.append(
      Block(kind: .tableRow(table: 1, row: 1), cells: [TableCell(blocks: [Block("Bølgelængder")])]))
    #expect(sample.outline.annexes.map(\.title) == [""])
  }

  @Test("headings over a §, preamble, signature and annexes are nobody's text; the annex is listed")
  func apart() {
    let words = law.outline.provisions.map(\.text).joined(separator: " ")
    for foreign in ["Samarbejde", "Folketinget", "Givet", "Dette er et bilag"] {
      #expect(!words.contains(foreign))
    }
    #expect(law.outline.annexes.map(\.id.path) == ["annex:1"])
    #expect(law.outline.annexes.map(\.title) == ["Liste over myndigheder"])
  }

  @Test("labels are kept as printed")
  func labels() {
    #expect(law.outline.provision(ProvisionID("par:4,5"))?.label == "§§ 4 og 5.")
    #expect(law.outline.provision(ProvisionID("par:6/stk:2-4"))?.label == "Stk. 2-4.")
  }

  @Test("spaces that are no-break or gone, and the letter l for 1, read as what is meant")
  func oddLabels() {
    let odd = LawSample("Lov om x\n\n§\u{A0}l. Første.\nStk.2. Anden.\n\n§ 3A. Tredje.")
    #expect(odd.ids == ["par:1", "par:1/stk:1", "par:1/stk:2", "par:3a"])
    #expect(odd.outline.findings.contains { $0.kind == .letterForDigit })
  }

  @Test("a chapter with a letter and its heading on one line is one, running text that names it is not")
  func chapterOnOneLine() {
    let law = LawSample(
      """
      Lov om x

      Kapitel 1 Formål

      § 1. Loven gælder.

      Kapitel 2 a Kontrol

      § 2. Kommunen fører kontrol, og
      Kapitel 2 a finder tilsvarende anvendelse for staten,
      Kapitel 2 i Lov om y gælder også
      """)
    #expect(law.ids == ["kapitel:1", "par:1", "kapitel:2a", "par:2"])
    #expect(law.text("kapitel:2a") == "Kontrol")
  }

  @Test("a number that occurs again gets #2, and so does what hangs below it")
  func repeatedNumber() {
    let twice = LawSample("Lov om x\n\n§ 5. Den ene.\n\n§ 5. Den anden\n1) med et punkt.")
    #expect(twice.ids == ["par:5", "par:5#2", "par:5#2/nr:1"])
    #expect(findings(in: twice.outline).contains { $0.kind == .repeatedNumber })
  }

  @Test("the mark of a footnote is dropped, after a word and after a number")
  func noteMarks() {
    let marked = LawSample(
      "Lov om x\n\n§ 1. Efter lov om miljøbeskyttelse1) gælder § 3, stk. 41) , og resten.")
    #expect(marked.text("par:1") == "Efter lov om miljøbeskyttelse gælder § 3, stk. 4 , og resten.")
  }

  @Test("what a consolidation reproduces of earlier acts' commencement is no provision")
  func reproduced() {
    let law = LawSample(
      """
      Bekendtgørelse af lov om x

      § 1. Loven gælder.

      Lov nr. 520 af 7. juni 2006 om ændring af lov om x indeholder følgende ikrafttrædelsesbestemmelse:

      § 9

      Stk. 1. Loven træder i kraft straks.
      """)
    #expect(law.ids == ["par:1"])
    #expect(law.outline.documentType == .principalAct)
  }

  @Test("labels of more digits than a machine counts are labels all the same")
  func hugeNumbers() {
    func block(_ style: String, _ label: String, _ text: String) -> Block {
      Block(label: label, inlines: [Inline(text)], styleName: style)
    }
    let document = Document(blocks: [
      block(LawStyle.section, "§ \(Int.max).", ""), block(LawStyle.subsection, "Stk. \(Int.max).", "a"),
      block(LawStyle.text, "", "Stk. 2. b"), block(LawStyle.chapter, "Kapitel \(Int.max)", "c"),
      block(LawStyle.section, "§ 99999999999999999999999.", "d"),
    ])
    let outline = outline(of: document)
    #expect(outline.provisions.map(\.kind) == [.par, .stk, .kapitel, .par])
    _ = findings(in: outline)
    _ = LawSample("Lov om a\n\n§ \(Int.max). a\nStk. \(Int.max). b\nStk. 2. c\n\(Int.max)) d\n1) e").outline
  }
}
