import DocumentModel
import Testing

@testable import DocumentFormats

struct CommentsReaderTests {
  @Test("a letter or a comment that is a picture is said, for nobody reads it")
  func pictures() throws {
    let picture = "<w:p><w:r><w:drawing/></w:r></w:p>"
    let scan = WordFile(picture).with("image", "word/media/side1.png", "")
    #expect(try scan.reading().warnings.map(\.kind) == [.pictureOnly])
    #expect(try WordFile(picture).reading().warnings.isEmpty)
    let letter = WordFile(paragraph("Se billedet") + picture).with("image", "word/media/side1.png", "")
    #expect(try letter.reading().warnings.isEmpty)
    let link =
      #"<Relationship Id="p" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/a.png"/>"#
    let comment = WordFile(paragraph("Tekst")).withComments([("1", "Ole", ""), ("2", "Ida", "Nej")])
      .with(
        "own", "word/_rels/comments.xml.rels",
        #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\#(link)</Relationships>"#
      )
    #expect(
      try comment.reading().warnings == [
        ReadWarning(.pictureOnly, place: Place(part: "word/comments.xml"), detail: "w:id 1")
      ])

    var archive = ZIPWriter()
    try archive.addStored("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))
    let root = "office:document-content\(OpenDocumentFixture.namespaces)"
    let body = "<office:body><office:text><text:p><draw:frame/></text:p></office:text></office:body>"
    try archive.add("content.xml", Array("<\(root)>\(body)</office:document-content>".utf8))
    try archive.add("Pictures/side1.png", [0x89])
    let odt = try FormatRegistry.standard.read(SourceFile(name: "brev.odt", bytes: archive.bytes()))
    #expect(odt.warnings.map(\.kind) == [.pictureOnly])
  }

