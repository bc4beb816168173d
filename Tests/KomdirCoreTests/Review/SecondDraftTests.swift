import DocumentFormats
import DocumentModel
import Testing

@testable import KomdirCore

@Suite("A second draft: nothing that was written on the first stays stale unsaid")
struct SecondDraftTests {
  /// The next draft: a new point 1 shifts the others, the speed is another, and the act on footbridges is left out.
  static let next: [String] = {
    var lines = FeedbackFixture.draftLines
    lines.removeSubrange((lines.firstIndex(of: "§ 2") ?? 0)..<(lines.firstIndex(of: "§ 3") ?? 0))
    return lines.map { line in
      switch line {
      case _ where line.hasPrefix("1. I § 2"):
        "2. I § 2, stk. 1, ændres »højst 20 km« til: »højst 25 km«."
      case _ where line.hasPrefix("2. Efter § 4"): "3. Efter § 4 indsættes:"
      case _ where line.hasPrefix("3. § 9"): "4. § 9, stk. 3, ophæves."
      case "§ 3": "§ 2"
      case _ where line.hasPrefix("Stk. 2. Reglerne"): "Stk. 2. Reglerne gælder ikke for stier på Fanø."
      case _ where line.hasPrefix("I lov om cykelstier"):
        line + "\n1. I § 1 indsættes efter »cykler«: »og løbehjul«."
      default: line
      }
    }.flatMap { $0.split(separator: "\n").map(String.init) }
  }()

  private let odder = """
    Odder Kommune

    Ad § 1, nr. 1
    Grænsen på 30 km er for høj på stier ved skoler. Den bør være 25 km i timen.

    Ad § 1, nr. 2
    Vi kan ikke nå at rydde sne inden klokken syv, når sneen falder om natten.

    Ad § 2, nr. 1
    Kravet om gelænder af træ bør udgå af forslaget, for træ rådner på tre vintre.

    Generelle bemærkninger
    Forslaget giver kommunerne nye opgaver uden at sige, hvordan de skal betales.
    """

  /// Remarks decided, each position with a text, and the response written.
  private func desk() throws -> HearingDesk {
    let desk = try HearingDesk()
    _ = try desk.collect([desk.lay("odder.txt", odder)])
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    for id in ["R-1", "R-2", "R-3", "R-4"] {
      _ = try desk.workspace.decide(remark: id, [DecisionInput(value: .followed)], by: desk.clerk)
    }
    for (place, text) in [
      ("par:1/nr:1", "Grænsen bør være lavere end 30 km."),
      ("par:1/nr:2", "KOMDIR foreslår, at nr. 2 udgår, jf. også § 1, nr. 3."),
      ("par:2/nr:1", "Kravet om træ bør udgå."), (nil, "Opgaverne skal betales."),
    ] {
      let position = try position(at: place, desk)
      _ = try desk.workspace.set(
        position: position.printedID, PositionChange(text: text), by: desk.clerk)
    }
    #expect(try blocking(desk).isEmpty)
    return desk
  }

