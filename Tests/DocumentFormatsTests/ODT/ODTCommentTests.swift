import DocumentModel
import Testing

@testable import DocumentFormats

/// Comments in OpenDocument texts: what they say, what they hang on, whom they answer.
struct ODTCommentTests {
  private func comments(_ body: String) throws -> [DocumentModel.Comment] {
    try OpenDocumentFixture(body: body).read().document.comments
  }

  private func annotation(_ name: String?, _ author: String, _ text: String, extra: String = "") -> String {
    "<office:annotation\(name.map { " office:name=\"\($0)\"" } ?? "")\(extra)><dc:creator>\(author)</dc:creator>"
      + "<dc:date>2026-03-01T09:05:00</dc:date><meta:creator-initials>MH</meta:creator-initials>"
      + "<text:p>\(text)</text:p></office:annotation>"
  }

  private func end(_ name: String) -> String { "<office:annotation-end office:name=\"\(name)\"/>" }

  @Test("a comment hangs on the words between its marks")
  func range() throws {
    let found = try comments(
      "<text:p>Fristen bør \(annotation("a1", "Mette", "Hvem siger 8?"))være \(end("a1"))8 uger.</text:p>")
    let comment = try #require(found.first)
    #expect(comment.id == "a1" && comment.author == "Mette" && comment.initials == "MH")
    #expect(comment.date == "2026-03-01T09:05:00" && comment.text == "Hvem siger 8?")
    #expect(comment.anchorText == "være ")
    #expect(comment.anchor == TextRange(startBlock: 0, startOffset: 12, endBlock: 0, endOffset: 17))
  }

  @Test("ranges may overlap and run over paragraphs and cells")
  func overlapping() throws {
    let found = try comments(
      """
      <text:p>a \(annotation("x", "A", "1"))b \(annotation("y", "B", "2"))c\(end("x")) d</text:p><text:p>e\(end("y")) f</text:p>
      <table:table><table:table-row><table:table-cell><text:p>g \(annotation("z", "C", "3"))h</text:p></table:table-cell>
      <table:table-cell><text:p>i\(end("z"))</text:p></table:table-cell></table:table-row></table:table>
      """)
    #expect(found.map(\.anchorText) == ["b c", "c d\ne", "h\ti"])
    #expect(found[1].anchor == TextRange(startBlock: 0, startOffset: 4, endBlock: 1, endOffset: 1))
    #expect(found[2].anchor == TextRange(startBlock: 2, startOffset: 2, endBlock: 2, endOffset: 5))
  }

  @Test("a comment whose range never ends hangs on a point")
  func point() throws {
    let found = try comments(
      "<text:p>a\(annotation("x", "A", "1"))b</text:p><text:p>c\(annotation(nil, "B", "2"))</text:p>")
    #expect(found.map(\.anchorText) == ["", ""])
    #expect(found[1].anchor == TextRange(startBlock: 1, startOffset: 1, endBlock: 1, endOffset: 1))
    #expect(found[0].id != found[1].id)
  }

  @Test("a reply names whom it answers, a settled comment is settled")
  func threads() throws {
    let found = try comments(
      """
      <text:p>\(annotation("x", "A", "Hvorfor?", extra: " loext:resolved=\"true\""))ord\(end("x"))
      \(annotation("y", "B", "Derfor.", extra: " loext:parent-name=\"x\""))\(annotation(nil, "C", "?", extra: " loext:parent-name=\"q\""))</text:p>
      """)
    #expect(found.map(\.parent) == [nil, "x", nil])
    #expect(found.map(\.isResolved) == [true, false, false])
  }

  @Test("comments in notes, text boxes, lists and deleted words come out too")
  func everywhere() throws {
    let found = try comments(
      """
      <text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>D</dc:creator>
      </office:change-info><text:p>vk\(annotation("d", "D", "i slettet"))æk\(end("d"))</text:p></text:deletion></text:changed-region>
      </text:tracked-changes>
      <text:p>x<text:note text:note-class="footnote"><text:note-body><text:p>no\(annotation("n", "N", "i note"))te\(end("n"))</text:p>
      </text:note-body></text:note><draw:frame><draw:text-box><text:p>bo\(annotation("b", "B", "i boks"))ks\(end("b"))</text:p>
      </draw:text-box></draw:frame></text:p><text:list><text:list-item><text:p>li\(annotation("l", "L", "i liste"))ste\(end("l"))</text:p>
      </text:list-item></text:list><text:p>her <text:change text:change-id="c1"/>stod det</text:p>
      """)
    let byText = Dictionary(uniqueKeysWithValues: found.map { ($0.text, $0) })
    #expect(byText.count == 4)
    #expect(byText["i note"]?.anchorText == "te" && byText["i note"]?.anchor == nil)
    #expect(byText["i boks"]?.anchorText == "ks")
    #expect(byText["i liste"]?.anchorText == "ste")
    #expect(byText["i slettet"]?.anchorText == "æk")
    #expect(
      byText["i slettet"]?.anchor == TextRange(startBlock: 3, startOffset: 4, endBlock: 3, endOffset: 4))
  }

  @Test("a comment leaves deleted words out of what it hangs on")
  func deletedWords() throws {
    let found = try comments(
      """
      <text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>D</dc:creator>
      </office:change-info><text:p>fire</text:p></text:deletion></text:changed-region></text:tracked-changes>
      <text:p>\(annotation("x", "A", "1"))inden <text:change text:change-id="c1"/>otte\(end("x")) uger</text:p>
      """)
    #expect(found[0].anchorText == "inden otte")
    #expect(found[0].anchor == TextRange(startBlock: 0, startOffset: 0, endBlock: 0, endOffset: 14))
  }

  @Test("the text of a comment keeps its paragraphs, lists and tabs")
  func paragraphs() throws {
    let found = try comments(
      """
      <text:p><office:annotation><dc:creator>A</dc:creator><text:p>To  ting:</text:p><text:list><text:list-item>
      <text:p>it<text:tab/>3</text:p></text:list-item></text:list><text:p/></office:annotation></text:p>
      """)
    #expect(found[0].text == "To ting:\nit\t3")
    #expect(found[0].date == nil)
  }
}
