import Testing

@testable import KomdirCore

@Suite("Proposed wording")
struct ProposedWordingTests {
  @Test(
    "the wording that a sentence proposes",
    arguments: [
      "Vi foreslår, at »træ« ændres til: »stål«.",
      "I stedet for \"træ\" kunne der stå \"stål\".",
      "Ordene ”træ” bør ændres til ”stål”.",
      "Formuleringen „træ“ foreslås ændret til „stål“.",
      "Konkret forslag: \"træ\" erstattes af \"stål\".",
      "Ændres til: \"stål\". Træ rådner.",
      "Træ rådner. Skriv »stål«.",
    ])
  func wordings(_ text: String) { #expect(proposedWording(in: text) == "stål") }

  @Test("»« may nest")
  func nested() {
    #expect(proposedWording(in: "»a« ændres til: »b »c« d«.") == "b »c« d")
  }

  @Test("a quotation that proposes nothing is no wording")
  func none() { #expect(proposedWording(in: "Ordet »forsvarligt« siger os ikke meget.") == nil) }

  @Test("an unclosed mark is no quotation")
  func unclosed() { #expect(quotations(in: "Der står \"træ uden slutning").isEmpty) }
}
