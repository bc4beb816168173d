import Foundation
import Testing

@testable import KomdirCore

@Suite("What a person corrects in remarks")
struct RemarkCorrectionsTests {
  private func desk() throws -> HearingDesk {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    return desk
  }

  private func remark(_ desk: HearingDesk, _ id: String) throws -> RemarkReport {
    try #require(try desk.workspace.remarks(hearing: nil).first { $0.remark.printedID == id })
  }

  @Test(
    "a place can be said by id or by name, and is no longer the program's",
    arguments: ["par:2/nr:1", "§ 2, nr. 1", "D-1 § 2, nr. 1"])
  func place(_ name: String) throws {
    let desk = try desk()
    _ = try desk.workspace.place(remark: "R-1", at: name, by: desk.clerk)
    let placed = try remark(desk, "R-1").remark
    #expect(placed.provision == "par:2/nr:1")
    #expect(placed.match == .exact)
    #expect(placed.placedBy == "Sekretariatet")
    #expect(placed.asWritten == "§ 1, nr. 1")
  }

  @Test(
    "a place can be said as members write it: in the amended law, in new text, as a chapter of it",
    arguments: [
      ("§ 4 a, stk. 2", "par:1/nr:2"), ("den foreslåede § 4 a", "par:1/nr:2"),
      ("§ 9, stk. 3, i lov om cykelstier", "par:1/nr:3"),
      ("Ad § 3, stk. 2", "par:3/stk:2"),
    ])
  func written(_ name: String, _ id: String) throws {
    let desk = try desk()
    _ = try desk.workspace.place(remark: "R-1", at: name, by: desk.clerk)
    #expect(try remark(desk, "R-1").remark.provision == id)
  }

