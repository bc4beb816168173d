import DocumentModel
import Testing

@testable import DanishLaw

/// How words are found and put in where act and law differ a little.
struct ConsolidatedWordsTests {
  private func act(_ points: [(String, [String])], name: String = "2026-1") -> AppliedAct {
    var provisions = [
      Provision(
        id: ProvisionID("par:1"), label: "§ 1", kind: .par,
        text: "I lov om cykelstier foretages følgende ændringer:")
    ]
    for (index, point) in points.enumerated() {
      provisions.append(
        Provision(
          id: ProvisionID("par:1/nr:\(index + 1)"), label: "\(index + 1).", kind: .nr, text: point.0,
          newText: point.1.isEmpty ? nil : point.1.joined(separator: "\n")))
    }
    return AppliedAct(name: name, outline: Outline(documentType: .amendingAct, provisions: provisions))
  }

  private func law(_ lines: [String]) -> Outline {
    DanishLaw.outline(
      of: Document(
        blocks: (["Lov om cykelstier"] + lines).enumerated().map { Block($1, place: Place(line: 2 * $0 + 1)) }
      ))
  }

  private func apply(_ instructions: String..., to lines: String...) -> Consolidation {
    consolidate(law(lines), with: [act(instructions.map { ($0, []) })])
  }

  private func texts(_ result: Consolidation) -> [String] {
    result.outline.provisions.map(\.text).filter { !$0.isEmpty }
  }

  @Test(
    "a word in place of a comma stands apart from the word before; what begins with a hyphen stands close")
  func spaces() {
    let result = apply(
      "I § 1 ændres », lys og skilte« til: »og lys«.", "I § 2 indsættes efter »stk. 1«: »-3«.",
      to: "§ 1. Kommunen anlægger stier, lys og skilte.", "§ 2. Det gælder efter § 1, stk. 1, hele året.")
    #expect(
      texts(result) == ["Kommunen anlægger stier og lys.", "Det gælder efter § 1, stk. 1-3, hele året."])
  }

  @Test("words are put behind each of several that the instruction names with »efter« of their own")
  func severalAnchors() {
    let result = apply(
      "I § 1 indsættes efter »Kommunen kan« og efter »lederen«: »uden retskendelse«.",
      to: "§ 1. Kommunen kan gennemlæse breve, og lederen kan standse dem.")
    #expect(
      texts(result) == [
        "Kommunen kan uden retskendelse gennemlæse breve, og lederen uden retskendelse kan standse dem."
      ])
  }

  @Test("points find the words that the act changed all over the law by the old ones too")
  func everywhereFirst() {
    let result = apply(
      "Overalt i loven ændres »ejendomme« til: »bygninger«.", "I § 2 udgår »ejendomme og«.",
      to: "§ 1. Ejere af ejendomme betaler.", "§ 2. Reglerne gælder for ejendomme og boliger.")
    #expect(texts(result) == ["Ejere af bygninger betaler.", "Reglerne gælder for boliger."])
    #expect(result.notApplied.isEmpty)
  }

  @Test("words of a sentence that is not there are changed where they stand once in the §")
  func noSuchSentence() {
    let result = apply(
      "I § 1, 3. pkt., ændres »stier« til: »veje«.", to: "§ 1. Kommunen anlægger stier. Staten betaler.")
    #expect(texts(result) == ["Kommunen anlægger veje. Staten betaler."])
    #expect(result.applied.map(\.remark) == [.elsewhereInSection])
    let twice = apply(
      "I § 1, 3. pkt., ændres »stier« til: »veje«.", to: "§ 1. Der er stier. Kommunen ejer stier.")
    #expect(twice.notApplied.map(\.reason) == [.noSuchPlace])
  }

  @Test("words quoted with a small slip are found where one place is like them, with a remark")
  func similar() {
    let result = apply(
      "I § 1 udgår », herunder regler om overførsel af kommunens kompetence til styrelsen«.",
      to:
        "§ 1. Ministeren fastsætter regler, herunder regler om overførsel af statens og kommunens kompetence "
        + "til styrelsen.")
    #expect(texts(result) == ["Ministeren fastsætter regler."])
    #expect(result.applied.map(\.remark) == [.similarWords])
  }

  @Test(
    "other numbers, few words, and two places that are alike are no slip",
    arguments: [
      ("regler efter § 3 om stier", "Der er regler efter § 2 om stier."),
      ("gule stier", "Der er gyle stier."),
      ("regler om kommunens røde stier", "Regler om kommunens rode stier og regler om kommunens rode stier."),
    ])
  func notSimilar(_ words: String, _ text: String) {
    #expect(similarMatch(of: Array(words.utf8), in: Array(text.utf8)) == nil)
  }

  @Test("no words and no text are alike to nothing")
  func empty() {
    #expect(similarMatch(of: [], in: Array("Der er gule stier.".utf8)) == nil)
    #expect(similarMatch(of: Array("der er gule stier".utf8), in: []) == nil)
  }

  @Test("an act that is given twice, by its § and as a whole, is put in once")
  func twice() {
    let point = ("I § 1 indsættes efter »stier«: », jf. § 2«.", [String]())
    var part = act([point])
    part.part = ActPart("§ 1")
    let law = law(["§ 1. Kommunen anlægger stier."])
    #expect(
      texts(consolidate(law, with: [part, act([point])])) == ["Kommunen anlægger stier, jf. § 2."])
    let other = act([point], name: "2026-2")
    #expect(
      texts(consolidate(law, with: [part, other])) == ["Kommunen anlægger stier, jf. § 2, jf. § 2."])
  }

  @Test("points that a file gives as lines of another point's new text are points")
  func swallowedPoints() {
    let points = [
      (
        "I § 1 indsættes som stk. 2:",
        [
          "»Stk. 2. Staten betaler.«", "2.", "I § 2 ændres »lys« til: »lygter«.", "3.",
          "Efter § 2 indsættes:",
          "§ 3. Loven gælder.",
        ]
      )
    ]
    let law = law(["§ 1. Kommunen anlægger stier.", "§ 2. Stier har lys."])
    let result = consolidate(law, with: [act(points)])
    #expect(
      texts(result) == [
        "Kommunen anlægger stier.", "Staten betaler.", "Stier har lygter.", "Loven gælder.",
      ])
    var part = act(points)
    part.part = ActPart("§ 1, nr. 2")
    #expect(texts(consolidate(law, with: [part])) == ["Kommunen anlægger stier.", "Stier har lygter."])
  }

  @Test("a repealed chapter stays with its number and »(Ophævet)«, without its §§")
  func repealedChapter() {
    let result = apply(
      "Kapitel 2 ophæves.", to: "Kapitel 1", "Formål", "§ 1. Loven gælder.", "Kapitel 2", "Stier",
      "§ 2. Kommunen betaler.", "§ 3. (Ophævet)", "Kapitel 3", "Straf", "§ 4. Staten straffer.")
    #expect(
      result.outline.provisions.map { "\($0.id) \($0.text)" } == [
        "kapitel:1 Formål", "par:1 Loven gælder.", "kapitel:2 (Ophævet)", "kapitel:3 Straf",
        "par:4 Staten straffer.",
      ])
    #expect(result.removed.keys.contains(ProvisionID("par:2")))
  }

  @Test("»A/S.« may end a sentence, »kl.« before an hour does not")
  func sentences() {
    let text = Array("Det gælder DR og TV 2/DANMARK A/S. Fristen er den 1. maj kl. 12. Derefter lukkes.".utf8)
    #expect(lawSentences(text, holdsList: false).count == 3)
  }
}
