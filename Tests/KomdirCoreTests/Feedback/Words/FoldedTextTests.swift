import Testing

@testable import KomdirCore

@Suite("Folded text")
struct FoldedTextTests {
  @Test("høring and hoering fold to the same")
  func spelling() {
    #expect(folded("HØRING på Ærø") == folded("hoering  paa\u{A0}aeroe"))
  }

  @Test("every folded scalar knows where it came from")
  func origins() {
    let text = FoldedText("Få  §\u{AD}5")
    #expect(text.string == "faa §5")
    #expect(text.origins == [0, 1, 1, 2, 4, 6])
  }
}
