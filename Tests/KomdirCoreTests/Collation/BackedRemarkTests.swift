import Testing

@testable import KomdirCore

@Suite("Backing a remark by one line")
struct BackedRemarkTests {
  @Test(
    "a supporting verb and a number back a remark, a position or another's point",
    arguments: [
      ("Vi støtter R-17.", [BackedRemark.Target.remark(17)]),
      ("Enig i P-3 og R-4", [.position(3), .remark(4)]),
      ("Enig i Vejles pkt. 3.", [.point(owner: "Vejle", number: 3)]),
      ("Vi bakker op om Vejle Kommunes punkt 2", [.point(owner: "Vejle", number: 2)]),
      ("Vi støtter ikke R-17.", []), ("R-17 er behandlet.", []), ("Vi er enige i § 1, nr. 3.", []),
    ])
  func targets(text: String, expected: [BackedRemark.Target]) {
    #expect(BackedRemark.targets(in: text) == expected)
  }

  @Test("whoever backs a remark is a voice under its position")
  func voice() throws {
    let desk = try HearingDesk()
    try desk.lay("a.txt", HearingDesk.odder)
    try desk.lay("b.txt", "Bornholms Regionskommune\n\nGenerelle bemærkninger\nVi støtter R-2.")
    _ = try desk.collectAll()
    let position = try #require(
      try desk.workspace.collate(hearing: nil, by: desk.clerk).first { $0.remarks.contains { $0.id == 2 } })
    #expect(position.voices.compactMap(\.municipality).sorted() == ["Bornholm", "Odder"])
    #expect(position.supporters.compactMap(\.voice.municipality) == ["Bornholm"])
  }
}