  @Test("a comment keeps author, date, words and the words it hangs on")
  func simple() throws {
    let file = WordFile(
      "<w:p>\(run("Vi "))\(rangeStart("1"))\(run("støtter"))\(rangeEnd("1"))\(commentMark("1"))</w:p>")
    let comments = try file.withComments([("1", "Mette Holm", "Bør uddybes.")]).document().comments
    #expect(comments.count == 1)
    #expect(comments.first?.author == "Mette Holm")
    #expect(comments.first?.date == "2026-03-01T09:00:00Z")
    #expect(comments.first?.text == "Bør uddybes.")
    #expect(comments.first?.anchorText == "støtter")
    #expect(
      comments.first?.anchor == TextRange(startBlock: 0, startOffset: 3, endBlock: 0, endOffset: 10))
  }

  @Test("a comment over three paragraphs hangs on all of them")
  func overParagraphs() throws {
    let file = WordFile(
      "<w:p>\(run("a "))\(rangeStart("1"))\(run("b"))</w:p>\(paragraph("c"))<w:p>\(run("d"))\(rangeEnd("1"))\(run("e"))\(commentMark("1"))</w:p>"
    )
    let comment = try #require(try file.withComments([("1", "A", "x")]).document().comments.first)
    #expect(comment.anchorText == "b\nc\nd")
    #expect(comment.anchor == TextRange(startBlock: 0, startOffset: 2, endBlock: 2, endOffset: 1))
  }

  @Test("a comment around two cells of a table hangs on both")
  func aroundCells() throws {
    let file = WordFile(
      "<w:tbl><w:tr><w:tc><w:p>\(rangeStart("1"))\(run("frist"))</w:p></w:tc><w:tc><w:p>\(run("4 uger"))\(rangeEnd("1"))\(commentMark("1"))</w:p></w:tc></w:tr></w:tbl>"
    )
    let document = try file.withComments([("1", "A", "x")]).document()
    #expect(document.comments.first?.anchorText == "frist\t4 uger")
    #expect(document.text() == "frist\t4 uger")
  }

  @Test("a comment around a whole row, its marks between the rows, hangs on the row")
  func aroundRow() throws {
    let row = "<w:tr><w:tc>\(paragraph("nr. 2"))</w:tc></w:tr>"
    let file = WordFile(
      "<w:tbl><w:tr><w:tc>\(paragraph("nr. 1"))</w:tc></w:tr>\(rangeStart("1"))\(row)\(rangeEnd("1"))</w:tbl>\(paragraph("efter"))"
    )
    let comment = try #require(try file.withComments([("1", "A", "x")]).document().comments.first)
    #expect(comment.anchorText.trimmed == "nr. 2")
  }

  @Test("a comment inside a footnote is found, with its words")
  func inFootnote() throws {
    let note =
      "<w:footnote w:id=\"2\"><w:p>\(run("jf. "))\(rangeStart("1"))\(run("lov 482"))\(rangeEnd("1"))\(commentMark("1"))</w:p></w:footnote>"
    var file = WordFile("<w:p>\(run("Se"))<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
    file = file.with("footnotes", "word/footnotes.xml", file.root("w:footnotes", note))
    let document = try file.withComments([("1", "A", "Forkert lov")]).document()
    #expect(document.notes.map { $0.text() } == ["jf. lov 482"])
    #expect(document.comments.map(\.anchorText) == ["lov 482"])
    #expect(document.comments.first?.anchor == nil)
  }

  @Test("a reply names its comment, and a thread that is done is resolved")
  func replies() throws {
    let marks =
      rangeStart("1") + rangeStart("2") + run("§ 5") + rangeEnd("1") + commentMark("1") + rangeEnd("2")
    var file = WordFile("<w:p>\(marks)\(commentMark("2"))</w:p>")
    let extended =
      #"<w15:commentEx w15:paraId="00000001" w15:done="1"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/>"#
    file = file.withComments([("1", "A", "Hvorfor?"), ("2", "B", "Enig.")])
    file = file.with("commentsExtended", "word/commentsExtended.xml", file.root("w15:commentsEx", extended))
    let comments = try file.document().comments
    #expect(comments.map(\.parent) == [nil, "1"])
    #expect(comments.map(\.isResolved) == [true, false])
    #expect(comments.map(\.anchorText) == ["§ 5", "§ 5"])
  }

  @Test("words that were deleted under a comment are not its words")
  func deletedAnchor() throws {
    let file = WordFile(
      "<w:p>\(rangeStart("1"))\(run("inden "))\(change("del", deletedRun("to ")))\(run("uger"))\(rangeEnd("1"))</w:p>"
    )
    #expect(try file.withComments([("1", "A", "x")]).document().comments.first?.anchorText == "inden uger")
  }

  @Test("a comment in a text box that is offered twice comes once, with the box's words")
  func textBox() throws {
    let box =
      "<w:txbxContent><w:p>\(rangeStart("1"))\(run("i boksen"))\(rangeEnd("1"))\(commentMark("1"))</w:p></w:txbxContent>"
    let file = WordFile(
      "<w:p>\(run("før"))<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>\(box)</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>\(paragraph("efter"))"
    )
    let document = try file.withComments([("1", "A", "x")]).document()
    #expect(document.text() == "før\ni boksen\nefter")
    #expect(document.comments.map(\.anchorText) == ["i boksen"])
  }

  @Test("two text boxes in one paragraph both come, once each and in order")
  func twoBoxes() throws {
    let box = { (text: String) in
      let content = "<w:txbxContent>\(paragraph(text))</w:txbxContent>"
      return
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>\(content)</w:drawing></mc:Choice><mc:Fallback><w:pict>\(content)</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    }
    let file = WordFile("<w:p>\(run("før"))\(box("første"))\(box("anden"))</w:p>")
    #expect(try file.document().text() == "før\nførste\nanden")
  }

  @Test("a comment that nothing in the text refers to is kept, without an anchor")
  func orphan() throws {
    let document = try WordFile(paragraph("tekst")).withComments([("7", "A", "Glemt")]).document()
    #expect(document.comments.map(\.text) == ["Glemt"])
    #expect(document.comments.first?.anchor == nil)
    #expect(document.comments.first?.anchorText == "")
  }

  @Test("all comments with one id come out, and the file is looked at by a person")
  func sameID() throws {
    let reading = try WordFile("<w:p>\(rangeStart("1"))\(run("tekst"))\(rangeEnd("1"))</w:p>").withComments([
      ("1", "A", "første"), ("1", "B", "anden"),
    ]).reading()
    #expect(reading.document.comments.map(\.text) == ["første", "anden"])
    #expect(reading.warnings.map(\.kind) == [.strayComment])
    #expect(reading.warnings.first?.detail == "w:id ×2: 1")
  }

  @Test("a range that never ends runs to the comment's mark, and is said")
  func unclosed() throws {
    let reading = try WordFile(
      "<w:p>\(rangeStart("1"))\(run("hertil"))\(commentMark("1"))\(run(" ikke hertil"))</w:p>"
    )
    .withComments([("1", "A", "x")]).reading()
    #expect(reading.document.comments.first?.anchorText == "hertil")
    #expect(reading.warnings.map(\.detail) == ["commentRangeEnd: 1"])
  }

  @Test("a damaged comments part is a warning that names it; the text is read")
  func damaged() throws {
    let reading = try WordFile(paragraph("tekst")).with("comments", "word/comments.xml", "<w:comments")
      .reading()
    #expect(reading.document.text() == "tekst")
    #expect(reading.warnings.map(\.kind) == [.damagedPart])
    #expect(reading.warnings.first?.place.part == "word/comments.xml")
  }

  @Test("more comments than the limit refuse the file, naming the limit")
  func tooMany() throws {
    var limits = Limits.standard
    limits.comments = 1
    let file = WordFile(paragraph("x")).withComments([("1", "A", "a"), ("2", "A", "b")])
    #expect(throws: ReadError.overLimit(Place(part: "word/comments.xml"), .comments(1))) {
      try file.reading(limits: limits)
    }
  }

  @Test("a thousand ranges that are never closed cost no more than the text under them is allowed")
  func manyOpenRanges() throws {
    var limits = Limits.standard
    limits.anchorBytes = 10_000
    let starts = (0..<1_000).map { rangeStart("\($0)") }.joined()
    let ends = (0..<1_000).map { rangeEnd("\($0)") }.joined()
    let file = WordFile("<w:p>\(starts)\(run("et stykke tekst"))\(ends)</w:p>")
    #expect(throws: ReadError.overLimit(Place(part: "word/document.xml"), .anchorBytes(10_000))) {
      try file.reading(limits: limits)
    }
  }
}

extension String {
  /// Without blanks and line ends at both ends.
  var trimmed: String { String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()) }
}
