import DocumentModel
import Testing

@testable import DocumentFormats

/// Markup that few programs write, and that must not cost a word.
struct UnusualMarkupTests {
  @Test("a text box in Word 2010's own namespace of strict documents is a box, its changes and comments too")
  func strictBox() throws {
    let words =
      "<w:p>\(rangeStart("1"))\(run("Boks"))\(rangeEnd("1"))\(commentMark("1"))<w:del w:author=\"Ole\"><w:r><w:delText>gammel</w:delText></w:r></w:del></w:p>"
    let box =
      "<wne:txbxContent xmlns:wne=\"http://schemas.microsoft.com/office/word/2006/wordml\">\(words)</wne:txbxContent>"
    let file = WordFile("<w:p>\(run("Anker"))<w:r><w:drawing>\(box)</w:drawing></w:r></w:p>")
    let document = try file.withComments([("1", "A", "Note")]).document()
    #expect(document.text() == "Anker\nBoks")
    #expect(document.revisions.map(\.text) == ["gammel"])
    #expect(document.comments.first?.anchorText == "Boks")
  }

  @Test("words of SmartArt, of a shape on a canvas and of WordArt are no text, and are said")
  func drawnWords() throws {
    let drawing = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
    let shape = "<w:drawing><a:p \(drawing)><a:r><a:t>På lærred</a:t></a:r></a:p></w:drawing>"
    let art = "<w:pict><v:shape><v:textpath string=\"Frist  nu\"/></v:shape></w:pict>"
    let data = "<d xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:t>Trin 1</a:t></d>"
    let reading = try WordFile("<w:p>\(run("Tekst"))<w:r>\(shape)\(art)</w:r></w:p>")
      .with("diagramData", "word/diagrams/data1.xml", data).reading()
    #expect(reading.document.text() == "Tekst")
    #expect(
      reading.warnings == [
        ReadWarning(
          .drawnWords, place: Place(part: "word/document.xml"), detail: "På lærred / Frist nu / Trin 1")
      ])
  }

  @Test("what stands in a second body is read too")
  func bodies() throws {
    let file = WordFile(paragraph("ét") + "</w:body><w:body>" + paragraph("to"))
    #expect(try file.document().text() == "ét\nto")
  }

  @Test("where the first alternative of a block is empty, the next one is read")
  func emptyChoice() throws {
    func alternatives(_ first: String) -> String {
      "<mc:AlternateContent><mc:Choice Requires=\"x\">\(first)</mc:Choice><mc:Fallback>\(paragraph("gammel"))</mc:Fallback></mc:AlternateContent>"
    }
    #expect(try WordFile(alternatives("")).document().text() == "gammel")
    #expect(try WordFile(alternatives(paragraph("ny"))).document().text() == "ny")
    let cell = "<w:tbl><w:tr><w:tc>\(alternatives(""))</w:tc></w:tr></w:tbl>"
    #expect(try WordFile(cell).document().text() == "gammel")
  }

  @Test("a page that ends within a paragraph ends a word; one that ends before its words adds nothing")
  func pageBreak() throws {
    let mark = "<w:r><w:br w:type=\"page\"/></w:r>"
    let file = WordFile(
      "<w:p>\(run("Side ét"))\(mark)\(run("Side to"))\(mark)</w:p><w:p>\(mark)\(run("Ny side"))</w:p>")
    #expect(try file.document().text() == "Side ét\nSide to\nNy side")
  }

  @Test("the text of a cell inserted or deleted as a whole is inserted or deleted")
  func cells() throws {
    func cell(_ mark: String, _ text: String) -> String {
      "<w:tc><w:tcPr><w:\(mark) w:id=\"1\" w:author=\"Ole\"/></w:tcPr>\(paragraph(text))</w:tc>"
    }
    let row =
      "<w:tr><w:tc>\(paragraph("står"))</w:tc>\(cell("cellIns", "ny"))\(cell("cellDel", "væk"))</w:tr>"
    let document = try WordFile("<w:tbl>\(row)</w:tbl>" + paragraph("efter")).document()
    #expect(document.blocks.first?.text().trimmed == "står\tny")
    #expect(document.blocks.last?.text() == "efter")
    #expect(document.revisions.map(\.text) == ["ny", "væk"])
    #expect(document.revisions.map(\.kind) == [.insertion, .deletion])
  }

  @Test("a field without an end in one note costs neither its words nor the next note, and is said")
  func openFieldInNote() throws {
    let open = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
    let file = WordFile(
      "<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
    let notes =
      "<w:footnote w:id=\"1\"><w:p>\(open)\(run("Den ene"))</w:p></w:footnote><w:footnote w:id=\"2\">\(paragraph("Den anden"))</w:footnote>"
    let reading = try file.with("footnotes", "word/footnotes.xml", file.root("w:footnotes", notes)).reading()
    #expect(reading.document.notes.map { $0.text() } == ["Den ene", "Den anden"])
    #expect(
      reading.warnings == [
        ReadWarning(.damagedPart, place: Place(part: "word/footnotes.xml"), detail: "w:fldChar")
      ])
  }

  @Test("a formula in a comment is read; a reply is found though its number is written in other letters")
  func comments() throws {
    func comment(_ id: String, _ paragraph: String, _ words: String) -> String {
      "<w:comment w:id=\"\(id)\" w:author=\"A\"><w:p w14:paraId=\"\(paragraph)\">\(words)</w:p></w:comment>"
    }
    let formula =
      "<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:r><m:t>x²</m:t></m:r></m:oMath>"
    let file = WordFile(paragraph("Tekst"))
    let document =
      try file
      .with(
        "comments", "word/comments.xml",
        file.root(
          "w:comments",
          comment("1", "0000ABCD", run("brug ") + formula) + comment("2", "0000BCDE", run("Enig")))
      )
      .with(
        "commentsExtended", "word/commentsExtended.xml",
        file.root(
          "w15:commentsEx",
          "<w15:commentEx w15:paraId=\"0000abcd\" w15:done=\"1\"/><w15:commentEx w15:paraId=\"0000bcde\" w15:paraIdParent=\"0000AbCd\"/>"
        )
      ).document()
    #expect(document.comments.map(\.text) == ["brug x²", "Enig"])
    #expect(document.comments.map(\.parent) == [nil, "1"])
    #expect(document.comments.map(\.isResolved) == [true, false])
  }
}
