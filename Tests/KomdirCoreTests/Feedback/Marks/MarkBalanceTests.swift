@testable import DocumentFormats
import DocumentModel
import Testing

@testable import KomdirCore

@Suite("The balance of comments and changes", .enabled(if: FeedbackFixture.hasReferences, "needs references"))
struct MarkBalanceTests {
  enum Kind: String, CaseIterable, Sendable { case docx, odt }

  private func reading(_ kind: Kind, isCopy: Bool) throws -> Reading {
    let draft = isCopy ? FeedbackFixture.draftLines : ["Odder Kommune har set på forslaget."]
    let bytes = try kind == .docx ? MarkedFiles.docx(draft: draft) : MarkedFiles.odt(draft: draft)
    return try FormatRegistry.standard.read(SourceFile(name: "svar.\(kind.rawValue)", bytes: bytes))
  }

  @Test(
    "every comment and every change of a file is in a remark or set aside, wherever it stands",
    arguments: Kind.allCases, [true, false])
  func everyPlace(_ kind: Kind, isCopy: Bool) throws {
    let read = try reading(kind, isCopy: isCopy)
    let feedback = FeedbackFixture.read(read.document, read.format)
    #expect((feedback.returnedDocument == 0) == isCopy)
    let words =
      (feedback.remarks.flatMap { [$0.text, $0.anchorText ?? ""] } + feedback.setAside.map(\.text))
      .joined(separator: "\n")
    let places = kind == .docx ? MarkedFiles.wordPlaces : MarkedFiles.textPlaces
    var marks = 0
    for place in places {
      #expect(words.contains(MarkedFiles.inserted(place)), "inserted in \(place)")
      #expect(words.contains(MarkedFiles.deleted(place)), "deleted in \(place)")
      marks += 2
      guard MarkedFiles.hasComment(place, inWord: kind == .docx) else { continue }
      #expect(words.contains(MarkedFiles.comment(place)), "comment in \(place)")
      marks += 1
    }
    #expect(feedback.marks.found == marks)
    #expect(feedback.marks.kept + feedback.marks.setAside == marks)
    #expect(feedback.marks.blank == 0)
  }

  @Test("in the draft sent back each change is a remark of its own author", arguments: Kind.allCases)
  func authors(_ kind: Kind) throws {
    let read = try reading(kind, isCopy: true)
    let remarks = FeedbackFixture.read(read.document, read.format).remarks
    for place in kind == .docx ? MarkedFiles.wordPlaces : MarkedFiles.textPlaces {
      let inserted = remarks.filter { $0.text == MarkedFiles.inserted(place) }
      #expect(inserted.map(\.author) == ["A \(place)"], "\(place)")
      #expect(inserted.map(\.kind) == [.insertion], "\(place)")
      let deleted = remarks.filter { $0.text == MarkedFiles.deleted(place) }
      #expect(deleted.map(\.author) == ["B \(place)"], "\(place)")
      #expect(deleted.map(\.kind) == [.deletion], "\(place)")
    }
  }

  @Test("a change in a footnote is placed where the footnote's mark stands")
  func footnotePlace() throws {
    var copy = FeedbackFixture.document(FeedbackFixture.draftLines)
    copy.blocks[13].inlines.append(Inline("", note: 0))
    copy.revisions = [Revision(kind: .deletion, author: "KM", text: "Se lovens § 1.")]
    copy.notes = [Note(id: "1", blocks: [Block(inlines: [Inline("Se lovens § 1.", deletion: 0)])])]
    let remark = FeedbackFixture.read(copy).remarks.first
    #expect(remark?.kind == .deletion)
    #expect(remark?.placement.provision?.path == "par:3/stk:1")
  }

  @Test("a change of blanks alone is counted, and is no remark")
  func blanks() {
    var copy = FeedbackFixture.document(FeedbackFixture.draftLines)
    copy.revisions = [Revision(kind: .insertion, author: "KM", text: " ", block: 3)]
    copy.blocks[3].inlines.append(Inline(" ", insertion: 0))
    copy.comments = [Comment(id: "1", author: "KM", text: " ")]
    let reading = FeedbackFixture.read(copy)
    #expect(reading.remarks.isEmpty)
    #expect(reading.marks.found == 2)
    #expect(reading.marks.blank == 2)
  }

  @Test("what one puts in and another takes out is set aside, not lost")
  func retracted() {
    var copy = FeedbackFixture.document(FeedbackFixture.draftLines)
    copy.revisions = [
      Revision(kind: .insertion, author: "KM", text: "ikke", block: 3),
      Revision(kind: .deletion, author: "BT", text: "ikke", block: 3),
    ]
    copy.blocks[3].inlines.append(Inline("ikke", insertion: 0, deletion: 1))
    let reading = FeedbackFixture.read(copy)
    #expect(reading.remarks.isEmpty)
    #expect(reading.setAside == [SetAside(text: "ikke", reason: .retracted)])
    #expect(reading.marks.setAside == 2)
  }

  @Test("a row put in as a whole is one remark")
  func insertedRow() {
    var copy = FeedbackFixture.document(FeedbackFixture.draftLines)
    copy.revisions = [
      Revision(kind: .insertion, isRow: true, author: "KM", text: "EnTo", block: copy.blocks.count)
    ]
    copy.blocks.append(
      Block(
        kind: .tableRow(table: 1, row: 1),
        cells: ["En ny celle med ord", "To nye celler med ord"].map { text in
          TableCell(blocks: [Block(inlines: [Inline(text, insertion: 0)])])
        }))
    let reading = FeedbackFixture.read(copy)
    #expect(reading.remarks.map(\.text) == ["En ny celle med ord\tTo nye celler med ord"])
    #expect(reading.marks.kept == 1)
  }

  @Test("a struck passage is shown with the words of the draft round it")
  func context() {
    var copy = FeedbackFixture.document(FeedbackFixture.draftLines)
    copy.revisions = [Revision(kind: .deletion, author: "KM", text: "begge", block: 11)]
    copy.blocks[11].inlines = [
      Inline("»Stk. 3. Gangbroer forsynes med gelænder af træ på "), Inline("begge", deletion: 0),
      Inline(" sider.«"),
    ]
    let remark = FeedbackFixture.read(copy).remarks.first
    #expect(remark?.contextBefore == "»Stk. 3. Gangbroer forsynes med gelænder af træ på ")
    #expect(remark?.contextAfter == " sider.«")
  }

  @Test("the words of a hidden sheet or row come with a mark")
  func hidden() {
    var document = Document()
    document.sheets = [
      Sheet(
        name: "Ark1",
        rows: [
          ["Kommune", "Bestemmelse", "Bemærkning"],
          ["Odder", "§ 1, nr. 1", "Grænsen er for høj for de smalle stier."],
          ["Odder", "§ 1, nr. 2", "Vi kan ikke nå det inden klokken syv."],
        ], hiddenRows: [3])
    ]
    #expect(FeedbackFixture.read(document, .xlsx, name: "s.xlsx").remarks.map(\.isHidden) == [false, true])
  }
}
