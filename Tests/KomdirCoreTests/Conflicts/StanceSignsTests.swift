import Testing

@testable import KomdirCore

@Suite("What a remark wants of a thing")
struct StanceSignsTests {
  private func signs(_ text: String) -> StanceSigns {
    var finder = StanceCueFinder()
    return StanceSigns(ClaimText(text), &finder)
  }

  @Test(
    "whoever wants the thing stands above nought, whoever wants it away below",
    arguments: [
      ("Starthjælpen bør bevares.", true), ("Starthjælpen bør afskaffes.", false),
      ("225-timers-kravet bør ikke ophæves.", true), ("Vi støtter afskaffelsen af loftet.", false),
      ("Der må ikke opkræves gebyr.", false), ("Ingen gebyrer.", false),
      ("Kommunen bør kunne udpege gader.", true), ("Vi advarer mod kommunale særregler.", false),
    ])
  func polarity(text: String, isWanted: Bool) {
    #expect((signs(text).polarity > 0) == isWanted)
  }

  @Test("not against is no objection")
  func notAgainst() {
    #expect(signs("Vi er ikke imod forslaget.").attitude > 0)
    #expect(signs("Vi er imod forslaget.").attitude < 0)
  }

  @Test("what is granted before but weighs less than what follows")
  func but() {
    #expect(signs("Forslaget er godt, men fristen er urimelig.").attitude < 0)
  }

  @Test("longer and shorter point in opposite directions")
  func directions() {
    #expect(signs("Perioden bør forlænges.").direction > 0)
    #expect(signs("Perioden bør være kortere.").direction < 0)
  }

  @Test("the sentence that says most is the one that is shown")
  func quote() {
    let quote = signs("Kommunen har 12 ansatte på området. Vi er imod forslaget om gebyr.").quote
    #expect(quote == "Vi er imod forslaget om gebyr.")
  }
}
