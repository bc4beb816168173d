import DanishLaw
import DocumentFormats
import DocumentModel
import Testing

@testable import KomdirCore

@Suite("What use turned up in members' letters")
struct LeftoversOfUseTests {
  private func read(_ lines: [String], _ format: FileFormat = .docx) -> FeedbackReading {
    FeedbackFixture.read(lines, format)
  }

  @Test(
    "a § that the draft does not have leaves the remark without a place, with the reference as it was written",
    arguments: [
      ["Ad § 8", "Reglen bør gælde hele landet."], ["Ad § 8: Reglen bør gælde hele landet."],
      ["§ 8, stk. 2", "Reglen bør gælde hele landet."],
    ])
  func missingSection(_ lines: [String]) {
    let remark = read(lines).remarks.first
    #expect(remark?.placement.match == Placement.Match.none)
    #expect(remark?.placement.asWritten?.contains("§ 8") == true)
  }

  @Test("the same in a hearing on guidance, which has no sections at all")
  func missingInGuidance() {
    let draft = FeedbackFixture.document([
      "Vejledning om stier", "1. Formål", "Stier er for alle.", "2. Rydning", "Sne ryddes inden klokken syv.",
      "3. Tilsyn", "Kommunen fører tilsyn.",
    ])
    let reader = FeedbackReader(
      context: FeedbackContext(
        title: "Vejledning om stier",
        documents: [.init(document: draft, outline: outline(of: draft), sha256: "")],
        members: FeedbackFixture.members))
    let reading = reader.read(
      FeedbackFile(
        reading: Reading(
          document: FeedbackFixture.document(["Ad § 3", "Reglen bør gælde hele landet."]), format: .docx),
        name: "svar"))
    #expect(reading.remarks.map(\.placement.match) == [.none])
    #expect(reading.remarks.first?.placement.asWritten == "§ 3")
  }

  @Test(
    "an answer that denies remarks and says nothing else is one without remarks, however it is worded",
    arguments: [
      "Odder Kommune afgiver ikke høringssvar.", "The municipality has no comments.",
      "Kommunen har ikke bemærkninger.", "Ingen kommentarer herfra.", "Vi har ikke noget at tilføje.",
      "Kommunen ønsker ikke at afgive bemærkninger.", "Forslaget giver os ikke anledning til kommentarer.",
      "Vi har ingen faglige indvendinger.", "Høringssvar afgives ikke.",
    ])
  func nothing(_ text: String) { #expect(read([text]).remarks.map(\.nature) == [.noRemarks]) }

  @Test(
    "a denial that a view follows, or that denies something else, is a remark",
    arguments: [
      "Vi har ikke fået svar på vores spørgsmål om sne.",
      "Der er ikke kommentarer nok i udkastet om økonomien.",
      "Kommunen har ingen bemærkninger til reglen og foreslår, at den gælder fra maj.",
      "Vi har ingen kommentarer. Fristen er dog for kort.",
      "Reglen bør ikke sendes i høring uden et eksempel.",
    ])
  func view(_ text: String) {
    #expect(read([text]).remarks.contains { $0.nature == .substantive })
  }

  @Test(
    "\"… ingen bemærkninger, men vi vil dog gerne …\" is cut before \"men\", not inside the sentence after it"
  )
  func notInMidSentence() {
    let reading = read(["Vi har ingen bemærkninger, men vi vil dog gerne have et eksempel på rydning af sne."]
    )
    #expect(
      reading.remarks.map(\.text) == [
        "Vi har ingen bemærkninger,", "men vi vil dog gerne have et eksempel på rydning af sne.",
      ])
  }

  @Test(
    "a municipality in a table that the register does not know is no sender: its name is kept, and asked about"
  )
  func unknownMunicipality() {
    let table = Document(sheets: [
      Sheet(
        name: "Ark1",
        rows: [
          ["Kommune", "Bestemmelse", "Bemærkning"], ["Odder", "§ 1, nr. 1", "Tallet er for højt."],
          ["Nordvang", "§ 1, nr. 2", "Klokken syv er for tidligt."],
        ])
    ])
    let reading = FeedbackFixture.read(table, .xlsx, name: "skema.xlsx")
    #expect(reading.remarks.map(\.municipality) == ["Odder", "Nordvang"])
    #expect(reading.sender.municipality == nil)
    #expect(reading.questions == [.uncertainSender("Nordvang")])
  }

