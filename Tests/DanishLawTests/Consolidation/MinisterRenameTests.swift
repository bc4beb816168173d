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

  @Test("an agency is renamed where the acts name the one that took over")
  func agency() {
    let lines = ["§ 1. Erhvervs- og Selskabsstyrelsens register føres.", "§ 2. Loven gælder."]
    let named = consolidate(law(lines, 2011), with: [act(2012, newText: "Erhvervsstyrelsen kan klage.")])
    #expect(named.outline.provisions[0].text == "Erhvervsstyrelsens register føres.")
    let silent = consolidate(law(lines, 2011), with: [act(2012)])
    #expect(silent.titles.allSatisfy { $0.isEmpty })
  }

  @Test("commencement and what follows it keep the titles of their time")
  func transition() {
    let lines =
      (1...8).map { "§ \($0). Kirkeministeren fastsætter regler." }
      + [
        "§ 9. Loven træder i kraft den 1. juli 2003.", "§ 10. Kirkeministeren kan fastsætte overgangsregler.",
      ]
    let result = consolidate(law(lines, 2011), with: [act(2012)])
    #expect(
      result.outline.provisions.first?.text == "Ministeren for ligestilling og kirke fastsætter regler.")
    #expect(result.outline.provisions.last?.text == "Kirkeministeren kan fastsætte overgangsregler.")
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
