import DanishLaw
import Testing

/// An act with one § that changes the cycle-path law, a point a line: instruction, then its new text.
private func act(
  _ points: [(String, [String])], intro: String = "I lov om cykelstier foretages følgende ændringer:"
)
  -> AppliedAct
{
  var provisions = [Provision(id: ProvisionID("par:1"), label: "§ 1", kind: .par, text: intro)]
  for (index, point) in points.enumerated() {
    provisions.append(
      Provision(
        id: ProvisionID("par:1/nr:\(index + 1)"), label: "\(index + 1).", kind: .nr, text: point.0,
        newText: point.1.isEmpty ? nil : point.1.joined(separator: "\n")))
  }
  return AppliedAct(name: "2026-1", outline: Outline(documentType: .amendingAct, provisions: provisions))
}

/// `id: text` a line, provisions without words left out.
private func lines(_ consolidation: Consolidation) -> [String] {
  consolidation.outline.provisions.filter { !$0.text.isEmpty }.map { "\($0.id): \($0.text)" }
}

struct ConsolidateTests {
  private let law = lawOutline(
    "Lov om cykelstier",
    "§ 1. Kommunen anlægger stier, jf. dog § 2. Stierne skal have lys.",
    "§ 2. Ministeren kan give tilskud til",
    "1) asfalt,",
    "2) lys og",
    "3) skilte.",
    "Stk. 2. Tilskud søges hos kommunen.",
    "Stk. 3. Der kan klages efter stk. 2.",
    "§ 3. Loven gælder fra 2027.")

  private func apply(_ points: (String, [String])...) -> Consolidation {
    consolidate(law, with: [act(points)])
  }