  @Test("a paragraph that names a place of the general notes at its start begins a remark of its own")
  func labelled() {
    let reading = read([
      "§ 1, nr. 1: Tallet bør være 25 km.", "Almindelige bemærkninger, pkt. 6: Udgiften er sat for lavt.",
      "Side 4: Tabellen mangler en række.", "§ 1, nr. 2: Klokken syv er for tidligt.",
    ])
    #expect(
      reading.remarks.map { String($0.text.prefix(12)) }
        == ["§ 1, nr. 1: ", "Almindelige ", "Side 4: Tabe", "§ 1, nr. 2: "])
  }

  @Test("the last line of a hard-wrapped paragraph belongs to it")
  func wrapped() {
    let reading = read(
      [
        "§ 1, nr. 2", "", "Det er for tidligt at rydde stierne inden klokken syv om morgenen i",
        "hele kommunen. Vi har kun tre maskiner, og de skal først rydde vejene",
        "til skolerne. Reglen bør derfor gælde fra klokken otte, og ikke på",
        "Samsø.", "", "Reglen om salt bør være den samme ved skoler og ved plejehjem, for ellers",
        "skal vi køre to gange.",
      ], .text)
    #expect(reading.remarks.count <= 2)
    #expect(reading.remarks.first?.text.contains("og ikke på Samsø.") == true)
    #expect(!reading.remarks.contains { $0.text == "Samsø." })
  }

  @Test("two paragraphs on different matters below one § are two remarks")
  func matters() {
    let reading = read([
      "§ 1, nr. 2", "Sne bør først være ryddet klokken otte, for vi har kun tre maskiner til alle stier.",
      "Saltning ved skoler er dyr, og vi foreslår, at staten betaler for den.",
    ])
    #expect(reading.remarks.count == 2)
    #expect(reading.remarks.allSatisfy { $0.placement.provision?.path == "par:1/nr:2" })
  }

  @Test("of minutes told point by point only what was said on the hearing is a remark")
  func agenda() {
    let reading = read([
      "Referat af kredsmøde, kreds Vest", "Til stede: Karla Mosegård (Odder), Bent Tangkær (København)",
      "1. Velkomst", "Karla bød velkommen. Dagsordenen blev godkendt.", "2. Økonomi",
      "Odder har sat et anlægsstop på 4 mio. kr. i gang.", "3. Høring: lov om cykelstier",
      "Bent gennemgik udkastet kort. Det indeholder krav om rydning af sne.",
      "Odder fandt, at klokken syv i § 1, nr. 2, er for tidligt, og at klokken otte er rimeligt.",
      "Kredsen anbefaler, at ikrafttrædelsen i § 3, stk. 1, udskydes til 2027.",
      "Karla sender referatet til sekretariatet.", "4. Eventuelt", "Næste møde er den 17. april i Odder.",
    ])
    #expect(reading.remarks.map(\.placement.provision?.path) == ["par:1/nr:2", "par:3/stk:1"])
  }

  @Test(
    "a sheet of questions, each with its answer below: the questions are set aside, the answers are remarks")
  func questions() {
    let reading = read([
      "1. Er hver tredje bolig det rette niveau?", "Nej, hver fjerde er rigeligt i en kommune som vores.",
      "2. Genhusning?", "Det kræver, at staten betaler for flytningen.", "3. Har I andet?",
      "Reglen om salt i § 1, nr. 2, bør gælde hele landet.",
    ])
    #expect(reading.remarks.count == 3)
    #expect(!reading.remarks.contains { $0.text.contains("?") })
  }

  @Test("a member's own questions are remarks")
  func ownQuestions() {
    let reading = read([
      "1. Hvem skal betale for salt efter § 1, nr. 2?", "2. Hvornår træder § 2 i kraft?",
      "3. Hvad menes der med træ i § 2, nr. 1?",
    ])
    #expect(reading.remarks.count == 3)
  }

  @Test(
    "what a letter tells of the draft before it says anything is set aside, below a letterhead laid out as a table"
  )
  func retelling() {
    let reading = read([
      "Transportministeriet har ved brev af 28. januar 2026 sendt udkastet i høring, og foreningen har anmodet om bidrag.",
      "Udkastet viderefører de regler, der fremgår af bekendtgørelse nr. 1310 af 28. november 2023.",
      "Klokken syv i § 1, nr. 2, er for tidligt.",
    ])
    #expect(reading.remarks.map(\.text) == ["Klokken syv i § 1, nr. 2, er for tidligt."])
  }

  @Test("a letter of two thousand lines takes no more time a line than one of two hundred")
  func long() {
    func seconds(_ count: Int) -> Double {
      let lines = ["Ad § 1, nr. 2"] + (0..<count).map { "og linje \($0) om sne og salt på stier ved skoler," }
      let clock = ContinuousClock()
      var reading = FeedbackReading()
      let time = clock.measure { reading = read(lines) }
      #expect(reading.remarks.count < count)
      return Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
    }
    _ = seconds(100)
    let short = seconds(200)
    #expect(seconds(2_000) < 25 * short + 0.5)
  }
}
