import DocumentModel
import Testing

@testable import DocumentFormats

struct MarkdownWriterTests {
  private func text(_ blocks: [Block], notes: [Note] = []) throws -> String {
    String(decoding: try MarkdownWriter().bytes(for: Document(blocks: blocks, notes: notes)), as: UTF8.self)
  }

  @Test("headings, emphasis, links and notes read as CommonMark")
  func inlines() throws {
    let blocks = [
      Block("Til § 1", kind: .heading(level: 2)),
      Block(inlines: [
        Inline("Det er "), Inline("vigtigt ", style: .bold), Inline("her", link: "https://a.example/(x)"),
        Inline("", note: 0),
      ]),
    ]
    let expected = "## Til § 1\n\nDet er **vigtigt** [her](<https://a.example/(x)>)[^1]\n\n[^1]: Note.\n"
    #expect(try text(blocks, notes: [Note(id: "1", blocks: [Block("Note.")])]) == expected)
  }

  @Test(
    "a line that only looks like markup stays text",
    arguments: [
      ("1. marts", "1\\. marts"), ("# 5", "\\# 5"), ("- nej", "\\- nej"), ("a*b*c_d_", "a\\*b\\*c\\_d\\_"),
      ("<b>&amp; A&B & C", "\\<b>\\&amp; A\\&B & C"), ("    kode", "kode"), ("§ 1 [x](y)", "§ 1 \\[x\\](y)"),
    ])
  func escapes(_ plain: String, _ written: String) throws {
    #expect(try text([Block(plain)]) == written + "\n")
  }

  @Test("pipes in a cell do not make cells")
  func tables() throws {
    let row = { (number: Int, texts: [String]) in
      Block(kind: .tableRow(table: 1, row: number), cells: texts.map { TableCell(blocks: [Block($0)]) })
    }
    #expect(
      try text([row(1, ["A", "B"]), row(2, ["x|y", "to\nlinjer"])])
        == "| A | B |\n| --- | --- |\n| x\\|y | to<br>linjer |\n")
  }

  @Test("a list keeps its numbers, and letters stand before the text")
  func lists() throws {
    let item = { (level: Int, label: String?, text: String) in
      Block(kind: .listItem(level: level), label: label, inlines: [Inline(text)])
    }
    #expect(
      try text([item(1, "4.", "fire"), item(2, "a)", "under"), item(1, nil, "prik")])
        == "4.  fire\n    -   a) under\n-   prik\n")
  }

  @Test("the same document gives the same text")
  func deterministic() throws {
    let writer = MarkdownWriter()
    #expect(try writer.bytes(for: SampleDocument.hostile) == writer.bytes(for: SampleDocument.hostile))
  }
}
