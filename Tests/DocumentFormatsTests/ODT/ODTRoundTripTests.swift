import DocumentModel
import Testing

@testable import DocumentFormats

/// What is written as OpenDocument reads back the same.
struct ODTRoundTripTests {
  private func read(_ document: Document) throws -> Document {
    let file = SourceFile(name: "svar.odt", bytes: try ODTWriter().bytes(for: document))
    return try FormatRegistry.standard.read(file).document
  }

  @Test("the text reads back in every view of the changes")
  func text() throws {
    let before = SampleDocument.document
    let after = try read(before)
    #expect(after.text() == before.text())
    #expect(after.text(.rejected) == before.text(.rejected))
  }

  @Test("headings, lists, rows, spans and styles come back as what they were, with their numbers")
  func kinds() throws {
    let before = SampleDocument.document
    let after = try read(before)
    #expect(after.blocks.map(\.kind) == before.blocks.map(\.kind))
    #expect(after.blocks.map(\.label) == before.blocks.map(\.label))
    #expect(
      after.blocks.map { $0.cells.map(\.columnSpan) } == before.blocks.map { $0.cells.map(\.columnSpan) })
    for (old, new) in zip(before.blocks, after.blocks) where old.styleName != nil {
      #expect(new.styleName == old.styleName)
    }
    #expect(after.blocks[6].inlines.map(\.style) == before.blocks[6].inlines.map(\.style))
    #expect(after.blocks[6].inlines[7].link == "https://ministeriet.example/h%C3%B8ring?id=1&x=2")
  }

  @Test("comments keep author, date, words, thread and what they hang on")
  func comments() throws {
    let before = SampleDocument.document.comments
    let after = try read(SampleDocument.document).comments
    #expect(after.map(\.author) == before.map(\.author))
    #expect(after.map(\.initials) == before.map(\.initials))
    #expect(after.map(\.date) == before.map(\.date))
    #expect(after.map(\.text) == before.map(\.text))
    #expect(after.map(\.anchorText) == before.map(\.anchorText))
    #expect(after.map(\.anchor) == before.map(\.anchor))
    #expect(after.map(\.isResolved) == before.map(\.isResolved))
    #expect(after.map(\.parent) == [nil, after[0].id, nil])
  }

  @Test("changes keep kind, author, date and words")
  func revisions() throws {
    let key = { (revision: Revision) in
      [revision.kind == .insertion ? "ind" : "ud", revision.author ?? "", revision.date ?? "", revision.text]
    }
    let before = Set(SampleDocument.document.revisions.map(key))
    #expect(Set(try read(SampleDocument.document).revisions.map(key)) == before)
  }

  @Test("notes, title, author and language come back")
  func surroundings() throws {
    let before = SampleDocument.document
    let after = try read(before)
    #expect(after.notes.map { $0.text() } == before.notes.map { $0.text() })
    #expect(after.metadata.title == before.metadata.title)
    #expect(after.metadata.author == before.metadata.author)
    #expect(after.metadata.language == before.metadata.language)
    #expect(after.metadata.created == before.metadata.created)
  }

  @Test("what was read and written again reads the same, whatever letters are in it")
  func twice() throws {
    let once = try read(SampleDocument.hostile)
    let twice = try read(once)
    #expect(twice.text(.all) == once.text(.all))
    #expect(twice.blocks.map(\.kind) == once.blocks.map(\.kind))
    #expect(twice.comments.map(\.text) == once.comments.map(\.text))
  }

  @Test("random documents read back with text, changes and comments", arguments: 0..<60)
  func random(_ seed: Int) throws {
    var source = SplitMix(state: UInt64(seed))
    let before = RandomDocument.make(&source)
    let after = try read(before)
    #expect(after.text() == before.text())
    #expect(after.text(.rejected) == before.text(.rejected))
    #expect(after.blocks.map(\.kind) == before.blocks.map(\.kind))
    #expect(after.comments.map(\.text).sorted() == before.comments.map(\.text).sorted())
    let anchors = { (document: Document) in
      Dictionary(uniqueKeysWithValues: document.comments.map { ($0.text, $0.anchor) })
    }
    #expect(anchors(after) == anchors(before))
  }
}

/// Steele, Lea and Flood, "Fast splittable pseudorandom number generators": the same seed, the same documents.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Documents of a few blocks with changes and comments at random places.
enum RandomDocument {
  static func make(_ source: inout SplitMix) -> Document {
    var document = Document()
    var tables = 0
    for index in 0..<Int.random(in: 1...8, using: &source) {
      switch Int.random(in: 0..<5, using: &source) {
      case 0:
        document.blocks.append(
          Block(
            kind: .heading(level: Int.random(in: 1...4, using: &source)), inlines: [Inline(words(&source))]))
      case 1:
        tables += 1
        document.blocks.append(
          Block(
            kind: .tableRow(table: tables, row: 1),
            cells: (0..<3).map { _ in TableCell(blocks: [Block(words(&source)), Block(words(&source))]) }))
        // Rows of two tables that touch would read as one table.
        document.blocks.append(Block(words(&source)))
      case 2:
        document.blocks.append(
          Block(
            kind: .listItem(level: Int.random(in: 1...3, using: &source)), inlines: [Inline(words(&source))]))
      default: document.blocks.append(changed(index, &document, &source))
      }
    }
    for number in 0..<Int.random(in: 0...4, using: &source) {
      let block = Int.random(in: document.blocks.indices, using: &source)
      let end = Int.random(in: block..<document.blocks.count, using: &source)
      let from = offset(in: document.blocks[block], &source)
      let to = offset(in: document.blocks[end], &source)
      let range =
        block == end && to < from
        ? TextRange(startBlock: block, startOffset: to, endBlock: end, endOffset: from)
        : TextRange(startBlock: block, startOffset: from, endBlock: end, endOffset: to)
      document.comments.append(
        DocumentModel.Comment(id: "\(number)", author: "A", text: "bemærkning \(number)", anchor: range))
    }
    return document
  }

  /// A place between letters that are not deleted: OpenDocument cannot hang a comment inside deleted words.
  private static func offset(in block: Block, _ source: inout SplitMix) -> Int {
    guard block.cells.isEmpty else {
      return Int.random(in: 0...block.text(.all).unicodeScalars.count, using: &source)
    }
    var places = [0]
    var at = 0
    for inline in block.inlines {
      let count = inline.text.unicodeScalars.count
      if inline.deletion == nil { places += at...(at + count) }
      at += count
    }
    return places.randomElement(using: &source) ?? 0
  }

  private static func changed(_ index: Int, _ document: inout Document, _ source: inout SplitMix) -> Block {
    var block = Block(inlines: [Inline(words(&source))])
    for _ in 0..<Int.random(in: 0...3, using: &source) {
      let text = words(&source) + "x"
      let number = document.revisions.count
      let kind: Revision.Kind = Bool.random(using: &source) ? .insertion : .deletion
      document.revisions.append(Revision(kind: kind, author: "B\(number)", text: text, block: index))
      block.inlines.append(
        Inline(
          text, insertion: kind == .insertion ? number : nil, deletion: kind == .deletion ? number : nil))
      block.inlines.append(Inline(words(&source) + " "))
    }
    return block
  }

  private static func words(_ source: inout SplitMix) -> String {
    let some = ["fristen", " ", "  ", "§ 3", "å", "\t", "\n", "😀", "<&>", "kommunen", ""]
    return (0..<Int.random(in: 1...6, using: &source)).map { _ in some.randomElement(using: &source) ?? "" }
      .joined()
  }
}
