import DocumentModel
import Testing

@testable import DocumentFormats

struct HTMLReaderTests {
  private func reading(_ text: String) throws -> Reading {
    try FormatRegistry.standard.read(SourceFile(name: "svar.html", bytes: Array(text.utf8)))
  }

  private func text(_ html: String) throws -> String { try reading("<html><body>\(html)").document.text() }

  @Test("what a person sees is the text: no script, style, head or template")
  func visible() throws {
    let reading = try reading(
      "<!DOCTYPE html><html lang=da><head><title> Svar \n 1 </title><style>p{}</style></head><body><script>1</script><p>Vi  støtter\nforslaget.</p><template>x</template>"
    )
    #expect(reading.document.text() == "Vi støtter forslaget.")
    #expect(reading.document.metadata.title == "Svar 1")
    #expect(reading.document.metadata.language == "da")
  }

  @Test(
    "blocks end lines, breaks break them, cells are parted by tabs",
    arguments: [
      ("<p>a<p>b", "a\nb"), ("a<br>b<div>c</div>d", "a\nb\nc\nd"),
      ("<table><tr><td>a<td>b<tr><td>c</table>d", "a\tb\nc\nd"),
      ("<table><tr><td>a<table><tr><td>b</table>c</table>", "a\nb\nc"),
      ("<pre>a\n  b</pre>", "a\n  b"),
      ("a&nbsp;&sect;&#8239;5 &aring;&unknown;", "a\u{A0}§\u{202F}5 å&unknown;"),
    ])
  func lines(html: String, expected: String) throws {
    #expect(try text(html) == expected)
  }

  @Test("headings have levels, lists their numbers")
  func kinds() throws {
    let blocks = try reading("<html><body><h2>T</h2><ol start=3><li>a<li>b</ol><ul><li>c</ul>").document
      .blocks
    #expect(
      blocks.map(\.kind) == [
        .heading(level: 2), .listItem(level: 1), .listItem(level: 1), .listItem(level: 1),
      ])
    #expect(blocks.map(\.label) == [nil, "3.", "4.", nil])
  }

  @Test(
    "Word's conditional marks are no text",
    arguments: [
      "<p><![if !supportEmptyParas]>&nbsp;<![endif]>Tekst</p>", "<p><!foo>Tekst</p>", "<p></ foo>Tekst</p>",
      "<p><!-- skjult <![if x]> -->Tekst</p>",
    ])
  func bogusMarkup(html: String) throws {
    #expect(try text(html).trimmed == "Tekst")
  }

  @Test("the page says its encoding, or it is found out")
  func encodings() throws {
    let stated = Array("<html><meta charset=iso-8859-1><body>H".utf8) + [0xF8] + Array("ring".utf8)
    let silent = Array("<html><body>H".utf8) + [0xF8] + Array("ring".utf8)
    for bytes in [stated, silent] {
      #expect(
        try FormatRegistry.standard.read(SourceFile(name: "a.html", bytes: bytes)).document.text() == "Høring"
      )
    }
  }

  @Test("tables within tables beyond any sense are flattened, their words kept")
  func deepTables() throws {
    let document = try reading("<html><body>" + String(repeating: "<table><tr><td>x", count: 500)).document
    #expect(document.text().count { $0 == "x" } == 500)
  }

  @Test("a hundred thousand open elements are read, and said")
  func deep() throws {
    let reading = try reading("<html><body>" + String(repeating: "<b><div>", count: 50_000) + "inderst")
    #expect(reading.document.text() == "inderst")
    #expect(reading.warnings.map(\.kind) == [.repaired])
  }

  @Test("a list that starts at the last number a machine counts to is read")
  func lastNumber() throws {
    #expect(try text("<ol start=\(Int.max)><li>a<li>b</ol>") == "a\nb")
  }

  @Test("a tag with more attributes than the limit keeps those within it, and is read in a moment")
  func crowdedTags() throws {
    func thinned(_ text: String) -> String {
      String(decoding: CrowdedTags.thinned(Array(text.utf8), most: 2), as: UTF8.self)
    }
    #expect(thinned("<a b=1 c='d > e' f g=h>i<j k>l") == "<a b=1 c='d > e' >i<j k>l")
    for text in ["<a b c/>", "x < y", "<a", "<a b=\"c", "</a b c d>", "<a b = c d=e>"] {
      #expect(thinned(text) == text)
    }
    let attributes = (0..<60_000).map { " a\($0)=b" }.joined()
    #expect(try text("<p\(attributes)>a</p>") == "a")
  }
}
