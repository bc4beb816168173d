import Testing

@testable import KomdirCore

@Suite("Remarks that name two provisions")
struct TwoPlacesTests {
  @Test("a remark that names two provisions in one breath is looked at, for it stands under the first alone")
  func twoPlaces() throws {
    let desk = try HearingDesk()
    _ = try desk.collect([
      try desk.lay("odder.txt", "Odder Kommune\n\nKravene i § 4 a og § 9, stk. 3, bør gælde fra samme dag.")
    ])
    let problems = try desk.workspace.check(hearing: nil, at: desk.clerk.now)
    let named = try #require(problems.first { $0.rule == .remarkNamesMore })
    #expect(named.words.fact.danish == "nævner også § 1, nr. 3, men står kun under § 1, nr. 2")
    _ = try desk.workspace.place(remark: "R-1", at: "§ 1, nr. 2", by: desk.clerk)
    let after = try desk.workspace.check(hearing: nil, at: desk.clerk.now)
    #expect(!after.contains { $0.rule == .remarkNamesMore })
  }
}
