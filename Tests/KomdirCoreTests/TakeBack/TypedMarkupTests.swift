import DocumentFormats
import DocumentModel
import Testing

@testable import KomdirCore

@Suite("What is typed in a position's text")
struct TypedMarkupTests {
  @Test(
    "every sign that is no markup stays a letter",
    arguments: [
      "2*3*4 km", "<b>fed</b> &amp; mere", "C:\\mappe\\fil", "snake_case_navn", "`kode` ~slettet~",
      "§ 3 [sic]",
      "* alene", "100 % & 5 < 6", "![billede](x.png", "a_b*c",
    ])
  func letters(_ line: String) {
    #expect(TypedMarkup.inlines(line).map(\.text).joined() == line)
    #expect(TypedMarkup.inlines(line).allSatisfy { $0.style.isEmpty })
  }

  @Test("bold, italics and links are read, and typed again the same way")
  func looks() {
    let line = "Det er **vigtigt**, *meget*, og ***begge***; se [her](https://a.example/b)."
    let inlines = TypedMarkup.inlines(line)
    #expect(inlines.map(\.text).joined() == "Det er vigtigt, meget, og begge; se her.")
    #expect(inlines.first { $0.text == "begge" }?.style == [.bold, .italic])
    #expect(inlines.first { $0.text == "her" }?.link == "https://a.example/b")
    #expect(TypedMarkup.line(inlines) == line)
    #expect(TypedMarkup.line([Inline("5 *stjerner* og ja")]) == "5 \\*stjerner\\* og ja")
  }

  @Test("lists go in levels, and lines of strokes are a table with its head")
  func blocks() {
    let blocks = PositionText.blocks(
      of: "Indledning\n- et\n  - under\n1. første\n| Kommune | Kr. |\n|---|---|\n| Odder | **5** |\nSlut")
    #expect(
      blocks.map(\.kind) == [
        .paragraph, .listItem(level: 1), .listItem(level: 2), .listItem(level: 1),
        .tableRow(table: 1, row: 1), .tableRow(table: 1, row: 2), .paragraph,
      ])
    #expect(blocks[5].cells.map { $0.text() } == ["Odder", "5"])
    #expect(PositionText.blocks(of: "| ikke en tabel |").map(\.kind) == [.paragraph])
  }
}