  @Test(
    "the parts of a split remark get the places that they name; a person's own place stays with all of them")
  func partsOfSplit() throws {
    let desk = try desk()
    let added = try desk.workspace.addRemark(
      hearing: nil, member: "M-1", text: "Fristen er kort. § 3, stk. 2, er uklar.", provision: nil,
      by: desk.clerk)
    // What a person placed stays: only the program's own place is looked at again.
    let kept = try desk.workspace.split(remark: added.printedID, at: ["§ 3"], by: desk.clerk)
    #expect(kept.map(\.provision) == [nil, nil])
    let answer = try desk.collect([
      try desk.lay(
        "to-steder.txt",
        "Odder Kommune\n\nTil § 1, nr. 1: Fristen er kort. Se også § 3, stk. 2, der er uklar.")
    ])
    #expect(answer.remarks > 0)
    let whole = try #require(
      try desk.workspace.remarks(hearing: nil).last { $0.remark.text.contains("Se også § 3") })
    let parts = try desk.workspace.split(remark: whole.remark.printedID, at: ["Se også"], by: desk.clerk)
    #expect(parts.map(\.provision) == ["par:1/nr:1", "par:3/stk:2"])
  }

  @Test("a part that names nothing loses the place that another part names, and keeps a heading's")
  func partsWithoutPlace() throws {
    let desk = try desk()
    _ = try desk.collect([
      try desk.lay(
        "ord.txt",
        "Odder Kommune\n\nFristen i § 3, stk. 1, er for kort. Gelænder af træ rådner altid ved havet. Årstallet i stk. 2 er tilfældigt."
      ),
      try desk.lay(
        "overskrift.txt", "Odder Kommune\n\nAd § 1, nr. 2\nSne falder om natten. Salt koster penge."),
    ])
    func split(_ words: String, at beginnings: [String]) throws -> [StoredRemark] {
      let whole = try #require(
        try desk.workspace.remarks(hearing: nil).last { $0.remark.text.contains(words) })
      return try desk.workspace.split(remark: whole.remark.printedID, at: beginnings, by: desk.clerk)
    }
    let parts = try split("Fristen i § 3", at: ["Gelænder", "Årstallet"])
    #expect(parts.map(\.provision) == ["par:3/stk:1", nil, "par:3/stk:2"])
    #expect(parts[1].likely == "par:2/nr:1")
    let below = try split("Sne falder", at: ["Salt"])
    #expect(below.map(\.provision) == ["par:1/nr:2", "par:1/nr:2"])
  }

  @Test("the place at the head of a remark stays with all its parts, and what is split is split once")
  func partsBelowHead() throws {
    let desk = try desk()
    _ = try desk.collect([
      try desk.lay(
        "hoved.txt",
        "Odder Kommune\n\nTil § 1, nr. 1: Fristen er for kort for os. Udgiften bæres af kommunen alene.")
    ])
    let whole = try #require(
      try desk.workspace.remarks(hearing: nil).last { $0.remark.text.contains("Udgiften bæres") })
    let id = whole.remark.printedID
    let parts = try desk.workspace.split(remark: id, at: ["Udgiften"], by: desk.clerk)
    #expect(parts.map(\.provision) == ["par:1/nr:1", "par:1/nr:1"])
    #expect(throws: WorkspaceError.notAllowed(.isSplit(id))) {
      try desk.workspace.split(remark: id, at: ["Udgiften"], by: desk.clerk)
    }
    #expect(throws: WorkspaceError.notAllowed(.isSplit(id))) {
      try desk.workspace.setSupport(remark: id, to: ["Bornholm"], by: desk.clerk)
    }
  }

  @Test("a person says whose view a part of a joint letter is, and it counts as that member's alone")
  func viewOfOne() throws {
    let desk = try desk()
    _ = try desk.workspace.set(
      submission: "S-1", SubmissionChange(members: ["Odder", "Bornholm"]), by: desk.clerk)
    let first = try #require(try desk.workspace.remarks(hearing: nil).first { $0.remark.submission == 1 })
    let changed = try desk.workspace.set(
      remark: first.remark.printedID, member: "Bornholm", by: desk.clerk)
    #expect(changed.municipality == "Bornholm")
    let position = try #require(
      try desk.workspace.collate(hearing: nil, by: desk.clerk).first {
        $0.remarks.contains { $0.id == changed.id }
      })
    let alone = position.remarks.count == 1
    #expect(!alone || position.voices.compactMap(\.municipality) == ["Bornholm"])
    #expect(
      try desk.workspace.remarks(hearing: nil).first { $0.remark.id == changed.id }?.voice.municipality
        == "Bornholm")
  }

  @Test(
    "what was read as saying nothing counts when a person keeps it, places it or puts it under a position")
  func readAsNothing() throws {
    for step in 0..<3 {
      let desk = try desk()
      let nothing = try #require(
        try desk.workspace.remarks(hearing: nil).first { $0.remark.nature == .noRemarks })
      let id = nothing.remark.printedID
      switch step {
      case 0: _ = try desk.workspace.keep(dropped: id, by: desk.clerk)
      case 1: _ = try desk.workspace.place(remark: id, at: "§ 3", by: desk.clerk)
      default: _ = try desk.workspace.move(remark: id, to: "P-1", by: desk.clerk)
      }
      #expect(try remark(desk, id).remark.nature == .substantive)
      let positions = try desk.workspace.collate(hearing: nil, by: desk.clerk)
      #expect(positions.contains { $0.remarks.contains { $0.printedID == id } })
    }
  }

  @Test("what was set aside and is kept stands at the place that its words name")
  func keptAtItsPlace() throws {
    let desk = try desk()
    _ = try desk.collect([
      try desk.lay(
        "skema.csv", "Bestemmelse;Bemærkning;Vurdering\n§ 1, nr. 1;For højt.;\n§ 3, stk. 2;;ses igen\n")
    ])
    let file = try #require(try desk.workspace.submissions(hearing: nil).last).submission.printedID
    let piece = try #require(
      try desk.workspace.contents(of: file).setAside.first { $0.text.contains("§ 3, stk. 2") })
    let kept = try desk.workspace.keep(setAside: piece.id, by: desk.clerk)
    #expect(kept.provision == "par:3/stk:2")
    #expect(kept.placedBy == nil)
  }

  @Test("a place that the papers do not have is refused")
  func unknownPlace() throws {
    let desk = try desk()
    #expect(throws: WorkspaceError.unknownProvision("§ 77")) {
      try desk.workspace.place(remark: "R-1", at: "§ 77", by: desk.clerk)
    }
  }

  @Test("no automatic run takes a correction back: not collect, not collate, not the next draft")
  func neverOverwritten() throws {
    let desk = try desk()
    _ = try desk.workspace.place(remark: "R-1", at: "par:2/nr:1", by: desk.clerk)
    _ = try desk.workspace.place(remark: "R-2", at: nil, by: desk.clerk)
    _ = try desk.workspace.move(remark: "R-3", to: "P-2", by: desk.clerk)
    _ = try desk.workspace.decide(
      remark: "R-4", [DecisionInput(value: .notFollowed, reason: "For dyrt")], by: desk.clerk)
    _ = try desk.collectAll()
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    #expect(try remark(desk, "R-1").remark.provision == "par:2/nr:1")
    #expect(try remark(desk, "R-2").remark.match == .general)
    #expect(try remark(desk, "R-3").positions == ["P-2"])
    #expect(try remark(desk, "R-4").decisions.map(\.value) == [.notFollowed])
    try desk.importPapers(
      draft: FeedbackFixture.draftLines.map { $0.replacingOccurrences(of: "30 km", with: "28 km") }, id: "H-1"
    )
    #expect(try remark(desk, "R-1").remark.provision == "par:2/nr:1")
    #expect(try remark(desk, "R-2").remark.match == .general)
    #expect(try remark(desk, "R-3").positions == ["P-2"])
  }

  @Test("the words of a telephone call become a remark with a file of their own, placed by name")
  func add() throws {
    let desk = try desk()
    let added = try desk.workspace.addRemark(
      hearing: nil, member: "København", text: "Vi støtter gelænderet.", provision: "§ 2, nr. 1",
      by: desk.clerk)
    #expect(added.provision == "par:2/nr:1")
    let report = try remark(desk, added.printedID)
    #expect(report.voice.municipality == "København")
    #expect(report.why == "given")
  }

  @Test("a piece that was set aside can be kept as a remark, once")
  func keep() throws {
    let desk = try desk()
    let pieces = try desk.workspace.contents(of: "S-1").setAside
    let piece = try #require(pieces.first { $0.text == "Venlig hilsen" })
    let kept = try desk.workspace.keep(setAside: piece.id, by: desk.clerk)
    #expect(kept.text == "Venlig hilsen")
    #expect(try desk.workspace.keep(setAside: piece.id, by: desk.clerk) == kept)
    #expect(
      try desk.workspace.contents(of: "S-1").setAside.first { $0.id == piece.id }?.keptAs == kept.printedID)
    #expect(throws: WorkspaceError.notAllowed(.noSuchParagraph("S-1:p99"))) {
      try desk.workspace.keep(setAside: "S-1:p99", by: desk.clerk)
    }
  }

  @Test("a split remark stays as it was sent; its parts stand in its place")
  func split() throws {
    let desk = try desk()
    let whole = try remark(desk, "R-1").remark.text
    let parts = try desk.workspace.split(remark: "R-1", at: ["hvor små"], by: desk.clerk)
    #expect(
      parts.map(\.text) == [
        "Grænsen på 30 km er for høj på stier ved skoler,", "hvor små børn cykler hver eneste morgen.",
      ])
    #expect(parts.allSatisfy { $0.copyOf == 1 && $0.provision == "par:1/nr:1" })
    let ids = try desk.workspace.remarks(hearing: nil).map(\.remark.printedID)
    #expect(!ids.contains("R-1") && ids.contains(parts[0].printedID))
    #expect(try desk.workspace.contents(of: "S-1").remarks.first?.text == whole)
    #expect(
      try !desk.workspace.check(hearing: nil, at: desk.clerk.now).contains { $0.rule == .remarkChanged })
    #expect(throws: WorkspaceError.notAllowed(.nothingToSplit)) {
      try desk.workspace.split(remark: parts[0].printedID, at: ["findes ikke"], by: desk.clerk)
    }
  }
}
