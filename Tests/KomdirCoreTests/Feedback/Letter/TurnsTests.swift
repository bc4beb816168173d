import DanishLaw
import DocumentModel
import Testing

@testable import KomdirCore

@Suite(
  "Turns from place to place", .enabled(if: FeedbackFixture.hasReferences, "needs the grammar of references"))
struct TurnsTests {
  @Test(
    "a first sentence that only turns to a place leaves the heading's",
    arguments: [
      "Vi har også set nærmere på § 2, nr. 1. Træ rådner ved vandet.",
      "Nu til § 2, nr. 1. Træ rådner ved vandet.",
      "Kommunen undrer sig over § 2, nr. 1. Træ rådner ved vandet.",
    ])
  func turns(_ line: String) {
    let reading = FeedbackFixture.read(["Ad § 1, nr. 2", "Klokken syv er for tidligt.", line])
    #expect(reading.remarks.map(\.placement.provision?.path) == ["par:1/nr:2", "par:2/nr:1"])
  }

  @Test(
    "a first sentence that compares stays below its heading",
    arguments: [
      "Vi henviser til § 2, nr. 1. Samme ordlyd bør bruges her.", "Det svarer til § 2, nr. 1. Det er godt.",
    ])
  func compares(_ line: String) {
    let reading = FeedbackFixture.read(["Ad § 1, nr. 2", line])
    #expect(reading.remarks.map(\.placement.provision?.path) == ["par:1/nr:2"])
  }

  @Test("Hvad angår stk. 2 below the heading § 3 is § 3, stk. 2")
  func topic() {
    let reading = FeedbackFixture.read([
      "Ad § 3", "Datoen er for tidlig.", "Hvad angår stk. 2, så bør årstallet forklares.",
    ])
    #expect(reading.remarks.map(\.placement.provision?.path) == ["par:3", "par:3/stk:2"])
  }

  @Test("Generelt and Afslutningsvis leave the heading's place")
  func wholeAgain() {
    let reading = FeedbackFixture.read([
      "Ad § 1, nr. 2", "Klokken syv er for tidligt.", "Afslutningsvis opfordrer vi til en fælles kampagne.",
    ])
    #expect(reading.remarks.map(\.placement.match) == [.exact, .general])
  }

  @Test("the next number of a typed list is the next remark")
  func items() {
    let reading = FeedbackFixture.read([
      "1) § 1, nr. 2. Klokken syv er for tidligt.", "2) Tal savnes for, hvor mange stier det drejer sig om.",
    ])
    #expect(reading.remarks.map(\.placement.match) == [.exact, .general])
  }

  @Test("Ingen indvendinger mod § 2, nr. 1, men …: both halves are at the place")
  func exception() {
    let reading = FeedbackFixture.read([
      "§ 2, nr. 1. Vi har ingen indvendinger, men træ rådner jo ved vandet."
    ])
    #expect(reading.remarks.map(\.placement.provision?.path) == ["par:2/nr:1", "par:2/nr:1"])
  }
}
