import DocumentModel
import Testing

@Suite("Blocks keep what they are told, packed or not") struct TextPackerTests {
  @Test(
    "What a block is told is what it says",
    arguments: [
      Block.Kind.paragraph, .heading(level: 3), .listItem(level: 2), .tableRow(table: 7, row: 40_000),
    ])
  func keepsWhatItIsTold(kind: Block.Kind) {
    let cells = [TableCell(blocks: [Block("celle")], columnSpan: 2)]
    var block = Block(kind: kind, label: "a)", inlines: [Inline("tekst")], cells: cells, styleName: "Citat")
    #expect(block.kind == kind)
    #expect(block.label == "a)")
    #expect(block.cells == cells)
    block.label = nil
    #expect(block.cells == cells)
    block.cells[0].blocks.append(Block("mere"))
    #expect(block.cells[0].text() == "celle\nmere")
    block.cells = []
    block.kind = .paragraph
    #expect(block == Block("tekst").with(styleName: "Citat"))
  }

  @Test(
    "A packed block reads, compares and changes as the block it was",
    arguments: [
      "", "§ 1. Kommunen skal …", String(repeating: "æøå ", count: 20_000),
    ])
  func packed(text: String) {
    var packer = TextPacker()
    let block = Block(text)
    var packed = block
    packer.pack(&packed)
    #expect(packed == block)
    #expect(packed.text() == text)
    #expect(packed.inlines == block.inlines)
    packed.inlines.append(Inline("!", style: .bold))
    #expect(packed.text() == text + "!")
  }

  @Test("Texts beyond one room are packed into the next, each its own")
  func manyPacked() {
    var packer = TextPacker()
    let blocks = (0..<40_000).map { Block("afsnit \($0)") }
    let packed = blocks.map { block in
      var block = block
      packer.pack(&block)
      return block
    }
    #expect(packed == blocks)
  }

  @Test("Runs with looks stay as they are")
  func looks() {
    var packer = TextPacker()
    let block = Block(inlines: [Inline("fed", style: .bold), Inline(" og ikke")])
    var packed = block
    packer.pack(&packed)
    #expect(packed == block)
  }
}

extension Block {
  fileprivate func with(styleName: String) -> Block {
    var block = self
    block.styleName = styleName
    return block
  }
}
