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

  /// A page with "Høring – 1" in its body, in the given encoding.
  private func reading(head: String, mark: [UInt8] = [], _ encoding: TextEncoding) throws -> Reading {
    let word: [UInt8] =
      encoding == .windows1252
      ? [0x48, 0xF8] + Array("ring ".utf8) + [0x96] + Array(" 1".utf8) : Array("Høring – 1".utf8)
    let bytes = mark + Array("<html><head>\(head)</head><body>".utf8) + word
    return try FormatRegistry.standard.read(SourceFile(name: "a.html", bytes: bytes))
  }

  @Test("a byte order mark goes before what the page states")
  func mark() throws {
    let reading = try reading(head: "<meta charset=windows-1252>", mark: [0xEF, 0xBB, 0xBF], .utf8)
    #expect(reading.document.text() == "Høring – 1" && reading.warnings.isEmpty)
  }

  @Test(
    "a page that states an encoding of wide units byte by byte is UTF-8, or else Windows-1252",
    arguments: ["utf-16", "UTF-16LE", "unicode", "ucs-2", "iso-10646-ucs-2", "utf-32", "utf-7"])
  func impossibleEncodings(label: String) throws {
    let head = "<meta http-equiv=Content-Type content='text/html; charset=\(label)'>"
    let unicode = try reading(head: head, .utf8)
    #expect(unicode.document.text() == "Høring – 1" && unicode.warnings.isEmpty)
    let western = try reading(head: head, .windows1252)
    #expect(western.document.text() == "Høring – 1")
    #expect(western.warnings == [ReadWarning(.guessedEncoding, detail: "Windows-1252")])
  }

  @Test(
    "the statement is found behind blanks and a long style, not in comments or scripts",
    arguments: [
      "<meta charset = \"iso-8859-1\">", "<META content='text/html;charset= latin1 '>",
      "<style>" + String(repeating: "p { color: red }\n", count: 2_000) + "</style><meta charset=l1>",
      "<!-- <meta charset=utf-8> --><script charset=koi8-r></script><meta charset=iso-8859-1>",
    ])
  func statements(head: String) throws {
    let reading = try reading(head: head, .windows1252)
    #expect(reading.document.text() == "Høring – 1" && reading.warnings.isEmpty)
  }

  @Test("an encoding that nobody knows is guessed, and said")
  func unknownEncoding() throws {
    let reading = try reading(head: "<meta charset=x-user-defined>", .windows1252)
    #expect(reading.document.text() == "Høring – 1")
    #expect(reading.warnings.map(\.kind) == [.guessedEncoding])
  }

  @Test("a page may open with an XML declaration and state its encoding there")
  func declaration() throws {
    let declaration = "<?xml version='1.0' encoding='ISO-8859-5'?>\n"
    let cyrillic = Array("\(declaration)<link rel=a><title>t</title><p>".utf8) + [0xB4, 0xD0]
    let reading = try FormatRegistry.standard.read(SourceFile(name: "a.html", bytes: cyrillic))
    #expect(reading.format == .html && reading.document.text() == "Да")
    for other in ["<rss><p>a", "<p xmlns='urn:x'>a"] {
      let bytes = Array((declaration + other).utf8)
      #expect(try FormatRegistry.standard.read(SourceFile(name: "a.html", bytes: bytes)).format != .html)
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
