import DocumentModel
import Testing

@testable import DocumentFormats

struct AkomaNtosoReaderTests {
  private func document(_ inner: String) throws -> Document {
    let xml =
      "<?xml version=\"1.0\"?>\n<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act>\(inner)</act></akomaNtoso>"
    let reading = try FormatRegistry.standard.read(SourceFile(name: "lov.xml", bytes: Array(xml.utf8)))
    #expect(reading.format == .akomaNtoso)
    return reading.document
  }

  @Test("chapters, sections, subsections and points are told by their elements")
  func hierarchy() throws {
    let document = try document(
      """
      <meta><identification><FRBRWork><FRBRdate date="2026-03-01" name="x"/><FRBRname value="Lov om prøver"/></FRBRWork>
      <FRBRExpression><FRBRlanguage language="dan"/></FRBRExpression></identification></meta>
      <preface><longTitle><p>Lov om <docTitle>prøver</docTitle></p></longTitle></preface>
      <body><chapter><num>Kapitel 1</num><heading>Formål</heading>
      <article><num>§ 1.</num><paragraph><content><p>Loven gælder <b>alle</b>.</p></content></paragraph>
      <paragraph><num>Stk. 2.</num><intro><p>Det gælder:</p></intro><point><num>1)</num><content><p>kommuner og</p></content></point>
      <point><num>2)</num><content><p>regioner.</p></content></point></paragraph></article></chapter></body>
      """)
    #expect(document.metadata.title == "Lov om prøver" && document.metadata.language == "dan")
    #expect(
      document.blocks.map(\.styleName) == [
        StyleName.title, LawStyle.chapter, LawStyle.section, LawStyle.subsection, LawStyle.item,
        LawStyle.item,
      ])
    #expect(document.blocks.map(\.label) == [nil, "Kapitel 1", "§ 1.", "Stk. 2.", "1)", "2)"])
    #expect(
      document.blocks.map { $0.text() } == [
        "Lov om prøver", "Formål", "Loven gælder alle.", "Det gælder:", "kommuner og", "regioner.",
      ])
    #expect(document.blocks[4].kind == .listItem(level: 1))
  }

  @Test("quoted text, notes, tables and changes are what they are")
  func parts() throws {
    let document = try document(
      """
      <body><article><num>§ 1</num><content><p>I loven<authorialNote placement="bottom"><p>Lov nr. 1.</p></authorialNote> indsættes:
      <ins>nyt</ins><del>gammelt</del></p><mod><quotedStructure><p>»§ 2 a. Ny.«</p></quotedStructure></mod>
      <table><tr><th>A</th><td>B</td></tr></table></content></article></body>
      """)
    #expect(document.notes.map { $0.text() } == ["Lov nr. 1."])
    #expect(document.text() == "I loven indsættes: nyt\n»§ 2 a. Ny.«\nA\tB")
    #expect(document.blocks[1].styleName == LawStyle.newText)
    #expect(document.revisions.map(\.text) == ["nyt", "gammelt"])
    #expect(document.blocks[2].kind == .tableRow(table: 1, row: 1))
  }

  @Test("a file that breaks off is refused")
  func truncated() {
    let file = SourceFile(
      name: "lov.xml", bytes: Array("<?xml version=\"1.0\"?><akomaNtoso><act><body><p>a".utf8))
    #expect(throws: ReadError.self) { try FormatRegistry.standard.read(file) }
  }
}
