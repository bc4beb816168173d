import Testing

@testable import KomdirCore

@Suite("Days and holidays")
struct CivilDateTests {
  @Test("the calendar has no 31 April, and a 29 February only in leap years")
  func real() {
    #expect(CivilDate(year: 2026, month: 4, day: 31) == nil)
    #expect(CivilDate(year: 2026, month: 2, day: 29) == nil)
    #expect(CivilDate(year: 2028, month: 2, day: 29) != nil)
  }

  @Test("15 March 2026 is a Sunday")
  func weekday() { #expect(CivilDate(iso: "2026-03-15")?.weekday == 7) }

  @Test("day numbers go there and back for four hundred years")
  func roundTrip() {
    for number in stride(from: -73_000, through: 73_000, by: 97) {
      #expect(CivilDate(dayNumber: number).dayNumber == number)
    }
  }

  @Test("Easter Monday 2026 is 6 April, and store bededag is a working day since 2024")
  func holidays() throws {
    let holidays = PublicHolidays()
    #expect(PublicHoliday.easter(2026).description == "2026-04-05")
    #expect(holidays.isHoliday(try #require(CivilDate(iso: "2026-04-06"))))
    #expect(holidays.isHoliday(try #require(CivilDate(iso: "2023-05-05"))))
    #expect(holidays.isWorkingDay(try #require(CivilDate(iso: "2026-05-01"))))
  }

  @Test("a month after 31 January is the last of February")
  func months() { #expect(CivilDate(iso: "2026-01-31")?.adding(months: 1).description == "2026-02-28") }

  @Test(
    "Danish dates are read, case numbers are not",
    arguments: [
      ("den 15. marts 2026", "2026-03-15"), ("15-03-2026", "2026-03-15"), ("15.3.26", "2026-03-15"),
      ("d. 31/3 2026", "2026-03-31"), ("2026-03-15", "2026-03-15"), ("26/03117", ""),
      ("27.00.00-P22-4-26", ""),
      ("04-0100-412", ""), ("01.02.03-P16-1-25", ""), ("25/04419-3", ""), ("2025/2026", ""),
    ])
  func dates(text: String, expected: String) {
    let found = DanishDate.all(in: text).compactMap { $0.date(year: 0)?.description }
    #expect(found == (expected.isEmpty ? [] : [expected]))
  }
}
