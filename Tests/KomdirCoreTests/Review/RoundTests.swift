import DocumentFormats
import Testing

@testable import KomdirCore

@Suite("What members write in a later round about an earlier one")
struct RoundTests {
  private func problems(_ rule: Problem.Rule, _ desk: HearingDesk) throws -> [Problem] {
    try desk.workspace.check(hearing: nil, at: desk.clerk.now).filter { $0.rule == rule }
  }

  @Test(
    "a remark that uses the former draft's number is worth a look, with the number of today; one that fits is not"
  )
  func oldNumber() throws {
    let desk = try HearingDesk()
    try desk.importPapers(draft: SecondDraftTests.next, id: "H-1")
    // § 1, nr. 2 of the first draft was about snow; it is § 1, nr. 3 now.
    _ = try desk.collect([
      desk.lay(
        "odder.txt",
        "Odder Kommune\n\nAd § 1, nr. 2\nVi kan ikke rydde cykelstier for sne inden klokken syv hver morgen.\n\nAd § 1, nr. 3\nKravet om at rydde cykelstier for sne bør gælde fra klokken otte."
      )
    ])
    let found = try problems(.remarkOldNumber, desk)
    #expect(found.map(\.subject) == ["R-1"])
    #expect(
      found.first?.message.danish
        == "skriver § 1, nr. 2, men ordene passer på § 1, nr. 3, som hed § 1, nr. 2 i et tidligere udkast. Er det den: komdir remark place R-1 \"§ 1, nr. 3\""
    )
    _ = try desk.workspace.place(remark: "R-1", at: "§ 1, nr. 3", by: desk.clerk)
    #expect(try problems(.remarkOldNumber, desk).isEmpty)
  }

  @Test(
    "a remark that uses the number of a provision that is gone is worth a look, though another bears the number now"
  )
  func goneNumber() throws {
    let desk = try TwoDraftsTests.desk()
    let second = SourceFile(
      name: "2. udkast.docx",
      bytes: try HearingDesk.docx(FeedbackFixture.document(TwoDraftsTests.secondOrder)))
    _ = try desk.workspace.importHearing(
      HearingPapers([second], context: ReadContext()), id: "H-1", setting: [], by: desk.clerk)
    // § 4 of the first draft was about certificates; § 4 of the second about the hours of a rack.
    _ = try desk.collect([
      desk.lay(
        "odder.txt", "Odder Kommune\n\n§ 4 om straffeattest: ærgerligt, den ryger. Den skulle være blevet.")
    ])
    let found = try problems(.remarkOldNumber, desk)
    #expect(found.map(\.subject) == ["R-1"])
    #expect(found.first?.message.danish.contains("i et tidligere udkast, som er udgået") == true)
  }

  @Test("a member that takes a remark back is shown beside the remark that it seems to be")
  func takenBack() throws {
    let desk = try HearingDesk()
    _ = try desk.collect([desk.lay("odder.txt", HearingDesk.odder)])
    _ = try desk.collect([
      desk.lay(
        "odder 2.txt",
        "Odder Kommune\n\nGenerelt\nBemærkningen om at rydde sne inden klokken syv trækker vi tilbage efter vores møde.\n\nVenlig hilsen\nKarla Mosegård"
      )
    ])
    let found = try problems(.remarkTakesBack, desk)
    #expect(found.map(\.subject) == ["R-3"])
    #expect(found.first?.message.danish.contains("måske R-2 (»Vi kan ikke nå at rydde sne") == true)
    _ = try desk.workspace.decide(
      remark: "R-2", [DecisionInput(value: .withdrawn, date: "2026-03-02")], by: desk.clerk)
    #expect(try problems(.remarkTakesBack, desk).isEmpty)
  }

  @Test("a municipality outside the register is named, and so is a file that another hearing holds too")
  func outsiders() throws {
    let desk = try HearingDesk()
    let file = try desk.lay("odder.txt", HearingDesk.odder)
    _ = try desk.collect([file])
    _ = try desk.workspace.set(submission: "S-1", SubmissionChange(member: "Viborg"), by: desk.clerk)
    let found = try problems(.senderOutsideRegister, desk)
    #expect(found.map(\.subject) == ["S-1 odder.txt"])
    #expect(found.first?.message.danish.hasPrefix("Viborg er ikke i registret") == true)
    try desk.importPapers(draft: SecondDraftTests.next, id: "H-2")
    _ = try desk.workspace.collector(hearing: "H-2", context: ReadContext(), by: desk.clerk).collect([file])
    let twins = try desk.workspace.check(hearing: "H-2", at: desk.clerk.now).filter {
      $0.rule == .fileInOtherHearing
    }
    #expect(twins.first?.message.danish.hasPrefix("er den samme fil som S-1 i H-1") == true)
  }

  @Test("a position with a text but no place in the draft keeps the answer back, until it has one")
  func unplaced() throws {
    let desk = try HearingDesk()
    _ = try desk.collect([
      desk.lay("odder.txt", "Odder Kommune\n\nAd § 88\nBestemmelsen om hegn bør udgå af forslaget.")
    ])
    let position = try #require(try desk.workspace.collate(hearing: nil, by: desk.clerk).first).position
      .printedID
    _ = try desk.workspace.set(position: position, PositionChange(text: "Hegn bør udgå."), by: desk.clerk)
    _ = try desk.workspace.decide(remark: "R-1", [DecisionInput(value: .followed)], by: desk.clerk)
    #expect(try problems(.positionUnplaced, desk).map(\.group) == [.blocks])
    _ = try desk.workspace.place(position: position, at: nil, by: desk.clerk)
    #expect(try problems(.positionUnplaced, desk).isEmpty)
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    let text = try desk.workspace.response(hearing: nil, at: desk.clerk.now).document.text()
    #expect(text.contains("Hegn bør udgå.") && !text.contains("Uden sted"))
  }
}
