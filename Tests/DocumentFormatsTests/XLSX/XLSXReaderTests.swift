import DocumentModel
import Testing

@testable import DocumentFormats

struct XLSXReaderTests {
  /// One cell with a number in a format of its own code.
  private func shown(_ value: String, as code: String) throws -> String? {
    let styles =
      "<numFmts><numFmt numFmtId=\"164\" formatCode=\"\(code)\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs>"
    return try ExcelFile("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>\(value)</v></c></row>", styles: styles).rows()
      .first?.first
  }

  @Test(
    "numbers are shown as their format says",
    arguments: [
      ("46096", "dd\\-mm\\-yyyy", "2026-03-15"), ("46096.5", "d.m.yyyy hh:mm", "2026-03-15T12:00:00"),
      ("0.25", "0%", "25%"), ("0.2567", "0.0%", "25.7%"), ("42", "0000", "0042"),
      ("0.5", "hh:mm", "12:00:00"),
      ("1.5", "[h]:mm", "36:00:00"), ("1234.5", "#,##0.00", "1234.5"), ("5", "General", "5"),
      ("3", "0&quot; dage&quot;", "3"), ("12", "[Red]0;[Blue]-0", "12"), ("60", "dd/mm/yyyy", "1900-02-28"),
    ])
  func formats(value: String, code: String, expected: String) throws {
    #expect(try shown(value, as: code) == expected)
  }

  @Test(
    "each section of a format shows its own numbers, by sign or by the condition before it",
    arguments: [
      ("[=0]?;[&lt;4.17][hh]:mm:ss;[hh]:mm", "0.0005787037037037037", "0:00:50"),
      ("[=0]?;[&lt;4.17][hh]:mm:ss;[hh]:mm", "0", "0"), ("yyyy-mm-dd;0%", "-0.5", "-50%"),
      ("yyyy-mm-dd;0%", "44927", "2023-01-01"), ("0%;-0%;&quot;;&quot;0000", "0", "0000"),
      ("[Red][&gt;=100]0000;0%", "100", "0100"), ("[Red][&gt;=100]0000;0%", "0.25", "25%"),
    ])
  func sections(code: String, value: String, expected: String) throws {
    let styles =
      "<numFmts><numFmt numFmtId=\"200\" formatCode=\"\(code)\"/></numFmts><cellXfs><xf numFmtId=\"200\"/></cellXfs>"
    let file = ExcelFile("<row r=\"1\"><c r=\"A1\" s=\"0\"><v>\(value)</v></c></row>", styles: styles)
    #expect(try file.reading().document.sheets.first?.rows == [[expected]])
  }

  @Test("a date of nothing, as a link to an empty cell gives, is no day; sixteen digits stay digits")
  func zeroDate() throws {
    let file = ExcelFile(
      "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>0</v></c><c r=\"B1\"><v>1234567890123450</v></c></row>",
      styles: "<cellXfs><xf numFmtId=\"14\"/></cellXfs>")
    #expect(try file.reading().document.sheets.first?.rows == [["00:00:00", "1234567890123450"]])
  }

  @Test("a sheet of Excel 4's commands is read and said to be active; a book of chart sheets alone is empty")
  func otherSheets() throws {
    func book(_ root: String) throws -> Reading {
      var archive = ZIPWriter()
      let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
      func relationship(_ kind: String, _ target: String) -> String {
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"\(links)/\(kind)\" Target=\"/\(target)\"/></Relationships>"
      }
      try archive.add("_rels/.rels", Array(relationship("officeDocument", "xl/workbook.xml").utf8))
      try archive.add(
        "xl/workbook.xml",
        Array(
          ExcelFile.root("workbook", "<sheets><sheet name=\"Ark\" sheetId=\"1\" r:id=\"r\"/></sheets>").utf8))
      try archive.add(
        "xl/_rels/workbook.xml.rels", Array(relationship("sheet", "xl/macrosheets/sheet1.xml").utf8))
      try archive.add("xl/macrosheets/sheet1.xml", Array(root.utf8))
      return try FormatRegistry.standard.read(SourceFile(name: "a.xlsm", bytes: archive.bytes()))
    }
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let macros = try book(
      "<xm:macrosheet xmlns=\"\(main)\" xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\"><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>=HALT()</t></is></c></row></sheetData></xm:macrosheet>"
    )
    #expect(macros.document.sheets.map(\.rows) == [[["=HALT()"]]])
    #expect(macros.warnings.map(\.kind) == [.activeContent])
    let charts = try book("<chartsheet xmlns=\"\(main)\"/>")
    #expect(charts.document.sheets.isEmpty)
  }

