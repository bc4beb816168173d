import DocumentModel
import Testing

@testable import DocumentFormats

@Suite("Acts as LexDania XML")
struct LexDaniaReaderTests {
  private func read(_ content: String) throws -> Reading {
    let xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <Dokument SchemaLocation="http://example.org/LOVH.LexDania_2.1.xsd">
        <Meta><DocumentTitle>Lov om x</DocumentTitle><DokumentKortNavn>LOV nr 1 af 01/02/2026</DokumentKortNavn></Meta>
        <TitelGruppe><Titel><Linea><Char>Lov om x</Char></Linea></Titel></TitelGruppe>
        <DokumentIndhold>\(content)</DokumentIndhold>
      </Dokument>
      """
    let file = SourceFile(name: "a.xml", bytes: Array(xml.utf8))
    return try FormatRegistry.standard.read(file)
  }

  private func lines(_ content: String) throws -> [String] {
    try read(content).document.blocks.dropFirst(2).map { block in
      let style = block.styleName?.split(separator: ":").last ?? ""
      return [String(style), block.label ?? "-", block.text()].joined(separator: " | ")
    }
  }

  @Test("the day from which an act is history is read, and absent where it is in force")
  func superseded() throws {
    #expect(try read("").document.metadata.superseded == nil)
    let xml = """
      <Dokument SchemaLocation="http://example.org/LOVH.LexDania_2.1.xsd">
        <Meta><DateOfHistoricMark>2026-09-06</DateOfHistoricMark></Meta>
        <DokumentIndhold/>
      </Dokument>
      """
    let file = SourceFile(name: "a.xml", bytes: Array(xml.utf8))
    #expect(try FormatRegistry.standard.read(file).document.metadata.superseded == "2026-09-06")
  }

  @Test("a chapter, a section and its subsections carry their labels")
  func section() throws {
    let found = try lines(
      """
      <Bog><Afsnit><Kapitel><Explicatus>Kapitel 1</Explicatus>
      <Rubrica><Linea><Char>Formål</Char></Linea></Rubrica><ParagrafGruppe><Paragraf><Explicatus>§ 1.</Explicatus>
      <Stk><Exitus><Linea><Char>Første.</Char></Linea><Linea><Char>Sætning to.</Char></Linea></Exitus></Stk>
      <Stk><Explicatus>Stk. 2.</Explicatus><Exitus><Linea><Char>Liste:</Char></Linea><Index>
      <Indentatio><Explicatus>1)</Explicatus><Exitus><Linea><Char>A</Char></Linea></Exitus></Indentatio></Index>
      </Exitus><Exitus><Linea><Char>Efter listen.</Char></Linea></Exitus></Stk>
      </Paragraf></ParagrafGruppe></Kapitel></Afsnit></Bog>
      """)
    #expect(
      found == [
        "chapter | Kapitel 1 | Formål", "section | § 1. | Første. Sætning to.",
        "subsection | Stk. 2. | Liste:",
        "item | 1) | A", "text | - | Efter listen.",
      ])
  }

  @Test(
    "new text stands in quotation marks, its labels in the line, a full stop after it where the file says so")
  func newText() throws {
    let found = try lines(
      """
      <AendringCentreretParagraf><Explicatus>§ 1</Explicatus><Exitus><Linea><Char>I lov om y:</Char></Linea></Exitus>
      <AendringsNummer><Explicatus>1.</Explicatus><Aendring><AendringDefinition><Exitus><Linea><Char>I </Char>
      <Char formaChar="Italic">§ 2</Char><Char> indsættes:</Char></Linea></Exitus></AendringDefinition>
      <AendringAktion punktumEfterSlutcitationstegn="True"><AendringNyTekst><Stk><Explicatus>Stk. 3.</Explicatus>
      <Exitus><Linea><Char>Ny tekst</Char></Linea></Exitus></Stk></AendringNyTekst></AendringAktion></Aendring>
      </AendringsNummer></AendringCentreretParagraf>
      """)
    #expect(
      found == [
        "section | § 1 | ", "text | - | I lov om y:", "item | 1. | I § 2 indsættes:",
        "newText | - | »Stk. 3. Ny tekst«.",
      ])
  }

  @Test("a footnote is a note of the document, not text")
  func note() throws {
    let reading = try read(
      """
      <Bog><Paragraf><Explicatus>§ 1.</Explicatus><Stk><Exitus><Linea><Char>A.</Char></Linea>
      <Nota><Explicatus>1)</Explicatus><Exitus><Linea><Char>En note.</Char></Linea></Exitus></Nota></Exitus></Stk>
      </Paragraf></Bog>
      """)
    #expect(reading.format == .lexdania)
    #expect(reading.document.notes.map { $0.text() } == ["En note."])
    #expect(reading.document.blocks.last?.text() == "A.")
  }

  @Test("a file that ends inside an element is refused with its place")
  func truncated() {
    let xml = #"<?xml version="1.0"?><Dokument SchemaLocation="LexDania"><DokumentIndhold><Bog>"#
    #expect(throws: ReadError.self) {
      try FormatRegistry.standard.read(SourceFile(name: "a.xml", bytes: Array(xml.utf8)))
    }
  }
}
