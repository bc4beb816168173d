import DanishLaw
import DocumentModel
import Testing

struct MinisterRenameTests {
  private let churches = [
    "§ 1. Kirkeministeren fastsætter regler. Kirkeministerens regler kundgøres, jf. Kirkeministeriets hjemmeside.",
    "§ 2. Kommunen kan klage til kirkeministeren.",
    "§ 3. Regler udstedt af den daværende kirkeministeren gælder.",
  ]

  private func outline(_ lines: [String]) -> Outline {
    DanishLaw.outline(
      of: Document(blocks: lines.enumerated().map { Block($1, place: Place(line: 2 * $0 + 1)) }))
  }

  private func law(_ lines: [String], _ year: Int, issuer: String? = nil) -> Outline {
    var law = outline(["Lov om kirker"] + lines)
    law.signed = LawDate(year, 5, 1)
    law.issuer = issuer
    return law
  }

  private func act(_ year: Int, _ month: Int = 5, issuer: String? = nil, newText: String = "Det gælder.")
    -> AppliedAct
  {
    let provisions = [
      Provision(
        id: ProvisionID("par:1"), label: "§ 1", kind: .par,
        text: "I lov om kirker foretages følgende ændring:"),
      Provision(
        id: ProvisionID("par:1/nr:1"), label: "1.", kind: .nr, text: "I § 2 indsættes som stk. 2:",
        newText: "»Stk. 2. \(newText)«"),
    ]
    return AppliedAct(
      name: "act",
      outline: Outline(
        documentType: .amendingAct, provisions: provisions, signed: LawDate(year, month, 1), issuer: issuer))
  }

