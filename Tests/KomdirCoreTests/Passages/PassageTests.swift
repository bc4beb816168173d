import Testing

@testable import KomdirCore

@Suite("The bank of passages")
struct PassageTests {
  @Test(
    "a passage of a position is kept, used in another, and the bank says where; one step takes the use back")
  func used() throws {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    let words = "Merudgifterne skal dækkes efter DUT-princippet."
    _ = try desk.workspace.set(position: "P-1", PositionChange(text: words), by: desk.clerk)
    _ = try desk.workspace.set(position: "P-2", PositionChange(text: "KOMDIR er enig."), by: desk.clerk)
    let kept = try desk.workspace.addPassage(
      title: "DUT", text: nil, theme: "økonomi", from: "P-1", by: desk.clerk)
    #expect(kept.text == words && kept.source == "P-1" && kept.printedID == "A-1")
    let changed = try desk.workspace.use(passage: "A-1", in: "P-2", replacing: false, by: desk.clerk)
    #expect(changed.text == "KOMDIR er enig.\n\(words)")
    #expect(try desk.workspace.passages(theme: "Økonomi").first?.uses.map(\.position) == ["P-2"])
    #expect(try desk.workspace.passages(theme: "tilsyn").isEmpty)
    _ = try desk.workspace.undo(hearing: nil, by: desk.clerk)
    #expect(try desk.workspace.passages(theme: nil).first?.uses.isEmpty == true)
    #expect(
      try desk.workspace.positions(hearing: nil).first { $0.position.printedID == "P-2" }?.position.text
        == "KOMDIR er enig.")
    #expect(throws: WorkspaceError.notAllowed(.textEmpty("--text"))) {
      try desk.workspace.addPassage(title: "Tom", text: " ", theme: nil, from: nil, by: desk.clerk)
    }
  }
}
