import DocumentModel
import Testing

@testable import DocumentFormats

struct ODTReaderTests {
  private func document(_ body: String, automatic: String = "", styles: String = "") throws -> Document {
    try OpenDocumentFixture(body: body, automaticStyles: automatic, styles: styles).read().document
  }

  @Test("white space is folded, and counted spaces, tabs and line breaks are kept")
  func whiteSpace() throws {
    let text = try document(
      "<text:p>\n   Til <text:span> Social-\n og</text:span>  <text:s text:c=\"2\"/>Bolig<text:tab/>x<text:line-break/>y</text:p>"
    ).text()
    #expect(text == "Til Social- og   Bolig\tx\ny")
  }

  @Test("heads and feet are kept line by line; comments and changes in them are said")
  func furniture() throws {
    let masters = """
      <style:master-page style:name="Standard"><style:header><text:tracked-changes><text:changed-region text:id="c"><text:deletion>
      <office:change-info><dc:creator>Mette</dc:creator></office:change-info><text:p>Udkast</text:p></text:deletion>
      </text:changed-region></text:tracked-changes><text:p>Odder <text:span>Kommune</text:span><office:annotation><dc:creator>Ole</dc:creator>
      <text:p>Nyt brevhoved?</text:p></office:annotation><text:tab/>Rådhuset</text:p></style:header><style:footer><text:p>Side <text:page-number>1</text:page-number></text:p></style:footer>
      <style:header-first style:display="false"><text:p>Slukket</text:p></style:header-first></style:master-page>
      <style:master-page style:name="Side_20_2"><style:header><text:p>Odder Kommune</text:p><text:p>Fortsat</text:p></style:header></style:master-page>
      """
    let fixture = OpenDocumentFixture(body: "<text:p>Tekst</text:p>", masters: masters)
    let readings = try [
      fixture.read(),
      FormatRegistry.standard.read(SourceFile(name: "brev.fodt", bytes: fixture.flatBytes)),
    ]
    for reading in readings {
      #expect(reading.document.text() == "Tekst")
      #expect(reading.document.pageFurniture.header == "Odder Kommune\nRådhuset\nFortsat")
      #expect(reading.document.pageFurniture.footer == "Side 1")
      #expect(reading.document.comments.isEmpty)
      #expect(reading.warnings.map(\.kind) == [.markupInFurniture])
      #expect(reading.warnings.map(\.detail) == ["Mette: Udkast; Ole: Nyt brevhoved?"])
    }
  }

  @Test("blanks that a file repeats a million times are cut, and that is said")
  func manyBlanks() throws {
    let reading = try OpenDocumentFixture(
      body: "<text:p>a<text:s text:c=\"1000000\"/>b<text:s text:c=\"3\"/>c</text:p>"
    ).read()
    #expect(reading.document.text() == "a" + String(repeating: " ", count: 1_000) + "b   c")
    #expect(reading.warnings.map(\.kind) == [.lostCharacters])
  }

  @Test("what a person filled into a form is read where its control lies")
  func forms() throws {
    let text = try document(
      """
      <office:forms><form:form><form:text form:id="a" form:current-value="Odder Kommune"/><form:checkbox form:id="b" form:label="Støtter"
       form:current-state="checked"/><form:checkbox form:id="c" form:label="Støtter ikke"/><form:listbox form:id="d"><form:option form:label="Nej"/>
      <form:option form:label="Ja" form:current-selected="true"/></form:listbox><form:textarea form:id="e"><form:properties/><text:p>Fristen</text:p><text:p>er kort.</text:p></form:textarea>
      </form:form></office:forms><text:p>Afsender: <draw:control draw:control="a"/></text:p><text:p><draw:control draw:control="b"/><draw:control draw:control="c"/></text:p>
      <text:p><draw:control draw:control="d"/></text:p><draw:control draw:control="e"/><text:p>Word: <field:fieldmark
       field:type="vnd.oasis.opendocument.field.FORMCHECKBOX"><field:param field:name="Checkbox_Checked" field:value="true"/></field:fieldmark> <field:fieldmark
       field:type="vnd.oasis.opendocument.field.FORMCHECKBOX"/><field:fieldmark field:type="vnd.oasis.opendocument.field.FORMDROPDOWN"><field:param
       field:name="Dropdown_ListEntry" field:value="Et"/><field:param field:name="Dropdown_ListEntry" field:value="To"/><field:param
       field:name="Dropdown_Selected" field:value="1"/></field:fieldmark></text:p>
      """
    ).text()
    #expect(text == "Afsender: Odder Kommune\n☒ Støtter\nJa\nFristen\ner kort.\nWord: ☒ To")
  }