  @Test(
    "a renamed ministry's titles are brought up to date, with capitals and genitives, and marked as no act's")
  func renamed() {
    let result = consolidate(law(churches, 2011), with: [act(2012)])
    #expect(
      result.outline.provisions[0].text
        == "Ministeren for ligestilling og kirke fastsætter regler. Ministeren for ligestilling og kirkes regler "
        + "kundgøres, jf. Ministeriet for Ligestilling og Kirkes hjemmeside.")
    #expect(result.changes[0].isEmpty)
    #expect(result.titles[0].map(\.old) == ["kirkeministeren"])
    #expect(result.ministers.map(\.evidence) == [.resolution])
    let tracked = result.trackedProvisions(from: law(churches, 2011)) { points, titles in
      "\(points.count) \(titles.count)"
    }
    #expect(tracked[0].author == "0 1" && tracked[0].isChanged)
  }

  @Test("what speaks of the past keeps the old title")
  func past() {
    let result = consolidate(law(churches, 2011), with: [act(2012)])
    #expect(result.outline.provisions.last?.text == churches[2].dropFirst("§ 3. ".count).description)
  }

  @Test("titles are kept where asked, where nothing changed, and where the change fell near the act")
  func kept() {
    let kept = consolidate(law(churches, 2011), with: [act(2012)], keepingMinisters: true)
    #expect(
      kept.titles.allSatisfy { $0.isEmpty }
        && kept.ministers.map(\.new) == ["ministeren for ligestilling og kirke"])
    #expect(consolidate(law(churches, 2011), with: [act(2011, 6)]).ministers.isEmpty)
    // Until 9 August 2013 it was børne- og undervisningsministeren; the act is of 1 June.
    let schools = ["§ 1. Undervisningsministeren fastsætter regler.", "§ 2. Skolen holder åbent."]
    #expect(consolidate(law(schools, 2010), with: [act(2013, 6)]).ministers.isEmpty)
  }

  @Test("a ministry that went and came back under its name changes nothing")
  func cameBack() {
    let result = consolidate(law(churches, 2011), with: [act(2014, 6, issuer: "Kirkemin., j.nr. 1")])
    #expect(result.titles.allSatisfy { $0.isEmpty })
  }

  @Test(
    "of divided affairs the ministry that issued the acts is the heir; without evidence the title is kept")
  func divided() {
    let homes = ["§ 1. Socialministeren fastsætter regler.", "§ 2. Socialministerens regler gælder."]
    let found = consolidate(
      law(homes, 2011), with: [act(2012, issuer: "Ministeriet for By, Bolig og Landdistrikter, j.nr. 2012-1")]
    )
    #expect(
      found.outline.provisions[0].text == "Ministeren for by, bolig og landdistrikter fastsætter regler.")
    #expect(found.ministers.map(\.evidence) == [.issuer])
    let named = consolidate(
      law(homes, 2011), with: [act(2012, newText: "Social- og integrationsministeren kan klage.")])
    #expect(named.outline.provisions[0].text == "Social- og integrationsministeren fastsætter regler.")
    let open = consolidate(law(homes, 2011), with: [act(2012)])
    #expect(open.outline.provisions[0].text == "Socialministeren fastsætter regler.")
    #expect(open.ministers.map(\.isCertain) == [false] && open.ministers[0].candidates.count == 3)
  }

  @Test("a title within a longer one is not changed, and several titles are")
  func several() {
    let lines = [
      "§ 1. Økonomi- og erhvervsministeren forhandler med indenrigs- og socialministeren og kirkeministeren.",
      "§ 2. Loven gælder.",
    ]
    let result = consolidate(law(lines, 2010), with: [act(2012)])
    #expect(
      result.outline.provisions[0].text
        == "Økonomi- og erhvervsministeren forhandler med indenrigs- og socialministeren og ministeren for "
        + "ligestilling og kirke.")
  }

  @Test("an agency is renamed where the acts name the one that took over, or the law names it often")
  func agency() {
    let lines = ["§ 1. Kort- og Matrikelstyrelsens register føres.", "§ 2. Loven gælder."]
    let named = consolidate(law(lines, 2012), with: [act(2013, newText: "Geodatastyrelsen kan klage.")])
    #expect(named.outline.provisions[0].text == "Geodatastyrelsens register føres.")
    let silent = consolidate(law(lines, 2012), with: [act(2013)])
    #expect(silent.titles.allSatisfy { $0.isEmpty })
    let often = [
      "§ 1. Økonomistyrelsen betaler. Økonomistyrelsen opkræver.", "§ 2. Økonomistyrelsens regler.",
    ]
    let paid = consolidate(law(often, 2011), with: [act(2012)])
    #expect(
      paid.outline.provisions[0].text == "Statens Administration betaler. Statens Administration opkræver.")
  }

  @Test("a law that says from which day it is history gets the titles of that day")
  func superseded() {
    let lines = ["§ 1. Social- og integrationsministeren fastsætter regler.", "§ 2. Loven gælder."]
    var base = law(lines, 2013)
    let without = consolidate(base, with: [act(2013, 5)])
    #expect(without.titles.allSatisfy { $0.isEmpty })
    base.superseded = LawDate(2013, 10, 30)
    #expect(
      consolidate(base, with: [act(2013, 5)]).outline.provisions[0].text
        == "Social-, børne- og integrationsministeren fastsætter regler.")
    // A day before the act says nothing of the law with it.
    base.superseded = LawDate(2013, 4, 1)
    #expect(consolidate(base, with: [act(2013, 5)]).titles.allSatisfy { $0.isEmpty })
  }

  @Test("what the acts write into the law says more than which ministry issued them")
  func newTextFirst() {
    let lines = ["§ 1. Økonomi- og erhvervsministeren fører registret.", "§ 2. Loven gælder."]
    let result = consolidate(
      law(lines, 2010),
      with: [
        act(
          2012, issuer: "Klima-, Energi- og Bygningsmin., j.nr. 1",
          newText: "Ministeren for by, bolig og landdistrikter kan klage.")
      ])
    #expect(
      result.outline.provisions[0].text == "Ministeren for by, bolig og landdistrikter fører registret.")
    #expect(result.ministers.map(\.evidence) == [.newText])
  }

  @Test("a title behind »for« and a ministry's second name are renamed too")
  func secondNames() {
    let lines = [
      "§ 1. Bestyrelsen står til ansvar over for undervisningsministeren.",
      "§ 2. Fødevareministeriet fører tilsyn, og ministeren for børn og undervisning får besked.",
    ]
    let result = consolidate(law(lines, 2014), with: [act(2016)])
    #expect(
      result.outline.provisions.map(\.text).filter { !$0.isEmpty }.prefix(2) == [
        "Bestyrelsen står til ansvar over for ministeren for børn, undervisning og ligestilling.",
        "Miljø- og Fødevareministeriet fører tilsyn, og ministeren for børn og undervisning får besked.",
      ])
    #expect(
      consolidate(law(["§ 1. Ministeren for børn og undervisning giver tilskud."], 2012), with: [act(2014)])
        .outline.provisions[0].text == "Undervisningsministeren giver tilskud.")
  }

  @Test("what commencement gave a minister to do keeps the title of its time; other rules behind it do not")
  func transition() {
    let lines =
      (1...8).map { "§ \($0). Kirkeministeren fastsætter regler." }
      + [
        "§ 9. Loven træder i kraft den 1. juli 2003.", "§ 10. Kirkeministeren kan fastsætte overgangsregler.",
        "§ 11. Kirkeministeren udsteder vedtægter.",
      ]
    let texts = consolidate(law(lines, 2011), with: [act(2012)]).outline.provisions.map(\.text)
    #expect(texts[0] == "Ministeren for ligestilling og kirke fastsætter regler.")
    #expect(texts.suffix(2).first == "Kirkeministeren kan fastsætte overgangsregler.")
    #expect(texts.last == "Ministeren for ligestilling og kirke udsteder vedtægter.")
  }

  @Test("the day and the ministry are read from the line over the title, the signature and the case number")
  func signature() {
    let text = outline([
      "1. november 2010. Nr. 1440.", "Lov om kirker", "§ 1. Kirken er åben.", "Kirkemin., j.nr. 42992/11",
    ])
    #expect(text.signed == LawDate(2010, 11, 1))
    #expect(text.issuer == "Kirkemin., j.nr. 42992/11")
    #expect(
      outline(["LBK nr 1619 af 08/12/2015", "Lov om kirker", "§ 1. Kirken er åben."]).signed
        == LawDate(2015, 12, 8))
  }
}
