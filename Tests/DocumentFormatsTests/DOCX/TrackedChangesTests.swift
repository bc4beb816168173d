import DocumentModel
import Testing

@testable import DocumentFormats

struct TrackedChangesTests {
  private func texts(_ document: Document, _ kind: Revision.Kind) -> [String] {
    document.revisions.filter { $0.kind == kind }.map(\.text)
  }

  @Test("a replacement is an insertion and a deletion, and both texts can be read")
  func replacement() throws {
    let file = WordFile(
      "<w:p>\(run("inden "))\(change("del", deletedRun("2")))\(change("ins", run("4")))\(run(" uger"))</w:p>")
    let document = try file.document()
    #expect(document.text() == "inden 4 uger")
    #expect(document.text(.rejected) == "inden 2 uger")
    #expect(texts(document, .insertion) == ["4"] && texts(document, .deletion) == ["2"])
    #expect(document.revisions.allSatisfy { $0.author == "Ida" && $0.date == "2026-03-02T08:30:00Z" })
  }

  @Test("what one person inserted and another deleted is the other's deletion, and in neither text")
  func insertedThenDeleted() throws {
    let inner = change("del", deletedRun("måske "), author: "Bo")
    let document = try WordFile("<w:p>\(change("ins", inner + run("altid ")))\(run("ja"))</w:p>").document()
    #expect(document.text() == "altid ja")
    #expect(document.text(.rejected) == "ja")
    #expect(document.revisions.map(\.author) == ["Ida", "Bo"])
    #expect(texts(document, .insertion) == ["altid "] && texts(document, .deletion) == ["måske "])
  }

  @Test("a move is a deletion where it was and an insertion where it went, both marked as moves")
  func move() throws {
    let file = WordFile(
      "<w:p>\(change("moveFrom", run("flyttet")))</w:p>\(paragraph("imellem"))<w:p>\(change("moveTo", run("flyttet")))</w:p>"
    )
    let document = try file.document()
    #expect(document.text() == "\nimellem\nflyttet")
    #expect(document.text(.rejected) == "flyttet\nimellem\n")
    #expect(document.revisions.map(\.kind) == [.deletion, .insertion])
    #expect(document.revisions.map(\.isMove) == [true, true])
  }

  @Test("a row that was inserted as a whole goes when rejected, though its words bear no mark")
  func row() throws {
    let row = { (mark: String, text: String) in
      "<w:tr><w:trPr>\(mark)</w:trPr><w:tc>\(paragraph(text))</w:tc></w:tr>"
    }
    let document = try WordFile("<w:tbl>\(row("", "gammel"))\(row(change("ins", ""), "ny"))</w:tbl>")
      .document()
    #expect(document.text() == "gammel\nny")
    #expect(document.text(.rejected).trimmed == "gammel")
    #expect(document.revisions.map(\.isRow) == [true])
  }

  @Test("a changed paragraph mark, a changed format and an empty change are no changes of text")
  func withoutText() throws {
    let file = WordFile(
      "<w:p><w:pPr><w:rPr>\(change("ins", ""))</w:rPr></w:pPr><w:r><w:rPr><w:b/>\(change("rPrChange", "<w:rPr/>"))</w:rPr><w:t>fed</w:t></w:r>\(change("ins", ""))</w:p>"
    )
    let document = try file.document()
    #expect(document.revisions.isEmpty)
    #expect(document.text() == "fed")
    #expect(document.blocks.first?.inlines.first?.style == .bold)
  }

  @Test("changes inside a footnote are listed like those of the text")
  func inNote() throws {
    var file = WordFile("<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
    let note =
      "<w:footnote w:id=\"2\"><w:p>\(change("del", deletedRun("gl. ")))\(run("note"))</w:p></w:footnote>"
    file = file.with("footnotes", "word/footnotes.xml", file.root("w:footnotes", note))
    let document = try file.document()
    #expect(document.notes.map { $0.text() } == ["note"])
    #expect(document.notes.map { $0.text(.rejected) } == ["gl. note"])
    #expect(texts(document, .deletion) == ["gl. "])
  }

  @Test("whole paragraphs inside one tracked change are its text")
  func blockLevel() throws {
    let document = try WordFile(
      change("ins", paragraph("ny § 3") + paragraph("ny § 4")) + paragraph("gammel")
    ).document()
    #expect(document.text() == "ny § 3\nny § 4\ngammel")
    #expect(texts(document, .insertion).joined() == "ny § 3ny § 4")
  }
}
