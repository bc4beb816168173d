import DanishLaw
import DocumentModel
import Testing

@testable import KomdirCore

@Suite("Letters", .enabled(if: FeedbackFixture.hasReferences, "needs the grammar of references"))
struct LetterTests {
  private let letter = [
    "Odder Kommune", "Rådhusgade 3", "KOMDIR", "Den 4. februar 2026",
    "Høringssvar: udkast til forslag til lov om ændring af lov om cykelstier",
    "Odder Kommune takker for muligheden for at komme med bemærkninger.",
    "Økonomi",
    "Saltet er blevet dyrere, og det er ikke regnet med.",
    "Ad § 1, nr. 2",
    "Klokken syv er for tidligt. Halvdelen af vores folk møder først klokken otte.",
    "Derfor beder vi om, at fristen rykkes.",
    "Vi mangler svar på:",
    "Bemærkningerne er afgivet med forbehold for byrådets behandling.",
    "Vi står til rådighed for uddybning.",
    "Med venlig hilsen", "Karla Mosegård", "Kommunaldirektør, Odder Kommune",
  ]

  @Test("letterhead, thanks, headings, reservation and signature are set aside, each with its reason")
  func frame() {
    let reading = FeedbackFixture.read(letter)
    let reasons = Dictionary(
      reading.setAside.map { ($0.text, $0.reason) }, uniquingKeysWith: { first, _ in first })
    #expect(reasons["Rådhusgade 3"] == .address)
    #expect(reasons["Den 4. februar 2026"] == .address)
    #expect(reasons[letter[4]] == .heading)
    #expect(reasons[letter[5]] == .thanks)
    #expect(reasons["Økonomi"] == .heading)
    #expect(reasons["Ad § 1, nr. 2"] == .heading)
    #expect(reasons[letter[12]] == .reservation)
    #expect(reasons["Vi står til rådighed for uddybning."] == .thanks)
    #expect(reasons["Karla Mosegård"] == .signature)
  }

  @Test("a point with its Derfor is one remark, at the place of its heading")
  func continuation() {
    let reading = FeedbackFixture.read(letter)
    #expect(reading.remarks.count == 2)
    #expect(reading.remarks.first?.placement.match == .general)
    #expect(reading.remarks.first?.theme == "Økonomi")
    #expect(reading.remarks.last?.text.contains("Derfor beder vi") == true)
    #expect(reading.remarks.last?.placement.provision == ProvisionID("par:1/nr:2"))
  }

