import Archive
import Testing

@testable import KomdirCore

@Suite("The search after somebody was forgotten")
struct ForgottenSearchTests {
  @Test("of a forgotten file no row is left in the index: neither its words nor who sent it; others stay")
  func rows() throws {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    let rows = { (words: String) in
      try desk.workspace.read { db in
        try Int.fetchOne(
          db, sql: "SELECT count(*) FROM searchText WHERE names LIKE ? AND rowid % 4 = 0",
          arguments: ["%\(words)%"]) ?? 0
      }
    }
    let file = try #require(
      try desk.workspace.submissions(hearing: nil).map(\.submission).first { $0.municipality == "Odder" })
    let others = try rows("bornholm")
    #expect(try rows("odd") > 0)
    #expect(others > 0)
    _ = try desk.workspace.forget(file.printedID, reason: "bedt om det", by: desk.clerk)
    #expect(try rows("odd") == 0)
    #expect(try rows("bornholm") == others)
    // A change of the member does not bring them back.
    _ = try desk.workspace.forget("M-1", reason: "bedt om det", by: desk.clerk)
    #expect(try rows("odd") == 0)
  }
}
