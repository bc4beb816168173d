import Testing

@testable import KomdirCore

@Suite("Duplicates among remarks")
struct DuplicatesTests {
  private let core =
    "Kommunen finder, at fristen på 14 dage er for kort, fordi oplysningerne skal hentes hos flere forvaltninger "
    + "og ofte hos eksterne leverandører, som selv har en frist på ti hverdage. "
    + "Fristen bør derfor være fire uger regnet fra den dag, hvor alle oplysninger foreligger."

  private func found(_ texts: [String], nature: Remark.Nature = .substantive) -> Duplicates<Int> {
    duplicates(among: texts.enumerated().map { (id: $0.offset, text: $0.element, nature: nature) })
  }

  @Test("case, signs and white space don't make two remarks out of one")
  func exact() {
    let result = found(["Fristen er for kort.", "Vi er enige.", "fristen  er\nfor kort"])
    #expect(result.groups == [[0, 2]])
    #expect(result.additions.isEmpty)
  }

  @Test("å as one sign and as a with a ring is the same letter")
  func composition() {
    #expect(found(["på fire år", "pa\u{30A} fire a\u{30A}r"]).groups == [[0, 1]])
  }

  @Test("of a copy with a sentence added, the sentence is shown")
  func addition() {
    let added = "Desuden mangler der finansiering til det it-system, som loven forudsætter."
    let result = found([core, "Noget helt andet om skolebestyrelser.", core + " " + added])
    #expect(result.groups == [[0, 2]])
    #expect(result.additions == [.init(id: 2, text: added)])
  }

  @Test("the earliest survives, even where it is the longer")
  func survivor() {
    let result = found([core + " Desuden mangler der finansiering til it-systemet.", core])
    #expect(result.groups == [[0, 1]])
    #expect(result.additions.isEmpty)
  }

  @Test("a number changed inside a copy is an addition, for that is where substance hides")
  func changedNumber() throws {
    let end =
      " Det gælder også i de sager, hvor borgeren selv har bedt om udsættelse, og hvor kommunen må vente på svar fra "
      + "sygehuset eller fra den praktiserende læge."
    let changed = core.replacing("fire uger", with: "otte uger") + end
    let result = found([core + end, changed])
    #expect(result.groups == [[0, 1]])
    #expect(try #require(result.additions.first).text.contains("otte uger"))
  }

  @Test("pointers and answers without remarks are never joined")
  func natures() {
    #expect(found(["Se vedhæftede.", "Se vedhæftede."], nature: .pointer).groups.isEmpty)
    #expect(found(["Ingen bemærkninger.", "Ingen bemærkninger."], nature: .noRemarks).groups.isEmpty)
  }

  @Test("a subject line that all carry does not make short remarks alike")
  func boilerplate() {
    let subject =
      "Høring over udkast til lov om ændring af lov om social service og lov om retssikkerhed (Enklere visitation)."
    let own = [
      "Vi støtter forslaget.", "Vi er imod.", "Fristen er kort.", "Økonomien mangler.", "It kræves.",
      "Tak for kaffe.",
      "Vi savner klarhed.", "Hvad med børnene.", "Der er en slåfejl.", "Loven er god.",
    ]
    #expect(found(own.map { subject + " " + $0 }).groups.isEmpty)
  }

  @Test("two remarks that a third quotes both of are not joined with each other")
  func quotedTogether() throws {
    let other =
      "Vi foreslår, at kommunalbestyrelsen kan delegere afgørelsen til lederen af det enkelte tilbud, når borgeren har "
      + "givet skriftligt samtykke, og at klage over afgørelsen behandles af forvaltningen inden for fire uger."
    let result = found([core, other, core + " " + other])
    #expect(result.groups.count == 1)
    #expect(try #require(result.groups.first).count == 2)
  }
}