  @Test("every line is in a remark or set aside")
  func nothingLost() {
    let reading = FeedbackFixture.read(letter)
    let all = (reading.remarks.map(\.text) + reading.setAside.map(\.text)).joined(separator: "\n")
    for line in letter { #expect(all.contains(line), "\(line)") }
  }

  @Test("a heading that is a theme is no place, a reference in the sentence is")
  func theme() {
    let reading = FeedbackFixture.read([
      "Odder Kommune", "Høringssvar: lov om cykelstier", "Vinteren",
      "Vi har set på § 3, stk. 2, og finder årstallet tilfældigt.",
    ])
    #expect(reading.remarks.first?.placement.provision == ProvisionID("par:3/stk:2"))
    #expect(reading.remarks.first?.theme == "Vinteren")
  }

  @Test("below a reference heading the place is the heading's, but a paragraph's own opening reference wins")
  func governing() {
    let reading = FeedbackFixture.read([
      "Til § 1, nr. 3", "Henvisningen i § 3, stk. 2, passer ikke med dette.", "§ 2, nr. 1: Træ rådner.",
    ])
    #expect(reading.remarks.map(\.placement.provision?.path) == ["par:1/nr:3", "par:2/nr:1"])
  }

  @Test("a scope said once governs the numbers after it")
  func scope() {
    let reading = FeedbackFixture.read([
      "Odder Kommune har følgende bemærkninger til lovforslagets § 1:", "Nr. 1",
      "Tallet er for højt efter vores mening.",
      "Ad nr. 3", "Ophævelsen er vi glade for.",
    ])
    #expect(reading.remarks.map(\.placement.provision?.path) == ["par:1/nr:1", "par:1/nr:3"])
  }

  @Test("Ad 1) means the first item of the letter's own list")
  func ownList() {
    let reading = FeedbackFixture.read([
      "Vi har set på disse punkter:", "1. Sneen (§ 1, nr. 2)", "2. Gelænderet (§ 2, nr. 1)",
      "Ad 1) Klokken syv er for tidligt.", "Ad 2) Træ rådner, og stål holder.",
    ])
    #expect(reading.remarks.map(\.placement.provision?.path) == ["par:1/nr:2", "par:2/nr:1"])
  }

  @Test("samme sted leans on the place before")
  func samePlace() {
    let reading = FeedbackFixture.read([
      "§ 1, nr. 1: Tallet er for højt.", "Nr. 3 samme sted: Ophævelsen er vi glade for.",
    ])
    #expect(reading.remarks.map(\.placement.provision?.path) == ["par:1/nr:1", "par:1/nr:3"])
  }

  @Test("a place in the amended law or in new text is the point that touches it")
  func amendedLaw() {
    let reading = FeedbackFixture.read([
      "Vedr. § 4 a, stk. 2, i cykelstiloven: Hvem betaler saltet?",
      "Om § 5 i lov om gangbroer: Hvorfor kun træ?",
    ])
    #expect(reading.remarks.map(\.placement.provision?.path) == ["par:1/nr:2", "par:2/nr:1"])
  }

  @Test("a § that is not there is none, a point that is not there is its §")
  func missing() {
    let reading = FeedbackFixture.read(["§ 30: Her mangler et eksempel.", "§ 1, nr. 12: Her mangler et ord."])
    #expect(reading.remarks.map(\.placement.match) == [.none, .parent])
    #expect(reading.remarks.last?.placement.provision == ProvisionID("par:1"))
  }

  @Test("notes and pages that the hearing lacks are none, the provision a candidate")
  func notes() {
    let reading = FeedbackFixture.read([
      "Bemærkningerne til § 1, nr. 2: Teksten siger det modsatte.", "S. 14, 3. afsnit: Her mangler et ord.",
    ])
    #expect(reading.remarks.map(\.placement.match) == [.none, .none])
    #expect(reading.remarks.first?.placement.candidates == [ProvisionID("par:1/nr:2")])
  }

  @Test("words of the draft in quotation marks are a quote, and lend the remark after them their place")
  func quote() {
    let reading = FeedbackFixture.read([
      "Vores svar følger her.", "»Gangbroer forsynes med gelænder af træ på begge sider.«",
      "Det er dyrt, og træ rådner ved vandet.",
    ])
    #expect(reading.setAside.map(\.reason).contains(.quote))
    #expect(reading.remarks.last?.placement.provision == ProvisionID("par:2/nr:1"))
  }

  @Test("sentences that each speak about a place of their own are remarks of their own")
  func sentencesApart() {
    let reading = FeedbackFixture.read([
      "Ændringen i § 1, nr. 1, er vi for. Mere betænkelige er vi ved § 1, nr. 2, fordi sne falder om natten. Endelig er § 2, nr. 1, dyr."
    ])
    #expect(reading.remarks.map(\.placement.provision?.path) == ["par:1/nr:1", "par:1/nr:2", "par:2/nr:1"])
  }

  @Test("bullets after a colon belong to the point, bullets with their own § do not")
  func bullets() {
    var document = FeedbackFixture.document([
      "Ad § 1, nr. 2", "Kravet er svært at opfylde. Det drejer sig navnlig om følgende:", "for få plove",
      "for lidt salt", "Vi har disse bemærkninger:", "§ 2, nr. 1: Træ rådner.",
      "§ 3, stk. 1: Datoen er for tidlig.",
    ])
    for index in [2, 3, 5, 6] { document.blocks[index].kind = .listItem(level: 1) }
    let reading = FeedbackFixture.read(document)
    #expect(reading.remarks.count == 3)
    #expect(reading.remarks.first?.text.hasSuffix("for lidt salt") == true)
    #expect(reading.remarks.map(\.placement.provision?.path) == ["par:1/nr:2", "par:2/nr:1", "par:3/stk:1"])
  }

  @Test("a letter whose subject names another law has none of our places, and asks a person")
  func otherHearing() {
    let reading = FeedbackFixture.read([
      "Odder Kommune", "Høringssvar vedrørende forslag til lov om fiskekvoter i Kattegat",
      "Til § 1: Kvoten er for lille.",
    ])
    #expect(reading.remarks.map(\.placement.match) == [.none])
    #expect(
      reading.questions.contains(
        .otherHearing("Høringssvar vedrørende forslag til lov om fiskekvoter i Kattegat")))
  }

  @Test("a case number's label, which both hearings' letters have, makes them no kin")
  func caseNumberLabel() {
    let context = FeedbackContext(
      title: "Høring over lov om cykelstier (sagsnr. 2025 - 7714)", documents: [], members: [])
    let other = OtherHearing(context)
    #expect(other.isNamed(in: "Høring over bekendtgørelse om støj fra varmepumper (sagsnr. 2025 - 6120)"))
    #expect(!other.isNamed(in: "Høring over lov om cykelstier (sagsnr. 2025 - 7714)"))
  }

  @Test("a remark that only lacks its full stop is no heading")
  func noFullStop() {
    let reading = FeedbackFixture.read([
      "Vi kan ikke nå at salte inden klokken syv", "Ellers er alt godt, synes vi.",
    ])
    #expect(reading.remarks.first?.text == "Vi kan ikke nå at salte inden klokken syv")
  }

