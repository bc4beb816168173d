import DanishLaw
import Testing

struct CompareTests {
  private let old = lawOutline(
    "Lov om cykelstier",
    "§ 1. Kommunen anlægger cykelstier langs de veje, hvor mange børn cykler til skole.",
    "§ 2. Kommunen udarbejder hvert år en plan for de cykelstier, der skal anlægges.",
    "Stk. 2. Planen sendes i høring hos borgerne, før den vedtages.",
    "§ 3. Staten betaler halvdelen af udgifterne til anlæg af cykelstier.",
    "§ 4. Loven træder i kraft den 1. januar 2027.")

  @Test("a text compared with itself is the same throughout")
  func itself() {
    let changes = compare(old, old)
    #expect(changes.count == old.provisions.count)
    #expect(changes.allSatisfy { $0.status == .same && $0.similarity == 1 && $0.old == $0.new })
  }

  @Test("a new § shifts the numbers: the later ones are moved, nothing else")
  func shifted() {
    let new = lawOutline(
      "Lov om cykelstier",
      "§ 1. Kommunen anlægger cykelstier langs de veje, hvor mange børn cykler til skole.",
      "§ 2. Ministeren fastsætter regler om belægning og belysning.",
      "§ 3. Kommunen udarbejder hvert år en plan for de cykelstier, der skal anlægges.",
      "Stk. 2. Planen sendes i høring hos borgerne, før den vedtages.",
      "§ 4. Staten betaler halvdelen af udgifterne til anlæg af cykelstier.",
      "§ 5. Loven træder i kraft den 1. januar 2027.")
    #expect(
      summary(compare(old, new)) == [
        "par:1 → par:1 same", "- → par:2 new", "par:2 → par:3 moved", "par:2/stk:1 → par:3/stk:1 moved",
        "par:2/stk:2 → par:3/stk:2 moved", "par:3 → par:4 moved", "par:4 → par:5 moved",
      ])
  }

  @Test("a § that is dropped is gone; the next one keeps its number and is not taken for it")
  func dropped() {
    let old = lawOutline(
      "Lov om cykelstier",
      "§ 1. Kommunen anlægger cykelstier langs de veje, hvor mange børn cykler til skole.",
      "Stk. 2. Stierne belyses om aftenen.",
      "§ 2. Kommunen skal indhente straffeattest på vagter ved stierne.",
      "Stk. 2. Attesten fornys hvert andet år.",
      "§ 3. Vagter skal have gennemført et kursus af otte timers varighed.",
      "Stk. 2. Kommunen afholder udgiften til kurset.")
    let new = lawOutline(
      "Lov om cykelstier",
      "§ 1. Regler om støj fastsættes af ministeren efter drøftelse med vejens naboer.",
      "§ 2. Kommunen anlægger cykelstier langs de veje, hvor mange børn cykler til skole.",
      "Stk. 2. Stierne belyses om aftenen.",
      "§ 3. Vagter skal have gennemført et kursus af otte timers varighed.",
      "Stk. 2. Kommunen afholder udgiften til kurset.")
    let found = summary(compare(old, new))
    #expect(found.contains("par:2 → - gone") && found.contains("par:2/stk:1 → - gone"), "\(found)")
    #expect(found.contains("par:3 → par:3 same") && found.contains("par:1 → par:2 moved"), "\(found)")
  }

  @Test("one word changed in its place is a change, with the share of words that stayed")
  func changed() {
    let new = lawOutline(
      "Lov om cykelstier",
      "§ 1. Kommunen anlægger cykelstier langs de veje, hvor mange børn cykler til skole.",
      "§ 2. Kommunen udarbejder hvert år en plan for de cykelstier, der skal anlægges.",
      "Stk. 2. Planen sendes i høring hos borgerne, før den vedtages.",
      "§ 3. Staten betaler hele udgifterne til anlæg af cykelstier.",
      "§ 4. Loven træder i kraft den 1. januar 2027.")
    let change = compare(old, new).first { $0.old?.path == "par:3" }
    #expect(change?.status == .changed)
    // Eight of nine words on either side.
    #expect(abs((change?.similarity ?? 0) - 16.0 / 19) < 0.06)
  }

  @Test("a subsection that is gone stands where it stood")
  func gone() {
    let new = lawOutline(
      "Lov om cykelstier",
      "§ 1. Kommunen anlægger cykelstier langs de veje, hvor mange børn cykler til skole.",
      "§ 2. Kommunen udarbejder hvert år en plan for de cykelstier, der skal anlægges.",
      "§ 3. Staten betaler halvdelen af udgifterne til anlæg af cykelstier.",
      "§ 4. Loven træder i kraft den 1. januar 2027.")
    let lines = summary(compare(old, new))
    #expect(lines.contains("par:2/stk:2 → - gone"))
    #expect(lines.contains("par:2/stk:1 → par:2 moved"))
    #expect(
      lines.firstIndex(of: "par:2/stk:2 → - gone") ?? 9 < lines.firstIndex(of: "par:3 → par:3 same") ?? 0)
  }

  @Test("a provision cut in two is split, two joined are merged")
  func splitAndMerged() {
    let whole = lawOutline(
      "Lov om cykelstier",
      "§ 1. Kommunen anlægger cykelstier langs skoleveje i alle bydele. Borgerne kan klage til ankenævnet over kommunens valg af veje.",
      "§ 2. Loven gælder ikke for øer uden fast forbindelse.")
    let parts = lawOutline(
      "Lov om cykelstier",
      "§ 1. Kommunen anlægger cykelstier langs skoleveje i alle bydele.",
      "§ 2. Borgerne kan klage til ankenævnet over kommunens valg af veje.",
      "§ 3. Loven gælder ikke for øer uden fast forbindelse.")
    #expect(
      summary(compare(whole, parts)) == [
        "par:1 → par:1 split", "par:1 → par:2 split", "par:2 → par:3 moved",
      ])
    #expect(
      summary(compare(parts, whole)) == [
        "par:1 → par:1 merged", "par:2 → par:1 merged", "par:3 → par:2 moved",
      ])
  }

  @Test("the result is the same in every run")
  func deterministic() {
    let provisions = (1...60).map { number in
      Provision(
        id: ProvisionID("par:\(number)"), label: "§ \(number).", kind: .par,
        text: number.isMultiple(of: 3)
          ? "(Ophævet)" : "Reglen i nr. \(number % 7) gælder for gruppe \(number % 5).")
    }
    let shifted = provisions.map { provision in
      var copy = provision
      copy.id = ProvisionID(provision.id.path + "a")
      return copy
    }
    let first = compare(provisions, shifted)
    for _ in 0..<5 { #expect(compare(provisions, shifted) == first) }
  }

  @Test("many equal lines cost no more than long ones")
  func manyEqualLines() {
    let provisions = (1...20_000).map {
      Provision(
        id: ProvisionID("par:\($0)"), label: "", kind: .par, text: "Samme ord i hver eneste paragraf her.")
    }
    #expect(compare(provisions, provisions.dropLast()).filter { $0.status == .same }.count == 19_999)
  }
}
