import DanishText
import Testing

@testable import KomdirCore

@Suite("Danish words without their endings")
struct DanishStemTests {
  /// From the sample vocabulary of Snowball's Danish stemmer.
  @Test(
    "as Snowball's sample has them",
    arguments: [
      ("indtage", "indtag"), ("indtagelse", "indtag"), ("indtager", "indtag"), ("indtages", "indtag"),
      ("indtaget", "indtag"), ("indtil", "indtil"), ("indtog", "indtog"), ("indtraf", "indtraf"),
      ("indtryk", "indtryk"), ("indtræde", "indtræd"), ("indtræder", "indtræd"), ("indtræffe", "indtræf"),
      ("indtræffer", "indtræf"), ("indtrængende", "indtræng"), ("underste", "underst"),
      ("undersåtter", "undersåt"), ("undersøge", "undersøg"), ("undersøger", "undersøg"),
      ("undersøgelse", "undersøg"), ("undersøgelser", "undersøg"), ("undersøgt", "undersøg"),
    ])
  func sample(_ word: String, _ stem: String) {
    #expect(danishStem(word) == stem)
  }

  @Test("forms of one word have one stem")
  func forms() {
    #expect(Set(["straf", "straffen", "straffe", "straffes"].map(danishStem)).count == 1)
    #expect(Set(["klage", "klagen", "klager", "klagerne"].map(danishStem)).count == 1)
    #expect(Set(["kommune", "kommunen", "kommuner", "kommunernes"].map(danishStem)).count == 1)
  }

  @Test("a word of any letters ends, and never grows")
  func anything() {
    var random = SystemRandomNumberGenerator()
    let letters = Array("abdefgiklnorstæøåé1-")
    for _ in 0..<2_000 {
      let word = String(
        (0..<Int.random(in: 0...9, using: &random)).map { _ in letters.randomElement(using: &random) ?? "a" })
      #expect(danishStem(word).count <= word.count)
    }
  }
}
