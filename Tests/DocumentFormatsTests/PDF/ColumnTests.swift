import Testing

@testable import DocumentFormats

@Suite("Pages in two columns")
struct ColumnTests {
  private func block(_ name: String, left: Double, top: Double, lines: Int) -> [PageLayout.Line] {
    (0..<lines).map { line in
      let y = top + Double(line) * 14
      let words = (0..<6).map { word in
        PageLayout.Word(
          text: "\(name)\(line)w\(word)",
          box: .init(
            left: left + Double(word) * 40, top: y, right: left + Double(word) * 40 + 36, bottom: y + 11))
      }
      return PageLayout.Line(
        words: words, box: .init(left: left, top: y, right: left + 236, bottom: y + 11))
    }
  }

  private func names(_ page: PageLayout) -> [Character] {
    page.blocks.compactMap { $0.first?.words.first?.text.first }
  }

  @Test("running text is read down the left column, then down the right one")
  func columns() {
    var page = PageLayout(width: 595, height: 842)
    page.blocks = [
      block("a", left: 50, top: 100, lines: 9), block("c", left: 310, top: 100, lines: 12),
      block("b", left: 50, top: 240, lines: 14), block("d", left: 310, top: 283, lines: 11),
    ]
    #expect(names(page.inColumns()) == ["a", "b", "c", "d"])
  }

  @Test("a table keeps its rows: what stands beside each other begins at the same height")
  func table() {
    var page = PageLayout(width: 595, height: 842)
    page.blocks = (0..<5).flatMap { row in
      [
        block("a", left: 50, top: 100 + Double(row) * 90, lines: 5),
        block("b", left: 310, top: 100 + Double(row) * 90, lines: 4),
      ]
    }
    #expect(names(page.inColumns()) == Array("ababababab"))
  }
}
