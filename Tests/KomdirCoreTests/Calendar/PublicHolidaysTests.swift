import Testing

@testable import KomdirCore

@Suite("The calendar of Danish offices")
struct PublicHolidaysTests {
  private func dates(_ year: Int, closed: ClosingDays = ClosingDays()) -> [String] {
    PublicHolidays(closed: closed).days(of: year).map { "\($0.date) \($0.kind)" }
  }

  @Test("2026 has ten holidays and three days that offices keep")
  func year() {
    #expect(
      dates(2026) == [
        "2026-01-01 holiday", "2026-04-02 holiday", "2026-04-03 holiday", "2026-04-05 holiday",
        "2026-04-06 holiday", "2026-05-14 holiday", "2026-05-24 holiday", "2026-05-25 holiday",
        "2026-06-05 officeClosed", "2026-12-24 officeClosed", "2026-12-25 holiday", "2026-12-26 holiday",
        "2026-12-31 officeClosed",
      ])
  }

  @Test(
    "store bededag was kept for the last time on 5 May 2023",
    arguments: [("2023-05-05", true), ("2024-04-26", false), ("1990-05-11", true)])
  func greatPrayerDay(day: String, kept: Bool) throws {
    let date = try #require(CivilDate(iso: day))
    #expect((PublicHoliday.on(date) == .greatPrayerDay) == kept)
  }

  @Test("where 1 May is Ascension Day, the day is named once, as a holiday")
  func once() {
    var closed = ClosingDays()
    closed.workersDay = true
    #expect(dates(2008, closed: closed).filter { $0.hasPrefix("2008-05-01") } == ["2008-05-01 holiday"])
    #expect(dates(2026, closed: closed).contains("2026-05-01 officeClosed"))
  }

  @Test("an association's own closed day is no working day, and 5 June may be one")
  func own() throws {
    var closed = ClosingDays()
    closed.dates = [try #require(CivilDate(iso: "2026-05-15"))]
    closed.constitutionDay = false
    let days = PublicHolidays(closed: closed)
    #expect(!days.isWorkingDay(try #require(CivilDate(iso: "2026-05-15"))))
    #expect(days.isWorkingDay(try #require(CivilDate(iso: "2026-06-05"))))
  }

  @Test(
    "the working day before Easter Monday 2026 is the Wednesday before Easter",
    arguments: [
      (1, "2026-04-06", "2026-04-01"), (0, "2026-04-06", "2026-04-01"), (0, "2026-04-07", "2026-04-07"),
    ])
  func before(count: Int, day: String, expected: String) throws {
    let date = try #require(CivilDate(iso: day))
    #expect(PublicHolidays().workingDay(count, before: date).description == expected)
  }
}