  private func position(at provision: String?, _ desk: HearingDesk) throws -> Position {
    try #require(
      try desk.workspace.positions(hearing: nil).map(\.position).first { $0.provision == provision })
  }

  private func blocking(_ desk: HearingDesk) throws -> [Problem] {
    try desk.workspace.check(hearing: nil, at: desk.clerk.now).filter { $0.group == .blocks }
  }

  private func problems(_ rule: Problem.Rule, _ desk: HearingDesk) throws -> [Problem] {
    try desk.workspace.check(hearing: nil, at: desk.clerk.now).filter { $0.rule == rule }
  }

  @Test("a position and a decision whose provision changed are named with the words that changed")
  func changed() throws {
    let desk = try desk()
    try desk.importPapers(draft: Self.next, id: "H-1")
    let position = try position(at: "par:1/nr:2", desk)
    let stale = try #require(try problems(.positionOnOldDraft, desk).first)
    #expect(stale.subject == "\(position.printedID) § 1, nr. 2")
    #expect(stale.message.danish.contains("»30 km« → »25 km«"), "\(stale.message.danish)")
    #expect(stale.group == .blocks)
    let decision = try #require(try problems(.decisionOnOldDraft, desk).first)
    #expect(decision.subject == "R-1")
    #expect(decision.message.danish.contains("»30 km« → »25 km«"))
    // Whoever reads it and finds that both hold says so once.
    _ = try desk.workspace.confirm(positions: [position.printedID], by: desk.clerk)
    #expect(try problems(.positionOnOldDraft, desk).isEmpty)
    #expect(try problems(.decisionOnOldDraft, desk).isEmpty)
  }

  @Test("what a new draft leaves word for word as it was is not asked about")
  func unchanged() throws {
    let desk = try desk()
    var same = FeedbackFixture.draftLines
    same[same.count - 1] = "Stk. 2. Reglerne i § 2 gælder ikke for broer, der er opført før 1960."
    try desk.importPapers(draft: same, id: "H-1")
    #expect(try blocking(desk).isEmpty)
  }

  @Test("a position on a § that is gone is not ready, until it is moved or taken away")
  func gone() throws {
    let desk = try desk()
    try desk.importPapers(draft: Self.next, id: "H-1")
    let stale = try #require(try problems(.positionPlaceGone, desk).first)
    #expect(stale.message.danish.contains("§ 2, nr. 1 er ikke i det nye udkast"))
    let id = try #require(stale.subject.split(separator: " ").first.map(String.init))
    // To say that it holds does not make its heading true.
    _ = try desk.workspace.confirm(positions: [id], by: desk.clerk)
    #expect(try problems(.positionPlaceGone, desk).count == 1)
    #expect(throws: WorkspaceError.notAllowed(.positionHasRemarks(id, ["R-3"]))) {
      try desk.workspace.delete(position: id, by: desk.clerk)
    }
    let placed = try desk.workspace.place(position: id, at: nil, by: desk.clerk)
    #expect((placed.section, placed.title) == (.general, "Generelle bemærkninger"))
    #expect(try problems(.positionPlaceGone, desk).isEmpty)
  }

  @Test("a remark that lost its place is named although it was decided, until it is placed or decided again")
  func lostPlace() throws {
    let desk = try desk()
    try desk.importPapers(draft: Self.next, id: "H-1")
    #expect(try problems(.remarkPlaceGone, desk).map(\.subject) == ["R-3"])
    _ = try desk.workspace.decide(
      remark: "R-3", [DecisionInput(value: .answered, reason: "Imødekommet")], by: desk.clerk)
    #expect(try problems(.remarkPlaceGone, desk).isEmpty)
  }

  @Test("numbers in a text that the new draft moved are shown with their new number")
  func numbers() throws {
    let desk = try desk()
    try desk.importPapers(draft: Self.next, id: "H-1")
    let position = try position(at: "par:1/nr:3", desk)
    let facts = try problems(.numberMoved, desk).filter { $0.subject.hasPrefix(position.printedID + " ") }
      .map(\.words.fact.danish)
    #expect(
      facts == [
        "teksten siger »nr. 2« (§ 1, nr. 2), som nu er § 1, nr. 3",
        "teksten siger »§ 1, nr. 3« (§ 1, nr. 3), som nu er § 1, nr. 4",
      ])
    _ = try desk.workspace.set(
      position: position.printedID,
      PositionChange(text: "KOMDIR foreslår, at nr. 3 udgår, jf. også § 1, nr. 4."), by: desk.clerk)
    #expect(try !problems(.numberMoved, desk).contains { $0.subject.hasPrefix(position.printedID + " ") })
  }

  @Test("demands that the new draft meets are proposed as met")
  func met() throws {
    let desk = try desk()
    try desk.importPapers(draft: Self.next, id: "H-1")
    let found = try problems(.demandMet, desk)
    #expect(found.map(\.subject) == ["R-1", "R-3"])
    #expect(found.allSatisfy { $0.group == .look })
    #expect(found[0].message.danish.contains("»25 km« står nu i § 1, nr. 2"), "\(found[0].message.danish)")
    #expect(found[1].message.danish.contains("§ 2, nr. 1 er ikke i det nye udkast"))
  }

  @Test("a provision whose references only followed others to their new numbers has not changed")
  func onlyRenumbered() throws {
    let lines = [
      "Udkast til bekendtgørelse om varmeberedskab",
      "§ 1. Kommunen laver en plan for varme dage i sommerhalvåret.",
      "§ 2. Planen behandles af byrådet hvert år i januar måned.",
      "§ 3. Kommunen indberetter efter § 4 hver måned til styrelsen.",
      "§ 4. Styrelsen fastsætter et skema, jf. § 3, og kan kræve 4 tal om ugen.",
    ]
    let next = [
      lines[0], lines[1], "§ 2. Kommunen indberetter efter § 3 hver måned til styrelsen.",
      "§ 3. Styrelsen fastsætter et skema, jf. § 2, og kan kræve 3 tal om ugen.",
    ]
    let desk = try HearingDesk(hearing: false)
    try desk.importPapers(draft: lines)
    _ = try desk.collect([
      desk.lay(
        "odder.txt",
        "Odder Kommune\n\nAd § 3\nIndberetningen bør ske en gang om året i stedet.\n\nAd § 4\nSkemaet bør være kort og let at udfylde for alle."
      )
    ])
    for id in ["R-1", "R-2"] {
      _ = try desk.workspace.decide(remark: id, [DecisionInput(value: .followed)], by: desk.clerk)
    }
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    try desk.importPapers(draft: next, id: "H-1")
    let stale = try problems(.decisionOnOldDraft, desk)
    // § 4 is § 3 now, and asks for three numbers instead of four: that is a change, its reference is none.
    #expect(stale.map(\.subject) == ["R-2"])
    #expect(stale.first?.message.danish.contains("»4 tal« → »3 tal«") == true)
    #expect(stale.first?.message.danish.contains("§") == true)
    #expect(stale.first?.message.danish.contains("komdir position confirm P-2") == true)
  }

  @Test("a remark decided after it lost its place is not asked about again when a third draft comes")
  func decidedWithoutPlace() throws {
    let desk = try desk()
    try desk.importPapers(draft: Self.next, id: "H-1")
    _ = try desk.workspace.decide(
      remark: "R-3", [DecisionInput(value: .answered, reason: "Imødekommet")], by: desk.clerk)
    #expect(try problems(.remarkPlaceGone, desk).isEmpty)
    try desk.importPapers(draft: Self.next + ["Stk. 3. Loven gælder ikke på Anholt."], id: "H-1")
    #expect(try problems(.remarkPlaceGone, desk).isEmpty)
  }

  @Test("after a new draft status says that decisions are to be made, not that the answer is written")
  func statusAfterDraft() throws {
    let desk = try desk()
    let response = try desk.workspace.response(hearing: nil, at: desk.clerk.now)
    try desk.workspace.noteResponse(
      hearing: nil, file: "svar.docx", sha256: "aa", isDraft: false, readAt: response.entry, by: desk.clerk)
    #expect(try desk.workspace.status(at: desk.clerk.now).first?.stage == .ready)
    try desk.importPapers(draft: Self.next, id: "H-1")
    #expect(try desk.workspace.status(at: desk.clerk.now).first?.stage == .deciding)
  }

  @Test("a third draft that takes the words of the first leaves nothing to ask about")
  func back() throws {
    let desk = try desk()
    try desk.importPapers(draft: Self.next, id: "H-1")
    try desk.importPapers(draft: FeedbackFixture.draftLines + ["Stk. 3. Nyt."], id: "H-1")
    #expect(try problems(.positionOnOldDraft, desk).isEmpty)
    #expect(try problems(.numberMoved, desk).isEmpty)
  }

  @Test("a position left without a remark is not ready")
  func withoutRemarks() throws {
    let desk = try desk()
    let position = try position(at: nil, desk)
    _ = try desk.workspace.move(
      remark: "R-4", to: try self.position(at: "par:1/nr:1", desk).printedID, by: desk.clerk)
    #expect(
      try problems(.positionWithoutRemarks, desk).map(\.subject) == [
        "\(position.printedID) \(position.title)"
      ])
    try desk.workspace.delete(position: position.printedID, by: desk.clerk)
    #expect(try problems(.positionWithoutRemarks, desk).isEmpty)
  }

  @Test("when a member sends a newer version, the decision on the former is said beside the new remark")
  func newerFile() throws {
    let desk = try desk()
    let newer = odder.replacing("inden klokken syv", with: "inden klokken ni")
    _ = try desk.collect([desk.lay("odder-ny.txt", newer)])
    _ = try desk.workspace.set(submission: "S-2", SubmissionChange(replaces: "S-1"), by: desk.clerk)
    let found = try problems(.decisionOnOldVersion, desk)
    #expect(found.map(\.subject) == ["R-5", "R-6", "R-7", "R-8"])
    #expect(found[1].message.danish.contains("ny udgave af R-2, der blev »medtaget«"))
    #expect(
      found[1].message.danish.contains("»syv,« → »ni,«") || found[1].message.danish.contains("»syv« → »ni«"))
  }
}

