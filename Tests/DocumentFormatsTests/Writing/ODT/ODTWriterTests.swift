import DocumentModel
import Testing

@testable import DocumentFormats

struct ODTWriterTests {
  private func part(_ name: String, of document: Document = SampleDocument.document) throws -> String {
    try StoredEntries(ODTWriter().bytes(for: document)).text(name)
  }

  @Test("the file says first and unpacked what it is")
  func mediaType() throws {
    let bytes = try ODTWriter().bytes(for: SampleDocument.document)
    #expect(
      String(decoding: bytes[30..<77], as: UTF8.self) == "mimetypeapplication/vnd.oasis.opendocument.text")
    #expect(try ODTWriter().bytes(for: SampleDocument.document) == bytes)
  }

  @Test("a change carries its author, and what was deleted stands in the list of changes")
  func changes() throws {
    let content = try part("content.xml")
    #expect(content.contains("Fristen bør<"))
    #expect(
      content.contains(
        "<text:change text:change-id=\"c0\"/><text:change-start text:change-id=\"c1\"/>8<text:change-end text:change-id=\"c1\"/>"
      ))
    #expect(content.contains("<text:p text:style-name=\"Standard\">4</text:p></text:deletion>"))
  }

  @Test("a comment hangs on its words")
  func comments() throws {
    let content = try part("content.xml")
    #expect(content.contains("<text:p>Se bilag.</text:p></office:annotation>"))
    #expect(content.contains("12,5<office:annotation-end office:name=\"k2\"/>"))
  }

  @Test("list items carry their own numbers, header rows repeat, spaces stay")
  func blocks() throws {
    let content = try part("content.xml")
    #expect(
      content.contains(
        "<text:list-item text:start-value=\"3\"><text:p text:style-name=\"List_20_Bullet\">It-støtten mangler.</text:p>"
      ))
    #expect(content.contains("<table:table-header-rows>"))
    let spaces = try part("content.xml", of: Document(blocks: [Block("  to  mellemrum ")]))
    #expect(spaces.contains("<text:s text:c=\"2\"/>to <text:s text:c=\"1\"/>mellemrum <"))
  }

  @Test("every page says its number and what the head says")
  func furniture() throws {
    let styles = try part("styles.xml")
    #expect(styles.contains("INTERN KLADDE") && styles.contains("Side <text:page-number"))
  }

  @Test("no text can break the file", arguments: SampleDocument.hostileTexts)
  func hostile(_ text: String) throws {
    let content = try part("content.xml", of: Document(blocks: [Block(text)]))
    #expect(!content.contains("<script") && !content.contains("]]>"))
    #expect(!(try ODTWriter().bytes(for: SampleDocument.hostile)).isEmpty)
  }
}
