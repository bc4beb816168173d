import DocumentModel
import Testing

@testable import KomdirCore

@Suite("The draft returned")
struct ReturnedTests {
  /// The draft with one replacement, one deletion, one comment and one added paragraph.
  private var copy: Document {
    var copy = FeedbackFixture.document(FeedbackFixture.draftLines)
    copy.revisions = [
      Revision(kind: .deletion, author: "Bent Tangkær", text: "20 km", block: 3),
      Revision(kind: .insertion, author: "Bent Tangkær", text: "25 km", block: 3),
      Revision(kind: .deletion, author: "KM", text: "begge", block: 11),
    ]
    copy.blocks[3].inlines = [
      Inline("1. I § 2, stk. 1, ændres »højst "), Inline("20 km", deletion: 0), Inline("25 km", insertion: 1),
      Inline("« til: »højst 30 km«."),
    ]
    copy.blocks[11].inlines = [
      Inline("»Stk. 3. Gangbroer forsynes med gelænder af træ på "), Inline("begge", deletion: 2),
      Inline(" sider.«"),
    ]
    copy.comments = [
      Comment(
        id: "1", author: "Yrsa Engholt", text: "Hvad med broer fra netop 1950?",
        anchorText: "opført før 1950",
        anchor: TextRange(startBlock: 14, startOffset: 0, endBlock: 14, endOffset: 4))
    ]
    copy.blocks.insert(Block("Odder: Vi salter ikke om natten af hensyn til naboerne."), at: 7)
    copy.revisions[2].block = 12
    copy.comments[0].anchor = TextRange(startBlock: 15, startOffset: 0, endBlock: 15, endOffset: 4)
    return copy
  }

  @Test("a page that cuts the draft's words otherwise brings no paragraph of its own")
  func cutWords() {
    var copy = FeedbackFixture.document(FeedbackFixture.draftLines)
    copy.pageCount = 1
    copy.blocks[5] = Block(
      "» § 4 a . Kommunal bestyrelsen ryd der cykel stier for s ne inden klok ken s yv om morg enen.")
    #expect(FeedbackFixture.read(copy, .pdf, name: "draft.pdf").remarks.isEmpty)
  }

  @Test("changes, comments and added paragraphs are remarks, the draft's own text is not")
  func marks() {
    let reading = FeedbackFixture.read(copy, name: "draft_odder.docx")
    #expect(reading.returnedDocument == 0)
    #expect(reading.remarks.map(\.kind) == [.replacement, .paragraph, .deletion, .comment])
    #expect(
      reading.remarks.map(\.placement.provision?.path) == [
        "par:1/nr:1", "par:1/nr:2", "par:2/nr:1", "par:3/stk:2",
      ])
  }

  @Test("a deletion and an insertion by one author at one spot are one replacement")
  func replacement() {
    let remark = FeedbackFixture.read(copy, name: "draft.docx").remarks.first
    #expect(remark?.text == "25 km")
    #expect(remark?.anchorText == "20 km")
    #expect(remark?.proposedWording == "25 km")
  }

  @Test("each author speaks for the municipality that the register knows")
  func voices() {
    let reading = FeedbackFixture.read(copy, name: "draft_odder.docx")
    #expect(reading.remarks.map(\.municipality) == ["København", "Odder", "Odder", "Bornholms"])
    #expect(reading.sender.municipality == "Odder")
    #expect(reading.sender.why == .fileName)
  }

  @Test("what the ministry's own file already held is set aside")
  func inOriginal() {
    var context = FeedbackFixture.context
    context.documents[0].document.comments = [Comment(id: "9", author: "Jurist", text: "Husk noten.")]
    var returned = copy
    returned.comments.append(Comment(id: "9", author: "Jurist", text: "Husk noten."))
    let reading = FeedbackReader(context: context).read(
      FeedbackFile(reading: .init(document: returned, format: .docx), name: "draft.docx"))
    #expect(reading.setAside == [SetAside(text: "Husk noten.", reason: .inOriginal)])
  }

  @Test("the very bytes of the draft hold no remark")
  func sameBytes() {
    let draft = FeedbackFixture.document(FeedbackFixture.draftLines)
    let reading = FeedbackFixture.reader.read(
      FeedbackFile(reading: .init(document: draft, format: .docx), name: "draft.docx", sha256: "aa"))
    #expect(reading.remarks.isEmpty)
    #expect(reading.returnedDocument == 0)
  }

  @Test(
    "in a PDF a caret and a strike-out of one group are one replacement; highlights without words are none")
  func annotations() {
    var copy = FeedbackFixture.document(FeedbackFixture.draftLines)
    copy.pageCount = 1
    copy.annotations = [
      Annotation(
        id: "1", page: 1, subtype: "StrikeOut", author: "YE", quotedText: "gelænder af træ", block: 11),
      Annotation(
        id: "2", page: 1, subtype: "Caret", author: "YE", contents: "gelænder af stål", inReplyTo: "1",
        isGrouped: true),
      Annotation(id: "3", page: 1, subtype: "Highlight", author: "YE", quotedText: "saltning af stier"),
      Annotation(
        id: "4", page: 1, subtype: "Highlight", author: "YE", contents: "Hvem betaler?",
        quotedText: "saltning af stier ved skoler"),
    ]
    let reading = FeedbackFixture.read(copy, .pdf, name: "noter.pdf")
    #expect(Set(reading.remarks.map(\.text)) == ["gelænder af stål", "Hvem betaler?"])
    let replacement = reading.remarks.first { $0.kind == .replacement }
    #expect(replacement?.anchorText == "gelænder af træ")
    #expect(replacement?.proposedWording == "gelænder af stål")
    #expect(replacement?.placement.provision?.path == "par:2/nr:1")
    #expect(reading.remarks.first { $0.kind == .annotation }?.placement.provision?.path == "par:1/nr:2")
    #expect(reading.sender.municipality == "Bornholms")
  }

  @Test("a letter that quotes a little of the draft is no returned copy")
  func letterIsNoCopy() {
    let reading = FeedbackFixture.read([
      "»Gangbroer forsynes med gelænder af træ på begge sider.«", "Det er dyrt, og træ rådner ved vandet.",
    ])
    #expect(reading.returnedDocument == nil)
  }
}

@Suite("Changes without tracking")
struct SilentChangeTests {
  @Test("a word changed without tracking is found, at its place")
  func silent() {
    var lines = FeedbackFixture.draftLines
    lines[11] = lines[11].replacing("træ på", with: "stål på")
    let reading = FeedbackFixture.read(lines)
    #expect(reading.remarks.map(\.text) == ["stål"])
    #expect(reading.remarks.first?.anchorText == "træ")
    #expect(reading.remarks.first?.placement.provision?.path == "par:2/nr:1")
  }

  @Test("a footnote put into the draft is a remark, the draft's own footnotes are not")
  func addedNote() {
    var context = FeedbackFixture.context
    context.documents[0].document.notes = [Note(id: "1", blocks: [Block("Se lov om stier fra 1998.")])]
    context.documents[0].document.blocks[3].inlines.append(Inline("", note: 0))
    var copy = context.documents[0].document
    copy.notes.append(Note(id: "2", blocks: [Block("Kommunen har ingen plove til det.")]))
    copy.blocks[5].inlines.append(Inline("", note: 1))
    let reading = FeedbackReader(context: context).read(
      FeedbackFile(reading: .init(document: copy, format: .docx), name: "draft.docx"))
    #expect(reading.remarks.map(\.text) == ["Kommunen har ingen plove til det."])
    #expect(reading.remarks.map(\.placement.provision?.path) == ["par:1/nr:2"])
  }
}
