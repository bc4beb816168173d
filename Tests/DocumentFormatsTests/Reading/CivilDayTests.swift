import Testing

@testable import DocumentFormats

@Suite("Days and their numbers")
struct CivilDayTests {
  @Test(
    "known days, leap years and the turn of centuries among them",
    arguments: [
      (-134_774, "1601-01-01"), (-25_567, "1900-01-01"), (-1, "1969-12-31"), (0, "1970-01-01"),
      (11_016, "2000-02-29"), (20_521, "2026-03-09"), (2_932_896, "9999-12-31"),
    ])
  func known(_ number: Int, _ day: String) { #expect(CivilDay(number: number).iso == day) }

  @Test("a number made into a day and back is the same, every day of 400 years")
  func roundTrip() {
    #expect((0..<146_097).allSatisfy { CivilDay(number: $0).number == $0 })
  }
}
