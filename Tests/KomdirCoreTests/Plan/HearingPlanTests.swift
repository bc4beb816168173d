import Testing

@testable import KomdirCore

@Suite("The plan of a hearing")
struct HearingPlanTests {
  private func plan(
    deadline: String, members: String? = nil, received: String? = nil, today: String,
    rules: PlanRules = PlanRules()
  ) throws -> HearingPlan {
    HearingPlan(
      deadline: try #require(PlanDeadline(deadline)), members: members.flatMap { PlanDeadline($0) },
      received: received.flatMap { CivilDate(iso: $0) },
      today: try #require(CivilDate(iso: today)), rules: rules)
  }

  private func lines(_ plan: HearingPlan) -> [String] {
    plan.steps.map { "\($0.kind.rawValue) \($0.date)\($0.time.map { " \($0)" } ?? "")" }
  }

  @Test("a deadline after Easter is counted back over the holidays")
  func easter() throws {
    let plan = try plan(deadline: "2026-04-09T12:00", received: "2026-03-10", today: "2026-03-10")
    #expect(
      lines(plan) == [
        "ask 2026-03-10", "internalDeadline 2026-03-24 12:00", "draft 2026-03-27", "board 2026-03-31",
        "send 2026-04-08", "deadline 2026-04-09 12:00",
      ])
    #expect(plan.warnings == [])
  }

  @Test(
    "the deadline that members were given stands in the plan: they are asked before it, and drafting waits for it"
  )
  func membersDeadline() throws {
    let plan = try plan(
      deadline: "2026-04-09T12:00", members: "2026-03-27T15:00", received: "2026-03-02", today: "2026-03-03")
    #expect(
      lines(plan) == [
        "ask 2026-03-13", "internalDeadline 2026-03-27 15:00", "draft 2026-03-27", "board 2026-03-31",
        "send 2026-04-08", "deadline 2026-04-09 12:00",
      ])
    let late = try self.plan(deadline: "2026-04-09", members: "2026-04-07", today: "2026-03-03")
    #expect(
      lines(late).suffix(4) == [
        "draft 2026-04-07", "board 2026-04-07", "send 2026-04-08", "deadline 2026-04-09",
      ])
  }

  @Test("steps that are late are taken today, and the plan says how many working days it is behind")
  func late() throws {
    let plan = try plan(deadline: "2026-03-02", received: "2026-02-02", today: "2026-02-09")
    #expect(lines(plan).first == "ask 2026-02-09")
    #expect(
      plan.warnings == [
        .behind(steps: [.ask], workingDays: 4)
      ])
  }

  @Test("of time that is missing only what was missing when the letter came is asked of the authority")
  func owed() throws {
    let plan = try plan(deadline: "2026-03-02", received: "2026-02-06", today: "2026-02-09")
    #expect(
      plan.warnings.contains(
        .compressed(steps: [.ask], workingDays: 3, deadline: try #require(CivilDate(iso: "2026-03-02")))))
    #expect(!plan.warnings.contains { if case .behind = $0 { true } else { false } })
  }

  @Test("on a Sunday what is late waits for Monday, but never beyond the deadline")
  func sunday() throws {
    #expect(lines(try plan(deadline: "2026-02-20", today: "2026-02-15")).first == "ask 2026-02-16")
    #expect(lines(try plan(deadline: "2026-02-22", today: "2026-02-21")).first == "ask 2026-02-21")
  }

  @Test("of a deadline that has passed only the deadline is left; on its own day it has not passed")
  func past() throws {
    let past = try plan(deadline: "2026-02-18T12:00", today: "2026-02-19")
    #expect(lines(past) == ["deadline 2026-02-18 12:00"])
    #expect(past.warnings.map(\.rule) == ["deadlinePast"])
    #expect(
      try plan(deadline: "2026-02-19T12:00", today: "2026-02-19").warnings.map(\.rule) == ["compressed"])
  }

  @Test(
    "twenty-eight days are long enough, twenty-seven are not",
    arguments: [("2026-02-02", []), ("2026-02-03", ["shortPeriod"])])
  func period(received: String, rules: [String]) throws {
    let plan = try plan(deadline: "2026-03-02", received: received, today: "2026-02-02")
    #expect(plan.warnings.map(\.rule) == rules)
  }

  @Test(
    "ten days in July are a summer, nine are not",
    arguments: [("2026-07-10", ["summer"]), ("2026-07-09", [])])
  func summer(deadline: String, rules: [String]) throws {
    let plan = try plan(deadline: deadline, received: "2026-06-01", today: "2026-06-01")
    #expect(plan.warnings.map(\.rule) == rules)
  }

  @Test("Christmas is counted over New Year")
  func christmas() throws {
    let plan = try plan(deadline: "2026-01-30", received: "2025-12-29", today: "2025-12-29")
    #expect(plan.warnings == [.window(.christmas, days: 4, of: 32)])
  }

  @Test("a deadline on a holiday is no working day, and the sentence names the holiday and the next day")
  func closed() throws {
    let plan = try plan(deadline: "2026-04-02", received: "2026-03-04", today: "2026-03-04")
    let warning = try #require(plan.warnings.first)
    let sentence = Phrase.sentence(warning, association: "KOMDIR")
    #expect(sentence.danish.contains("torsdag den 2. april 2026, er ingen arbejdsdag (Skærtorsdag)"))
    #expect(sentence.danish.contains("tirsdag den 7. april 2026"))
    #expect(sentence.english.contains("Thursday 2 April 2026"))
  }

  @Test(
    "a time without a zone stands as written on the day that the clocks change; one with a zone is turned")
  func zones() throws {
    #expect(PlanDeadline("2026-03-29T02:30")?.minutes == 150)
    let utc = try #require(PlanDeadline("2026-03-29T22:30:00Z"))
    #expect(utc.date.description == "2026-03-30")
    #expect(utc.minutes == 30)
    #expect(PlanDeadline("2026-03-29")?.minutes == nil)
  }

  @Test("rules that are left out keep what is usual; a slip of the pen is refused by name")
  func rules() throws {
    let rules = try PlanRules.read(
      Array(#"{"steps": {"ask": 5}, "times": {"board": "16:30"}, "closed": {"dates": ["2026-05-15"]}}"#.utf8))
    #expect(rules.steps == [.ask: 5, .internalDeadline: 3, .draft: 2, .board: 3, .send: 1])
    #expect(rules.times == [.internalDeadline: 720, .board: 990])
    #expect(rules.closed.dates.count == 1)
    #expect(rules.minDays == 28)
    #expect(throws: PlanRulesError.unknownKey("steps.sent")) {
      try PlanRules.read(Array(#"{"steps": {"sent": 5}}"#.utf8))
    }
    #expect(throws: PlanRulesError.unknownKey("closed.weekend")) {
      try PlanRules.read(Array(#"{"closed": {"weekend": false}}"#.utf8))
    }
    #expect(throws: PlanRulesError.badValue("times.board")) {
      try PlanRules.read(Array(#"{"times": {"board": "25:00"}}"#.utf8))
    }
    #expect(throws: PlanRulesError.notJSON) { try PlanRules.read(Array("<html>".utf8)) }
  }
}