  @Test("words are changed, inserted and deleted with the spaces that remain right")
  func words() {
    let result = apply(
      ("I § 1, 1. pkt., ændres »stier« til: »cykelstier«.", []),
      ("I § 1, 1. pkt., udgår », jf. dog § 2«.", []),
      ("I § 1, 2. pkt., indsættes efter »lys«: », skilte og bænke«.", []))
    #expect(
      lines(result)[0] == "par:1: Kommunen anlægger cykelstier. Stierne skal have lys, skilte og bænke.")
    #expect(result.applied.count == 3 && result.notApplied.isEmpty)
  }

  @Test("a new subsection shifts those the act says, and later points find them by either number")
  func renumbering() {
    let result = apply(
      (
        "I § 2 indsættes efter stk. 1 som nyt stykke: Stk. 2 og 3 bliver herefter stk. 3 og 4.",
        ["»Stk. 2. Tilskud gives årligt.«"]
      ),
      ("I § 2, stk. 3, der bliver stk. 4, ændres »stk. 2« til: »stk. 3«.", []))
    #expect(
      lines(result).filter { $0.hasPrefix("par:2/stk") && !$0.contains("nr:") } == [
        "par:2/stk:1: Ministeren kan give tilskud til", "par:2/stk:2: Tilskud gives årligt.",
        "par:2/stk:3: Tilskud søges hos kommunen.", "par:2/stk:4: Der kan klages efter stk. 3.",
      ])
    #expect(result.forgotten.isEmpty)
  }

  @Test("a place that is given two numbers is listed, and nothing changes")
  func twoNumbersForOnePlace() {
    let result = apply(("§ 2, stk. 2 og 2, bliver stk. 3 og 4.", []))
    #expect(result.notApplied.map(\.reason) == [.numbersDoNotMatch])
    #expect(lines(result) == lines(consolidate(law, with: [])))
  }

  @Test("a forgotten reference to an item of a § without subsections is listed, one that moved along is not")
  func forgottenItem() {
    let law = lawOutline(
      "Lov om cykelstier", "§ 1. Kommunen anlægger stier.", "§ 2. Tilskud gives til", "1) asfalt,",
      "2) lys og",
      "3) skilte.", "§ 3. Beløb efter § 2, nr. 2, udbetales.")
    let result = consolidate(
      law,
      with: [
        act([
          (
            "I § 2 indsættes efter nr. 1 som nyt nummer: Nr. 2 og 3 bliver herefter nr. 3 og 4.",
            ["»2) bænke,«"]
          )
        ])
      ])
    #expect(result.forgotten.map(\.old.path) == ["par:2/nr:2"])
    #expect(result.forgotten.map(\.new.path) == ["par:2/nr:3"])
  }

  @Test("a reference that the act forgot is listed")
  func forgotten() {
    let result = apply(
      (
        "I § 2 indsættes efter stk. 1 som nyt stykke: Stk. 2 bliver herefter stk. 3.",
        ["»Stk. 2. Tilskud gives årligt.«"]
      ),
      ("§ 2, stk. 3, ophæves.", []), ("Efter § 3 indsættes:", ["»§ 4. Kommunen svarer på klager.«"]))
    #expect(result.notApplied.isEmpty)
    let other = consolidate(
      lawOutline("Lov om cykelstier", "§ 1. Tilskud gives efter § 2.", "§ 2. Ministeren giver tilskud."),
      with: [act([("§ 2 bliver herefter § 3.", [])])])
    #expect(
      other.forgotten.map { "\($0.provision) \($0.text): \($0.old) → \($0.new)" } == [
        "par:1 § 2: par:2 → par:3"
      ])
  }

  @Test("a second subsection turns the text of a § into its first one, and back")
  func subsections() {
    let added = apply(("I § 3 indsættes som stk. 2:", ["»Stk. 2. Loven gælder ikke for øer.«"]))
    #expect(
      lines(added).suffix(2) == [
        "par:3/stk:1: Loven gælder fra 2027.", "par:3/stk:2: Loven gælder ikke for øer.",
      ])
    let removed = apply(("§ 2, stk. 2 og 3, ophæves.", []))
    #expect(lines(removed).contains("par:2/nr:1: asfalt,"))
  }

  @Test("sections are inserted by number, replaced whole, and repealed to »(Ophævet)«")
  func sections() {
    let result = apply(
      ("Efter § 1 indsættes:", ["»§ 1 a. Stierne ryddes for sne.", "Stk. 2. Kommunen betaler.«"]),
      ("§ 2 affattes således:", ["»§ 2. Staten giver intet tilskud.«"]), ("§ 3 ophæves.", []))
    #expect(
      lines(result) == [
        "par:1: Kommunen anlægger stier, jf. dog § 2. Stierne skal have lys.",
        "par:1a/stk:1: Stierne ryddes for sne.", "par:1a/stk:2: Kommunen betaler.",
        "par:2: Staten giver intet tilskud.", "par:3: (Ophævet)",
      ])
  }

  @Test("items are inserted and renumbered")
  func items() {
    let result = apply(
      (
        "I § 2, stk. 1, indsættes efter nr. 1 som nyt nummer: Nr. 2 og 3 bliver herefter nr. 3 og 4.",
        ["»2) maling,«"]
      ))
    #expect(
      lines(result).filter { $0.contains("nr:") } == [
        "par:2/stk:1/nr:1: asfalt,", "par:2/stk:1/nr:2: maling,", "par:2/stk:1/nr:3: lys og",
        "par:2/stk:1/nr:4: skilte.",
      ])
  }

  @Test("»Overalt i loven« takes the longest word first")
  func everywhere() {
    let result = consolidate(
      lawOutline("Lov om cykelstier", "§ 1. Ejendommens ejer sælger ejendom og ejendommen."),
      with: [act([("Overalt i loven ændres »ejendom« til: »bygning« og »ejendommen« til: »bygningen«.", [])])]
    )
    #expect(lines(result) == ["par:1: Ejendommens ejer sælger bygning og bygningen."])
  }

  @Test("what cannot be done is listed with its reason, and changes nothing")
  func notApplied() {
    let result = apply(
      ("I § 1 ændres »broer« til: »tunneler«.", []), ("§ 9 ophæves.", []),
      ("Overskriften før § 2 ophæves.", []), ("Bilag 1 affattes som bilag 1 til denne lov.", []),
      ("§ 2, stk. 3, affattes således:", []))
    #expect(
      result.notApplied.map(\.reason).prefix(3) == [.wordsNotFound, .noSuchPlace, .outsideProvisions])
    let points = result.notApplied.compactMap(\.point).map(\.path)
    #expect(points.contains("par:1/nr:5"))
    #expect(result.outline.provisions.map(\.text) == law.provisions.map(\.text))
    #expect(result.applied.isEmpty)
  }

  @Test("an act about another law is not applied")
  func otherLaw() {
    var first = act([("§ 1 ophæves.", [])], intro: "I lov om veje foretages følgende ændringer:")
    first.outline.provisions += [
      Provision(
        id: ProvisionID("par:2"), label: "§ 2", kind: .par,
        text: "I lov om broer foretages følgende ændringer:"),
      Provision(id: ProvisionID("par:2/nr:1"), label: "1.", kind: .nr, text: "§ 1 ophæves."),
    ]
    let result = consolidate(law, with: [first])
    #expect(result.notApplied.map(\.reason) == [.otherLaw])
    #expect(lines(result) == law.provisions.filter { !$0.text.isEmpty }.map { "\($0.id): \($0.text)" })
  }

  @Test("an act about a single law is not applied to another, unless its § is named")
  func singleOtherLaw() {
    var other = act([("§ 1 ophæves.", [])], intro: "I lov om social pension foretages følgende ændringer:")
    #expect(consolidate(law, with: [other]).notApplied.map(\.reason) == [.otherLaw])
    other.part = ActPart("§ 1")
    #expect(consolidate(law, with: [other]).notApplied.isEmpty)
  }

  @Test("an act that repeals everything leaves »(Ophævet)« and lists what it took out")
  func everythingRepealed() {
    let result = apply(("§§ 1-3 ophæves.", []))
    #expect(lines(result) == ["par:1-3: (Ophævet)"])
    #expect(result.removed.keys.contains(ProvisionID("par:2/stk:2")))
  }

  @Test("only the part named applies")
  func part() {
    var act = act([("§ 1 ophæves.", []), ("§ 3 ophæves.", [])])
    act.part = ActPart("§ 1, nr. 2")
    let result = consolidate(law, with: [act])
    #expect(result.applied.map(\.target) == ["par:3"])
    #expect(
      ActPart("§ 1, nr. 1-8 og 10-20")
        == ActPart(
          sections: [LabelRange("1")], points: [LabelRange("1", "8"), LabelRange("10", "20")]))
    #expect(ActPart("nr. 3") == nil)
  }

  @Test("each change is marked with the point that made it, and what is gone stands where it stood")
  func tracked() {
    let result = apply(("§ 2, stk. 3, ophæves.", []), ("I § 3 ændres »2027« til: »2028«.", []))
    let tracked = result.trackedProvisions(from: law) { points, _ in
      points.map { "\($0.act) \($0.point)" }.joined()
    }
    #expect(
      tracked.filter(\.isChanged).map { "\($0.status.rawValue) \($0.author ?? "")" } == [
        "gone 2026-1 par:1/nr:1", "changed 2026-1 par:1/nr:2",
      ])
  }
}
