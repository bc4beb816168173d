import DanishText
import DocumentFormats
import Foundation
import Testing

@testable import KomdirCore

@Suite("What still stands between here and sending")
struct CheckTests {
  private func rules(_ desk: HearingDesk, at now: Moment? = nil) throws -> Set<Problem.Rule> {
    Set(try desk.workspace.check(hearing: nil, at: now ?? desk.clerk.now).map(\.rule))
  }

  private func isFine(_ desk: HearingDesk) throws -> Bool {
    try !desk.workspace.check(hearing: nil, at: desk.clerk.now).contains { $0.severity == .error }
  }

  private func respond(_ desk: HearingDesk) throws {
    let made = try desk.workspace.response(hearing: nil, at: desk.clerk.now)
    let bytes = try DOCXWriter().bytes(for: made.document)
    try desk.workspace.noteResponse(
      hearing: nil, file: "svar.docx", sha256: SHA256.hexDigest(of: bytes), isDraft: made.isDraft,
      readAt: made.entry, by: desk.clerk)
  }

  @Test("an answer given with a reservation is looked at before sending, until a person has settled it")
  func reserved() throws {
    let desk = try HearingDesk()
    _ = try desk.collect([
      try desk.lay(
        "odder.txt",
        "Odder Kommune\n\nSvaret afgives med forbehold for byrådets behandling den 14. marts.\n\nAd § 1, nr. 1\nGrænsen på 30 km er for høj."
      )
    ])
    let reserved = try desk.workspace.check(hearing: nil, at: desk.clerk.now).filter {
      $0.rule == .answerReserved
    }
    #expect(reserved.map(\.subject) == ["S-1 odder.txt"])
    #expect(reserved.first?.words.fact.danish.contains("byrådets behandling den 14. marts") == true)
    _ = try desk.workspace.set(submission: "S-1", SubmissionChange(acceptedBy: "Bo"), by: desk.clerk)
    #expect(try !rules(desk).contains(.answerReserved))
  }

