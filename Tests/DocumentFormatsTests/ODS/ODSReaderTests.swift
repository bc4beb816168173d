import DocumentModel
import Testing

@testable import DocumentFormats

struct ODSReaderTests {
  private func fixture(_ body: String, styles: String = "") -> OpenDocumentFixture {
    OpenDocumentFixture(
      mediaType: "application/vnd.oasis.opendocument.spreadsheet", body: body, automaticStyles: styles)
  }

  private func read(_ body: String, styles: String = "") throws -> Reading {
    try fixture(body, styles: styles).read(as: "svar.ods")
  }

  private func row(_ cells: String, _ attributes: String = "") -> String {
    "<table:table-row\(attributes)>\(cells)</table:table-row>"
  }

  private func text(_ text: String) -> String {
    "<table:table-cell office:value-type=\"string\"><text:p>\(text)</text:p></table:table-cell>"
  }

  @Test(
    "a cell shows what a person sees",
    arguments: [
      ("office:value-type=\"float\" office:value=\"12\"", "12", "12"),
      ("office:value-type=\"float\" office:value=\"1234.5\"", "1.234,50", "1234.5"),
      ("office:value-type=\"float\" office:value=\"850\"", "0850", "0850"),
      ("office:value-type=\"currency\" office:currency=\"DKK\" office:value=\"99.5\"", "99,50 kr.", "99.5"),
      ("office:value-type=\"percentage\" office:value=\"0.125\"", "12,5 %", "12.5%"),
      ("office:value-type=\"percentage\" office:value=\"0.5\"", "50%", "50%"),
      ("office:value-type=\"date\" office:date-value=\"2026-03-15\"", "15.03.26", "2026-03-15"),
      (
        "office:value-type=\"date\" office:date-value=\"2026-03-15T08:00:00\"", "15-03", "2026-03-15T08:00:00"
      ),
      ("office:value-type=\"date\" office:date-value=\"2026-03-15T00:00:00\"", "15-03", "2026-03-15"),
      ("office:value-type=\"time\" office:time-value=\"PT08H30M05S\"", "08.30", "08:30:05"),
      ("office:value-type=\"time\" office:time-value=\"PT30H00M00.5S\"", "30", "30:00:00"),
      ("office:value-type=\"boolean\" office:boolean-value=\"true\"", "SAND", "TRUE"),
      ("office:value-type=\"string\"", "'=1+1", "'=1+1"),
      ("office:value-type=\"float\" office:value=\"ikke et tal\"", "7", "7"),
      ("office:value-type=\"float\" office:string-value=\"OK\"", "", "OK"),
      (
        "office:value-type=\"string\" calcext:value-type=\"error\" office:string-value=\"\"", "Err:502",
        "Err:502"
      ),
      ("", "uden type", "uden type"),
    ])
  func values(_ attributes: String, _ shown: String, _ expected: String) throws {
    let cell = "<table:table-cell \(attributes)><text:p>\(shown)</text:p></table:table-cell>"
    let reading = try read("<table:table table:name=\"Ark1\">\(row(cell))</table:table>")
    #expect(reading.document.sheets == [Sheet(name: "Ark1", rows: [[expected]])])
  }

