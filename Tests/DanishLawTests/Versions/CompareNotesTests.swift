import DanishLaw
import DocumentModel
import Testing

@Suite("Comparing explanatory notes")
struct CompareNotesTests {
  private func bill(_ cost: String, _ months: String) -> Outline {
    outline(
      of: Document(
        blocks: [
          "Forslag til lov om cykelstier", "§ 1. Kommunen anlægger cykelstier.",
          "§ 2. Loven træder i kraft den 1. juli 2026.", "Bemærkninger til lovforslaget",
          "Almindelige bemærkninger", "1. Indledning", "Forslaget gør det lettere at cykle.",
          "2. Økonomiske konsekvenser", "Merudgifterne skønnes til \(cost) mio. kr. om året.",
          "Kommunerne får \(months) måneder til at indføre reglerne.",
          "Bemærkninger til lovforslagets enkelte bestemmelser", "Til § 1", "Stier anlægges af asfalt.",
        ].enumerated().map { Block($1, place: Place(line: 2 * $0 + 1)) }))
  }

  @Test("another amount, or another number of months, in a section of the general notes is a change")
  func generalNotes() throws {
    for (cost, months) in [("4,2", "6-9"), ("8,4", "24")] {
      let changes = compare(bill("8,4", "6-9"), bill(cost, months))
      #expect(changes.filter { $0.status != .same }.map { $0.new?.path } == ["general:2"])
      #expect(changes.first { $0.new?.path == "general:2" }?.status == .changed)
    }
  }

  @Test("the words that changed in a section of the notes are shown")
  func shown() throws {
    let before = bill("8,4", "6-9")
    let after = bill("4,2", "6-9")
    let tracked = trackedProvisions(before, after, changes: compare(before, after))
    let section = try #require(tracked.first { $0.new?.path == "general:2" })
    #expect(section.runs.contains { $0.kind == .inserted && $0.text.contains("4") })
    #expect(section.runs.map(\.text).joined().contains("mio. kr."))
  }

  @Test("an outline's text of a section stays its heading alone")
  func outlineText() {
    let section = bill("8,4", "6-9").provisions.first { $0.id.path == "general:2" }
    #expect(section?.text == "Økonomiske konsekvenser")
  }

  @Test("a footnote, or a heading over the provisions, that only one version holds is found outside them")
  func outside() {
    var old = Document(blocks: [
      Block("Lov om cykelstier"), Block("§ 1. Kommunen anlægger stier."), Block("Bilag 1"),
      Block("Kort over stierne i 2025"),
    ])
    old.notes = [Note(id: "1", blocks: [Block("Loven gennemfører direktiv 1.")])]
    var new = old
    new.blocks[3] = Block("Kort over stierne i 2026")
    new.notes = [Note(id: "1", blocks: [Block("Loven gennemfører direktiv 2.")])]
    let same = OutsideProvisions(old: old, outline(of: old), new: old, outline(of: old))
    #expect(same.isSame)
    let changed = OutsideProvisions(old: old, outline(of: old), new: new, outline(of: new))
    #expect(changed.deleted == ["Kort over stierne i 2025", "Loven gennemfører direktiv 1."])
    #expect(changed.inserted == ["Kort over stierne i 2026", "Loven gennemfører direktiv 2."])
  }
}
