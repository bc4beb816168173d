import Testing

@testable import KomdirCore

/// No archive is opened here: what `check` says is worked out from values.
@Suite("The rules of check, by themselves")
struct ReviewRulesTests {
  private func remark(_ number: RemarkID, match: Placement.Match = .exact) -> StoredRemark {
    StoredRemark(
      id: number, submission: 1, ordinal: Int(number.number), kind: .paragraph, nature: .substantive,
      text: "Fristen er kort.",
      asWritten: "§ 99", provision: match == .exact ? "par:1" : nil, match: match)
  }

  private func review(
    _ remarks: [StoredRemark], links: [RemarkID: [PositionID]] = [:], decisions: [Decision] = [],
    response: HearingReview.WrittenResponse? = nil
  ) throws -> HearingReview {
    var hearing = Hearing(id: "H-1", createdAt: "2026-01-26T09:00:00+01:00")
    hearing.deadline = "2026-03-09T12:00"
    hearing.replyTo = ["hoering@trm.example"]
    let voices = VoiceBook(members: [], submissions: [])
    return HearingReview(
      hearing: hearing, now: try #require(Moment("2026-03-02T09:00")), association: .komdir, members: [],
      papers: [], drafts: DraftHistory([]) { _ in [] }, submissions: [], voices: voices,
      support: SupportBook(voices: voices, supporting: [], answered: []), positions: [], remarks: remarks,
      links: links, decisions: Dictionary(grouping: decisions, by: \.remark), silentFiles: [], contacts: [],
      reservations: [:], formerRemarks: [:], isEmpty: false, response: response)
  }

  private func decision(
    _ number: DecisionID, on remark: RemarkID, _ value: Decision.Value, target: RemarkID? = nil
  )
    -> Decision
  {
    Decision(id: number, remark: remark, value: value, target: target, by: "Bo", at: "2026-03-01")
  }

  @Test("an undecided remark, one without a place and one under no position are each said")
  func remarks() throws {
    let rules = try review([remark(1), remark(2, match: .none)], links: [2: [1]]).remarkProblems().map(\.rule)
    #expect(rules == [.remarkNotCollated, .remarkUndecided, .remarkUnplaced, .remarkUndecided])
  }

  @Test(
    "decisions that break the vocabulary's rules are said with the rule, by the table that decide goes by")
  func decisions() throws {
    let made = [
      decision(1, on: 1, .notFollowed), decision(2, on: 2, .withdrawn),
      decision(3, on: 3, .duplicateOf, target: 4), decision(4, on: 4, .duplicateOf, target: 5),
      decision(5, on: 5, .followedInPart),
    ]
    let remarks = (1...5).map { remark(RemarkID($0)) }
    let links = Dictionary(uniqueKeysWithValues: (1...5).map { (RemarkID($0), [PositionID(1)]) })
    let problems = try review(remarks, links: links, decisions: made).remarkProblems()
    #expect(problems.map(\.rule) == [.reasonMissing, .dateMissing, .duplicateChain, .partWithoutReason])
    #expect(problems.map(\.subject) == ["R-1", "R-2", "R-3", "R-5"])
  }

  @Test("a response that was written before the last change is out of date, and a draft is no response")
  func response() throws {
    #expect(try review([]).responseProblems().map(\.rule) == [.responseMissing])
    let old = HearingReview.WrittenResponse(file: "svar.docx", isDraft: true, changesSince: 3)
    #expect(
      try review([], response: old).responseProblems().map(\.rule) == [.responseIsDraft, .responseOutdated])
    let new = HearingReview.WrittenResponse(file: "svar.docx", isDraft: false, changesSince: 0)
    #expect(try review([], response: new).responseProblems() == [])
  }
}
