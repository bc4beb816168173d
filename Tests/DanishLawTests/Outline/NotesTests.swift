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
}