  @Test("words in text boxes over the cells are read, and who changed cells with tracking is said")
  func boxesAndChanges() throws {
    let change = { (id: String, author: String, state: String) in
      "<table:cell-content-change table:id=\"\(id)\"\(state)><table:cell-address table:column=\"0\" table:row=\"0\" table:table=\"0\"/>"
        + "<office:change-info><dc:creator>\(author)</dc:creator></office:change-info><table:previous><table:change-track-table-cell>"
        + "<text:p>før</text:p></table:change-track-table-cell></table:previous></table:cell-content-change>"
    }
    let box =
      "<draw:custom-shape><text:p>Se vores brev.</text:p><text:p> </text:p></draw:custom-shape>"
    let reading = try read(
      "<table:tracked-changes>\(change("1", "Ole", ""))\(change("2", "Ida", " table:acceptance-state=\"accepted\""))</table:tracked-changes>"
        + "<table:table table:name=\"Ark1\"><table:shapes>\(box)</table:shapes>"
        + row(
          "<table:table-cell><text:p>nu</text:p><draw:frame><draw:text-box><text:p>I cellen</text:p></draw:text-box></draw:frame></table:table-cell>"
        )
        + "</table:table>")
    #expect(reading.document.sheets == [Sheet(name: "Ark1", rows: [["nu"]])])
    #expect(reading.document.blocks.map { $0.text() } == ["Se vores brev.", "I cellen"])
    #expect(reading.document.blocks.map(\.place) == [Place(sheet: "Ark1"), Place(sheet: "Ark1", cell: "A1")])
    #expect(reading.warnings.map(\.kind) == [.changesInCells])
    #expect(reading.warnings.map(\.detail) == ["Ole"])
  }

  @Test("paragraphs of a cell are lines, spaces and links stay")
  func paragraphs() throws {
    let cell =
      "<table:table-cell office:value-type=\"string\"><text:p>§ 1,<text:s text:c=\"2\"/>stk. 2</text:p><text:p>Se "
      + "<text:a xlink:href=\"x\">siden</text:a><text:span>.</text:span></text:p></table:table-cell>"
    #expect(
      try read("<table:table>\(row(cell))</table:table>").document.sheets[0].rows == [
        ["§ 1,  stk. 2\nSe siden."]
      ])
  }

  @Test("repeated rows and cells stand as often as they say, and the empty end of a sheet takes no room")
  func repeated() throws {
    let reading = try read(
      """
      <table:table table:name="A">\(row(text("x")))\(row("<table:table-cell/>", " table:number-rows-repeated=\"2\""))
      \(row("<table:table-cell table:number-columns-repeated=\"2\"/><table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\" office:value=\"7\"><text:p>7</text:p></table:table-cell><table:table-cell table:number-columns-repeated=\"16380\"/>", " table:number-rows-repeated=\"2\""))
      \(row("<table:table-cell table:number-columns-repeated=\"16384\"/>", " table:number-rows-repeated=\"1048571\""))</table:table>
      """)
    #expect(reading.document.sheets[0].rows == [["x"], [], [], ["", "", "7", "7"], ["", "", "7", "7"]])
  }

  @Test("a sheet that repeats its text beyond the limit of cells is refused by that limit")
  func limit() throws {
    let many = row(
      "<table:table-cell table:number-columns-repeated=\"16384\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell>",
      " table:number-rows-repeated=\"1048576\"")
    #expect(throws: ReadError.overLimit(Place(sheet: "A", cell: "A1"), .cells(Limits.standard.cells))) {
      try read("<table:table table:name=\"A\">\(many)</table:table>")
    }
  }

  @Test("counts that are no numbers count once", arguments: ["-3", "mange", "99999999999999999999"])
  func oddCounts(_ count: String) throws {
    let reading = try read(
      "<table:table>\(row(text("x"), " table:number-rows-repeated=\"\(count)\""))</table:table>")
    #expect(reading.document.sheets[0].rows == [["x"]])
  }

  @Test("hidden sheets and rows are read and said")
  func hidden() throws {
    let reading = try read(
      """
      <table:table table:name="Synlig">\(row(text("a")))\(row(text("b"), " table:visibility=\"collapse\""))
      <table:table-row-group table:display="false">\(row(text("c")))</table:table-row-group>\(row(text("d"), " table:visibility=\"filter\""))</table:table>
      <table:table table:name="Skjult" table:style-name="ta2">\(row(text("e")))</table:table>
      """,
      styles:
        "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>"
    )
    #expect(reading.document.sheets.map(\.isHidden) == [false, true])
    #expect(reading.document.sheets[0].hiddenRows == [2, 3, 4])
    #expect(reading.document.sheets[0].rows == [["a"], ["b"], ["c"], ["d"]])
    #expect(reading.warnings.map(\.kind) == [.hiddenContent, .hiddenContent])
    #expect(reading.warnings.map(\.place.sheet) == ["Synlig", "Skjult"])
  }

  @Test("merged areas are named, their value stands in the first cell")
  func merges() throws {
    let reading = try read(
      """
      <table:table>\(row("<table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\" office:value-type=\"string\"><text:p>m</text:p></table:table-cell><table:covered-table-cell/>" + text("n")))
      \(row("<table:covered-table-cell table:number-columns-repeated=\"2\"/>" + text("o")))</table:table>
      """)
    let sheet = reading.document.sheets[0]
    #expect(sheet.rows == [["m", "", "n"], ["", "", "o"]])
    #expect(sheet.merges == [CellRange(firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2)])
  }

  @Test("comments on cells come with author, date and cell; they are no part of the value")
  func comments() throws {
    let cell =
      "<table:table-cell office:value-type=\"string\"><office:annotation><dc:creator>Mette</dc:creator>"
      + "<dc:date>2026-03-01T09:00:00</dc:date><text:p>Hvorfor?</text:p></office:annotation><text:p>4</text:p></table:table-cell>"
    let reading = try read("<table:table table:name=\"Ark1\">\(row(text("x") + cell))</table:table>")
    #expect(reading.document.sheets[0].rows == [["x", "4"]])
    let comment = try #require(reading.document.comments.first)
    #expect(comment.id == "B1" && comment.author == "Mette" && comment.text == "Hvorfor?")
    #expect(comment.place == Place(sheet: "Ark1", cell: "B1"))
  }

  @Test("what Calc tracked, named or filtered is no sheet")
  func others() throws {
    let reading = try read(
      """
      <table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell><text:p>gammel</text:p>
      </table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>
      <table:table table:name="A">\(row(text("ny")))</table:table><table:named-expressions/>
      """)
    #expect(reading.document.sheets == [Sheet(name: "A", rows: [["ny"]])])
  }

  @Test("a flat spreadsheet reads like the packed one, and the content tells the format")
  func flat() throws {
    let flat = fixture("<table:table table:name=\"A\">\(row(text("x")))</table:table>").flatBytes
    let reading = try FormatRegistry.standard.read(SourceFile(name: "svar.odt", bytes: flat))
    #expect(reading.format == .ods && reading.document.sheets == [Sheet(name: "A", rows: [["x"]])])
    #expect(reading.warnings.map(\.kind) == [.misleadingName])
  }

  @Test("empty rows that something follows count as cells, over all sheets")
  func emptyRows() throws {
    let sheet =
      "<table:table table:name=\"A\">\(row("<table:table-cell/>", " table:number-rows-repeated=\"1000000\""))\(row(text("x")))</table:table>"
    #expect(throws: ReadError.overLimit(Place(sheet: "A", cell: "A1000001"), .cells(Limits.standard.cells))) {
      try read(String(repeating: sheet, count: 6))
    }
  }

  @Test("hidden rows are told as far as the sheet has values; those after them hide nothing")
  func hiddenRows() throws {
    let hidden = " table:visibility=\"collapse\" table:number-rows-repeated="
    let reading = try read(
      "<table:table table:name=\"A\">\(row(text("x")))\(row("<table:table-cell/>", hidden + "\"2\""))\(row(text("y")))\(row("<table:table-cell/>", hidden + "\"90000\""))</table:table>"
    )
    #expect(reading.document.sheets == [Sheet(name: "A", rows: [["x"], [], [], ["y"]], hiddenRows: [2, 3])])
  }

  @Test("a long text that is repeated over the sheet counts as often as it is shown")
  func repeatedText() throws {
    var limits = Limits.standard
    limits.unpackedBytes = 1_000_000
    let cell =
      "<table:table-cell table:number-columns-repeated=\"1000\"><text:p>\(String(repeating: "a", count: 2_000))</text:p></table:table-cell>"
    let file = fixture("<table:table table:name=\"A\">\(row(cell))</table:table>")
    #expect(throws: ReadError.overLimit(Place(sheet: "A", cell: "A1"), .unpackedBytes(1_000_000))) {
      try ODSReader().read(SourceFile(name: "ark.ods", bytes: file.bytes()), in: ReadContext(limits: limits))
    }
  }
}
