import DocumentModel
import Foundation
import Testing

@testable import DocumentFormats
@testable import KomdirCore

@Suite("All members' marks in the ministry's draft")
struct MergedReviewTests {
  private static let lines = [
    "Forslag til lov om cykelstier", "Kommunen fører tilsyn med alle cykelstier én gang om året.",
    "Ministeren kan fastsætte regler om tilsynet og om gebyrer.", "Loven træder i kraft den 1. juli 2026.",
  ]

  private func base() throws -> [UInt8] {
    try DOCXWriter().bytes(for: Document(blocks: Self.lines.map { Block($0) }))
  }

  /// A member's copy: the words of one line replaced, a comment on another.
  private func copy(_ author: String, replacing old: String, by new: String, comment: String) throws
    -> ReviewCopy
  {
    var document = Document(blocks: Self.lines.map { Block($0) })
    let index = try #require(Self.lines.firstIndex { $0.contains(old) })
    let parts = Self.lines[index].split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    let date = "2026-02-20T10:00:00Z"
    document.revisions = [
      Revision(kind: .deletion, author: author, date: date, text: old, block: index),
      Revision(kind: .insertion, author: author, date: date, text: new, block: index),
    ]
    document.blocks[index].inlines = [
      Inline(String(parts[0])), Inline(old, deletion: 0), Inline(new, insertion: 1), Inline(String(parts[1])),
    ]
    document.comments = [
      Comment(
        id: "0", author: author, date: date, text: comment,
        anchor: TextRange(startBlock: 3, startOffset: 6, endBlock: 3, endOffset: 18))
    ]
    return ReviewCopy(
      name: author, bytes: try DOCXWriter().bytes(for: document), author: author, date: date,
      alsoDeletes: { "Sletter også: »\($0)«" })
  }

  private func read(_ bytes: [UInt8]) throws -> Document {
    try FormatRegistry.standard.read(SourceFile(name: "samlet.docx", bytes: bytes), in: ReadContext())
      .document
  }

  @Test("every comment and change stands under its author, and the draft's own words are as they were")
  func all() throws {
    let merge = try ReviewMerge(
      base: base(),
      copies: [
        copy("Karla", replacing: "én gang", by: "to gange", comment: "For tidligt."),
        copy("Yrsa", replacing: "gebyrer", by: "priser", comment: "Hvad koster det?"),
      ])
    #expect(merge.merged == ["Karla", "Yrsa"] && merge.refused.isEmpty)
    let document = try read(merge.docx())
    #expect(document.blocks.map { $0.text(.rejected) } == Self.lines)
    #expect(document.comments.map(\.author) == ["Karla", "Yrsa"])
    #expect(document.comments.map(\.text) == ["For tidligt.", "Hvad koster det?"])
    #expect(document.comments.map(\.anchorText) == ["træder i kra", "træder i kra"])
    #expect(document.revisions.filter { $0.kind == .deletion }.map(\.text) == ["én gang", "gebyrer"])
    #expect(document.revisions.filter { $0.kind == .insertion }.map(\.text) == ["to gange", "priser"])
    #expect(try merge.docx() == merge.docx())
  }

  @Test("the same words deleted by two are deleted once, and the other says so in a comment")
  func overlap() throws {
    let merge = try ReviewMerge(
      base: base(),
      copies: [
        copy("Karla", replacing: "én gang", by: "to gange", comment: "a"),
        copy("Yrsa", replacing: "én gang om", by: "hvert halve", comment: "b"),
      ])
    let document = try read(merge.docx())
    #expect(document.blocks.map { $0.text(.rejected) } == Self.lines)
    #expect(document.revisions.filter { $0.kind == .deletion }.map(\.author) == ["Karla"])
    #expect(document.comments.contains { $0.author == "Yrsa" && $0.text == "Sletter også: »én gang om«" })
    #expect(merge.deletions == 2)
  }

  @Test("changes that nobody tracked are the member's, and a file of other text is no copy")
  func untracked() throws {
    var document = Document(blocks: Self.lines.map { Block($0) })
    document.blocks[1] = Block("Kommunen fører tilsyn med alle cykelstier to gange om året.")
    document.blocks.insert(Block("Tilsynet sker om sommeren."), at: 2)
    let silent = ReviewCopy(
      name: "Odder", bytes: try DOCXWriter().bytes(for: document), author: "Odder",
      date: "2026-02-20T10:00:00Z", alsoDeletes: { $0 })
    let letter = ReviewCopy(
      name: "brev", bytes: try DOCXWriter().bytes(for: FeedbackFixture.document(HearingDesk.letterLines)),
      author: "Brev", date: "2026-02-20T10:00:00Z", alsoDeletes: { $0 })
    let merge = try ReviewMerge(base: base(), copies: [silent, letter])
    #expect(merge.merged == ["Odder"] && merge.refused.map(\.name) == ["brev"])
    #expect(merge.refused.first?.reason == .noCopy)
    let merged = try read(merge.docx())
    #expect(merged.blocks.map { $0.text(.rejected) }.filter { !$0.isEmpty } == Self.lines)
    #expect(merged.text().contains("cykelstier to gange om året") && merged.text().contains("om sommeren"))
    #expect(merged.revisions.allSatisfy { $0.author == "Odder" })
  }

  @Test("LibreOffice opens the merged file and keeps every mark", .enabled(if: LibreOffice.isHere))
  func libreOffice() throws {
    let desk = try HearingDesk(hearing: false)
    let merge = try ReviewMerge(
      base: base(),
      copies: [
        copy("Karla", replacing: "én gang", by: "to gange", comment: "For tidligt."),
        copy("Yrsa", replacing: "én gang", by: "aldrig", comment: "Hvad koster det?"),
      ])
    let saved = try read(
      LibreOffice.saved(merge.docx(), as: "samlet.docx", to: "docx", in: desk.folder))
    #expect(saved.comments.count == merge.comments.count)
    #expect(Set(saved.revisions.map(\.text)) == ["én gang", "to gange", "aldrig"])
  }

  @Test("members who did not consent stand there without their names, unless all are asked for")
  func consent() throws {
    let desk = try HearingDesk()
    let draft = try #require(try desk.workspace.papers(hearing: nil).first { $0.role == .draft })
    var document = try read(desk.workspace.read { try Workspace.original($0, draft.sha256) })
    document.comments = [
      Comment(
        id: "0", author: "Bent Tangkær", date: "2026-02-20T10:00:00Z", text: "Det er for dyrt for os.",
        anchor: TextRange(startBlock: 0, startOffset: 0, endBlock: 0, endOffset: 4))
    ]
    _ = try desk.collect(
      [desk.lay("udkast-københavn.docx", HearingDesk.docx(document))], member: "Bent Tangkær")
    func authors(_ all: Bool) throws -> [String?] {
      let review = try desk.workspace.mergedReview(
        hearing: nil, paper: nil, namesAll: all, at: desk.clerk.now)
      return try read(review.docx()).comments.map(\.author)
    }
    #expect(try authors(false) == ["Medlem 1"])
    #expect(try authors(true) == ["Bent Tangkær"])
  }
}
