import Foundation
import Testing

@testable import KomdirCore

@Suite("Erasing a person's data")
struct ForgetTests {
  private func archive(_ desk: HearingDesk) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: desk.workspace.path)), as: UTF8.self)
  }

  @Test("a file that is forgotten leaves no word of it in the archive, and the journal still fits")
  func file() throws {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    #expect(try archive(desk).contains("inden klokken syv, når sneen"))
    let forgotten = try desk.workspace.forget("S-1", reason: "Sendt ved en fejl", by: desk.clerk)
    #expect(forgotten == Forgotten(records: ["S-1"], remarks: 2, keptBytes: []))
    #expect(try !archive(desk).contains("inden klokken syv, når sneen"))
    #expect(try !archive(desk).contains("odder.txt"))
    #expect(try desk.workspace.remarks(hearing: nil).map(\.remark.printedID) == ["R-3", "R-4", "R-5"])
    #expect(try desk.workspace.firstBrokenJournalEntry() == nil)
    let rules = try desk.workspace.check(hearing: nil, at: desk.clerk.now).map(\.rule)
    #expect(!rules.contains(.originalChanged) && !rules.contains(.remarkChanged))
  }

  @Test("collecting the folder again does not bring a forgotten file back")
  func staysForgotten() throws {
    let desk = try HearingDesk()
    let files = try desk.layThreeAnswers()
    _ = try desk.collect(files)
    _ = try desk.workspace.forget("S-1", reason: "Sendt ved en fejl", by: desk.clerk)
    let again = try desk.collect(files)
    #expect(again.unchanged == 3)
    #expect(try !archive(desk).contains("inden klokken syv, når sneen"))
  }

  @Test("words changed behind the program's back are found, forgotten ones are not a change")
  func changeIsStillFound() throws {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    try desk.tamper("UPDATE remark SET text = 'Alt er godt' WHERE id = 1")
    try desk.tamper(
      "UPDATE original SET bytes = x'' WHERE sha256 = (SELECT sha256 FROM submission WHERE id = 2)")
    let problems = try desk.workspace.check(hearing: nil, at: desk.clerk.now)
    #expect(problems.filter { $0.rule == .remarkChanged }.map(\.subject) == ["S-1"])
    #expect(problems.contains { $0.rule == .originalChanged })
  }

  @Test("a member who is forgotten keeps the number and the municipality, and nothing else")
  func member() throws {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    _ = try desk.workspace.forget("M-1", reason: "Fratrådt", by: desk.clerk)
    let member = try #require(try desk.workspace.members().first)
    #expect(member.name == "M-1")
    #expect(member.municipality == "Odder")
    #expect(member.mailAddresses.isEmpty && member.title == nil && !member.consentsToBeNamed)
    #expect(try desk.workspace.submissions(hearing: nil).first?.submission.memberName == nil)
    #expect(try desk.workspace.firstBrokenJournalEntry() == nil)
  }

  @Test("bytes that another sender sent too are kept for that sender")
  func sharedBytes() throws {
    let desk = try HearingDesk()
    let file = try desk.lay("fælles.txt", "Ad § 1, nr. 1\nGrænsen på 30 km er for høj på stier ved skoler.")
    _ = try desk.collect([file], member: "Odder")
    _ = try desk.collect([file], member: "Bornholm")
    let forgotten = try desk.workspace.forget("S-1", reason: "Sendt ved en fejl", by: desk.clerk)
    #expect(forgotten.keptBytes == ["S-1"])
    #expect(try archive(desk).contains("Grænsen på 30 km"))
    #expect(try desk.workspace.forget("S-2", reason: "Også", by: desk.clerk).keptBytes == [])
    #expect(try !archive(desk).contains("Grænsen på 30 km"))
  }
}
