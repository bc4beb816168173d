import DocumentFormats
import DocumentModel
import Testing

@testable import KomdirCore

@Suite("A worksheet and the drafts it was written on")
struct OlderWorksheetTests {
  private func desk() throws -> HearingDesk {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    return desk
  }

  /// The sheets as a spreadsheet program would hand them back: written as XLSX, read, changed, written, read.
  private func throughXLSX(_ desk: HearingDesk, _ change: (inout [Sheet]) -> Void) throws -> [Sheet] {
    let workbook = try desk.workspace.worksheet(hearing: nil, language: .danish).workbook()
    var sheets = try Self.sheets(of: try XLSXWriter().bytes(for: workbook))
    change(&sheets)
    let changed = Workbook(
      sheets: sheets.map { sheet in
        WorkSheet(name: sheet.name, rows: sheet.rows.map { $0.map { $0.isEmpty ? .empty : .text($0) } })
      })
    return try Self.sheets(of: try XLSXWriter().bytes(for: changed))
  }

  private static func sheets(of bytes: [UInt8]) throws -> [Sheet] {
    try FormatRegistry.standard.read(SourceFile(name: "ark.xlsx", bytes: bytes)).document.sheets
  }

  private func importing(_ sheets: [Sheet], _ desk: HearingDesk) throws -> WorksheetImport {
    try desk.workspace.importWorksheet(hearing: nil, sheets: sheets, language: .danish, by: desk.clerk)
  }

  private func column(_ title: String, _ sheet: Sheet) throws -> Int {
    try #require(sheet.rows.first?.firstIndex(of: title))
  }

  /// Writes a cell of the row with this number in its first column.
  private func write(_ text: String, _ title: String, _ id: String, _ sheet: inout Sheet) throws {
    let place = try column(title, sheet)
    let row = try #require(sheet.rows.firstIndex { $0.first == id })
    while sheet.rows[row].count <= place { sheet.rows[row].append("") }
    sheet.rows[row][place] = text
  }

  @Test(
    "what a sheet of before a new draft says on what that draft changed stays decided on the older one, and is named"
  )
  func olderDraft() throws {
    let desk = try desk()
    let position = try #require(
      try desk.workspace.positions(hearing: nil).first { $0.position.provision == "par:1/nr:1" }?.position
        .printedID)
    let sheets = try throughXLSX(desk) { sheets in
      try? write("medtaget", "Beslutning", "R-1", &sheets[0])
      try? write("Grænsen i § 1, nr. 1, bør være lavere.", "Tekst", position, &sheets[1])
    }
    try desk.importPapers(draft: SecondDraftTests.next, id: "H-1")
    let report = try importing(sheets, desk)
    #expect(report.updated == 2, "\(report.problems)")
    #expect(Set(report.onOlderDraft) == ["R-1", position])
    let rules = try desk.workspace.check(hearing: nil, at: desk.clerk.now).filter {
      $0.subject == "R-1" || $0.subject.hasPrefix("\(position) ")
    }.map(\.rule)
    #expect(rules.contains(.decisionOnOldDraft) && rules.contains(.positionOnOldDraft), "\(rules)")
    #expect(rules.contains(.numberMoved), "\(rules)")
    // A sheet written after the draft is decided on it.
    let fresh = try throughXLSX(desk) { try? write("noteret", "Beslutning", "R-1", &$0[0]) }
    #expect(try importing(fresh, desk).onOlderDraft.isEmpty)
  }

  @Test("a passage of the draft that a member strikes out reads as deleted in the sheet")
  func deletion() throws {
    let desk = try HearingDesk()
    var copy = FeedbackFixture.document(FeedbackFixture.draftLines)
    let words = "Stk. 2. Reglerne i § 2 gælder ikke for broer, der er opført før 1950."
    copy.revisions = [Revision(kind: .deletion, author: "Karla Mosegård", text: words, block: 14)]
    copy.blocks[14].inlines = [Inline(words, deletion: 0)]
    _ = try desk.collect([desk.lay("odder.docx", HearingDesk.docx(copy))])
    let sheets = try throughXLSX(desk) { _ in }
    let place = try column("Bemærkning", sheets[0])
    #expect(sheets[0].rows.dropFirst().map { $0[place] } == ["[slettes: \(words)]"])
    #expect(try importing(sheets, desk).problems.isEmpty)
  }
}