  @Test("a count of spaces that is negative or no number is one space", arguments: ["-5", "mange", "", "0"])
  func oddSpaces(_ count: String) throws {
    #expect(try document("<text:p>a<text:s text:c=\"\(count)\"/>b</text:p>").text() == "a b")
  }

  @Test("a file that asks for a billion spaces gets a million")
  func manySpaces() throws {
    let body = String(repeating: "<text:p><text:s text:c=\"1000000000\"/></text:p>", count: 5)
    #expect(try document(body).text().utf8.count < 1_100_000)
  }

  @Test("a million blanks written one by one are as few as a million in one count, and both are said")
  func singleBlanks() throws {
    for blanks in [String(repeating: "<text:s/>", count: 1_000_000), "<text:s text:c=\"1000000\"/>"] {
      let reading = try OpenDocumentFixture(body: "<text:p>a\(blanks)b</text:p><text:p>c<text:s/>d</text:p>")
        .read()
      #expect(reading.document.text().utf8.count < 1_100)
      #expect(reading.document.text().hasSuffix("b\nc d"))
      #expect(reading.warnings.map(\.kind) == [.lostCharacters])
    }
  }

  @Test("headings have their level, the title the first, other paragraphs none")
  func headings() throws {
    let blocks = try document(
      """
      <text:p text:style-name="Title">Høringssvar</text:p><text:h text:outline-level="2">Til § 1</text:h>
      <text:p text:style-name="P1">Overskrift fra Word</text:p><text:p>Brødtekst</text:p>
      """,
      automatic: """
        <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Overskrift_20_3"/>
        """,
      styles: """
        <style:style style:name="Title" style:family="paragraph"/>
        <style:style style:name="Overskrift_20_3" style:display-name="Overskrift 3" style:family="paragraph"/>
        """
    ).blocks
    #expect(
      blocks.map(\.kind) == [.heading(level: 1), .heading(level: 2), .heading(level: 3), .paragraph])
    #expect(blocks[2].styleName == "Overskrift 3")
  }

  @Test("bold, struck out and hidden text is told by its style, inherited or direct")
  func looks() throws {
    let blocks = try document(
      """
      <text:p text:style-name="P1">fed <text:span text:style-name="T1">ikke</text:span><text:span
      text:style-name="T2"> ud</text:span></text:p><text:p><text:span text:style-name="T3">skjult</text:span></text:p>
      """,
      automatic: """
        <style:style style:name="P1" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/>
        <style:text-properties fo:font-weight="bold"/></style:style>
        <style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="normal"/></style:style>
        <style:style style:name="T2" style:family="text" style:parent-style-name="Udg"/>
        <style:style style:name="T3" style:family="text"><style:text-properties text:display="none"/></style:style>
        """,
      styles: """
        <style:style style:name="Udg" style:family="text"><style:text-properties
        style:text-line-through-style="solid"/></style:style>
        """
    ).blocks
    #expect(blocks[0].inlines.map(\.style) == [.bold, [], [.bold, .strikethrough]])
    #expect(blocks[0].isCentred && !blocks[1].isCentred)
    #expect(blocks[1].inlines.map(\.style) == [.hidden])
  }

  @Test("hidden text is read and said")
  func hiddenSection() throws {
    let reading = try OpenDocumentFixture(
      body: "<text:section text:name=\"s\" text:display=\"none\"><text:p>skjult</text:p></text:section>"
    ).read()
    #expect(reading.document.text() == "skjult")
    #expect(reading.warnings.map(\.kind) == [.hiddenContent])
  }

  @Test("a text box is read once, after the paragraph that holds it; pictures' names are not read")
  func textBox() throws {
    let document = try document(
      """
      <text:p>før<draw:frame draw:name="ramme"><draw:text-box><text:p>i boksen</text:p></draw:text-box>
      <svg:desc>en ramme</svg:desc></draw:frame> efter</text:p><text:p>næste<draw:g><draw:custom-shape><text:p>figur</text:p>
      </draw:custom-shape></draw:g></text:p>
      """)
    #expect(document.text() == "før efter\ni boksen\nnæste\nfigur")
  }

  @Test("fields, links, tables of contents and ruby bases are text; their sources and readings are not")
  func fields() throws {
    let document = try document(
      """
      <text:table-of-content><text:table-of-content-source><text:index-title-template>Skabelon</text:index-title-template>
      </text:table-of-content-source><text:index-body><text:p>1 Indledning</text:p></text:index-body></text:table-of-content>
      <text:p>den <text:date>1. marts 2026</text:date>, <text:a xlink:href="https://km.example/">siden</text:a>
      <text:ruby><text:ruby-base>base</text:ruby-base><text:ruby-text>læsning</text:ruby-text></text:ruby></text:p>
      """)
    #expect(document.text() == "1 Indledning\nden 1. marts 2026, siden base")
    #expect(document.blocks[1].inlines.map(\.link) == [nil, "https://km.example/", nil])
  }

  @Test("cells are joined by tabs, wide and tall ones keep their extent")
  func tables() throws {
    let document = try document(
      """
      <table:table><table:table-column table:number-columns-repeated="3"/><table:table-header-rows><table:table-row>
      <table:table-cell table:number-rows-spanned="2"><text:p>Kommune</text:p></table:table-cell>
      <table:table-cell table:number-columns-spanned="2"><text:p>Udgift</text:p><text:p>mio. kr.</text:p></table:table-cell>
      <table:covered-table-cell/></table:table-row></table:table-header-rows>
      <table:table-row><table:covered-table-cell/><table:table-cell><text:p>2026</text:p></table:table-cell>
      <table:table-cell><table:table><table:table-row><table:table-cell><text:p>indre</text:p></table:table-cell></table:table-row></table:table>
      </table:table-cell></table:table-row></table:table>
      """)
    #expect(document.text() == "Kommune\tUdgift\nmio. kr.\n\t2026\tindre")
    #expect(document.blocks.map(\.kind) == [.tableRow(table: 1, row: 1), .tableRow(table: 1, row: 2)])
    #expect(document.blocks[0].cells.map(\.columnSpan) == [1, 2])
    #expect(document.blocks[1].cells.map(\.continuesAbove) == [true, false, false])
  }

  @Test("notes are listed in the order of their marks and are no part of the text")
  func notes() throws {
    let document = try document(
      """
      <text:p>Fristen<text:note text:id="n1" text:note-class="footnote"><text:note-citation>1</text:note-citation>
      <text:note-body><text:p>Jf. brevet.</text:p></text:note-body></text:note> er kort<text:note text:id="n2"
      text:note-class="endnote"><text:note-citation>i</text:note-citation><text:note-body><text:p>Se</text:p><text:p>bilag.</text:p>
      </text:note-body></text:note>.</text:p>
      """)
    #expect(document.text() == "Fristen er kort.")
    #expect(document.notes.map { $0.text() } == ["Jf. brevet.", "Se\nbilag."])
    #expect(document.notes.map(\.kind) == [.footnote, .endnote])
    #expect(document.blocks[0].inlines.compactMap(\.note) == [0, 1])
  }

  @Test("title, authors, dates and program come from the properties")
  func metadata() throws {
    let metadata = try OpenDocumentFixture(
      meta: """
        <meta:generator>LibreOffice/7.4</meta:generator><dc:title>Høringssvar</dc:title>
        <meta:initial-creator>Mette</meta:initial-creator><dc:creator>Jens</dc:creator>
        <meta:creation-date>2026-03-01T09:00:00</meta:creation-date><dc:language>da-DK</dc:language>
        """
    ).read().document.metadata
    #expect(
      metadata.title == "Høringssvar" && metadata.author == "Mette" && metadata.lastModifiedBy == "Jens")
    #expect(metadata.language == "da-DK" && metadata.created == "2026-03-01T09:00:00")
  }

  @Test("a flat file reads like the packed one")
  func flat() throws {
    let fixture = OpenDocumentFixture(
      body: "<text:p text:style-name=\"Title\">Svar</text:p>",
      styles: "<style:style style:name=\"Title\" style:family=\"paragraph\"/>", meta: "<dc:title>T</dc:title>"
    )
    let reading = try FormatRegistry.standard.read(SourceFile(name: "svar.fodt", bytes: fixture.flatBytes))
    #expect(reading.format == .odt)
    #expect(reading.document.blocks.map(\.kind) == [.heading(level: 1)])
    #expect(reading.document.metadata.title == "T")
  }

  @Test("a file with a password is refused as such")
  func encrypted() throws {
    let fixture = OpenDocumentFixture(
      manifest: """
        <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
        <manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>
        </manifest:manifest>
        """)
    #expect(throws: ReadError.encrypted) { try fixture.read() }
  }

  @Test("a file that is encrypted as a whole is refused as such too")
  func encryptedWhole() throws {
    var archive = ZIPWriter()
    try archive.addStored("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))
    try archive.add("encrypted-package", [1, 2, 3])
    let manifest = """
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
      <manifest:file-entry manifest:full-path="encrypted-package"><manifest:encryption-data/></manifest:file-entry>
      </manifest:manifest>
      """
    try archive.add("META-INF/manifest.xml", Array(manifest.utf8))
    let file = SourceFile(name: "a.odt", bytes: try archive.bytes())
    #expect(throws: ReadError.encrypted) { try FormatRegistry.standard.read(file) }
  }

  @Test("damaged styles are a warning, a text that does not end is refused")
  func damage() throws {
    var archive = ZIPWriter()
    try archive.addStored("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))
    let root =
      "<office:document-content\(OpenDocumentFixture.namespaces)><office:body><office:text><text:p>a</text:p>"
    try archive.add("styles.xml", Array("<office:document-styles".utf8))
    try archive.add(
      "content.xml", Array((root + "</office:text></office:body></office:document-content>").utf8))
    let reading = try FormatRegistry.standard.read(SourceFile(name: "a.odt", bytes: archive.bytes()))
    #expect(reading.document.text() == "a" && reading.warnings.map(\.kind) == [.damagedPart])

    var broken = ZIPWriter()
    try broken.addStored("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))
    try broken.add("content.xml", Array(root.utf8))
    let file = SourceFile(name: "a.odt", bytes: try broken.bytes())
    #expect(throws: ReadError.self) { try FormatRegistry.standard.read(file) }
  }

  @Test("no prefix of a file crashes the reader")
  func prefixes() throws {
    let bytes = try ODTWriter().bytes(for: SampleDocument.document)
    for length in stride(from: 30, to: bytes.count, by: 97) {
      let file = SourceFile(name: "a.odt", bytes: Array(bytes.prefix(length)))
      #expect(throws: ReadError.self) { try FormatRegistry.standard.read(file) }
    }
  }
}
