import DocumentModel
import Testing

@testable import DocumentFormats

/// Tracked changes in OpenDocument texts.
struct ODTChangeTests {
  private func region(
    _ id: String, _ kind: String, _ author: String, deleted: String = "", attributes: String = "",
    second: String = ""
  ) -> String {
    "<text:changed-region text:id=\"\(id)\"\(attributes)><text:\(kind)><office:change-info><dc:creator>\(author)"
      + "</dc:creator><dc:date>2026-03-01T09:00:00</dc:date></office:change-info>\(deleted)</text:\(kind)>\(second)"
      + "</text:changed-region>"
  }

  private func document(_ regions: [String], _ text: String) throws -> Document {
    try OpenDocumentFixture(
      body: "<text:tracked-changes>\(regions.joined())</text:tracked-changes>\(text)"
    ).read().document
  }

  private func words(_ document: Document) -> [String] {
    document.revisions.map { "\($0.kind == .insertion ? "+" : "-")\($0.author ?? "")\u{20}\($0.text)" }
  }

  @Test("a replacement is a deletion and an insertion, and both texts can be read")
  func replacement() throws {
    let document = try document(
      [region("d", "deletion", "Mette", deleted: "<text:p>4</text:p>"), region("i", "insertion", "Mette")],
      """
      <text:p>inden <text:change text:change-id="d"/><text:change-start text:change-id="i"/>8<text:change-end text:change-id="i"/> uger</text:p>
      """)
    #expect(words(document) == ["-Mette 4", "+Mette 8"])
    #expect(document.revisions.map(\.date) == ["2026-03-01T09:00:00", "2026-03-01T09:00:00"])
    #expect(document.text() == "inden 8 uger")
    #expect(document.text(.rejected) == "inden 4 uger")
    #expect(document.revisions.map(\.block) == [0, 0])
  }

  @Test("an insertion may run over paragraphs")
  func longInsertion() throws {
    let document = try document(
      [region("i", "insertion", "Jens")],
      """
      <text:p>a<text:change-start text:change-id="i"/>b</text:p><text:p>c</text:p><text:p>d<text:change-end text:change-id="i"/>e</text:p>
      """)
    #expect(words(document) == ["+Jens b\nc\nd"])
    #expect(document.text(.rejected) == "a\n\ne")
  }

  @Test("deleted paragraphs stand again where they stood when the change is rejected")
  func deletedParagraphs() throws {
    let document = try document(
      [
        region(
          "d", "deletion", "Jens",
          deleted:
            "<text:p>uger.</text:p><text:h text:outline-level=\"2\">Stk. 3</text:h><text:p>Loven</text:p>")
      ],
      "<text:p>inden 4 <text:change text:change-id=\"d\"/> gælder.</text:p><text:p>Slut</text:p>")
    #expect(document.text(.rejected) == "inden 4 uger.\nStk. 3\nLoven gælder.\nSlut")
    #expect(document.blocks.map(\.kind) == [.paragraph, .heading(level: 2), .paragraph, .paragraph])
    #expect(words(document) == ["-Jens uger.\nStk. 3\nLoven"])
  }

  @Test("a whole heading deleted before a paragraph leaves the paragraph what it was")
  func deletedHeading() throws {
    let document = try document(
      [
        region(
          "d", "deletion", "Jens", deleted: "<text:h text:outline-level=\"1\">Væk</text:h><text:p/>")
      ],
      "<text:p><text:change text:change-id=\"d\"/>Brødtekst</text:p>")
    #expect(document.blocks.map(\.kind) == [.heading(level: 1), .paragraph])
    #expect(document.text(.rejected) == "Væk\nBrødtekst")
  }

  @Test("a table deleted between paragraphs is a deletion with its cells")
  func deletedTable() throws {
    let document = try document(
      [
        region(
          "d", "deletion", "Jens",
          deleted: """
            <table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell>
            <text:p>b</text:p></table:table-cell></table:table-row></table:table>
            """)
      ],
      "<text:p>før</text:p><text:change text:change-id=\"d\"/><text:p>efter</text:p>")
    #expect(words(document) == ["-Jens a\tb"])
    #expect(document.text(.rejected) == "før\na\tb\nefter")
  }

  @Test("what one person inserted and another deleted is in neither text")
  func insertedThenDeleted() throws {
    let document = try document(
      [
        region(
          "d", "deletion", "Ole", deleted: "<text:p>måske </text:p>",
          second:
            "<text:insertion><office:change-info><dc:creator>Mette</dc:creator></office:change-info></text:insertion>"
        )
      ],
      "<text:p>Det er <text:change text:change-id=\"d\"/>sandt</text:p>")
    #expect(Set(words(document)) == ["-Ole måske ", "+Mette måske "])
    #expect(document.text() == "Det er sandt" && document.text(.rejected) == "Det er sandt")
  }

  @Test("changes that cross each other keep their words")
  func crossing() throws {
    let document = try document(
      [region("i", "insertion", "A"), region("j", "insertion", "B")],
      """
      <text:p><text:change-start text:change-id="i"/>1<text:change-start text:change-id="j"/>2<text:change-end
      text:change-id="i"/>3<text:change-end text:change-id="j"/>4</text:p>
      """)
    #expect(words(document) == ["+A 1", "+B 23"])
  }

  @Test("changes in cells, notes and text boxes are listed; formatting alone is not")
  func everywhere() throws {
    let marked = { (id: String, text: String) in
      "<text:p><text:change-start text:change-id=\"\(id)\"/>\(text)<text:change-end text:change-id=\"\(id)\"/></text:p>"
    }
    let document = try document(
      [
        region("a", "insertion", "A"), region("b", "insertion", "B"), region("c", "insertion", "C"),
        region("f", "format-change", "F"),
      ],
      """
      <table:table><table:table-row><table:table-cell>\(marked("a", "celle"))</table:table-cell></table:table-row></table:table>
      <text:p>x<text:note text:note-class="footnote"><text:note-body>\(marked("b", "note"))</text:note-body></text:note>
      <draw:frame><draw:text-box>\(marked("c", "boks"))</draw:text-box></draw:frame></text:p>\(marked("f", "fed"))
      """)
    #expect(words(document) == ["+A celle", "+B note", "+C boks"])
    #expect(document.revisions.map(\.block) == [0, nil, 1])
  }

  @Test("deleted words that no mark refers to are listed")
  func unplaced() throws {
    let document = try document(
      [region("d", "deletion", "Ole", deleted: "<text:p>glemt</text:p>")], "<text:p>a</text:p>")
    #expect(words(document) == ["-Ole glemt"])
    #expect(document.text(.rejected) == "a")
  }
}
