import Testing

@testable import KomdirCore

@Suite("The value that a remark wants, and the one that it rejects")
struct WantedValuesTests {
  private func values(_ text: String) -> WantedValues {
    var finder = StanceCueFinder()
    return WantedValues(ClaimText(text), &finder)
  }

  @Test("too short is rejected, what follows is wanted")
  func tooShort() {
    let values = values("To måneder er for kort tid. Sæt perioden til tre måneder.")
    #expect(values.rejected[.duration]?.map(\.value.amount) == [60])
    #expect(values.wanted[.duration]?.map(\.value.amount) == [90])
  }

  @Test("and not 24 hours: the number behind a no is the one that is not wanted")
  func andNot() {
    let values = values("Et påbud bør efterkommes inden for 48 timer og ikke 24 timer.")
    #expect(values.wanted[.duration]?.map(\.value.amount) == [2])
    #expect(values.rejected[.duration]?.map(\.value.amount) == [1])
  }

  @Test("from 800 to 600: the first is left behind")
  func fromTo() {
    let values = values("Vi støtter, at egenbetalingen sænkes fra 800 kr. til 600 kr.")
    #expect(values.wanted[.money]?.contains { $0.value.amount == 600 } == true)
    #expect(values.wanted[.money]?.contains { $0.value.amount == 800 } != true)
  }

  @Test("an amount that cannot be recommended is not wanted")
  func notRecommended() {
    let values = values("Forslaget om 600 kr. kan vi ikke anbefale.")
    #expect(values.rejected[.money]?.map(\.value.amount) == [600])
    #expect(values.wanted.isEmpty)
  }

  @Test("a question wants nothing")
  func questions() {
    #expect(values("Gælder fristen på fire uger også her?").wanted.isEmpty)
  }
}
