import Archive
import DocumentFormats
import DocumentModel
import Foundation
import Testing

@testable import KomdirCore

@Suite("Files that are no member's answer")
struct OwnFileTests {
  private func refused(_ desk: HearingDesk, _ name: String, _ bytes: [UInt8]) throws -> String? {
    let report = try desk.collect([desk.lay(name, bytes)])
    #expect(report.received == report.read + report.refused.count + report.unchanged)
    return report.refused.first?.reason.danish
  }

  private func nothingCameIn(_ desk: HearingDesk, before: ArchiveState) throws {
    #expect(try ArchiveState(desk.workspace).differences(from: before) == [])
    // Neither do their bytes stay: the ministry's two papers and three answers are all there is.
    let count = try desk.workspace.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM original") }
    #expect(count == 5)
  }

  private func desk() throws -> HearingDesk {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    return desk
  }

  @Test(
    "our own worksheet is named as one and gives no remark, under any name and after other programs saved it")
  func worksheet() throws {
    let desk = try desk()
    let before = try ArchiveState(desk.workspace)
    let sheet = try desk.workspace.worksheet(hearing: nil, language: .danish)
    let reason = try refused(desk, "Odder svar.xlsx", XLSXWriter().bytes(for: sheet.workbook()))
    #expect(reason?.hasPrefix("ligner et arbejdsark fra komdir; læs det med komdir worksheet import") == true)
    try nothingCameIn(desk, before: before)
  }

  @Test(
    "our own response is known by the key in it, however it was written and though its words were changed",
    arguments: ["svar.docx", "svar.odt", "svar.html"])
  func response(name: String) throws {
    let desk = try desk()
    let before = try ArchiveState(desk.workspace)
    var document = try desk.workspace.response(hearing: nil, at: desk.clerk.now).document
    document.pageFurniture.header = nil
    document.blocks.append(Block("Odder Kommune mener, at stier ved skoler skal ryddes først."))
    let writers: [String: any DocumentWriter] = [
      "svar.docx": DOCXWriter(), "svar.odt": ODTWriter(), "svar.html": HTMLWriter(),
    ]
    let writer = try #require(writers[name])
    let bytes = try writer.bytes(for: document)
    #expect(try refused(desk, name, bytes)?.hasPrefix("er et svar, som komdir har skrevet") == true)
    try nothingCameIn(desk, before: before)
    // The ministry's papers are sorted by the same rule.
    let papers = HearingPapers([SourceFile(name: name, bytes: bytes)], context: ReadContext())
    #expect(throws: WorkspaceError.noHearingPaper([name], [.ourResponse])) {
      try desk.workspace.importHearing(papers, id: nil, setting: [], by: desk.clerk)
    }
  }

  @Test("an internal draft is known by its mark where the key is gone")
  func draft() throws {
    let desk = try desk()
    var document = try desk.workspace.response(hearing: nil, at: desk.clerk.now).document
    document.metadata.key = nil
    #expect(
      try refused(desk, "k.md", MarkdownWriter().bytes(for: document))?
        .hasPrefix("er et svar, som komdir har skrevet") == true)
  }

  @Test("the ministry's letter, its unchanged draft, the register and the archive are named, and asked about")
  func others() throws {
    let desk = try desk()
    let before = try ArchiveState(desk.workspace)
    let letter = try HearingDesk.docx(FeedbackFixture.document(HearingDesk.letterLines))
    #expect(
      try refused(desk, "brev.docx", letter)?.hasPrefix("er høringens eget papir D-2 høringsbrev.docx")
        == true)
    // Saved by another program, it has other bytes and the same words.
    let draft = Array(FeedbackFixture.draftLines.joined(separator: "\n\n").utf8)
    #expect(
      try refused(desk, "udkast.txt", draft)?.hasPrefix("er høringens eget papir D-1 udkast.docx") == true)
    let register = HearingDesk.register.rows.map { $0.joined(separator: ";") }.joined(separator: "\n")
    #expect(
      try refused(desk, "members.csv", Array(register.utf8))?.hasPrefix("ligner en medlemsliste") == true)
    let archive = try Data(contentsOf: desk.folder.appendingPathComponent("arkiv.sqlite"))
    #expect(try refused(desk, "komdir.sqlite", [UInt8](archive))?.hasPrefix("er komdirs eget arkiv") == true)
    try nothingCameIn(desk, before: before)
  }

  @Test("the authority's note on the hearing is no answer, and makes no hearing")
  func note() throws {
    let desk = try desk()
    let lines = [
      "Trafikministeriet", "Høringsnotat", "Forslag til lov om ændring af lov om cykelstier",
      "Odder Kommune finder grænsen på 30 km for høj.",
      "Ministeriets kommentar: Grænsen er sat ned til 25 km.",
      "KOMDIR finder, at opgaverne skal betales.", "Ministeriets kommentar: Det drøftes med parterne.",
    ]
    let bytes = try HearingDesk.docx(FeedbackFixture.document(lines))
    let reason = try refused(desk, "notat.docx", bytes)
    #expect(reason?.hasPrefix("ligner myndighedens høringsnotat") == true)
    let papers = HearingPapers([SourceFile(name: "notat.docx", bytes: bytes)], context: ReadContext())
    #expect(throws: WorkspaceError.noHearingPaper(["notat.docx"], [.outcomeNote])) {
      try desk.workspace.importHearing(papers, id: nil, setting: [], by: desk.clerk)
    }
  }

  @Test("a copy under another name is unchanged, and it is said of which file")
  func copy() throws {
    let desk = try desk()
    let report = try desk.collect([desk.lay("odder (1).txt", HearingDesk.odder)])
    #expect(report.unchanged == 1)
    #expect(report.copies == [.init(file: "odder (1).txt", of: "S-1 odder.txt")])
  }

  @Test("told so, such a file is taken; a table of remarks by members of the register is no list of members")
  func taken() throws {
    let desk = try desk()
    let letter = try HearingDesk.docx(FeedbackFixture.document(HearingDesk.letterLines))
    let file = try desk.lay("brev.docx", letter)
    let report = try desk.workspace.collector(
      hearing: nil, context: ReadContext(), anyway: true, by: desk.clerk
    ).collect([file])
    #expect(report.read == 1)
    let table = """
      Kommune;Navn;Bemærkning
      Odder;Karla Mosegård;Grænsen på 30 km er for høj på stier ved skoler, hvor små børn cykler hver eneste morgen.
      København;Bent Tangkær;Vi kan ikke nå at rydde sne inden klokken syv, når sneen falder om natten og fryser til is.
      """
    #expect(try refused(desk, "skema.csv", Array(table.utf8)) == nil)
  }
}
