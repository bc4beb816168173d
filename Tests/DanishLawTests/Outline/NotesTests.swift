import DanishLaw
import Testing

@Suite("Outline of explanatory notes")
struct NotesTests {
  private let bill = LawSample(
    """
    Forslag til
    Lov om ændring af lov om x

    § 1

    I lov om x foretages følgende ændringer:

    1. I § 2 ændres »a« til: »b«.

    2. § 4 ophæves.

    § 2

    Loven træder i kraft den 1. juli 2026.

    Bemærkninger til lovforslaget

    Almindelige bemærkninger

    1. Indledning
    Forslaget følger en aftale.
    2. Lovforslagets hovedpunkter
    2.1. Frister
    2.1.1. Gældende ret
    Efter § 2 gælder en frist.
    2.1.2. Den foreslåede ordning
    Fristen forlænges.

    Bemærkninger til lovforslagets enkelte bestemmelser

    Til § 1

    Til nr. 1
    Ordet ændres.

    Til nr. 2 og 3
    Bestemmelsen ophæves.

    Til § 2
    Om ikrafttræden.
    """)

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
}