@Suite("What a remark asks for, seen in a new draft")
struct DemandTests {
  private func remark(_ text: String, kind: Remark.Kind = .paragraph, wording: String? = nil) -> StoredRemark
  {
    StoredRemark(
      id: 1, submission: 1, ordinal: 1, kind: kind, nature: .substantive, text: text,
      proposedWording: wording,
      match: .exact)
  }

  @Test("a proposed wording that stands in the new draft and not in the old is met")
  func wording() {
    let demand = Demand(remark("Skriv det klarere.", wording: "efter aftale med borgeren"))
    #expect(
      demand.met(before: "Kommunen beslutter.", after: "Kommunen beslutter efter aftale med borgeren.")
        == .standsNow("efter aftale med borgeren"))
    #expect(demand.met(before: "Efter aftale med borgeren.", after: "Efter aftale med borgeren!") == nil)
  }

  @Test("deleted words that are out are met; those that still stand are not")
  func deletion() {
    let demand = Demand(remark("så vidt muligt", kind: .deletion))
    #expect(demand.met(before: "Det sker så vidt muligt.", after: "Det sker.") == .isOut("så vidt muligt"))
    #expect(demand.met(before: "Det sker så vidt muligt.", after: "Det sker nu så vidt muligt.") == nil)
  }

  @Test(
    "a value asked for, in digits or in words",
    arguments: ["Fristen bør være 14 uger.", "Giv os fjorten uger."])
  func values(text: String) {
    let demand = Demand(remark(text))
    #expect(demand.met(before: "Fristen er 8 uger.", after: "Fristen er 14 uger.") == .standsNow("14 uger"))
    #expect(demand.met(before: "Fristen er 8 uger.", after: "Fristen er 10 uger.") == nil)
    #expect(demand.met(before: "Fristen er 14 uger.", after: "Fristen er fjorten uger og lidt.") == nil)
  }

  @Test("an amount that the member finds too small is no demand for it, though the draft says it now")
  func wanting() {
    let demand = Demand(
      remark("Loftet bør udgå. Et tilskud på 110.000 kr. dækker ikke engang et nødstrømsanlæg."))
    #expect(demand.met(before: "Der ydes 85.000 kr.", after: "Der ydes 110.000 kr.") == nil)
  }

  @Test("where only one of two amounts stands, the demand is met in part")
  func inPart() {
    let demand = Demand(remark("Fristen bør være 12 timer, og 36 timer i weekenden."))
    #expect(demand.met(before: "Inden 6 timer.", after: "Inden 12 timer.") == .standsInPart("12 timer"))
  }

  @Test(
    "degrees, years and how often something is done are asked for and met in any form",
    arguments: [
      ("Grænsen bør være 27 grader.", "over 26 °C", "over 27 °C"),
      ("Kravet bør først gælde fra 2029.", "den 1. januar 2028", "den 1. januar 2029"),
      ("Det er nok at indberette én gang om året.", "indberetter hver uge", "indberetter årligt"),
    ])
  func rhythms(text: String, before: String, after: String) {
    let demand = Demand(remark(text))
    #expect(demand.met(before: before, after: after) != nil)
    #expect(demand.met(before: before, after: before + " og efter aftale") == nil)
  }

  @Test("a provision that was to go and is gone; one that others wanted to keep is not")
  func removal() {
    #expect(
      Demand(remark("Bestemmelsen bør udgå.")).met(before: "Broer har gelænder.", after: nil)
        == .provisionIsGone)
    #expect(Demand(remark("En god bestemmelse.")).met(before: "Broer har gelænder.", after: nil) == nil)
  }
}
