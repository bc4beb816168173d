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

  @Test("runs come out as they were put in, plain or not, and however they were put in")
  func runs() {
    for runs in [
      [], [Inline("")], [Inline("a")], [Inline("a", style: .bold)], [Inline("a", link: "#b")],
      [Inline("", note: 0)], [Inline("a"), Inline("b")],
    ] {
      #expect(Block(inlines: runs).inlines == runs)
      var block = Block("x")
      block.inlines = runs
      #expect(block == Block(inlines: runs))
      block.inlines = []
      for run in runs { block.inlines.append(run) }
      #expect(block == Block(inlines: runs))
    }
  }

  @Test("many runs are put into one block in time that grows with their number alone")
  func manyRuns() {
    var block = Block()
    let time = ContinuousClock().measure {
      for number in 0..<100_000 { block.inlines.append(Inline("a", insertion: number)) }
    }
    #expect(block.inlines.count == 100_000)
    #expect(time < .seconds(20), "copying the runs at each step takes minutes")
  }

  @Test("numbers of changes and notes are kept from 0 on; none stays none")
  func numbers() {
    let run = Inline("a", insertion: 0, deletion: 70_000, note: nil)
    #expect(run.insertion == 0)
    #expect(run.deletion == 70_000)
    #expect(run.note == nil)
    var place = Place(part: "a", page: 1, cell: "B2", line: 3)
    place.sheet = "Ark"
    place.page = nil
    #expect(place == Place(part: "a", sheet: "Ark", cell: "B2", line: 3))
    place.cell = nil
    place.sheet = nil
    #expect(place == Place(part: "a", line: 3))
  }
}
