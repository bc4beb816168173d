import DocumentFormats
import Foundation
import Testing

@testable import KomdirCore

@Suite("Gathering remarks into positions")
struct CollateTests {
  private func desk(_ answers: [String: String]) throws -> HearingDesk {
    let desk = try HearingDesk()
    for (name, text) in answers { try desk.lay(name, text) }
    _ = try desk.collectAll()
    return desk
  }

  @Test("one position a provision in the draft's order, general remarks first, each with its voices")
  func positions() throws {
    let desk = try desk(["a.txt": HearingDesk.odder, "b.txt": HearingDesk.bornholm])
    let positions = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    #expect(positions.map(\.position.title) == ["Generelle bemærkninger", "§ 1, nr. 1", "§ 1, nr. 2"])
    #expect(positions.map(\.position.section) == [.general, .provisions, .provisions])
    #expect(
      positions.map { $0.voices.compactMap(\.municipality) } == [
        ["Bornholm"], ["Odder", "Bornholm"], ["Odder"],
      ])
  }

  @Test("a position counts its members, not their files")
  func countsMembers() throws {
    let remark = "Ad § 2, nr. 1\nGelænder af træ rådner, og stål bør også være tilladt."
    let more = "Ad § 2, nr. 1\nDesuden bør gelændere kunne males i kommunens egne farver."
    let desk = try desk([
      "a.txt": "Odder Kommune\n\n\(remark)", "b.txt": "Odder Kommune\n\n\(more)",
      "c.txt": "Bornholms Regionskommune\n\n\(more)",
    ])
    let position = try #require(try desk.workspace.collate(hearing: nil, by: desk.clerk).first)
    #expect(position.remarks.count == 3)
    #expect(position.voices.compactMap(\.municipality) == ["Odder", "Bornholm"])
  }

  @Test("a copy joins its survivor; of a near copy the added sentence is shown")
  func duplicates() throws {
    let words =
      "Grænsen på 30 km er for høj på stier ved skoler, hvor små børn cykler hver eneste morgen, også i mørke og sne."
    let added = "Vi har haft fire ulykker på to år."
    let desk = try desk([
      "a.txt": "Odder Kommune\n\nAd § 1, nr. 1\n\(words)",
      "b.txt": "Bornholms Regionskommune\n\nAd § 1, nr. 1\n\(words)",
      "c.txt": "Københavns Kommune\n\nAd § 1, nr. 1\n\(words) \(added)",
    ])
    let position = try #require(try desk.workspace.collate(hearing: nil, by: desk.clerk).first)
    #expect(position.duplicates == [["R-1", "R-2", "R-3"]])
    #expect(position.additions.map(\.remark) == ["R-3"])
    #expect(position.additions.first?.text.contains(added) == true)
    #expect(position.voices.count == 3)
  }

  @Test("running it again keeps numbers, texts and groupings made by hand, and only adds")
  func again() throws {
    let desk = try desk(["a.txt": HearingDesk.odder])
    let first = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    let id = first[0].position.printedID
    _ = try desk.workspace.set(
      position: id, PositionChange(title: "Fart", text: "Sæt farten ned.", dissent: "Bornholm"),
      by: desk.clerk)
    _ = try desk.workspace.move(remark: "R-2", to: id, by: desk.clerk)
    try desk.lay("b.txt", HearingDesk.bornholm)
    _ = try desk.collectAll()
    let second = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    let kept = try #require(second.first { $0.position.printedID == id })
    #expect(
      (kept.position.title, kept.position.text, kept.position.dissent) == (
        "Fart", "Sæt farten ned.", "Bornholm"
      ))
    #expect(kept.remarks.map(\.printedID) == ["R-1", "R-2", "R-4"])
    let log = try desk.workspace.log()
    #expect(try desk.workspace.collate(hearing: nil, by: desk.clerk) == second)
    #expect(try desk.workspace.log() == log)
  }

  @Test(
    "a position that a person puts elsewhere keeps its remarks and its text when remarks are gathered again")
  func placed() throws {
    let desk = try desk(["a.txt": HearingDesk.odder])
    let first = try #require(
      try desk.workspace.collate(hearing: nil, by: desk.clerk).first { $0.position.provision == "par:1/nr:2" }
    )
    let id = first.position.printedID
    _ = try desk.workspace.place(position: id, at: nil, by: desk.clerk)
    _ = try desk.workspace.set(
      position: id, PositionChange(title: "Sne", text: "Ryd senere."), by: desk.clerk)
    let again = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    let kept = try #require(again.first { $0.position.printedID == id })
    #expect(kept.remarks == first.remarks && kept.remarks.count == 1)
    #expect((kept.position.title, kept.position.text) == ("Sne", "Ryd senere."))
    #expect(!again.contains { $0.position.provision == "par:1/nr:2" })
  }

  @Test("a remark that a person places elsewhere is not ready until it is gathered again")
  func placedSince() throws {
    let desk = try desk(["a.txt": HearingDesk.odder])
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    _ = try desk.workspace.place(remark: "R-1", at: "§ 1, nr. 3", by: desk.clerk)
    func loose() throws -> Bool {
      try desk.workspace.check(hearing: nil, at: desk.clerk.now).contains { $0.rule == .remarkNotCollated }
    }
    #expect(try loose())
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    #expect(try !loose())
  }

  @Test("a remark whose place is not in the draft waits in a list of its own")
  func unplaced() throws {
    let desk = try desk(["a.txt": "Odder Kommune\n\nAd § 88\nBestemmelsen om hegn bør udgå af forslaget."])
    let positions = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    #expect(positions.map(\.position.section) == [.unplaced])
    #expect(
      try desk.workspace.check(hearing: nil, at: desk.clerk.now).contains { $0.rule == .remarkUnplaced })
  }

  @Test("pointers and \"ingen bemærkninger\" stand under no position")
  func natures() throws {
    let desk = try HearingDesk()
    _ = try desk.collect([desk.lay("k.eml", HearingDesk.copenhagen)])
    #expect(try desk.workspace.collate(hearing: nil, by: desk.clerk).isEmpty)
    #expect(try desk.workspace.remarks(hearing: nil).map(\.remark.nature) == [.noRemarks])
  }

  @Test("§ 1 of the bill and § 1 of the executive order beside it are two positions")
  func twoDrafts() throws {
    let desk = try HearingDesk()
    let order = [
      "Udkast til bekendtgørelse om cykelstiers belægning",
      "§ 1. Bekendtgørelsen gælder for stier af asfalt.",
      "§ 2. Stier af grus fejes hver uge.", "Stk. 2. Sand fjernes.",
      "§ 3. Bekendtgørelsen træder i kraft den 1. juli 2026.",
    ]
    _ = try desk.workspace.importHearing(
      HearingPapers(
        [
          SourceFile(
            name: "bekendtgørelse.docx", bytes: try HearingDesk.docx(FeedbackFixture.document(order)))
        ],
        context: ReadContext()), id: "H-1", setting: [], by: desk.clerk)
    let drafts = try desk.workspace.read { try Workspace.documents($0, of: "H-1") }.filter {
      $0.role == .draft
    }
    try #require(drafts.count == 2)
    _ = try desk.collect([
      desk.lay("a.txt", "Odder Kommune\n\nAd § 2\nGelænder af træ rådner, og stål bør være tilladt."),
      desk.lay(
        "b.txt", "Bornholms Regionskommune\n\nAd § 2\nGrus hver uge er for ofte på en ø med få cyklister."),
    ])
    _ = try desk.workspace.place(remark: "R-1", at: "D-1 § 2", by: desk.clerk)
    _ = try desk.workspace.place(remark: "R-2", at: "\(drafts[1].printedID) § 2", by: desk.clerk)
    let positions = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    #expect(positions.map { $0.remarks.map(\.printedID) } == [["R-1"], ["R-2"]])
    #expect(positions[0].position.title == "§ 2")
    #expect(positions[1].position.title.hasPrefix("§ 2 ("))
  }

  @Test("a place in the order moves a position within its part; the others keep the draft's order")
  func order() throws {
    let desk = try desk([
      "a.txt":
        "Odder Kommune\n\nAd § 1, nr. 1\nFor høj.\n\nAd § 1, nr. 2\nFor tidligt.\n\nAd § 2, nr. 1\nFor dyrt."
    ])
    let positions = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    _ = try desk.workspace.set(
      position: positions[0].position.printedID, PositionChange(sequence: 2), by: desk.clerk)
    #expect(
      try desk.workspace.positions(hearing: nil).map(\.position.title) == [
        "§ 1, nr. 2", "§ 1, nr. 1", "§ 2, nr. 1",
      ])
  }

  @Test(
    "copies that add nothing become duplicates without being typed; what adds something is left to a person")
  func joinCopies() throws {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    let copies = try desk.workspace.plainCopies(hearing: nil)
    #expect(copies.count == 1)
    #expect(try desk.workspace.joinCopies(hearing: nil, by: desk.clerk) == copies)
    let decided = try desk.workspace.remarks(hearing: nil).filter { !$0.decisions.isEmpty }
    #expect(decided.map(\.remark.printedID) == copies)
    #expect(decided.first?.decisions.map(\.value) == [.duplicateOf])
    #expect(try desk.workspace.plainCopies(hearing: nil).isEmpty)
  }
}
