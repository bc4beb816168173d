import DanishLaw
import Testing

@Suite("What a drafter should look at")
struct FindingsTests {
  private func kinds(_ text: String) -> [String] {
    findings(in: LawSample("Lov om x\n\n" + text).outline).map {
      "\($0.kind.rawValue) \($0.provision?.path ?? "") \($0.quote)"
    }
  }

  @Test("a law without mistakes has none", arguments: [LawSample.principalAct, LawSample.amendingAct])
  func clean(_ text: String) {
    // The sample goes from § 2 to § 3 a: no number is left out there but § 3.
    #expect(findings(in: LawSample(text).outline).isEmpty)
  }

  @Test("a subsection that is left out")
  func missingSubsection() {
    #expect(kinds("§ 1. A.\nStk. 2. B.\nStk. 4. C.") == ["missingNumber par:1/stk:4 Stk. 4."])
  }

  @Test("a § that is left out, and one out of order")
  func missingSection() {
    #expect(
      kinds("§ 1. A.\n\n§ 3. B.\n\n§ 2. C.") == ["missingNumber par:3 § 3.", "wrongOrder par:2 § 2."])
  }

  @Test("a § that stands twice")
  func repeated() { #expect(kinds("§ 1. A.\n\n§ 1. B.") == ["repeatedNumber par:1#2 § 1."]) }

  @Test("a reference to a § or subsection that the law does not have")
  func brokenReferences() {
    #expect(
      kinds("§ 1. A, jf. § 9.\nStk. 2. B, jf. stk. 3.\n\n§ 2. C, jf. § 1, stk. 2, og § 3 i straffeloven.")
        == ["brokenReference par:1/stk:1 § 9", "brokenReference par:1/stk:2 stk. 3"])
  }

  @Test("a reference into a range that is left out is no mistake")
  func rangeOfSections() { #expect(kinds("§ 1. A, jf. § 3.\n\n§§ 2-4. (Udelades)").isEmpty) }

  @Test("words that an instruction quotes speak of the amended law, \"denne lov\" too")
  func quotedInInstruction() {
    let act =
      "§ 1\nI lov om y foretages følgende ændringer:\n1. I § 8 indsættes efter »ifølge«: »§ 67 i denne lov og«.\n\n§ 2\nLoven træder i kraft den 1. juli 2026, jf. denne lovs § 9."
    let outline = LawSample("Lov om ændring af lov om y\n\n" + act).outline
    #expect(findings(in: outline).map(\.quote) == ["denne lovs § 9"])
  }

  @Test("a § that changes another law speaks of that law's places, and so does a sentence that names one")
  func placesOfOtherLaws() {
    #expect(kinds("§ 1. I lov om y foretages følgende ændringer:\n1. § 44, stk. 3, ophæves.").isEmpty)
    #expect(
      kinds(
        "§ 1. Afgørelser efter lov om social service kan indbringes i følgende tilfælde:\n1) Tilbageholdelse efter § 127.\n2) Flytning."
      ).isEmpty)
    #expect(kinds("§ 1. Efter § 115, stk. 4, jf. § 105, i lov om almene boliger gælder en frist.").isEmpty)
  }
}
