import DanishLaw
import Testing

@Suite("Outline of explanatory notes")
struct NotesTests {
  private let bill = LawSample(LawSample.bill)

  @Test("general sections by their numbers, notes by what they explain")
  func paths() {
    #expect(
      bill.ids == [
        "par:1", "par:1/nr:1", "par:1/nr:2", "par:2", "general:1", "general:2", "general:2.1",
        "general:2.1.1",
        "general:2.1.2", "note:par:1", "note:par:1/nr:1", "note:par:1/nr:2,3", "note:par:2",
      ])
  }

  @Test("a note knows the provision that it explains")
  func explained() {
    #expect(ProvisionID("note:par:1/nr:2,3").explained == ProvisionID("par:1/nr:2,3"))
    #expect(bill.text("note:par:1/nr:1") == "Ordet ændres.")
  }

  @Test("\"Til nr. 2-5\" is a range")
  func range() {
    let notes = LawSample(
      "Forslag til\nLov om x\n\n§ 1. A.\n\nBemærkninger til lovforslagets enkelte bestemmelser\n\nTil § 1\n\nTil nr. 2-5\nTekst."
    )
    #expect(notes.ids.last == "note:par:1/nr:2-5")
  }

  @Test(
    "sections of the general notes whose headings end in \"mv.\" or \"m.v.\" are there, without heading styles"
  )
  func abbreviations() {
    let notes = LawSample(
      """
      Forslag til
      Lov om x

      § 1. A.

      Almindelige bemærkninger

      1. Indledning
      Tekst.
      2. Hovedpunkter mv.
      Tekst.
      2.1. Organisering m.v.
      Tekst.
      3. Økonomiske konsekvenser for det offentlige m.m.
      Tekst.
      """)
    #expect(notes.ids == ["par:1", "general:1", "general:2", "general:2.1", "general:3"])
  }

  @Test("the contents of a bill's notes make no sections, and annexes behind the notes are found")
  func contents() {
    let notes = LawSample(
      """
      Forslag til
      Lov om x

      § 1. A.

      Bemærkninger til lovforslaget

      Almindelige bemærkninger

      Indholdsfortegnelse
      1. Indledning
      2. Lovforslagets hovedpunkter
      2.1. Gældende ret
      1. Indledning
      Tekst.
      2. Lovforslagets hovedpunkter
      2.1. Gældende ret
      Tekst.

      Bemærkninger til lovforslagets enkelte bestemmelser

      Til § 1
      Tekst.

      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      """)
    #expect(notes.ids == ["par:1", "general:1", "general:2", "general:2.1", "note:par:1"])
    #expect(notes.outline.annexes.map(\.title) == ["Lovforslaget sammenholdt med gældende lov"])
  }
}
