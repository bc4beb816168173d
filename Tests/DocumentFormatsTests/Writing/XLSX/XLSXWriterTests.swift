import Foundation
import DocumentModel
import Testing

@testable import DocumentFormats

struct XLSXWriterTests {
  static let decisions = ["medtaget", "delvist medtaget", "ikke medtaget", "noteret"]
  static let members = (1...60).map { "Kommunaldirektør nummer \($0), kommune" }

  static let workbook = Workbook(
    metadata: Metadata(title: "Arbejdsark", created: "2026-03-01T08:00:00Z"),
    sheets: [
      WorkSheet(
        name: "Bemærkninger: § 1/2",
        columns: [
          WorkSheet.Column(width: 8), WorkSheet.Column(width: 60, wrapsText: true),
          WorkSheet.Column(width: 18, isLocked: false, choices: decisions),
          WorkSheet.Column(width: 30, isLocked: false, choices: members),
        ],
        rows: [
          [.text("Nr."), .text("Tekst"), .text("Beslutning"), .text("Medlem")],
          [.number(1), .text("=HYPERLINK(\"http://x.example\")"), .text("noteret"), .empty],
          [.number(2.5), .marked("to\nlinjer & <tegn>"), .empty, .text("-")],
        ],
        frozenColumns: 1, isProtected: true),
      WorkSheet(name: "bemærkninger- § 1-2", rows: [[.text("\u{1}_x0041_")]], headerRows: 0),
    ])

  @Test("each sheet prints on A4 landscape, as wide as one page")
  func printed() throws {
    let entries = try StoredEntries(XLSXWriter().bytes(for: Self.workbook))
    for sheet in ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"] {
      let text = try entries.text(sheet)
      #expect(text.contains("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>"))
      #expect(text.contains("fitToPage=\"1\""))
    }
  }

  @Test("text is never a formula, also when a person edits it")
  func formulas() throws {
    let entries = try StoredEntries(XLSXWriter().bytes(for: Self.workbook))
    let sheet = try entries.text("xl/worksheets/sheet1.xml")
    #expect(!sheet.contains("<f>"))
    #expect(sheet.contains("<c r=\"B2\" s=\"18\" t=\"s\">"))
    #expect(try entries.text("xl/sharedStrings.xml").contains("=HYPERLINK("))
    let styles = try entries.text("xl/styles.xml").components(separatedBy: "<xf numFmtId")
    #expect(styles[2 + 18].contains("quotePrefix=\"1\""))
  }

  @Test("a short list stands in the cell's rule, a long one on a hidden sheet")
  func lists() throws {
    let entries = try StoredEntries(XLSXWriter().bytes(for: Self.workbook))
    let sheet = try entries.text("xl/worksheets/sheet1.xml")
    #expect(
      sheet.contains(
        "sqref=\"C2:C503\"><formula1>\"medtaget,delvist medtaget,ikke medtaget,noteret\"</formula1>"))
    #expect(sheet.contains("<formula1>'Lister'!$A$1:$A$60</formula1>"))
    #expect(try entries.text("xl/workbook.xml").contains("name=\"Lister\" sheetId=\"3\" state=\"hidden\""))
  }

  @Test("header row frozen, filtered and repeated on paper")
  func header() throws {
    let entries = try StoredEntries(XLSXWriter().bytes(for: Self.workbook))
    let sheet = try entries.text("xl/worksheets/sheet1.xml")
    #expect(
      sheet.contains(
        "<pane xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\" activePane=\"bottomRight\" state=\"frozen\"/>"))
    #expect(sheet.contains("<autoFilter ref=\"A1:D3\"/>"))
    #expect(try entries.text("xl/workbook.xml").contains("'Bemærkninger- § 1-2'!$1:$1"))
  }

  @Test("names of sheets are made valid and unique")
  func names() throws {
    let text = try StoredEntries(XLSXWriter().bytes(for: Self.workbook)).text("xl/workbook.xml")
    #expect(
      text.contains("name=\"Bemærkninger- § 1-2\"") && text.contains("name=\"bemærkninger- § 1-2 (2)\""))
  }

  @Test("a text too long for a cell is refused by its place, and can be cut without loss")
  func longText() throws {
    let long = String(repeating: "Kommunen bemærker 😀 ", count: 2_000)
    let workbook = Workbook(sheets: [WorkSheet(name: "A", rows: [[.text("x")], [.empty, .text(long)]])])
    #expect(throws: WriteError.cellTooLong(sheet: "A", cell: "B2", units: long.utf16.count)) {
      try XLSXWriter().bytes(for: workbook)
    }
    let pieces = WorkCell.pieces(of: long)
    #expect(pieces.count == 2 && pieces.joined() == long)
    #expect(pieces.allSatisfy { $0.utf16.count <= WorkCell.longestText })
    let solid = String(repeating: "😀", count: 10)
    #expect(WorkCell.pieces(of: solid, longest: 3).joined() == solid)
  }

  @Test("control characters are kept as the format writes them, and text that reads so is kept apart")
  func control() throws {
    let strings = try StoredEntries(XLSXWriter().bytes(for: Self.workbook)).text("xl/sharedStrings.xml")
    #expect(strings.contains(">_x0001__x005F_x0041_</t>"))
  }

  @Test("the same workbook gives the same bytes")
  func deterministic() throws {
    #expect(try XLSXWriter().bytes(for: Self.workbook) == XLSXWriter().bytes(for: Self.workbook))
  }
}
