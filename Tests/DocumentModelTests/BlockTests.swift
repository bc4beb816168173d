import DocumentModel
import Testing

struct BlockTests {
  /// "inden " + 2 (deleted) + 4 (inserted) + x (inserted by one, deleted by another) + " uger".
  private let block = Block(inlines: [
    Inline("inden "), Inline("2", deletion: 0), Inline("4", insertion: 1),
    Inline("x", insertion: 2, deletion: 3),
    Inline(" uger"),
  ])

  @Test("a changed sentence reads as accepted, as before, and with all that was written")
  func views() {
    #expect(block.text() == "inden 4 uger")
    #expect(block.text(.rejected) == "inden 2 uger")
    #expect(block.text(.all) == "inden 24x uger")
  }

  @Test("a row's cells are parted by tabs, a cell's paragraphs by line feeds")
  func row() {
    let cells = [TableCell(blocks: [Block("a"), block]), TableCell(), TableCell(blocks: [Block("b")])]
    let row = Block(kind: .tableRow(table: 1, row: 1), cells: cells)
    #expect(row.text() == "a\ninden 4 uger\t\tb")
    #expect(row.text(.rejected) == "a\ninden 2 uger\t\tb")
  }

  @Test("one run alone obeys the view like any other")
  func singleRun() {
    let inserted = Block(inlines: [Inline("ny", insertion: 0)])
    #expect(inserted.text() == "ny")
    #expect(inserted.text(.rejected) == "")
  }

  @Test("an empty paragraph is a block with an empty text")
  func empty() {
    #expect(Block("").inlines.isEmpty)
    #expect(Block("").text() == "")
  }
}
