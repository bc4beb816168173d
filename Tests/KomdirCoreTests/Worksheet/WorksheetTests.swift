import DocumentFormats
import DocumentModel
import Testing

@testable import KomdirCore

@Suite("The worksheet")
struct WorksheetTests {
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

  @Test("two sheets: one row a remark with content, one row a position")
  func sheets() throws {
    let desk = try desk()
    let sheets = try throughXLSX(desk) { _ in }
    #expect(sheets.map(\.name) == ["Bemærkninger", "Standpunkter"])
    #expect(
      sheets[0].rows[0] == [
        "Nr.", "Hører til", "Sted", "Medlem", "Bemærkning", "Foreslået ordlyd", "Står ved ordene",
        "Kopi", "Beslutning", "Begrundelse", "Dublet af", "Dato", "Standpunkt", "Tema", "Skrevet af", "Fil",
        "Kontrol",
      ])
    let remarks = sheets[0].rows.dropFirst()
    #expect(Set(remarks.map(\.first)) == ["R-1", "R-2", "R-3", "R-4"])
    let first = try #require(remarks.first { $0.first == "R-1" })
    #expect(first[3] == "M-1 Karla Mosegård (Odder)")
    #expect(first[2] == "§ 1, nr. 1")
    #expect(sheets[1].rows.count == 4)
  }

  @Test("decisions and parts of the response are chosen from lists; what is not to be changed is locked")
  func lists() throws {
    let workbook = try desk().workspace.worksheet(hearing: nil, language: .danish).workbook()
    let lists = workbook.sheets.map { $0.columns.filter { !$0.choices.isEmpty } }
    #expect(
      lists[0].map(\.choices) == [
        [
          "medtaget", "delvist medtaget", "ikke medtaget", "noteret", "dublet af", "uden for høringen",
          "besvaret", "udskudt", "trukket tilbage",
        ]
      ])
    #expect(lists[1].count == 1)
    #expect(workbook.sheets[0].columns.map(\.isLocked).filter { !$0 }.count == 8)
  }

  @Test("a sheet taken back as it is changes nothing")
  func untouched() throws {
    let desk = try desk()
    let log = try desk.workspace.log()
    let report = try importing(throughXLSX(desk) { _ in }, desk)
    #expect((report.matched, report.unmatched, report.updated, report.added) == (7, 0, 0, 0))
    #expect((report.unchanged, report.conflicts) == (7, 0))
    #expect(try desk.workspace.log() == log)
  }

  @Test("only cells that were changed are taken: decision, reason, place, member, position and texts")
  func changes() throws {
    let desk = try desk()
    let sheets = try throughXLSX(desk) { sheets in
      do {
        try write("ikke medtaget", "Beslutning", "R-1", &sheets[0])
        try write("For dyrt for små kommuner", "Begrundelse", "R-1", &sheets[0])
        try write("§ 2, nr. 1", "Sted", "R-2", &sheets[0])
        try write("Yrsa Engholt (Bornholm)", "Medlem", "R-2", &sheets[0])
        try write("§ 1, nr. 2", "Standpunkt", "R-3", &sheets[0])
        try write("KOMDIR foreslår 25 km.", "Tekst", "P-1", &sheets[1])
        try write("Bornholm", "Mindretal", "P-1", &sheets[1])
      } catch { Issue.record(error) }
    }
    let report = try importing(sheets, desk)
    #expect(report.problems == [])
    #expect((report.matched, report.updated, report.unchanged) == (7, 4, 3))
    let remarks = try desk.workspace.remarks(hearing: nil)
    let first = try #require(remarks.first)
    #expect(first.decisions.map(\.value) == [.notFollowed])
    #expect(first.decisions.map(\.reason) == ["For dyrt for små kommuner"])
    #expect(remarks[1].remark.provision == "par:2/nr:1")
    #expect(remarks[1].voice.municipality == "Bornholm")
    #expect(remarks[2].positions == ["P-2"])
    let position = try #require(
      try desk.workspace.positions(hearing: nil).first { $0.position.printedID == "P-1" })
    #expect((position.position.text, position.position.dissent) == ("KOMDIR foreslår 25 km.", "Bornholm"))
    // The same file once more has nothing new to say, though it writes some things another way.
    let again = try importing(sheets, desk)
    #expect((again.updated, again.unchanged) == (0, 7))
    #expect(again.problems == [])
  }

  @Test("a cell that somebody else changed meanwhile is a conflict: said, and not overwritten")
  func conflict() throws {
    let desk = try desk()
    let sheets = try throughXLSX(desk) { sheets in
      do {
        try write("noteret", "Beslutning", "R-1", &sheets[0])
        try write("medtaget", "Beslutning", "R-2", &sheets[0])
      } catch { Issue.record(error) }
    }
    _ = try desk.workspace.decide(remark: "R-1", [DecisionInput(value: .followed)], by: desk.clerk)
    let report = try importing(sheets, desk)
    #expect((report.conflicts, report.updated) == (1, 1))
    let problem = try #require(report.problems.first)
    #expect(
      (problem.sheet, problem.row, problem.id, problem.column) == ("Bemærkninger", 3, "R-1", "Beslutning"))
    let decisions = try desk.workspace.remarks(hearing: nil).prefix(2).map { $0.decisions.map(\.value) }
    #expect(decisions == [[.followed], [.followed]])
  }

  @Test("a stale sheet does not undo what was decided since it was exported")
  func stale() throws {
    let desk = try desk()
    let sheets = try throughXLSX(desk) { _ in }
    _ = try desk.workspace.decide(remark: "R-1", [DecisionInput(value: .followed)], by: desk.clerk)
    #expect(try importing(sheets, desk).updated == 0)
    #expect(try desk.workspace.remarks(hearing: nil).first?.decisions.map(\.value) == [.followed])
  }

  @Test("what cannot be taken is said with sheet, row and column; all else is taken")
  func problems() throws {
    let desk = try desk()
    let sheets = try throughXLSX(desk) { sheets in
      do {
        try write("måske", "Beslutning", "R-1", &sheets[0])
        try write("§ 77", "Sted", "R-2", &sheets[0])
        try write("", "Medlem", "R-3", &sheets[0])
        try write("noteret", "Beslutning", "R-4", &sheets[0])
        sheets[0].rows.append(["R-99", "", "", "Opdigtet"])
        try write("først", "Rækkefølge", "P-1", &sheets[1])
      } catch { Issue.record(error) }
    }
    let report = try importing(sheets, desk)
    #expect(
      Set(report.problems.map { "\($0.sheet)|\($0.row)|\($0.id)|\($0.column)" }) == [
        "Bemærkninger|3|R-1|Beslutning", "Bemærkninger|5|R-2|Sted", "Bemærkninger|2|R-3|Medlem",
        "Bemærkninger|6|R-99|", "Standpunkter|3|P-1|Rækkefølge",
      ])
    #expect((report.unmatched, report.updated) == (1, 1))
    #expect(try desk.workspace.remarks(hearing: nil)[3].decisions.map(\.value) == [.noted])
  }

  @Test(
    "a date may be written as a Danish spreadsheet shows it",
    arguments: ["2026-02-27", "27-02-2026", "27.2.2026", "27/02/2026"])
  func dates(_ written: String) throws {
    let desk = try desk()
    let sheets = try throughXLSX(desk) { sheets in
      do {
        try write("Trukket tilbage", "Beslutning", "R-1", &sheets[0])
        try write(written, "Dato", "R-1", &sheets[0])
      } catch { Issue.record(error) }
    }
    #expect(try importing(sheets, desk).problems == [])
    #expect(try desk.workspace.remarks(hearing: nil).first?.decisions.map(\.date) == ["2026-02-27"])
    #expect(try importing(sheets, desk).problems == [])
  }

  @Test(
    "a date that is none, or that the decision has no use for, is asked about and changes nothing",
    arguments: [("Trukket tilbage", "40/13/2026"), ("Fulgt", "40/13/2026"), ("Noteret", "2026-02-27")])
  func noDates(_ decision: String, _ date: String) throws {
    let desk = try desk()
    let sheets = try throughXLSX(desk) { sheets in
      do {
        try write(decision, "Beslutning", "R-1", &sheets[0])
        try write(date, "Dato", "R-1", &sheets[0])
      } catch { Issue.record(error) }
    }
    let report = try importing(sheets, desk)
    #expect(report.updated == 0)
    #expect(report.problems.count == 1)
    #expect(try desk.workspace.remarks(hearing: nil).first?.decisions == [])
  }

  @Test("a row without a number adds a position, once, and remarks can be put under it by its title")
  func addedPosition() throws {
    let desk = try desk()
    let sheets = try throughXLSX(desk) { sheets in
      do {
        sheets[1].rows.append(["", "", "Generelle bemærkninger", "Trafiksikkerhed", "KOMDIR støtter målet."])
        try write("Trafiksikkerhed", "Standpunkt", "R-1", &sheets[0])
      } catch { Issue.record(error) }
    }
    let report = try importing(sheets, desk)
    #expect((report.added, report.updated, report.problems) == (1, 1, []))
    let again = try importing(sheets, desk)
    #expect((again.added, again.updated, again.problems) == (0, 0, []))
    let added = try #require(
      try desk.workspace.positions(hearing: nil).first { $0.position.title == "Trafiksikkerhed" })
    #expect(added.remarks.map(\.printedID) == ["R-1"])
    // The row was changed in the old file: said, and not taken for a second position.
    var changed = sheets
    changed[1].rows[changed[1].rows.count - 1][4] = "KOMDIR støtter målet helhjertet."
    let third = try importing(changed, desk)
    #expect(third.added == 0)
    #expect(third.problems.map(\.id) == [added.position.printedID])
  }

  @Test("a text longer than a cell comes back whole when nobody touched it")
  func longText() throws {
    let desk = try desk()
    let text = String(repeating: "KOMDIR foreslår en lavere grænse. ", count: 1_200)
    _ = try desk.workspace.set(position: "P-1", PositionChange(text: text), by: desk.clerk)
    let report = try importing(throughXLSX(desk) { _ in }, desk)
    #expect((report.updated, report.problems) == (0, []))
    let position = try desk.workspace.positions(hearing: nil).first { $0.position.printedID == "P-1" }
    #expect(position?.position.text == text)
  }

  @Test("as two CSV files it goes out and comes back the same, texts that look like formulas included")
  func csv() throws {
    let desk = try desk()
    _ = try desk.workspace.set(
      position: "P-1", PositionChange(text: "=25 km; ikke 30\n\"højst\""), by: desk.clerk)
    let tables = try desk.workspace.worksheet(hearing: nil, language: .danish).tables()
    func back(_ rows: [[String]], _ name: String) throws -> Sheet {
      let reading = try FormatRegistry.standard.read(
        SourceFile(name: name, bytes: CSVWriter().bytes(for: rows)))
      var sheet = try #require(reading.document.sheets.first)
      sheet.rows = sheet.rows.map { $0.map(CSVWriter.unguarded) }
      return sheet
    }
    var remarks = try back(tables.remarks, "ark-bemærkninger.csv")
    let positions = try back(tables.positions, "ark-standpunkter.csv")
    #expect(try importing([remarks, positions], desk).updated == 0)
    try write("noteret", "Beslutning", "R-2", &remarks)
    #expect(try importing([remarks], desk).updated == 1)
    #expect(try desk.workspace.remarks(hearing: nil)[1].decisions.map(\.value) == [.noted])
  }

  @Test(
    "a sheet with a renamed header is refused by name, and nothing of it is taken in",
    arguments: [
      (0, "Nr."), (0, "Beslutning"), (0, "Begrundelse"), (1, "Tekst"), (1, "Nr."),
    ])
  func renamedHeader(sheet: Int, title: String) throws {
    let desk = try desk()
    let sheets = try throughXLSX(desk) { sheets in
      guard let place = sheets[sheet].rows[0].firstIndex(of: title) else { return }
      sheets[sheet].rows[0][place] = "Mit eget ord"
    }
    do {
      _ = try importing(sheets, desk)
      Issue.record("taken in")
    } catch WorkspaceError.worksheetHeader(let name, let missing) {
      #expect(name == sheets[sheet].name)
      #expect(missing.map(\.danish) == [title])
    }
  }

  @Test("any other sheet is no worksheet")
  func otherSheet() throws {
    let desk = try desk()
    #expect(throws: WorkspaceError.notAWorksheet) {
      try importing([Sheet(name: "a", rows: [["Navn", "Kommune"], ["x", "y"]])], desk)
    }
  }

  @Test(
    "a worksheet of another archive is refused, though its numbers are known here, and nothing of it is taken"
  )
  func otherArchive() throws {
    let desk = try desk()
    let other = try self.desk()
    let sheets = try throughXLSX(other) { sheets in
      do { try write("medtaget", "Beslutning", "R-1", &sheets[0]) } catch { Issue.record(error) }
    }
    #expect(throws: WorkspaceError.worksheetOfAnother(hearing: "H-1", own: "H-1", isOwnArchive: false)) {
      try importing(sheets, desk)
    }
    // Its rows pasted among ours are refused with the whole sheet.
    var mixed = try throughXLSX(desk) { _ in }
    mixed[0].rows.append(try #require(sheets[0].rows.last))
    #expect(throws: WorkspaceError.worksheetOfAnother(hearing: "H-1", own: "H-1", isOwnArchive: false)) {
      try importing(mixed, desk)
    }
    #expect(try desk.workspace.remarks(hearing: nil).allSatisfy { $0.decisions.isEmpty })
  }

  @Test("a worksheet of another hearing of the same archive is refused, and the right hearing named")
  func otherHearing() throws {
    let desk = try desk()
    let sheets = try throughXLSX(desk) { sheets in
      for row in sheets[0].rows.indices.dropFirst() {
        sheets[0].rows[row][sheets[0].rows[row].count - 1].replace(":H-1:", with: ":H-2:")
      }
    }
    #expect(throws: WorkspaceError.worksheetOfAnother(hearing: "H-2", own: "H-1", isOwnArchive: true)) {
      try importing(sheets, desk)
    }
  }

  @Test(
    "a worksheet whose column of keys was emptied is refused; a single row without its key is left and said")
  func lostKeys() throws {
    let desk = try desk()
    let sheets = try throughXLSX(desk) { sheets in
      do { try write("medtaget", "Beslutning", "R-1", &sheets[0]) } catch { Issue.record(error) }
    }
    var emptied = sheets
    for sheet in emptied.indices {
      for row in emptied[sheet].rows.indices.dropFirst() { emptied[sheet].rows[row].removeLast() }
    }
    #expect(throws: WorkspaceError.worksheetWithoutKey) { try importing(emptied, desk) }
    var one = sheets
    let row = try #require(one[0].rows.firstIndex { $0.first == "R-1" })
    one[0].rows[row].removeLast()
    let report = try importing(one, desk)
    #expect(report.problems.map(\.id) == ["R-1"])
    #expect(try desk.workspace.remarks(hearing: nil)[0].decisions.isEmpty)
  }

  @Test(
    "what a spreadsheet makes of a reason by itself (007 as 7) is asked about, and not taken before it is said"
  )
  func rewritten() throws {
    let desk = try desk()
    _ = try desk.workspace.decide(
      remark: "R-1", [DecisionInput(value: .notFollowed, reason: "007")], by: desk.clerk)
    let sheets = try throughXLSX(desk) { sheets in
      do { try write("7", "Begrundelse", "R-1", &sheets[0]) } catch { Issue.record(error) }
    }
    let report = try importing(sheets, desk)
    #expect((report.updated, report.rewritten, report.conflicts) == (0, 1, 0))
    #expect(try desk.workspace.remarks(hearing: nil)[0].decisions.map(\.reason) == ["007"])
    let forced = try desk.workspace.importWorksheet(
      hearing: nil, sheets: sheets, takesRewritten: true, language: .danish, by: desk.clerk)
    #expect((forced.updated, forced.rewritten) == (1, 0))
    #expect(try desk.workspace.remarks(hearing: nil)[0].decisions.map(\.reason) == ["7"])
  }

  @Test(
    "what programs do to a text by themselves is told from what a person changes",
    arguments: [
      ("007", "7", true), ("1E5", "100000", true), ("1.000", "1000", true), ("0012,50", "12.5", true),
      ("3-4", "2026-04-03", true), ("12:30", "12:30:00", true), ("FALSK", "FALSE", true),
      ("100 %", "1", true),
      ("a _x000D_\n_x0041_ b", "a\nA b", true), ("midt\ti", "midti", true), ("to  blanke", "to blanke", true),
      ("007", "8", false), ("15-01-2027", "15-01-2028", false), ("sags behandling", "sagsbehandling", false),
      ("A\nB", "A B", false), ("12 uger", "12  måneder", false), ("ja", "nej", false), ("", "7", false),
    ])
  func rewriting(written: String, cell: String, isProgram: Bool) {
    #expect(SpreadsheetRewriting.explains(cell, from: written) == isProgram)
  }

  @Test("remarks stand in the order of the response, each with the heading it belongs to")
  func responseOrder() throws {
    let desk = try desk()
    let sheet = try throughXLSX(desk) { _ in }[0]
    let headings = sheet.rows.dropFirst().map { $0[1] }
    let order = try desk.workspace.positions(hearing: nil).map(\.position.title)
    #expect(headings == headings.sorted { order.firstIndex(of: $0) ?? 99 < order.firstIndex(of: $1) ?? 99 })
    #expect(!headings.contains(""))
  }

  @Test(
    "a text too long for the highest row stands whole on a sheet of its own, in pieces that can be printed")
  func printedLongText() throws {
    let desk = try desk()
    let text = (1...400).map { "Sætning nummer \($0) om grænsen." }.joined(separator: " ")
    _ = try desk.workspace.set(position: "P-1", PositionChange(text: text), by: desk.clerk)
    let workbook = try desk.workspace.worksheet(hearing: nil, language: .danish).workbook()
    let long = try #require(workbook.sheets.first { $0.name == "Lange tekster" })
    let pieces = long.rows.dropFirst().compactMap { row -> String? in
      if case .text(let piece) = row[2] { piece } else { nil }
    }
    #expect(pieces.joined() == text)
    #expect(pieces.allSatisfy { WorkSheet.fitsOneRow($0, width: long.columns[2].width) })
  }

  @Test("what a person writes in a column that only shows something is said, and the member's words stay")
  func lockedColumns() throws {
    let desk = try desk()
    let before = try desk.workspace.remarks(hearing: nil).map(\.remark.text)
    let sheets = try throughXLSX(desk) { sheets in
      do { try write("Noget helt andet", "Bemærkning", "R-1", &sheets[0]) } catch { Issue.record(error) }
    }
    let report = try importing(sheets, desk)
    #expect(report.problems.map { "\($0.id)|\($0.column)" } == ["R-1|Bemærkning"])
    #expect((report.updated, report.unchanged) == (0, 7))
    #expect(try desk.workspace.remarks(hearing: nil).map(\.remark.text) == before)
  }
}