  @Test("from the files to a green check, one step after the other")
  func toGreen() throws {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    #expect(try rules(desk) == [.remarkNotCollated, .remarkUndecided, .responseMissing])
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    #expect(try rules(desk) == [.remarkUndecided, .positionWithoutText, .responseMissing])
    try respond(desk)
    #expect(
      try desk.workspace.check(hearing: nil, at: desk.clerk.now).contains {
        $0.rule == .responseIsDraft && $0.severity == .error
      })
    for id in ["R-1", "R-2", "R-3"] {
      _ = try desk.workspace.decide(remark: id, [DecisionInput(value: .followed)], by: desk.clerk)
    }
    _ = try desk.workspace.decide(
      remark: "R-4", [DecisionInput(value: .duplicateOf, target: "R-1")], by: desk.clerk)
    #expect(try rules(desk) == [.positionWithoutText, .responseIsDraft, .responseOutdated])
    #expect(try !isFine(desk))
    for collated in try desk.workspace.positions(hearing: nil) {
      _ = try desk.workspace.set(
        position: collated.position.printedID, PositionChange(text: "KOMDIR foreslår."), by: desk.clerk)
    }
    try respond(desk)
    #expect(try desk.workspace.check(hearing: nil, at: desk.clerk.now) == [])
    #expect(try desk.workspace.status(at: desk.clerk.now).map(\.stage) == [.ready])
    #expect(try desk.workspace.review(hearing: nil, at: desk.clerk.now).state == .ready)
    _ = try desk.workspace.sent(
      hearing: nil, SentFile(name: "svar.docx", bytes: [7], text: nil), reason: "Skrevet i hånden",
      by: desk.clerk)
    let after = try desk.workspace.review(hearing: nil, at: desk.clerk.now)
    #expect(after.state == .sent)
    #expect(after.problems.map(\.rule) == [.alreadySent])
  }

  @Test(
    "followed in part without saying what is left out, and a duplicate of one that is withdrawn, are named")
  func softRules() throws {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    _ = try desk.workspace.decide(remark: "R-2", [DecisionInput(value: .followedInPart)], by: desk.clerk)
    _ = try desk.workspace.decide(
      remark: "R-1", [DecisionInput(value: .withdrawn, date: "2026-02-20")], by: desk.clerk)
    _ = try desk.workspace.decide(
      remark: "R-4", [DecisionInput(value: .duplicateOf, target: "R-1")], by: desk.clerk)
    let problems = try desk.workspace.check(hearing: nil, at: desk.clerk.now)
    #expect(problems.filter { $0.rule == .partWithoutReason }.map(\.subject) == ["R-2"])
    #expect(problems.filter { $0.rule == .duplicateOfWithdrawn }.map(\.subject) == ["R-4"])
  }

  @Test("status and check count the same, before and after collating, and what is alike is one matter")
  func counts() throws {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    func agree() throws -> Bool {
      let status = try #require(try desk.workspace.status(at: desk.clerk.now).first)
      return try status.problems == desk.workspace.review(hearing: nil, at: desk.clerk.now).counts
    }
    #expect(try agree())
    let before = try desk.workspace.check(hearing: nil, at: desk.clerk.now)
    let folded = FoldedProblems.folding(before, in: .blocks)
    #expect(folded.map(\.rule) == [.remarkNotCollated, .remarkUndecided])
    #expect(folded[1].subjects(.danish) == "R-1–R-4")
    #expect(Phrase.folded(.remarkUndecided, 38).danish == "38 bemærkninger uden beslutning")
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    #expect(try agree())
  }

  @Test("two decisions on one remark that contradict each other are not ready")
  func contradiction() throws {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    _ = try desk.workspace.decide(remark: "R-1", [DecisionInput(value: .followed)], by: desk.clerk)
    _ = try desk.workspace.decide(
      remark: "R-1", [DecisionInput(value: .notFollowed, reason: "Nej")], adding: true, by: desk.clerk)
    _ = try desk.workspace.decide(
      remark: "R-2", [.init(value: .notFollowed, reason: "Nej"), .init(value: .postponed)], by: desk.clerk)
    let found = try desk.workspace.check(hearing: nil, at: desk.clerk.now).filter {
      $0.rule == .decisionsContradict
    }
    #expect(found.map(\.subject) == ["R-1"])
    #expect(found.first?.group == .blocks)
  }

  @Test("a hearing without answers and positions is not ready")
  func nothingCollected() throws {
    let desk = try HearingDesk()
    #expect(try rules(desk).contains(.nothingCollected))
    #expect(try !isFine(desk))
    _ = try desk.collect(desk.layThreeAnswers())
    #expect(try !rules(desk).contains(.nothingCollected))
  }

  @Test("the internal draft that was written is not taken for what was sent; a file finished by hand is")
  func sentDraft() throws {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    try desk.workspace.noteResponse(
      hearing: nil, file: "svar.md", sha256: SHA256.hexDigest(of: [1]), isDraft: true,
      readAt: try desk.workspace.log().last?.entry ?? 0, by: desk.clerk)
    #expect(throws: WorkspaceError.notAllowed(.sendsDraft("svar.md"))) {
      try desk.workspace.sent(
        hearing: nil, SentFile(name: "svar.md", bytes: [1], text: nil), reason: "Skrevet i hånden",
        by: desk.clerk)
    }
    _ = try desk.workspace.sent(
      hearing: nil, SentFile(name: "svar.md", bytes: [2], text: nil), reason: "Skrevet i hånden",
      by: desk.clerk)
  }

  @Test("one remark without a decision fails the check, and is named with its next step")
  func unaccounted() throws {
    let desk = try HearingDesk()
    _ = try desk.collect([desk.lay("odder.txt", HearingDesk.odder)])
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    _ = try desk.workspace.decide(remark: "R-1", [DecisionInput(value: .noted)], by: desk.clerk)
    let problem = try #require(
      try desk.workspace.check(hearing: nil, at: desk.clerk.now).first { $0.rule == .remarkUndecided })
    #expect((problem.subject, problem.severity) == ("R-2", .error))
    #expect(problem.message.danish.contains("komdir decide R-2"))
  }

  @Test("a refused file is asked about until somebody accepts that it stays unread")
  func refused() throws {
    let desk = try HearingDesk()
    _ = try desk.collect([desk.lay("tom.docx", [])])
    #expect(try rules(desk).contains(.fileRefused))
    _ = try desk.workspace.set(
      submission: "S-1", SubmissionChange(acceptedBy: "formanden", reason: "Tom fil"), by: desk.clerk)
    #expect(try !rules(desk).contains(.fileRefused))
    // The next run refuses it again, and what the person wrote still stands.
    _ = try desk.collectAll()
    #expect(try !rules(desk).contains(.fileRefused))
    #expect(try desk.workspace.submissions(hearing: nil).first?.submission.reason == "Tom fil")
  }

  @Test("a deadline that has passed is said; on the day itself it has not")
  func deadline() throws {
    let desk = try HearingDesk()
    #expect(try !rules(desk, at: Moment("2026-03-09T11:59")).contains(.deadlinePassed))
    #expect(try rules(desk, at: Moment("2026-03-09T12:01")).contains(.deadlinePassed))
  }

  @Test("rules that decisions must keep are held here too, whoever wrote them")
  func brokenDecisions() throws {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    try desk.tamper(
      """
      INSERT INTO decision (remark, value, target, by, at) VALUES (1, 'notFollowed', NULL, 'x', 'y'),
      (2, 'withdrawn', NULL, 'x', 'y'), (3, 'duplicateOf', NULL, 'x', 'y'), (4, 'duplicateOf', 3, 'x', 'y')
      """)
    #expect(
      try rules(desk).isSuperset(of: [.reasonMissing, .dateMissing, .targetMissing, .duplicateChain]))
  }
}
