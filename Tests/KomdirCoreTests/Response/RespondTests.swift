import DanishLaw
@testable import DocumentFormats
import DocumentModel
import Testing

@testable import KomdirCore

@Suite("The joint response")
struct RespondTests {
  private func desk() throws -> HearingDesk {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    _ = try desk.collect([
      desk.lay(
        "bornholm-økonomi.txt",
        "Bornholms Regionskommune\n\nØkonomi\nMerudgiften til salt kompenseres ikke efter DUT-princippet.\n\n"
          + "Implementering\nIkrafttrædelsen bør udskydes, til IT-systemerne er klar.\n\nVenlig hilsen\nYrsa Engholt"
      )
    ])
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    return desk
  }

  /// Gives every position a text and every remark a decision.
  private func finish(_ desk: HearingDesk) throws {
    for collated in try desk.workspace.positions(hearing: nil) {
      _ = try desk.workspace.set(
        position: collated.position.printedID,
        PositionChange(text: "KOMDIR mener noget om \(collated.position.title)."),
        by: desk.clerk)
    }
    for entry in try desk.workspace.remarks(hearing: nil) where entry.remark.nature == .substantive {
      _ = try desk.workspace.decide(
        remark: entry.remark.printedID, [DecisionInput(value: .followed)], by: desk.clerk)
    }
  }

  private func response(_ desk: HearingDesk, annex: ResponseAnnex = .none) throws -> JointResponse {
    try desk.workspace.response(hearing: nil, annex: annex, at: desk.clerk.now)
  }

  private func headings(_ response: JointResponse) -> [String] {
    response.document.blocks.compactMap { block in
      if case .heading = block.kind { block.text() } else { nil }
    }
  }

