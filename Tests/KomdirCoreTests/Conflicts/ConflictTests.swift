import DocumentFormats
import Foundation
import Testing

@testable import KomdirCore

@Suite("Remarks against each other")
struct ConflictTests {
  private static let shorter =
    "Fristen for at rydde sne bør være to timer. Borgerne skal kunne komme på arbejde."
  private static let longer =
    "Fristen for at rydde sne bør være seks timer. Vi har ikke flere biler end de to."

  private func desk(_ remarks: [(String, String)], place: String = "Ad § 1, nr. 2") throws -> HearingDesk {
    let desk = try HearingDesk()
    for (number, remark) in remarks.enumerated() {
      try desk.lay("\(number).txt", "\(remark.0)\n\n\(place)\n\(remark.1)")
    }
    _ = try desk.collectAll()
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    return desk
  }

  private func twoDeadlines() throws -> HearingDesk {
    try desk([("Odder Kommune", Self.shorter), ("Bornholms Regionskommune", Self.longer)])
  }

  @Test("two hours and six hours for one thing are put side by side, with the sentences that say so")
  func values() throws {
    let desk = try twoDeadlines()
    let conflicts = try desk.workspace.conflicts(hearing: nil, by: desk.clerk)
    let conflict = try #require(conflicts.first)
    #expect(conflicts.count == 1)
    #expect(conflict.id == "C-1")
    #expect(conflict.kind == .value)
    #expect(conflict.state == .proposed)
    #expect(conflict.provision == "par:1/nr:2")
    #expect(Set(conflict.sides.map(\.remarks)) == [["R-1"], ["R-2"]])
    #expect(conflict.sides.flatMap(\.voices).compactMap(\.municipality).sorted() == ["Bornholm", "Odder"])
    #expect(conflict.evidence.map(\.quote).contains("Fristen for at rydde sne bør være to timer."))
  }

  @Test("the same demand in other words, and another member's copy, are no conflict")
  func agreement() throws {
    let desk = try desk([
      ("Odder Kommune", Self.longer), ("Bornholms Regionskommune", Self.longer),
      ("Københavns Kommune", "Seks timer til at rydde sne er det rigtige."),
    ])
    #expect(try desk.workspace.conflicts(hearing: nil, by: desk.clerk).isEmpty)
  }

  @Test("looking again changes nothing, and writes nothing")
  func again() throws {
    let desk = try twoDeadlines()
    let first = try desk.workspace.conflicts(hearing: nil, by: desk.clerk)
    let entries = try desk.workspace.log().count
    #expect(try desk.workspace.conflicts(hearing: nil, by: desk.clerk) == first)
    #expect(try desk.workspace.log().count == entries)
  }

  @Test("what was dismissed stays dismissed when more is collected, and undo takes the word back")
  func dismissed() throws {
    let desk = try twoDeadlines()
    _ = try desk.workspace.conflicts(hearing: nil, by: desk.clerk)
    _ = try desk.workspace.rule(conflict: "C-1", .dismissed, reason: "To slags veje", by: desk.clerk)
    try desk.lay("9.txt", "Københavns Kommune\n\nAd § 1, nr. 1\nGrænsen på 30 km er passende.")
    _ = try desk.collectAll()
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    let later = try desk.workspace.conflicts(hearing: nil, by: desk.clerk)
    #expect(later.filter { $0.state == .proposed }.isEmpty)
    let dismissed = try #require(later.first { $0.id == "C-1" })
    #expect(dismissed.state == .dismissed)
    #expect(dismissed.reason == "To slags veje")
    #expect(dismissed.by == "Sekretariatet")
  }

  @Test("undo takes back what was said of a conflict")
  func undo() throws {
    let desk = try twoDeadlines()
    _ = try desk.workspace.conflicts(hearing: nil, by: desk.clerk)
    _ = try desk.workspace.rule(conflict: "C-1", .confirmed, by: desk.clerk)
    _ = try desk.workspace.undo(hearing: nil, withFiles: false, by: desk.clerk)
    let conflict = try #require(try desk.workspace.conflicts(hearing: nil, by: desk.clerk).first)
    #expect(conflict.state == .proposed)
    #expect(conflict.by == nil)
  }

  @Test(
    "the side that dissents in a confirmed conflict stands under the position, and in the response by consent"
  )
  func dissent() throws {
    let desk = try desk([
      ("Odder Kommune", Self.shorter), ("Bornholms Regionskommune", Self.longer),
      ("Københavns Kommune", Self.longer),
    ])
    _ = try desk.workspace.conflicts(hearing: nil, by: desk.clerk)
    let ruled = try desk.workspace.rule(conflict: "C-1", .confirmed, by: desk.clerk)
    let dissenting = try #require(ruled.dissenting)
    #expect(ruled.sides[dissenting].voices.compactMap(\.municipality) == ["Odder"])
    let position = try #require(try desk.workspace.positions(hearing: nil).first)
    #expect(position.dissenting.compactMap(\.municipality) == ["Odder"])
    let other = try desk.workspace.rule(
      conflict: "C-1", .confirmed, dissenting: 2 - dissenting, by: desk.clerk)
    #expect(other.dissenting == 1 - dissenting)
    let text = try desk.workspace.response(hearing: nil, at: desk.clerk.now).document.text()
    #expect(text.contains("Mindretal: Bornholm og ét medlem, der ikke nævnes"))
    #expect(!text.contains("Mindretal: Odder"))
  }

  @Test("a side that there is none of is refused, in words")
  func sides() throws {
    let desk = try twoDeadlines()
    _ = try desk.workspace.conflicts(hearing: nil, by: desk.clerk)
    #expect(throws: WorkspaceError.notAllowed(.sideOutOfRange(3))) {
      try desk.workspace.rule(conflict: "C-1", .confirmed, dissenting: 3, by: desk.clerk)
    }
    #expect(throws: WorkspaceError.unknown(id: "C-9")) {
      try desk.workspace.rule(conflict: "C-9", .confirmed, by: desk.clerk)
    }
  }
}
