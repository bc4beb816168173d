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
      "Skriv \"stål\" i stedet for \"træ\".",
      "Her kunne man lige så godt skrive \"stål\", ligesom i § 4.",
      "Ordet 'træ' bør udgå, og der bør i stedet stå 'stål'.",
      "»stål« indsættes foran »og sten«.",
      "Efter »træ« indsættes: »stål«.",
      "§ 5 bør suppleres med ordet \"stål\", så det er klart.",
      "Vi ville foretrække \"stål\" frem for \"træ\".",
      "Nuværende ordlyd: \"træ\"\nNy ordlyd: \"stål\"",
      "Rækværket er uklart.\nForslag til ny formulering:\n»stål«",
      "Materialet er forkert. Ny ordlyd: stål",
      "Der bør tilføjes et nyt punktum: \"stål\".",
    ])
  func wordings(_ text: String) { #expect(proposedWording(in: text) == "stål") }

  @Test(
    "what stands behind \"Tilføj:\" later in a line, and the one word of \"Vi foreslår ordet …\", are wordings"
  )
  func announced() {
    #expect(
      proposedWording(in: "Rækværk: Træ rådner. Tilføj: Stål er også tilladt.") == "Stål er også tilladt.")
    #expect(proposedWording(in: "Træ siger for lidt. Vi foreslår ordet stål.") == "stål")
    #expect(proposedWording(in: "Vi foreslår, at ordet træ udgår.") == nil)
  }

  @Test("»« may nest")
  func nested() {
    #expect(proposedWording(in: "»a« ændres til: »b »c« d«.") == "b »c« d")
  }

  @Test(
    "a quotation that proposes nothing is no wording",
    arguments: [
      "Ordet »forsvarligt« siger os ikke meget.",
      "Henvisningen til \"§ 2, nr. 1\" i bemærkningerne er rigtig.",
      "Vi tror ikke på de 12 mio. til \"andre stier\".",
      "Ordene \"m.v.\" i § 2, stk. 1, bør udgå.",
      "Udtrykket \"el.lign.\" bør erstattes af et begreb, loven i forvejen definerer.",
      "\"Væsentlige\" bør slettes, så planen holdes ajour.",
      "Hvad menes med \"nærtliggende\"? Vi kan ikke finde definitionen.",
      "Skriv en frist ind, og skriv at tavshed tæller som \"ingen indvendinger\".",
      "Vi sender breve, fordi vedtægten siger \"brev\".",
      "KL's og FOA's svar siger det samme.",
    ])
  func none(_ text: String) { #expect(proposedWording(in: text) == nil) }

  @Test("a long row of opening marks is read in one pass")
  func manyMarks() {
    #expect(quotations(in: String(repeating: "»", count: 200_000)).isEmpty)
    #expect(quotations(in: String(repeating: "«", count: 200_000)).isEmpty)
  }

  @Test("an unclosed mark is no quotation")
  func unclosed() { #expect(quotations(in: "Der står \"træ uden slutning").isEmpty) }
}
