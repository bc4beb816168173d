import DanishLaw
import Foundation
import Testing

@Suite("Outlines written out")
struct ExportTests {
  private let outline = LawSample(LawSample.principalAct).outline

  @Test("Akoma Ntoso: chapters hold sections, ids follow the naming convention")
  func akomaNtoso() {
    let xml = AkomaNtoso.document(outline)
    #expect(xml.contains(#"<act name="principalAct">"#))
    #expect(xml.contains(#"<chapter eId="chp_2a">"#))
    #expect(xml.contains(#"<point eId="sec_1__subsec_2__point_3">"#))
    #expect(xml.contains("<num>§ 3 a.</num>"))
    #expect(xml.contains("<intro><p>staten, herunder</p></intro>"))
  }

  @Test("Akoma Ntoso: markup in the text is escaped")
  func escapes() {
    let xml = AkomaNtoso.document(LawSample("Lov om x\n\n§ 1. A < B & C.").outline)
    #expect(xml.contains("A &lt; B &amp; C."))
  }

  @Test("Akoma Ntoso: a bill's notes follow as an attachment, a letter's headings stand in the body")
  func notesAndHeadings() {
    let bill = LawSample(
      "Forslag til\nLov om x\n\n§ 1. Loven gælder.\n\nAlmindelige bemærkninger\n\n1. Indledning\nForslaget følger en aftale.\n\nBemærkninger til lovforslagets enkelte bestemmelser\n\nTil § 1\nOm området."
    ).outline
    let xml = AkomaNtoso.document(bill)
    #expect(xml.contains(#"</body>\#n<attachments><attachment eId="att_1"><doc name="explanatoryNotes">"#))
    #expect(xml.contains(#"<hcontainer name="general" eId="hcontainer_general-1">"#))
    #expect(xml.contains(#"<hcontainer name="note" eId="hcontainer_note-par-1">"#))
    #expect(xml.contains("Om området."))
    #expect(xml.components(separatedBy: "<references").count == 2, "an id stands once in a document")
    let letter = Outline(
      documentType: .letter, title: "Høring",
      provisions: [
        Provision(id: ProvisionID("heading:1"), label: "1", kind: .heading, text: "Indledning")
      ])
    #expect(
      AkomaNtoso.document(letter).contains(
        #"<hcontainer name="heading" eId="hcontainer_heading-1">\#n<num>1</num>\#n<content><p>Indledning</p></content></hcontainer>"#
      ))
  }

  @Test("Akoma Ntoso: what XML cannot hold is left out")
  func forbidden() {
    let xml = AkomaNtoso.document(LawSample("Lov om x\n\n§ 1. A\u{FFFE}B\u{FFFF}C\u{FFFD}.").outline)
    #expect(xml.contains("ABC\u{FFFD}."))
  }

  @Test("Akoma Ntoso: an amendment's new text is a quoted structure")
  func newText() {
    let xml = AkomaNtoso.document(LawSample(LawSample.amendingAct).outline)
    #expect(xml.contains("<mod><quotedStructure><p>»Stk. 2. Fristen er</p>"))
  }

  @Test("Markdown: labels in bold, items as lists, new text quoted")
  func markdown() {
    let text = outline.markdown
    #expect(text.hasPrefix("# Lov om fælles sagsbehandling (Overgange mellem myndigheder)\n"))
    #expect(text.contains("## Kapitel 1 Formål og område\n"))
    #expect(text.contains("**Stk. 2.** Loven gælder for"))
    #expect(text.contains("\n  - a) ministerier og\n"))
    #expect(LawSample(LawSample.amendingAct).outline.markdown.contains("  > »Stk. 2. Fristen er\n"))
  }
}
