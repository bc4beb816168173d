import Testing

@testable import DanishLaw

struct LawSentencesTests {
  private func sentences(_ text: String, holdsList: Bool = false) -> [String] {
    let bytes = Array(text.utf8)
    return lawSentences(bytes, holdsList: holdsList).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test("abbreviations inside a sentence do not end it")
  func abbreviations() {
    #expect(
      sentences("Regler, jf. stk. 2, nr. 3, gælder pr. 1. januar 2027, f.eks. for dyr m.v. og planter.").count
        == 1)
    #expect(sentences("Beløbet er 500 kr. og 2 pct. pr. år, jf. lov nr. 12 af 3. maj 2016.").count == 1)
  }

  @Test("a sentence may end with a reference, an amount, or »m.v.«")
  func endings() {
    #expect(
      sentences(
        "Reglen følger af § 172 a. Bidraget er 5.000 kr. Det gælder huse m.v. Andre, jf. stk. 2. Slut.") == [
          "Reglen følger af § 172 a.", "Bidraget er 5.000 kr.", "Det gælder huse m.v.", "Andre, jf. stk. 2.",
          "Slut.",
        ])
    #expect(sentences("Boliger af samme art. Boligerne er små.").count == 2)
  }

  @Test("what follows a list is a sentence of its own")
  func list() {
    #expect(sentences("Tilskud gives til: Ministeren fastsætter regler.", holdsList: true).count == 2)
    #expect(sentences("Tilskud gives til: Ministeren fastsætter regler.").count == 1)
  }
}
