import DocumentModel
import Testing

@testable import DocumentFormats

/// The numbers that LibreOffice computes for list items and headings.
struct ODTNumberingTests {
  private func labels(_ body: String, automatic: String = "", styles: String = "") throws -> [String?] {
    try OpenDocumentFixture(body: body, automaticStyles: automatic, styles: styles).read().document.blocks
      .map(\.label)
  }

  private func level(_ level: Int, _ format: String, _ attributes: String) -> String {
    "<text:list-level-style-number text:level=\"\(level)\" style:num-format=\"\(format)\" \(attributes)/>"
  }

  private var law: String {
    "<text:list-style style:name=\"Lov\">"
      + level(1, "1", "style:num-prefix=\"§ \" style:num-suffix=\".\"")
      + level(2, "a", "style:num-suffix=\")\"")
      + level(3, "1", "text:display-levels=\"2\" style:num-suffix=\".\"")
      + "</text:list-style>"
  }

  private func item(_ text: String, _ inner: String = "", _ attributes: String = "") -> String {
    "<text:list-item\(attributes)><text:p>\(text)</text:p>\(inner)</text:list-item>"
  }

  @Test("items count per level, and a deeper level starts again below the next item")
  func nested() throws {
    let found = try labels(
      """
      <text:list text:style-name="Lov">\(item("a", "<text:list>\(item("b"))\(item("c", "<text:list>\(item("d"))</text:list>"))</text:list>"))
      \(item("e", "<text:list>\(item("f"))</text:list>"))</text:list>
      """, automatic: law)
    #expect(found == ["§ 1.", "a)", "b)", "b.1.", "§ 2.", "a)"])
  }

  @Test("one count runs through all levels where the list style says so")
  func consecutive() throws {
    let styles =
      "<text:list-style style:name=\"Tal\" text:consecutive-numbering=\"true\">"
      + level(1, "1", "style:num-suffix=\".\"") + level(2, "1", "style:num-suffix=\".\"")
      + "</text:list-style>"
    let found = try labels(
      "<text:list text:style-name=\"Tal\">\(item("a", "<text:list>\(item("b"))\(item("c"))</text:list>"))\(item("d"))</text:list>",
      automatic: styles)
    #expect(found == ["1.", "2.", "3.", "4."])
  }

  @Test("a second paragraph of an item and a list header have no number")
  func continued() throws {
    let found = try labels(
      """
      <text:list text:style-name="Lov"><text:list-header><text:p>hoved</text:p></text:list-header><text:list-item><text:p>a</text:p>
      <text:p>mere</text:p></text:list-item>\(item("b"))</text:list>
      """, automatic: law)
    #expect(found == [nil, "§ 1.", nil, "§ 2."])
  }

  @Test("a list goes on where it says so, and starts where it says so")
  func continuing() throws {
    let found = try labels(
      """
      <text:list xml:id="l1" text:style-name="Lov">\(item("a"))\(item("b"))</text:list><text:p>imellem</text:p>
      <text:list text:style-name="Lov" text:continue-numbering="true">\(item("c"))</text:list>
      <text:list text:style-name="Lov">\(item("d"))</text:list>
      <text:list text:continue-list="l1" text:style-name="Lov">\(item("e"))\(item("f", "", " text:start-value=\"12\""))\(item("g"))</text:list>
      """, automatic: law)
    #expect(found == ["§ 1.", "§ 2.", nil, "§ 3.", "§ 1.", "§ 4.", "§ 12.", "§ 13."])
  }

  @Test("LibreOffice's pattern is followed, letters go on after z, bullets have no label")
  func patterns() throws {
    let style =
      "<text:list-style style:name=\"M\">"
      + level(1, "a", "loext:num-list-format=\"litra %1%)\" style:num-suffix=\"x\"")
      + "<text:list-level-style-bullet text:level=\"2\" text:bullet-char=\"•\"/></text:list-style>"
    let found = try labels(
      """
      <text:list text:style-name="M">\(item("a", "<text:list>\(item("b"))</text:list>", " text:start-value=\"26\""))\(item("c"))</text:list>
      """, automatic: style)
    #expect(found == ["litra z)", nil, "litra aa)"])
  }

  @Test("headings are numbered by the outline, unless their style or they themselves opt out")
  func headings() throws {
    let found = try labels(
      """
      <text:h text:outline-level="1">A</text:h><text:h text:outline-level="2">B</text:h><text:h text:outline-level="2">C</text:h>
      <text:h text:outline-level="1" text:is-list-header="true">D</text:h><text:h text:style-name="Uden" text:outline-level="1">E</text:h>
      <text:h text:outline-level="1">F</text:h><text:h text:outline-level="2" text:restart-numbering="true" text:start-value="7">G</text:h>
      """,
      styles: """
        <text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="I"/>
        <text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>
        <style:style style:name="Uden" style:family="paragraph" style:list-style-name=""/>
        """)
    #expect(found == ["I", "I.1", "I.2", nil, nil, "II", "II.7"])
  }

  @Test("a list without a style of its own takes that of its paragraphs")
  func paragraphStyle() throws {
    let found = try labels(
      "<text:list><text:list-item><text:p text:style-name=\"Nr\">a</text:p></text:list-item></text:list>",
      automatic: law,
      styles: "<style:style style:name=\"Nr\" style:family=\"paragraph\" style:list-style-name=\"Lov\"/>")
    #expect(found == ["§ 1."])
  }
}