  @Test("a footnote stays with the remark it hangs on")
  func footnote() {
    var document = FeedbackFixture.document(["Saltet er blevet dyrere for alle kommuner."])
    document.notes = [Note(id: "1", blocks: [Block("Opgjort for 2025.")])]
    document.blocks[0].inlines.append(Inline("", note: 0))
    #expect(FeedbackFixture.read(document).remarks.first?.text.contains("Opgjort for 2025.") == true)
  }
}

@Suite("Openings of letters")
struct OpeningTests {
  @Test("thanks are cut from what the paragraph says after them")
  func thanksApart() {
    let reading = FeedbackFixture.read([
      "Odder Kommune", "Høringssvar: lov om cykelstier",
      "Tak for muligheden for at bidrage. Vi støtter, at stierne ryddes i god tid.",
    ])
    #expect(reading.remarks.map(\.text) == ["Vi støtter, at stierne ryddes i god tid."])
    #expect(
      reading.setAside.last
        == SetAside(text: "Tak for muligheden for at bidrage.", reason: .thanks, paragraph: 3))
  }

  @Test("thanks with an objection are kept")
  func thanksWithObjection() {
    let reading = FeedbackFixture.read([
      "Odder Kommune", "Høringssvar: lov om cykelstier",
      "Tak for muligheden for at bidrage, men fristen har været alt for kort.",
    ])
    #expect(reading.remarks.count == 1)
  }

  @Test(
    "sentences that only announce are no remarks",
    arguments: [
      "Odder Kommune har gennemgået udkastet og har tre bemærkninger.", "Her er vores bemærkninger:",
    ])
  func announcements(_ line: String) {
    let reading = FeedbackFixture.read([
      "Odder Kommune", "Høringssvar: lov om cykelstier", line, "Salt er blevet dyrt i år.",
    ])
    #expect(reading.remarks.map(\.text) == ["Salt er blevet dyrt i år."])
  }
}

@Suite(
  "Labels and frames in letters",
  .enabled(if: FeedbackFixture.hasReferences, "needs the grammar of references"))
struct LabelTests {
  @Test("Stk. 2: below the heading § 3 is § 3, stk. 2")
  func subordinateLabel() {
    let reading = FeedbackFixture.read([
      "Ad § 3", "Stk. 1: Datoen er for tidlig.", "Stk. 2: Hvorfor netop 1950?",
      "Stk. 2 savner i øvrigt et eksempel.",
    ])
    // A paragraph that opens with its own reference has that place, with a mark behind it or without.
    #expect(
      reading.remarks.map(\.placement.provision?.path) == ["par:3/stk:1", "par:3/stk:2", "par:3/stk:2"])
  }

  @Test("a letterhead laid out as a table is an address")
  func tableLetterhead() {
    var document = FeedbackFixture.document(["", "Salt er blevet dyrere, og det mærker vi."])
    document.blocks[0] = Block(
      kind: .tableRow(table: 1, row: 1),
      cells: [
        TableCell(blocks: [Block("Odder Kommune")]), TableCell(blocks: [Block("Dato: 4. februar 2026")]),
      ])
    let reading = FeedbackFixture.read(document)
    #expect(reading.setAside.first?.reason == .address)
    #expect(reading.remarks.map(\.text) == ["Salt er blevet dyrere, og det mærker vi."])
  }

  @Test("a small table of figures stays with the point before it")
  func figures() {
    var document = FeedbackFixture.document(["Ad § 1, nr. 2", "Saltet koster os dette om året:", ""])
    document.blocks[2] = Block(
      kind: .tableRow(table: 1, row: 1),
      cells: [TableCell(blocks: [Block("2025")]), TableCell(blocks: [Block("0,4 mio. kr.")])])
    #expect(
      FeedbackFixture.read(document).remarks.map(\.text) == [
        "Saltet koster os dette om året:\n2025\t0,4 mio. kr."
      ])
  }

  @Test("in a mail in HTML a line that is only a reference governs the next")
  func htmlHeading() {
    let reading = FeedbackFixture.read(
      FeedbackFixture.mail("Hej\n§ 1, nr. 3\nOphævelsen er vi glade for.\nHilsen\nKarla Mosegård"), .eml)
    #expect(reading.remarks.map(\.placement.provision?.path) == ["par:1/nr:3"])
  }

  @Test("a proposed wording on a line of its own belongs to the sentence that announces it")
  func wordingBelow() {
    let reading = FeedbackFixture.read([
      "Ad § 2, nr. 1", "Vi foreslår følgende formulering:",
      "»Gangbroer forsynes med gelænder af stål på begge sider.«",
    ])
    #expect(
      reading.remarks.map(\.proposedWording) == ["Gangbroer forsynes med gelænder af stål på begge sider."])
  }
}
