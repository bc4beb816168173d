import DocumentModel
import Testing

@testable import DocumentFormats

struct BodyReaderTests {
  @Test("a strict file reads like a transitional one")
  func strict() throws {
    var file = WordFile(paragraph("Tekst"))
    file.namespace = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    file.relationships = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    #expect(try file.withComments([("1", "A", "Note")]).document().comments.map(\.text) == ["Note"])
    #expect(try file.document().text() == "Tekst")
  }

  @Test("the result of a field is text, its code is not")
  func field() throws {
    let mark = { (type: String) in "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
    let file = WordFile(
      "<w:p>\(run("Side "))\(mark("begin"))<w:r><w:instrText> PAGE </w:instrText></w:r>\(mark("separate"))\(run("7"))\(mark("end"))<w:fldSimple w:instr=\" DATE \">\(run(" af 9"))</w:fldSimple></w:p>"
    )
    #expect(try file.document().text() == "Side 7 af 9")
  }

  @Test("a form's ticked box and chosen entry are read; a box that is not ticked says nothing")
  func formFields() throws {
    func field(_ data: String, result: String = "") -> String {
      "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:enabled/>\(data)</w:ffData></w:fldChar></w:r>"
        + "<w:r><w:instrText> FORM </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + result + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    }
    let list = "<w:listEntry w:val=\"Støtter\"/><w:listEntry w:val=\"Støtter ikke\"/>"
    let file = WordFile(
      "<w:p>\(run("Ja "))\(field("<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>"))"
        + "\(run(" nej "))\(field("<w:checkBox><w:default w:val=\"0\"/></w:checkBox>"))"
        + "\(run("ved ikke "))\(field("<w:checkBox><w:default w:val=\"1\"/><w:checked w:val=\"0\"/></w:checkBox>"))</w:p>"
        + "<w:p>\(field("<w:ddList><w:result w:val=\"1\"/>\(list)</w:ddList>"))</w:p>"
        + "<w:p>\(field("<w:ddList>\(list)</w:ddList>"))</w:p>"
        + "<w:p>\(field("<w:ddList><w:result w:val=\"1\"/>\(list)</w:ddList>", result: run("Vist")))</w:p>"
        + "<w:p>\(field("<w:textInput><w:default w:val=\"Skriv her\"/></w:textInput>", result: run("Svar")))</w:p>"
    )
    #expect(try file.document().text() == "Ja ☒ nej ved ikke \nStøtter ikke\nStøtter\nVist\nSvar")
  }

  @Test("words in the pages' head and foot are kept, and tracked changes in them are said")
  func furniture() throws {
    let file = WordFile(paragraph("Tekst"))
    let head =
      "<w:p>\(run("Odder Kommune"))<w:ins w:author=\"Ole\">\(run(" og Samsø"))</w:ins><w:del w:author=\"Mette\"><w:r><w:delText>Udkast</w:delText></w:r></w:del></w:p>"
    let reading = try file.with("header", "word/header1.xml", file.root("w:hdr", head)).reading()
    #expect(reading.document.pageFurniture.header == "Odder Kommune og Samsø")
    #expect(reading.document.revisions.isEmpty)
    #expect(
      reading.warnings == [
        ReadWarning(
          .markupInFurniture, place: Place(part: "word/header1.xml"), detail: "Ole:  og Samsø; Mette: Udkast")
      ])
  }

  @Test("a field that never ends takes no text with it, and is said")
  func openField() throws {
    let reading = try WordFile(
      "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>\(run("Vigtigt"))</w:p>\(paragraph("Mere"))"
    ).reading()
    #expect(reading.document.text() == "Vigtigt\nMere")
    #expect(reading.warnings.map(\.detail) == ["w:fldChar"])
  }

  @Test("text in content controls, hyperlinks and nested tables is read")
  func wrappers() throws {
    let file = WordFile(
      "<w:sdt><w:sdtPr><w:alias w:val=\"navn\"/></w:sdtPr><w:sdtContent>\(paragraph("felt"))</w:sdtContent></w:sdt><w:p><w:hyperlink w:anchor=\"x\">\(run("link"))</w:hyperlink></w:p><w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>\(paragraph("inde"))</w:tc></w:tr></w:tbl>\(paragraph("ude"))</w:tc></w:tr></w:tbl>"
    )
    let document = try file.document()
    #expect(document.text() == "felt\nlink\ninde\nude")
    #expect(document.blocks[1].inlines.first?.link == "#x")
    #expect(document.blocks[2].kind == .tableRow(table: 1, row: 1))
  }

  @Test("merged cells say how far they reach")
  func mergedCells() throws {
    let cell = { (properties: String, text: String) in
      "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph(text))</w:tc>"
    }
    let file = WordFile(
      "<w:tbl><w:tr>\(cell("<w:gridSpan w:val=\"2\"/>", "a"))\(cell("<w:vMerge w:val=\"restart\"/>", "b"))</w:tr><w:tr>\(cell("", "c"))\(cell("", "d"))\(cell("<w:vMerge/>", ""))</w:tr></w:tbl>"
    )
    let document = try file.document()
    #expect(document.text() == "a\tb\nc\td\t")
    #expect(document.blocks[0].cells.map(\.columnSpan) == [2, 1])
    #expect(document.blocks.flatMap(\.cells).map(\.continuesAbove) == [false, false, false, false, true])
  }

  @Test("breaks, tabs and special hyphens are characters; a page that ends is a new line")
  func characters() throws {
    let file = WordFile(
      "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t><w:br w:type=\"page\"/><w:t>f</w:t></w:r></w:p>"
    )
    #expect(try file.document().text() == "a\tb\nc\u{2011}d\u{AD}e\nf")
  }

  @Test("more paragraphs than the limit refuse the file")
  func tooMany() throws {
    var limits = Limits.standard
    limits.blocks = 3
    let file = WordFile(String(repeating: paragraph("x"), count: 4))
    #expect(throws: ReadError.overLimit(Place(part: "word/document.xml", paragraph: 4), .blocks(3))) {
      try file.reading(limits: limits)
    }
  }

  @Test("more cells, changes or notes than the limit refuse the file too")
  func tooManyInside() throws {
    var limits = Limits.standard
    (limits.blocks, limits.cells) = (20, 5)
    let cells = "<w:tbl><w:tr>\(String(repeating: "<w:tc/>", count: 6))</w:tr></w:tbl>"
    #expect(throws: ReadError.overLimit(Place(part: "word/document.xml", paragraph: 1), .cells(5))) {
      try WordFile(cells).reading(limits: limits)
    }
    let note = "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"
    for piece in [change("ins", run("x")), note] {
      let file = WordFile("<w:p>\(String(repeating: piece, count: 21))</w:p>")
      #expect(throws: ReadError.overLimit(Place(part: "word/document.xml", paragraph: 1), .blocks(20))) {
        try file.reading(limits: limits)
      }
    }
  }

  @Test("a note that very many marks name counts as often as it is shown")
  func repeatedNote() throws {
    var limits = Limits.standard
    limits.unpackedBytes = 1_000_000
    let mark = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
    func file(_ count: Int) -> WordFile {
      let file = WordFile("<w:p>\(String(repeating: mark, count: count))</w:p>")
      let note = "<w:footnote w:id=\"2\">\(paragraph(String(repeating: "a", count: 10_000)))</w:footnote>"
      return file.with("footnotes", "word/footnotes.xml", file.root("w:footnotes", note))
    }
    #expect(try file(2).reading(limits: limits).document.notes.map { $0.text().count } == [10_000, 10_000])
    #expect(throws: ReadError.overLimit(Place(part: "word/footnotes.xml"), .unpackedBytes(1_000_000))) {
      try file(200).reading(limits: limits)
    }
  }

  @Test("a file without its content types is read, and a person told")
  func noContentTypes() throws {
    var file = WordFile(paragraph("Tekst"))
    file.hasContentTypes = false
    let reading = try file.reading()
    #expect(reading.document.text() == "Tekst")
    #expect(reading.warnings == [ReadWarning(.missingPart, place: Place(part: "[Content_Types].xml"))])
  }

  @Test("an entity is never expanded: a document type refuses the part")
  func entities() throws {
    var archive = ZIPWriter()
    let link = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    let rels = "http://schemas.openxmlformats.org/package/2006/relationships"
    try archive.add(
      "_rels/.rels",
      Array(
        #"<Relationships xmlns="\#(rels)"><Relationship Id="a" Type="\#(link)" Target="word/document.xml"/></Relationships>"#
          .utf8))
    try archive.add(
      "word/document.xml",
      Array(
        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\(WordFile("").root("w:document", "<w:body>&x;</w:body>"))"
          .utf8))
    let file = SourceFile(name: "a.docx", bytes: try archive.bytes())
    #expect {
      try FormatRegistry.standard.read(file)
    } throws: { error in
      guard case ReadError.malformed(_, "DOCTYPE") = error else { return false }
      return true
    }
  }
}