  @Test("the parts stand in the order that associations use, provisions in the draft's order by their label")
  func order() throws {
    let desk = try desk()
    try finish(desk)
    _ = try desk.workspace.set(
      hearing: nil, [(.reservation, "Svaret afgives med forbehold for bestyrelsens godkendelse.")],
      by: desk.clerk)
    let titles = headings(try response(desk))
    #expect(titles.first?.hasPrefix("Høringssvar: ") == true)
    #expect(
      titles.dropFirst() == [
        "Generelle bemærkninger", "Bemærkninger til de enkelte bestemmelser",
        "Til §\u{A0}1, nr.\u{A0}1 (§\u{A0}2, stk.\u{A0}1)",
        "Til §\u{A0}1, nr.\u{A0}2 (ny §\u{A0}4\u{A0}a)", "Økonomi",
        "Implementering", "Forbehold",
      ])
    let text = try response(desk).document.text().replacing("\u{A0}", with: " ")
    for line in [
      "KOMDIR", "Den 2. marts 2026", "Til Trafikministeriet", "Sagsnr. 2026 - 118", "Med venlig hilsen",
      "Svaret afgives med forbehold for bestyrelsens godkendelse.",
    ] {
      #expect(text.contains(line))
    }
  }

  @Test(
    "who stands behind is counted in municipalities of the register, and only those who consented are named")
  func basis() throws {
    let desk = try desk()
    try finish(desk)
    let text = try response(desk).document.text()
    #expect(
      text.contains("Svaret bygger på bidrag fra 3 af foreningens 3 kommuner, heraf 2 med bemærkninger."))
    #expect(text.contains("Bag bidragene står blandt andre Bornholm og Odder."))
    // Copenhagen did not consent, and no person is named in what is sent.
    for name in ["København", "Karla", "Yrsa", "Bent"] { #expect(!text.contains(name)) }
  }

  @Test("a position without text shows every remark under it in full, with who sent it, in an internal draft")
  func draft() throws {
    let desk = try desk()
    let draft = try response(desk)
    #expect(draft.isDraft)
    #expect(draft.document.pageFurniture.header == "INTERN KLADDE – ikke til afsendelse")
    let text = draft.document.text()
    for entry in try desk.workspace.remarks(hearing: nil) where entry.remark.nature == .substantive {
      let isCopy = entry.remark.printedID == "R-4"
      #expect(text.contains("\(entry.remark.printedID), \(entry.voice.municipality ?? "") – "))
      #expect(isCopy || text.contains(entry.remark.text))
    }
    #expect(text.contains("samme ord som R-1"))
    try finish(desk)
    let final = try response(desk)
    #expect(!final.isDraft)
    #expect(final.document.pageFurniture.header == nil)
  }

  @Test("of a near copy at least the words that differ are shown")
  func nearCopy() throws {
    let desk = try HearingDesk()
    let words =
      "Grænsen på 30 km er for høj på stier ved skoler, hvor små børn cykler hver eneste morgen, også i mørke og sne."
    _ = try desk.collect([
      desk.lay("a.txt", "Odder Kommune\n\nAd § 1, nr. 1\n\(words)"),
      desk.lay(
        "b.txt", "Bornholms Regionskommune\n\nAd § 1, nr. 1\n\(words) Vi har haft fire ulykker på to år."),
    ])
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    let text = try response(desk).document.text()
    #expect(text.contains("som R-1, og tilføjer: "))
    #expect(text.contains("Vi har haft fire ulykker på to år."))
  }

  @Test("a member's tracked change is shown as what it does to the text")
  func trackedChange() {
    func remark(_ kind: Remark.Kind, _ text: String, _ anchor: String?) -> StoredRemark {
      StoredRemark(
        id: 1, submission: 1, ordinal: 1, kind: kind, nature: .substantive, text: text, anchorText: anchor,
        isRepetition: false,
        match: .general)
    }
    #expect(
      Phrase.change(remark(.replacement, "12. måned", "6. måned"))?.danish
        == "ændr »6. måned« til »12. måned«")
    #expect(
      Phrase.change(remark(.insertion, "dog ikke i juli", "8 uger"))?.danish
        == "indsæt »dog ikke i juli« ved »8 uger«")
    #expect(Phrase.change(remark(.deletion, "»højst«", nil))?.danish == "slet »højst«")
    #expect(Phrase.change(remark(.comment, "For kort", "8 uger")) == nil)
  }

  @Test("dissent is shown, with and without the association's own text")
  func dissent() throws {
    let desk = try desk()
    let position = try #require(
      try desk.workspace.positions(hearing: nil).first { $0.position.provision == "par:1/nr:1" })
    _ = try desk.workspace.set(
      position: position.position.printedID, PositionChange(dissent: "Én kommune støtter 30 km."),
      by: desk.clerk)
    #expect(try response(desk).document.text().contains("Mindretal: Én kommune støtter 30 km."))
    try finish(desk)
    #expect(try response(desk).document.text().contains("Mindretal: Én kommune støtter 30 km."))
  }

  @Test(
    "what goes to the ministry has no annex unless one is asked for: no decision and no reason stands in it")
  func noAnnex() throws {
    let desk = try desk()
    try finish(desk)
    _ = try desk.workspace.decide(
      remark: "R-2", [DecisionInput(value: .notFollowed, reason: "Kan løses lokalt")], by: desk.clerk)
    let made = try response(desk)
    #expect(!made.document.text().contains("Kan løses lokalt"))
    #expect(!made.document.blocks.contains { if case .tableRow = $0.kind { true } else { false } })
    #expect(!made.isInHouse)
  }

  @Test(
    "the annexes show what each remark says; the one for others leaves out a text that names somebody without consent"
  )
  func annexWords() throws {
    let desk = try desk()
    _ = try desk.workspace.addRemark(
      hearing: nil, member: "Odder", text: "Som Bent Tangkær skrev, er gelænderet for dyrt.", provision: nil,
      by: desk.clerk)
    let inHouse = try response(desk, annex: .inHouse).document.text()
    let published = try response(desk, annex: .published).document.blocks.flatMap(\.cells).map { $0.text() }
    #expect(inHouse.contains("Som Bent Tangkær skrev, er gelænderet for dyrt."))
    #expect(published.contains("Vi kan ikke nå at rydde sne inden klokken syv, når sneen falder om natten."))
    #expect(published.contains("(udeladt: teksten nævner nogen, der ikke har givet samtykke)"))
    #expect(!published.contains { $0.contains("Tangkær") })
  }

  @Test("the internal annex names every sender, says so on every page, and is not for sending")
  func inHouseAnnex() throws {
    let desk = try desk()
    try finish(desk)
    let made = try response(desk, annex: .inHouse)
    #expect(made.document.text().contains("København"))
    #expect(made.document.pageFurniture.header == "INTERNT BILAG MED NAVNE – ikke til afsendelse")
    #expect(made.isInHouse)
    #expect(!made.isDraft)
    #expect(try !response(desk, annex: .published).document.text().contains("København"))
  }

  @Test("the letterhead bears address and contact, the closing who signs, the case number is a plain line")
  func letterhead() throws {
    let desk = try desk()
    try finish(desk)
    _ = try desk.workspace.set(
      association: AssociationChange(
        address: "Enghavevej 12, 1674 København V", signatory: "Ida Holm, formand",
        contact: "Per Bro, 33 11 22 33"), by: desk.clerk)
    let made = try response(desk)
    func lines(_ style: String) -> [String] {
      made.document.blocks.filter { $0.styleName == style }.map { $0.text().replacing("\u{A0}", with: " ") }
    }
    #expect(
      lines(StyleName.letterhead) == [
        "KOMDIR", "Enghavevej 12", "1674 København V", "Kontakt: Per Bro, 33 11 22 33",
      ])
    // Between greeting and name there is room for a hand.
    #expect(lines(StyleName.signature).prefix(4) == ["Med venlig hilsen", "", "", ""])
    #expect(
      lines(StyleName.signature).filter { !$0.isEmpty } == [
        "Med venlig hilsen", "Ida Holm", "formand", "KOMDIR",
      ])
    #expect(lines(StyleName.recipient).contains("Sagsnr. 2026 - 118"))
    #expect(lines(StyleName.subject) == [])
  }

  @Test("the title of the hearing is said once")
  func titleOnce() throws {
    let desk = try desk()
    try finish(desk)
    let title = try #require(try desk.workspace.hearing(nil).title)
    let text = try response(desk).document.text().lowercased()
    #expect(text.split(separator: title.lowercased()).count == 2)
  }

  @Test("numbered lines and bullets of a position become lists; a date at the start of a line does not")
  func lists() {
    let blocks = PositionText.blocks(
      of:
        "KOMDIR foreslår:\n1. at fristen er 12 uger\n2) at planen er kort\na) for unge\n- et punkt\n1. januar 2027 er for tidligt."
    )
    #expect(blocks.map(\.label) == [nil, "1.", "2)", "a)", nil, nil])
    #expect(blocks.map { $0.text() }.last == "1.\u{A0}januar 2027 er for tidligt.")
    #expect(blocks.map { $0.text() }[1] == "at fristen er 12 uger")
  }

  @Test(
    "a reference, a time and an amount are not parted at the end of a line",
    arguments: [
      ("efter § 14 c, stk. 2, nr. 5, og", "efter §~14~c, stk.~2, nr.~5, og"),
      ("kl. 12.00 den 1. marts 2026", "kl.~12.00 den 1.~marts 2026"),
      ("ca. 8,4 mio. kr. årligt", "ca. 8,4~mio.~kr. årligt"),
      ("(jf. §§ 3-5) og 12 uger", "(jf. §§~3-5) og 12 uger"),
      ("i 2026 a la carte", "i 2026 a la carte"),
      ("Nr. 5 bør udgå, se litra a.", "Nr.~5 bør udgå, se litra~a."),
    ])
  func boundWords(text: String, bound: String) {
    #expect(withBoundWords(text) == bound.replacing("~", with: "\u{A0}"))
  }

  @Test("municipalities stand in the order of the Danish alphabet: Aabenraa and Aarhus last")
  func danishAlphabet() {
    #expect(
      ["Aarhus", "Ærø", "Vejle", "Ålborg", "Odense", "Aabenraa", "Ørsted"].sorted(by: danishOrder)
        == ["Odense", "Vejle", "Ærø", "Ørsted", "Aabenraa", "Ålborg", "Aarhus"])
  }

  @Test("in a response in English municipalities stand in the order of the English alphabet: Aabenraa first")
  func englishAlphabet() {
    #expect(
      ["Vejle", "Ærø", "Odense", "Ørsted", "Aarhus", "Ålborg", "Aabenraa", "Køge"].sorted(
        by: Language.english.nameOrder)
        == ["Aabenraa", "Aarhus", "Ærø", "Ålborg", "Køge", "Odense", "Ørsted", "Vejle"])
  }

  @Test("what is undecided stands out in the annex for others, of a response that is an internal draft")
  func undecidedInAnnex() throws {
    let desk = try desk()
    try finish(desk)
    #expect(try !response(desk, annex: .published).isDraft)
    _ = try desk.collect([
      desk.lay("ny.txt", "Odder Kommune\n\nAd § 2, nr. 1\nGelænder af træ rådner, og stål bør være tilladt.")
    ])
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    for collated in try desk.workspace.positions(hearing: nil) where collated.position.text.isEmpty {
      _ = try desk.workspace.set(
        position: collated.position.printedID, PositionChange(text: "KOMDIR foreslår stål."), by: desk.clerk)
    }
    let made = try response(desk, annex: .published)
    #expect(made.isDraft)
    #expect(made.document.pageFurniture.header == "INTERN KLADDE – ikke til afsendelse")
    let cells = made.document.blocks.compactMap { $0.cells.last?.blocks.first }
    let bold = cells.filter { $0.inlines.contains { $0.style.contains(.bold) } }.map { $0.text() }
    #expect(bold == ["uden beslutning"])
  }

  @Test(
    "the heading over a provision says what it is about",
    arguments: [
      (
        "nr", "3.", "3. Efter § 19 a indsættes i kapitel 4:", "»§ 19 b. Kommunalbestyrelsen udpeger",
        "ny § 19 b"
      ),
      (
        "nr", "2.", "2. I § 95 indsættes efter stk. 4 som nyt stykke:", "»Stk. 5. Kommunen skal svare.«",
        "§ 95, stk. 5"
      ),
      ("nr", "2.", "2. Efter § 10 indsættes:", "»§ 10 a. Kommunen kan yde støtte.«", "ny § 10 a"),
      ("nr", "4.", "4. I § 82 a, stk. 1, ændres »kan tilbyde« til: »skal tilbyde«.", nil, "§ 82 a, stk. 1"),
      ("nr", "6.", "6. § 112, stk. 3, 2. pkt., ophæves.", nil, "ophævelse af § 112, stk. 3"),
      (
        "general", "4.", "4. Økonomiske konsekvenser for det offentlige", nil,
        "Økonomiske konsekvenser for det offentlige"
      ),
      ("stk", "Stk. 1.", "Loven træder i kraft den 1. januar 2027.", nil, "ikrafttræden"),
      ("par", "§ 4", "Loven gælder ikke for Færøerne.", nil, nil),
    ] as [(String, String, String, String?, String?)])
  func subjects(kind: String, label: String, text: String, newText: String?, subject: String?) throws {
    let provision = Provision(
      id: ProvisionID("x"), label: label, kind: try #require(ProvisionKind(rawValue: kind)), text: text,
      newText: newText)
    #expect(ProvisionSubject(provision).phrase?.danish == subject)
  }

  @Test("every remark stands in the annex with what became of it, pointers and \"ingen bemærkninger\" too")
  func annex() throws {
    let desk = try desk()
    try finish(desk)
    _ = try desk.workspace.decide(
      remark: "R-2", [DecisionInput(value: .notFollowed, reason: "Kan løses lokalt")], by: desk.clerk)
    let made = try response(desk, annex: .published)
    let rows = made.document.blocks.filter { if case .tableRow = $0.kind { true } else { false } }
    let cells = rows.map { row in row.cells.map { $0.blocks.map { $0.text() }.joined() } }
    #expect(cells.first == ["Nr.", "Fra", "Sted", "Bemærkning", "Behandlet under", "Beslutning"])
    let ids = try desk.workspace.remarks(hearing: nil).map(\.remark.printedID)
    #expect(cells.dropFirst().map(\.first) == ids)
    #expect(
      cells.first { $0[0] == "R-2" } == [
        "R-2", "Odder", "§\u{A0}1, nr.\u{A0}2",
        "Vi kan ikke nå at rydde sne inden klokken syv, når sneen falder om natten.",
        "§\u{A0}1, nr.\u{A0}2", "ikke medtaget: Kan løses lokalt",
      ])
    // Its text names the municipality, which did not consent.
    #expect(
      cells.first { $0[0] == "R-5" } == [
        "R-5", "en kommune", "", "(udeladt: teksten nævner nogen, der ikke har givet samtykke)", "",
        "ingen bemærkninger",
      ])
    #expect(Set(made.trace.flatMap(\.remarks)) == Set(ids))
    for entry in made.trace { #expect((1...made.document.blocks.count).contains(entry.number)) }
  }

  @Test("every paragraph of a position leads to its remarks")
  func trace() throws {
    let desk = try desk()
    try finish(desk)
    _ = try desk.workspace.set(
      position: "P-1", PositionChange(text: "Første afsnit.\n\n- et punkt\n- et punkt til"), by: desk.clerk)
    let made = try response(desk)
    let paragraphs = made.trace.filter { $0.position == "P-1" && $0.remarks.count > 1 }
    #expect(
      paragraphs.map { made.document.blocks[$0.number - 1].text() } == [
        "Første afsnit.", "et punkt", "et punkt til",
      ])
    #expect(paragraphs.allSatisfy { $0.remarks == ["R-1", "R-4"] })
  }

  @Test("in a draft, the paragraph of a remark is traced to that remark alone")
  func traceOfDraft() throws {
    let made = try response(try desk())
    var own: [String] = []
    for entry in made.trace {
      let block = made.document.blocks[entry.number - 1]
      let text = block.text()
      guard case .listItem = block.kind, text.hasPrefix("R-") else { continue }
      #expect(entry.remarks == [String(text.prefix { $0 != "," })])
      own += entry.remarks
    }
    #expect(own.count > 1)
    #expect(Set(own).count == own.count)
  }

  @Test("the same archive gives the same bytes, in every format")
  func deterministic() throws {
    let desk = try desk()
    try finish(desk)
    let writers: [any DocumentWriter] = [DOCXWriter(), HTMLWriter(), MarkdownWriter()]
    for writer in writers {
      #expect(try writer.bytes(for: response(desk).document) == writer.bytes(for: response(desk).document))
    }
  }

  @Test(
    "Word opens it with real headings, Danish as language, page numbers, and the draft's mark on every page")
  func docx() throws {
    let desk = try desk()
    let bytes = try DOCXWriter().bytes(for: response(desk).document)
    let reading = try FormatRegistry.standard.read(SourceFile(name: "svar.docx", bytes: bytes))
    #expect(reading.document.metadata.language == "da-DK")
    #expect(
      headings(JointResponse(document: reading.document, isDraft: true, annex: .none, trace: []))
        == headings(try response(desk)))
    let parts = try ZIPReader().read(SourceFile(name: "svar.zip", bytes: bytes), in: ReadContext()).document
      .attachments
    let heads = parts.filter { $0.name?.hasPrefix("word/header") == true }
    #expect(!heads.isEmpty)
    for head in heads { #expect(String(decoding: head.bytes, as: UTF8.self).contains("INTERN KLADDE")) }
  }

  @Test("the response speaks its hearing's language")
  func english() throws {
    let desk = try desk()
    try finish(desk)
    _ = try desk.workspace.set(hearing: nil, [(.language, "en")], by: desk.clerk)
    let made = try response(desk)
    #expect(made.document.metadata.language == "en-GB")
    #expect(
      made.document.text().contains(
        "The response builds on contributions from 3 of the association's 3 municipalities"))
  }
}
