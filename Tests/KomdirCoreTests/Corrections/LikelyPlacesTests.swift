import Testing

@testable import KomdirCore

@Suite("Remarks that name no place")
struct LikelyPlacesTests {
  @Test(
    "all can be placed at once where they are likely about, after a look at them; a person's own place stays")
  func allLikely() throws {
    let desk = try HearingDesk()
    _ = try desk.collect([
      try desk.lay(
        "a.txt",
        "Odder Kommune\n\nGelænder af træ rådner ved havet, så stål bør være tilladt.\n\nFolk på øen vil gerne høres."
      ),
      try desk.lay(
        "b.txt", "Bornholms Regionskommune\n\nSaltning af stier ved skoler koster det hvide ud af øjnene."),
      try desk.lay("c.txt", "Københavns Kommune\n\nSne på cykelstier ryddes allerede klokken seks hos os."),
    ])
    let shown = try desk.workspace.remarksWithLikelyPlace(hearing: nil)
    #expect(shown.map(\.likely) == ["par:2/nr:1", "par:1/nr:2", "par:1/nr:2"])
    let wrong = try #require(shown.last)
    _ = try desk.workspace.place(remark: wrong.printedID, at: nil, by: desk.clerk)
    let placed = try desk.workspace.placeLikely(hearing: nil, by: desk.clerk)
    #expect(placed.map(\.provision) == ["par:2/nr:1", "par:1/nr:2"])
    #expect(placed.allSatisfy { $0.placedBy == "Sekretariatet" })
    #expect(try desk.workspace.remarksWithLikelyPlace(hearing: nil).isEmpty)
    let left = try desk.workspace.remarks(hearing: nil).first { $0.remark.id == wrong.id }
    #expect(left?.remark.provision == nil)
  }
}