  @Test("a row whose number is that of no row is left out and said; the others are read")
  func oddRows() throws {
    let cell = "<c t=\"inlineStr\"><is><t>x</t></is></c>"
    let file = ExcelFile(
      "<row r=\"1\">\(cell)</row><row r=\"231999999999940\">\(cell)</row><row r=\"0\">\(cell)</row><row r=\"2\">\(cell)</row>"
    )
    let reading = try file.reading()
    #expect(reading.document.sheets.map(\.rows) == [[["x"], ["x"]]])
    #expect(reading.warnings == [ReadWarning(.damagedPart, place: Place(sheet: "Ark1"), detail: "row × 2")])
  }

  @Test("a cell that points to a shared text that there is none of is said")
  func lostString() throws {
    let file = ExcelFile(
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>7</v></c></row>",
      strings: ["<t>Fristen</t>"])
    let reading = try file.reading()
    #expect(reading.document.sheets.map(\.rows) == [[["Fristen"]]])
    #expect(
      reading.warnings == [
        ReadWarning(.damagedPart, place: Place(sheet: "Ark1"), detail: "shared string × 1")
      ])
  }

  @Test("the built-in date format 14 is a date, also in a workbook that counts from 1904")
  func builtInDates() throws {
    var file = ExcelFile(
      "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44634</v></c></row>",
      styles: "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>")
    #expect(try file.rows() == [["2022-03-14"]])
    file.workbookProperties = "<workbookPr date1904=\"1\"/>"
    #expect(try file.rows() == [["2026-03-15"]])
  }

  @Test("shared, inline and formula texts, truths and errors are read as they are shown")
  func kinds() throws {
    let file = ExcelFile(
      """
      <row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>linje</t></is></c>\
      <c r="C1" t="str"><f>A1&amp;B1</f><v>svar</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#N/A</v></c>\
      <c r="F1"><f>1+1</f><v>2</v></c></row>
      """,
      strings: [
        "<t>nul</t>", "<r><t>fed </t></r><r><t>og mager</t></r><rPh sb=\"0\" eb=\"1\"><t>udtale</t></rPh>",
      ])
    #expect(try file.rows() == [["fed og mager", "linje", "svar", "TRUE", "#N/A", "2"]])
  }

  @Test("leading zeros in text, line breaks and texts over 4,000 letters stay whole")
  func texts() throws {
    let long = String(repeating: "æ", count: 5_000)
    let file = ExcelFile(
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c></row>",
      strings: ["<t>0101</t>", "<t>a_x000D_\nb</t>", "<t>\(long)</t>"])
    #expect(try file.rows() == [["0101", "a\nb", long]])
  }

  @Test("cells without names stand one after the other, and a hole stays a hole")
  func places() throws {
    let file = ExcelFile(
      "<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"4\"><c r=\"C4\"><v>3</v></c><c><v>4</v></c></row>")
    #expect(try file.rows() == [["1", "2"], [], [], ["", "", "3", "4"]])
  }

  @Test("hidden rows and sheets are read and said; merged areas are listed")
  func hidden() throws {
    var file = ExcelFile("<row r=\"1\"><c><v>1</v></c></row><row r=\"2\" hidden=\"1\"><c><v>2</v></c></row>")
    file.sheets[0].xml += "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>"
    file.sheets.append(
      ("Skjult", "veryHidden", "<sheetData><row r=\"1\"><c><v>9</v></c></row></sheetData>", []))
    let reading = try file.reading()
    #expect(reading.document.sheets.map(\.isHidden) == [false, true])
    #expect(reading.document.sheets[0].hiddenRows == [2])
    #expect(reading.document.sheets[1].rows == [["9"]])
    #expect(
      reading.document.sheets[0].merges == [CellRange(firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2)]
    )
    #expect(reading.warnings.map(\.kind) == [.hiddenContent, .hiddenContent])
  }

  @Test("a note on a cell has its author, its words and its cell")
  func notes() throws {
    var file = ExcelFile("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
    file.sheets[0].parts = [
      (
        "comments", "xl/comments1.xml",
        ExcelFile.root(
          "comments",
          "<authors><author>Mette</author></authors><commentList><comment ref=\"A1\" authorId=\"0\"><text><r><t>Se </t></r><r><t>bilag</t></r></text></comment></commentList>"
        )
      )
    ]
    let comments = try file.reading().document.comments
    #expect(comments.map(\.text) == ["Se bilag"])
    #expect(comments.map(\.author) == ["Mette"])
    #expect(comments.map(\.id) == ["A1"])
    #expect(comments.first?.place == Place(sheet: "Ark1", cell: "A1"))
  }

  @Test("a thread comes with its answers, and its copy as an old note does not")
  func threads() throws {
    let space = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"
    let thread =
      "<ThreadedComments xmlns=\"\(space)\"><threadedComment ref=\"B2\" dT=\"2026-03-01T10:00:00\" personId=\"p\" id=\"1\" done=\"1\"><text>Hvorfor?</text></threadedComment><threadedComment ref=\"B2\" personId=\"q\" id=\"2\" parentId=\"1\"><text>Derfor.</text></threadedComment></ThreadedComments>"
    let note =
      "<authors><author>tc={1}</author></authors><commentList><comment ref=\"B2\" authorId=\"0\"><text><t>[Threaded comment] …</t></text></comment></commentList>"
    var file = ExcelFile("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
    file.sheets[0].parts = [
      ("comments", "xl/comments1.xml", ExcelFile.root("comments", note)),
      ("http://schemas.microsoft.com/office/2017/10/relationships/threadedComment", "xl/threads.xml", thread),
    ]
    file.parts = [
      (
        "http://schemas.microsoft.com/office/2017/10/relationships/person", "xl/persons/person.xml",
        "<personList xmlns=\"\(space)\"><person displayName=\"Bo\" id=\"p\"/><person displayName=\"Ida\" id=\"q\"/></personList>"
      )
    ]
    let comments = try file.reading().document.comments
    #expect(comments.map(\.text) == ["Hvorfor?", "Derfor."])
    #expect(comments.map(\.author) == ["Bo", "Ida"])
    #expect(comments.map(\.parent) == [nil, "B2"])
    #expect(comments.map(\.isResolved) == [true, false])
  }

  @Test("words in text boxes over the cells are read once, and who changed a shared workbook is said")
  func boxesAndChanges() throws {
    let a = "http://schemas.openxmlformats.org/drawingml/2006/main"
    let xdr = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
    let mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    let body = { (text: String) in
      "<xdr:sp><xdr:txBody><a:bodyPr/><a:p><a:r><a:rPr/><a:t>\(text)</a:t></a:r><a:br/><a:r><a:t>i alt</a:t></a:r></a:p><a:p/></xdr:txBody></xdr:sp>"
    }
    let drawing =
      "<xdr:wsDr xmlns:a=\"\(a)\" xmlns:xdr=\"\(xdr)\" xmlns:mc=\"\(mc)\"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>4</xdr:row></xdr:from>"
      + "<xdr:to><xdr:col>9</xdr:col><xdr:row>9</xdr:row></xdr:to><mc:AlternateContent><mc:Choice>\(body("Vi støtter"))</mc:Choice>"
      + "<mc:Fallback>\(body("Vi støtter"))</mc:Fallback></mc:AlternateContent></xdr:twoCellAnchor></xdr:wsDr>"
    var file = ExcelFile("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
    file.sheets[0].parts = [("drawing", "xl/drawings/drawing1.xml", drawing)]
    file.parts = [
      (
        "revisionHeaders", "xl/revisions/revisionHeaders.xml",
        ExcelFile.root(
          "headers", "<header userName=\"Bo\"/><header userName=\"Ida\"/><header userName=\"Bo\"/>")
      )
    ]
    let reading = try file.reading()
    #expect(reading.document.blocks.map { $0.text() } == ["Vi støtter\ni alt"])
    #expect(reading.document.blocks.map(\.place) == [Place(sheet: "Ark1", cell: "B5")])
    #expect(reading.warnings.map(\.kind) == [.changesInCells])
    #expect(reading.warnings.map(\.detail) == ["Bo, Ida"])
  }

  @Test(
    "tick boxes and option buttons say what stands beside them and whether they are ticked; frames of notes nothing"
  )
  func formControls() throws {
    func shape(_ kind: String, _ label: String, _ checked: String = "", row: Int) -> String {
      "<v:shape><v:textbox><div>\(label)<br></div></v:textbox><x:ClientData ObjectType=\"\(kind)\"><x:Anchor> 1, 35, \(row), 24, 1, 75, 43, 0</x:Anchor>\(checked)</x:ClientData></v:shape>"
    }
    let ticked = "<x:Checked>1</x:Checked>"
    let shapes = [
      shape("Checkbox", "Vi  støtter", ticked, row: 2), shape("Radio", "Vi støtter ikke", row: 3),
      shape("Checkbox", "", ticked, row: 4), shape("Checkbox", "", row: 5), shape("Note", "Ramme", row: 6),
      shape("Button", "Send", row: 7),
    ]
    var file = ExcelFile("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
    let names = "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\""
    file.sheets[0].parts = [
      ("vmlDrawing", "xl/drawings/vmlDrawing1.vml", "<xml \(names)>\(shapes.joined())</xml>")
    ]
    let reading = try file.reading()
    #expect(reading.document.blocks.map { $0.text() } == ["☒ Vi støtter", "☐ Vi støtter ikke", "☒"])
    #expect(reading.document.blocks.map(\.place.cell) == ["B3", "B4", "B5"])
    #expect(reading.warnings.isEmpty)
    // Newer Excel offers the same control as a shape.
    let shapeNames =
      "xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
    let drawn = ["Vi støtter ikke", "Boks"].map {
      "<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>3</xdr:row></xdr:from><xdr:sp><a:p><a:r><a:t>\($0)</a:t></a:r></a:p></xdr:sp></xdr:twoCellAnchor>"
    }
    file.sheets[0].parts.append(
      ("drawing", "xl/drawings/drawing1.xml", "<xdr:wsDr \(shapeNames)>\(drawn.joined())</xdr:wsDr>"))
    #expect(
      try file.reading().document.blocks.map { $0.text() } == [
        "Boks", "☒ Vi støtter", "☐ Vi støtter ikke", "☒",
      ])
    // Frames of notes alone are not read, whatever is wrong with them.
    file.sheets[0].parts = [("vmlDrawing", "xl/drawings/vmlDrawing1.vml", "<xml><v:shape>")]
    #expect(try file.reading().warnings.isEmpty)
  }

  @Test("one cell in the last corner costs no grid, and more room than allowed is refused")
  func sparse() throws {
    let corner = ExcelFile("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>")
    #expect(try corner.rows().count == 1_048_576)
    var limits = Limits.standard
    limits.cells = 1_000
    #expect(throws: ReadError.overLimit(Place(sheet: "Ark1", cell: "XFD1048576"), .cells(1_000))) {
      try corner.reading(limits: limits)
    }
  }

  @Test("cell names beyond the grid are none", arguments: ["A0", "XFE1", "A1048577", "1A", "", "Å1", "A-1"])
  func badNames(name: String) {
    #expect(CellName(name) == nil)
  }

  @Test("a damaged sheet refuses the workbook, a damaged list of styles only warns")
  func damage() throws {
    var file = ExcelFile("<row r=\"1\"><c><v>1</v></c></row>", styles: "<cellXfs>")
    #expect(try file.reading().warnings.map(\.kind) == [.damagedPart])
    #expect(try file.rows() == [["1"]])
    file.sheets[0].xml = "<sheetData><row>"
    #expect(throws: ReadError.self) { try file.reading() }
  }

  @Test("a long shared text counts in every cell that shows it")
  func repeatedText() throws {
    let cells = String(repeating: "<c t=\"s\"><v>0</v></c>", count: 1_000)
    let file = ExcelFile("<row>\(cells)</row>", strings: ["<t>\(String(repeating: "a", count: 2_000))</t>"])
    var limits = Limits.standard
    limits.unpackedBytes = 1_000_000
    #expect(throws: ReadError.overLimit(Place(sheet: "Ark1", cell: "SG1"), .unpackedBytes(1_000_000))) {
      try file.reading(limits: limits)
    }
  }

  @Test("what is printed at head and foot is kept, without codes and numbers of pages")
  func printed() throws {
    var file = ExcelFile("<row><c><v>1</v></c></row>")
    file.sheets[0].xml +=
      "<headerFooter><oddHeader>&amp;LNæstved Kommune&amp;C&amp;\"Arial,Bold\"&amp;12&amp;KFF0000Svar &amp;&amp; bilag&amp;R&amp;D</oddHeader>"
      + "<evenHeader>&amp;LNæstved Kommune&amp;CSvar &amp;&amp; bilag</evenHeader><oddFooter>&amp;CSide &amp;P af &amp;N</oddFooter></headerFooter>"
    let furniture = try file.reading().document.pageFurniture
    #expect(furniture.header == "Næstved Kommune\tSvar & bilag")
    #expect(furniture.footer == nil)
  }

  @Test("a part that two sheets name is read once, and the other sheet is missing")
  func sharedPart() throws {
    var file = ExcelFile("<row><c><v>1</v></c></row>")
    file.sheets.append(("Ark2", "visible", "<sheetData><row><c><v>2</v></c></row></sheetData>", []))
    let package = try ZIPPackage(file.bytes(), limits: .standard)
    var writer = ZIPWriter()
    for entry in package.entries {
      let text = String(decoding: try package.open(entry).readAll(), as: UTF8.self)
      try writer.add(entry.name, Array(text.replacing("r:id=\"s1\"", with: "r:id=\"s0\"").utf8))
    }
    let reading = try FormatRegistry.standard.read(SourceFile(name: "ark.xlsx", bytes: writer.bytes()))
    #expect(reading.document.sheets.map(\.rows) == [[["1"]]])
    #expect(reading.warnings == [ReadWarning(.missingPart, place: Place(sheet: "Ark2"))])
  }
}
