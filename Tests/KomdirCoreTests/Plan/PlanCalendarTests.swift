import Foundation
import Testing

@testable import KomdirCore

@Suite("The plan as a calendar file")
struct PlanCalendarTests {
  private func moment(_ text: String) throws -> Moment { try #require(Moment(text)) }

  private func revisions(_ changes: [(String, String)], now: String) throws -> PlanRevisions {
    PlanRevisions(
      changes: try changes.map { at, deadline in
        PlanRevisions.Change(at: try moment(at), what: .deadline(PlanDeadline(deadline)))
      }, now: try moment(now), rules: PlanRules())
  }

  @Test("a deadline that moves raises the numbers of the steps that move with it")
  func moved() throws {
    let first = try revisions([("2026-03-02T09:00", "2026-04-08T12:00")], now: "2026-03-02T09:00")
    let second = try revisions(
      [("2026-03-02T09:00", "2026-04-08T12:00"), ("2026-03-09T09:00", "2026-04-15T10:00")],
      now: "2026-03-09T09:00")
    let before = try #require(first[.send])
    let after = try #require(second[.send])
    #expect(before.sequence == 0)
    #expect(after.sequence == 1)
    #expect(after.since == (try moment("2026-03-09T09:00")))
  }

  @Test("a step that stays where it was keeps its number")
  func kept() throws {
    // Only the hour moves, and with it the deadline alone.
    let second = try revisions(
      [("2026-03-02T09:00", "2026-04-08T12:00"), ("2026-03-09T09:00", "2026-04-08T10:00")],
      now: "2026-03-09T09:00")
    #expect(second[.deadline]?.sequence == 1)
    #expect(second[.send]?.sequence == 0)
    #expect(second[.board]?.sequence == 0)
  }

  @Test("a step that waits while the days go by gets a new number each working day")
  func waiting() throws {
    // Planned for Wednesday 11 March: on Thursday, Friday and Monday it is late.
    let friday = try revisions([("2026-03-11T09:00", "2026-04-10")], now: "2026-03-13T09:00")
    let sunday = try revisions([("2026-03-11T09:00", "2026-04-10")], now: "2026-03-15T09:00")
    #expect(friday[.ask]?.sequence == 2)
    #expect(sunday[.ask]?.sequence == 3)
    #expect(sunday[.internalDeadline]?.sequence == 0)
  }

  @Test("nothing moves once the deadline has passed")
  func past() throws {
    let changes = [("2026-03-11T09:00", "2026-04-10")]
    let soon = try revisions(changes, now: "2026-04-12T09:00")
    let late = try revisions(changes, now: "2029-04-12T09:00")
    #expect(soon == late)
  }

  @Test("lines are folded at 75 octets without parting a letter, and texts are escaped")
  func folding() {
    var file = ICalendar()
    file.text("SUMMARY", String(repeating: "æ", count: 60) + ";,\\\nx")
    let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(lines.count == 2)
    #expect(lines.last?.hasSuffix("\\;\\,\\\\\\nx") == true)
  }

  @Test(
    "the file names the zone on what has a time, ends what takes the whole day the day after, and rings before"
  )
  func events() throws {
    let plan = HearingPlan(
      deadline: try #require(PlanDeadline("2026-04-09T12:00")), received: nil,
      today: try #require(CivilDate(iso: "2026-03-10")))
    let calendar = PlanCalendar(
      subject: .init(hearing: "H-1", title: "Lov om noget", details: [], seed: "x"), plan: plan,
      revisions: try revisions([("2026-03-10T09:00", "2026-04-09T12:00")], now: "2026-03-10T09:00"),
      now: try moment("2026-03-10T09:00"), language: .danish)
    let text = String(decoding: calendar.bytes, as: UTF8.self)
    #expect(text.contains("DTSTART;TZID=Europe/Copenhagen:20260409T120000\r\n"))
    #expect(text.contains("DTSTART;VALUE=DATE:20260408\r\nDTEND;VALUE=DATE:20260409\r\n"))
    #expect(text.contains("DTSTAMP:20260310T080000Z\r\n"))
    #expect(text.components(separatedBy: "BEGIN:VALARM").count == 7)
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
  }
}
