import DocumentModel
import Testing

@testable import KomdirCore

@Suite("The codebook of themes")
struct CodebookTests {
  private static let header = ["id", "navn", "name", "termer", "indsatsområde", "fra", "til"]

  private func book(_ rows: [[String]]) throws -> Codebook {
    try Codebook(Sheet(name: "Kodebog", rows: rows))
  }

  @Test("a row gives a theme with its names, terms, focus area and days")
  func table() throws {
    let book = try book([
      ["Kodebog 2026"], Self.header,
      ["T-1", "Økonomi", "Economy", "udgift, DUT, merudgift", "Rammer", "2023-01-01", "31-12-2027"],
    ])
    #expect(
      book.rows.map(\.theme) == [
        Theme(
          id: "T-1", sequence: 1, nameDanish: "Økonomi", nameEnglish: "Economy",
          terms: ["udgift", "DUT", "merudgift"],
          focusArea: "Rammer", validFrom: "2023-01-01", validTo: "2027-12-31")
      ])
    #expect(book.rows.map(\.row) == [3])
  }

  @Test("JSON gives the same")
  func json() throws {
    let book = try Codebook(
      json: Array(
        #"[{"id":"T-1","name":{"da":"Klage","en":"Complaints"},"terms":["klage"],"from":"2023-01-01"},{"name":"Børn"}]"#
          .utf8
      ))
    #expect(book.rows.map(\.theme.nameDanish) == ["Klage", "Børn"])
    #expect(book.rows.map(\.theme.id) == ["T-1", "T-2"])
    #expect(book.rows.first?.theme.nameEnglish == "Complaints")
  }

  @Test("two themes of one name: both rows are named, and nothing of the book is taken")
  func sameName() throws {
    let book = try book([Self.header, ["T-1", "Klage"], ["T-2", "Børn"], ["T-3", "klage"]])
    #expect(book.refused == [.init(row: 4, reason: .sameName("klage", row: 2))])
    #expect(book.isAmbiguous)
    let desk = try HearingDesk(hearing: false)
    let report = try desk.workspace.importThemes(book, by: desk.clerk)
    #expect(report == ThemeImport(themes: 0, added: 0, updated: 0, refused: book.refused))
    #expect(try desk.workspace.themes().isEmpty)
  }

  @Test(
    "a day that is none, an end before the beginning and a row without a name are refused; the others are taken"
  )
  func refusals() throws {
    let book = try book([
      Self.header, ["T-1", "Klage", "", "", "", "i går"],
      ["T-2", "Børn", "", "", "", "2026-01-01", "2025-01-01"],
      ["T-3", "", "X", "ord"], ["T-4", "Miljø"],
    ])
    #expect(
      book.refused.map(\.reason) == [.notADay("i går"), .endsBeforeItBegins, .noName])
    #expect(book.rows.map(\.theme.id) == ["T-4"])
  }

  @Test("imported again a book updates and adds, and deletes nothing; undo takes it back")
  func again() throws {
    let desk = try HearingDesk()
    _ = try desk.workspace.importThemes(
      try book([Self.header, ["T-1", "Klage"], ["T-2", "Børn"]]), by: desk.clerk)
    let report = try desk.workspace.importThemes(
      try book([Self.header, ["T-1", "Klageadgang"], ["T-3", "Miljø"]]), by: desk.clerk)
    #expect((report.added, report.updated) == (1, 1))
    #expect(try desk.workspace.themes().map(\.nameDanish).sorted() == ["Børn", "Klageadgang", "Miljø"])
  }

  @Test("a table without a column of names is no codebook")
  func noHeader() {
    #expect(throws: Codebook.Failure.noHeader) { try book([["Navn på borger", "Alder"], ["Ib", "7"]]) }
  }
}
