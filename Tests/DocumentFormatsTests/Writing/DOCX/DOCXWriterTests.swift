import Foundation
import DocumentModel
import Testing

@testable import DocumentFormats

struct DOCXWriterTests {
  private func part(_ name: String, of document: Document = SampleDocument.document) throws -> String {
    try StoredEntries(DOCXWriter().bytes(for: document)).text(name)
  }

  @Test("the same response gives the same bytes")
  func deterministic() throws {
    let first = try DOCXWriter().bytes(for: SampleDocument.document)
    #expect(try DOCXWriter().bytes(for: SampleDocument.document) == first)
  }

  @Test("a title, headings, quotes and lists carry Word's own styles")
  func styles() throws {
    let body = try part("word/document.xml")
    for style in [
      "Title", "Heading1", "Heading2", "Quote", "ListNumber", "ListBullet", "Letterhead", "Signature",
    ] {
      #expect(body.contains("<w:pStyle w:val=\"\(style)\"/>"), "\(style)")
    }
  }

  @Test("a numbered list begins at its first label and goes on by itself")
  func numbering() throws {
    let document = Document(
      blocks: ["4.", "5.", "1.", "a)", "iv.", "§ 9 a", "•"].map {
        Block(kind: .listItem(level: 1), label: $0, inlines: [Inline("x")])
      })
    let numbering = try part("word/numbering.xml", of: document)
    for expected in [
      "<w:lvlText w:val=\"%1.\"/>", "<w:startOverride w:val=\"4\"/>", "<w:numFmt w:val=\"lowerLetter\"/>",
      "<w:numFmt w:val=\"lowerRoman\"/>", "<w:lvlText w:val=\"§ %1 a\"/>", "<w:lvlText w:val=\"•\"/>",
    ] { #expect(numbering.contains(expected), "\(expected)") }
    // "5." goes on in the list of "4.", "1." begins a new one of the same shape.
    #expect(numbering.components(separatedBy: "<w:abstractNum ").count - 1 == 5)
    #expect(numbering.components(separatedBy: "<w:num ").count - 1 == 6)
  }

  @Test("every page says its number in the document's language, and what the head says")
  func furniture() throws {
    #expect(try part("word/header1.xml").contains("INTERN KLADDE"))
    let footer = try part("word/footer1.xml")
    #expect(footer.contains(">Side </w:t>") && footer.contains(" PAGE ") && footer.contains("> af </w:t>"))
    var english = SampleDocument.document
    english.metadata.language = "en-GB"
    #expect(try part("word/footer1.xml", of: english).contains(">Page </w:t>"))
    #expect(try part("word/styles.xml", of: english).contains("<w:lang w:val=\"en-GB\""))
  }

  @Test("a document without head, notes and comments has no parts for them")
  func lean() throws {
    let entries = try StoredEntries(DOCXWriter().bytes(for: Document(blocks: [Block("Kort.")])))
    #expect(
      entries.names == [
        "[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml",
        "word/_rels/document.xml.rels", "word/document.xml", "word/styles.xml", "word/settings.xml",
      ])
  }

  @Test("tracked changes carry author and date, and a whole new paragraph its mark")
  func changes() throws {
    let body = try part("word/document.xml")
    #expect(
      body.contains(
        "w:author=\"Mette Holm\" w:date=\"2026-03-01T09:00:00Z\"><w:r><w:delText xml:space=\"preserve\">4"))
    #expect(body.contains("<w:rPr><w:ins w:id=\"3\" w:author=\"Jens Krag\""))
  }

  @Test("a comment hangs on its words, a reply on its comment")
  func comments() throws {
    let body = try part("word/document.xml")
    #expect(
      body.contains(
        "<w:commentRangeStart w:id=\"0\"/><w:commentRangeStart w:id=\"1\"/><w:r><w:t xml:space=\"preserve\">Fristen bør</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>"
      ))
    #expect(
      body.contains(
        "<w:commentRangeStart w:id=\"2\"/><w:r><w:t xml:space=\"preserve\">12,5</w:t></w:r><w:commentRangeEnd w:id=\"2\"/>"
      ))
    #expect(
      try part("word/commentsExtended.xml").contains(
        "w15:paraId=\"10000001\" w15:paraIdParent=\"10000000\" w15:done=\"0\""))
  }

  @Test("a move is written as one where both halves are there")
  func moves() throws {
    let document = Document(
      blocks: [
        Block(inlines: [Inline("flyttet", deletion: 0)]), Block("imellem"),
        Block(inlines: [Inline("flyttet", insertion: 1)]),
      ],
      revisions: [
        Revision(kind: .deletion, isMove: true, author: "A", text: "flyttet"),
        Revision(kind: .insertion, isMove: true, author: "A", text: "flyttet"),
      ])
    let body = try part("word/document.xml", of: document)
    #expect(body.contains("<w:moveFrom ") && body.contains("<w:moveTo "))
    #expect(body.components(separatedBy: "w:name=\"move2\"").count == 3)
  }

  @Test("header rows repeat, widths follow the layout, a cell over two columns spans them")
  func tables() throws {
    let body = try part("word/document.xml")
    #expect(body.components(separatedBy: "<w:tblHeader/>").count == 2)
    #expect(body.contains("<w:gridCol w:w=\"3023\"/><w:gridCol w:w=\"1511\"/><w:gridCol w:w=\"4535\"/>"))
    #expect(body.contains("<w:tcW w:w=\"6046\" w:type=\"dxa\"/><w:gridSpan w:val=\"2\"/>"))
  }

  @Test("title, author and date come from the document, never from a clock")
  func properties() throws {
    let core = try part("docProps/core.xml")
    #expect(core.contains("<dc:creator>KOMDIR</dc:creator>"))
    #expect(core.contains(">2026-03-15T11:00:00Z</dcterms:created>"))
    #expect(try !part("docProps/core.xml", of: Document()).contains("created"))
  }

  @Test("links that run programs or lead to local files are written as plain text")
  func links() throws {
    let document = Document(
      blocks: [
        "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "../hemmeligt.docx",
        "https://a.example/å b",
      ].map {
        Block(inlines: [Inline("link", link: $0)])
      })
    let entries = try StoredEntries(DOCXWriter().bytes(for: document))
    let links = try entries.text("word/_rels/document.xml.rels").components(
      separatedBy: "TargetMode=\"External\"")
    #expect(links.count == 2)
    #expect(links[1].contains("https://a.example/%C3%A5%20b"))
  }

  @Test("no text can break the file", arguments: SampleDocument.hostileTexts)
  func hostile(_ text: String) throws {
    let body = try part("word/document.xml", of: Document(blocks: [Block(text)]))
    #expect(!body.contains("<script") && !body.contains("]]>"))
    #expect(
      !body.unicodeScalars.contains {
        $0.value < 0x20 && $0 != "\n" || $0.value == 0xFFFE || $0.value == 0xFFFF
      })
    #expect(!(try DOCXWriter().bytes(for: SampleDocument.hostile)).isEmpty)
  }
}
