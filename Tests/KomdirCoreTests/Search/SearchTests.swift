import Archive
import DocumentFormats
import Foundation
import Testing

@testable import KomdirCore

@Suite("Searching an archive")
struct SearchTests {
  private func desk() throws -> HearingDesk {
    let desk = try HearingDesk()
    try desk.lay(
      "a.txt",
      """
      Odder Kommune

      Ad § 1, nr. 1
      Grænsen på 30 km er for høj på stier ved skoler, hvor børnefamilier cykler hver eneste morgen.

      Ad § 1, nr. 2
      Vi kan ikke nå at rydde sne inden klokken syv, når sneen falder om natten.
      """)
    try desk.lay(
      "b.txt",
      """
      Bornholms Regionskommune

      Generelle bemærkninger
      Forslaget giver kommunerne merudgifter til snerydningen uden at sige, hvordan de skal betales.

      Ad § 2, nr. 1
      Gelænderet af træ bør kunne males i kommunens egne farver.
      """)
    _ = try desk.collectAll()
    return desk
  }

  private func found(_ query: String, _ desk: HearingDesk) throws -> [String] {
    try desk.workspace.search(query, in: .remarks).map(\.id)
  }

  private func number(_ desk: HearingDesk, saying words: String) throws -> String {
    try #require(try desk.workspace.remarks(hearing: nil).first { $0.remark.text.contains(words) })
      .remark.printedID
  }

  @Test(
    "a word is found in its other forms, within compounds, spelt with ae, oe, aa, and with one letter wrong",
    arguments: [
      ("grænserne", "Grænsen"), ("graensen", "Grænsen"), ("boernefamilier", "Grænsen"),
      ("familie", "Grænsen"),
      ("mrudgift", "merudgifter"), ("gelænderne", "Gelænderet"), ("gelænnder", "Gelænderet"),
    ])
  func words(_ query: String, _ words: String) throws {
    let desk = try desk()
    #expect(try found(query, desk).first == number(desk, saying: words))
  }

  @Test("of a compound nobody wrote, whoever wrote of its parts is found")
  func parts() throws {
    let desk = try desk()
    #expect(try found("snerydningsudgifter", desk).first == number(desk, saying: "snerydningen"))
  }

  @Test("words in quotation marks must stand one after another")
  func phrases() throws {
    let desk = try desk()
    #expect(try found("\"kommunens egne farver\"", desk) == [number(desk, saying: "Gelænderet")])
    #expect(try found("»egne kommunens farver«", desk).isEmpty)
  }

  @Test("a reference finds the remarks of that place, however it is written")
  func places() throws {
    let desk = try desk()
    let snow = try number(desk, saying: "rydde sne")
    for query in ["§ 1, nr. 2", "§1 nr 2", "§ 1 nr. 2"] { #expect(try found(query, desk).first == snow) }
  }

  @Test("a municipality's name brings forth what it wrote")
  func names() throws {
    let desk = try desk()
    #expect(try found("Bornholm", desk).count == 2)
    #expect(try found("Odder sne", desk).first == number(desk, saying: "rydde sne"))
  }

  @Test("the draft's provisions are found as documents, with their place")
  func documents() throws {
    let hits = try desk().workspace.search("§ 1, nr. 1", in: .documents)
    #expect(hits.first?.provision == "par:1/nr:1")
    #expect(hits.first?.kind == .document)
    let found = try desk().workspace.search("gangbroer og gelændere", in: .documents)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.kind == .document })
    #expect(found.first?.provision?.hasPrefix("par:2") == true)
    #expect(found.first?.snippet.contains("elænder") == true)
  }

  @Test("what the association answered is found once its response was sent, not before")
  func responses() throws {
    let desk = try desk()
    let position = try #require(try desk.workspace.collate(hearing: nil, by: desk.clerk).first)
    let words = "KOMDIR finder, at det haster med vinterberedskabet i hver eneste kommune i landet."
    _ = try desk.workspace.set(
      position: position.position.printedID, PositionChange(text: words), by: desk.clerk)
    #expect(try desk.workspace.search("vinterberedskab", in: .responses).isEmpty)
    let file = SentFile(name: "svar.txt", bytes: Array(words.utf8), text: words)
    _ = try desk.workspace.sent(hearing: nil, file, reason: "Prøve", by: desk.clerk)
    let hits = try desk.workspace.search("vinterberedskab", in: .responses)
    #expect(hits.map(\.id) == [position.position.printedID])
    #expect(hits.first?.snippet == words)
  }

  @Test("what an undo takes away is found no more, and leaves nothing in the index")
  func undone() throws {
    let desk = try desk()
    #expect(try found("gelænder", desk).count == 1)
    _ = try desk.workspace.undo(hearing: nil, withFiles: true, by: desk.clerk)
    #expect(try found("gelænder", desk).isEmpty)
    let rows = try desk.workspace.read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM searchText WHERE rowid % 4 = 0")
    }
    #expect(rows == 0)
  }

  @Test("nothing is found of a remark that was dropped, and of what nobody wrote")
  func nothing() throws {
    let desk = try desk()
    let id = try number(desk, saying: "Gelænderet")
    _ = try desk.workspace.drop(remark: id, reason: "Brevfod", by: desk.clerk)
    #expect(try !found("gelænder", desk).contains(id))
    #expect(try found("hovedbanegård", desk).isEmpty)
    #expect(try found("", desk).isEmpty)
  }

  @Test(
    "signs that mean something to the database are only signs",
    arguments: ["\"", "a* OR (b", "NEAR(x", "§", "'--", "-sne ^"])
  func signs(_ query: String) throws {
    _ = try desk().workspace.search(query)
  }

  @Test("after a file is forgotten no word of it is left in the index")
  func forgotten() throws {
    let desk = try desk()
    let left = {
      try desk.workspace.read { db in
        try String.fetchAll(db, sql: "SELECT word FROM searchTextWord WHERE word LIKE 'merudgift%'")
          + String.fetchAll(db, sql: "SELECT term FROM searchTextTerm WHERE term LIKE 'merudgift%'")
      }
    }
    #expect(try left() == ["merudgift", "merudgift"])
    _ = try desk.workspace.forget("S-2", reason: "bedt om det", by: desk.clerk)
    #expect(try found("gelænder", desk).isEmpty)
    #expect(try left().isEmpty)
  }

  @Test("an archive from before the search is indexed when it is opened, and follows what changes then")
  func older() throws {
    let desk = try desk()
    try desk.workspace.archive.remake { db in
      try db.execute(
        sql: "DELETE FROM searchText; DELETE FROM searchTextWord; DELETE FROM searchTextState")
    }
    #expect(try found("Bornholm", desk).isEmpty)
    let opened = try Workspace(opening: desk.workspace.path, fileExists: true)
    #expect(try opened.search("Bornholm", in: .remarks).count == 2)
    _ = try opened.forget("S-2", reason: "bedt om det", by: desk.clerk)
    #expect(try opened.search("Bornholm", in: .remarks).isEmpty)
  }

  @Test("two words differ by one letter that is changed, left out, put in or in its neighbour's place")
  func oneLetter() {
    func differ(_ left: String, _ right: String) -> Bool { differsByOne(Array(left.utf8), Array(right.utf8)) }
    #expect(
      differ("frist", "frest") && differ("frist", "fris") && differ("frist", "frisst")
        && differ("frist", "frsit"))
    #expect(!differ("frist", "frist") && !differ("frist", "fest") && !differ("frist", "tsirf"))
  }
}
