import DanishLaw
import Testing

@Suite("Outline of an amending act")
struct AmendingActTests {
  private let act = LawSample(LawSample.amendingAct)

  @Test("points are numbers of their §; new text makes no provision, however deep its quotation marks go")
  func paths() {
    #expect(
      act.ids == ["par:1", "par:1/nr:1", "par:1/nr:2", "par:1/nr:3", "par:2", "par:2/stk:1", "par:2/stk:2"])
    #expect(act.outline.documentType == .amendingAct)
  }

  @Test("a point's text is its instruction and the clause that renumbers; the new text stands beside it")
  func instruction() {
    let point = act.outline.provision(ProvisionID("par:1/nr:2"))
    #expect(point?.text == "I § 3 indsættes efter stk. 1 som nyt stykke: Stk. 2 bliver herefter stk. 3.")
    #expect(
      point?.newText == "»Stk. 2. Fristen er\n1) 14 dage for »hastesager« og\n2) 30 dage for andre.«")
  }

  @Test("words quoted inside an instruction stay in it")
  func quotedWords() {
    #expect(act.text("par:1/nr:1") == "I § 2, nr. 1, ændres »aftaler« til: »aftaler om frister«.")
    #expect(act.outline.provision(ProvisionID("par:1/nr:1"))?.newText == nil)
  }

  @Test("chapters and sections of the new text belong to the point")
  func newChapter() {
    let point = act.outline.provision(ProvisionID("par:1/nr:3"))
    #expect(point?.newText?.contains("§ 4 a. Afgørelser kan påklages.") == true)
  }

  @Test("new text that is never closed ends at the act's next point, and is reported")
  func unclosedQuote() {
    let open = LawSample(
      """
      Lov om ændring af lov om x

      § 1

      I lov om x foretages følgende ændringer:

      1. § 2 affattes således:
      »§ 2. Ny tekst uden slut.

      2. I § 3 ændres »a« til: »b«.
      """)
    #expect(open.ids == ["par:1", "par:1/nr:1", "par:1/nr:2"])
    #expect(open.outline.findings.map(\.kind) == [.unclosedQuote])
  }

  @Test("a draft bill has the type of its law text, and says that it is a draft")
  func draft() {
    let draft = LawSample("Udkast\n\nForslag til\n\n" + LawSample.amendingAct)
    #expect(draft.outline.documentType == .amendingAct)
    #expect(draft.outline.isDraft)
    #expect(draft.ids == act.ids)
  }
}
