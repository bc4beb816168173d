import DocumentModel
import Testing

@testable import DocumentFormats

/// What is written reads back the same: text, changes, comments, notes and labels.
@Suite(
  .enabled(
    if: canReadWord,
    "skipped: no reader of DOCX in the registry; would compare what was written with what is read"))
struct RoundTripTests {
  private func read(_ document: Document) throws -> Document {
    let file = SourceFile(name: "svar.docx", bytes: try DOCXWriter().bytes(for: document))
    return try FormatRegistry.standard.read(file).document
  }

  @Test("the text reads back in every view of the changes")
  func text() throws {
    let before = SampleDocument.document
    let after = try read(before)
    for view in [RevisionView.accepted, .rejected] { #expect(after.text(view) == before.text(view)) }
  }

  @Test("headings, lists and rows come back as what they were, with their numbers")
  func kinds() throws {
    let before = SampleDocument.document
    let after = try read(before)
    #expect(after.blocks.map(\.kind) == before.blocks.map(\.kind))
    for (old, new) in zip(before.blocks, after.blocks) where old.label != nil {
      #expect(new.label == old.label)
    }
  }

  @Test("comments keep author, date, words and thread")
  func comments() throws {
    let before = SampleDocument.document.comments
    let after = try read(SampleDocument.document).comments
    #expect(after.map(\.author) == before.map(\.author))
    #expect(after.map(\.date) == before.map(\.date))
    #expect(after.map(\.text) == before.map(\.text))
    #expect(after.map(\.anchorText) == before.map(\.anchorText))
    #expect(after.map(\.anchor) == before.map(\.anchor))
    #expect(after.map(\.id) == before.map(\.id))
    #expect(after.map(\.parent) == before.map(\.parent))
    #expect(after.map(\.isResolved) == before.map(\.isResolved))
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
    #expect(after.metadata.created == before.metadata.created)
  }

  @Test("what was read and written again reads the same")
  func twice() throws {
    let once = try read(SampleDocument.hostile)
    let twice = try read(once)
    #expect(twice.text(.all) == once.text(.all))
    #expect(twice.blocks.map(\.kind) == once.blocks.map(\.kind))
    #expect(twice.comments.map(\.text) == once.comments.map(\.text))
  }

  @Test("a move comes back as a move")
  func moves() throws {
    let document = Document(
      blocks: [
        Block(inlines: [Inline("flyttet", deletion: 0)]), Block("imellem"),
        Block(inlines: [Inline("flyttet", insertion: 1)]),
      ],
      revisions: [
        Revision(
          kind: .deletion, isMove: true, author: "A", date: "2026-03-01T09:00:00Z", text: "flyttet", block: 0),
        Revision(
          kind: .insertion, isMove: true, author: "A", date: "2026-03-01T09:00:00Z", text: "flyttet", block: 2
        ),
      ])
    let after = try read(document)
    #expect(after.revisions.map(\.isMove) == [true, true])
    #expect(after.text(.rejected).contains("flyttet\nimellem"))
  }

  @Test("the words at the head and foot of the pages are read, once each")
  func pageFurniture() throws {
    var before = Document(blocks: [Block("Salt er dyrt.")])
    before.pageFurniture.header = "Odder Kommune\nRådhusgade 3"
    before.pageFurniture.footer = "www.odder.example"
    let after = try read(before)
    #expect(after.pageFurniture.header == before.pageFurniture.header)
    #expect(after.pageFurniture.footer == before.pageFurniture.footer)
    #expect(after.text() == "Salt er dyrt.")
  }
}

/// Readers and writers grow side by side; without the reader there is nothing to compare.
private let canReadWord = FormatRegistry.standard.entries.contains {
  $0.format == .docx
}
