import Testing

@testable import KomdirCore

@Suite(
  "Support for another's answer",
  .enabled(if: FeedbackFixture.hasReferences, "needs the grammar of references"))
struct SupportedAnswerTests {
  @Test(
    "whose answer a sentence supports is read, however it is put",
    arguments: [
      ("Odder Kommune henholder sig til KL's høringssvar.", ["KL's"]),
      ("Vi tilslutter os Koldings svar i det hele.", ["Koldings"]),
      ("Vi bakker op om Vejle Kommunes bemærkninger, bortset fra punkt 3.", ["Vejle Kommune"]),
      ("Vi kan i det hele tilslutte os høringssvaret fra Kolding Kommune.", ["Kolding Kommune"]),
      ("Kommunen støtter det svar, der er afgivet af KL.", ["KL"]),
      ("Kommunen støtter svaret afgivet af KL.", ["KL"]),
      ("Vi er enige i Kolding og Vejles bemærkninger.", ["Kolding", "Vejles"]),
      ("Koldings svar kan vi tiltræde uden tilføjelser.", ["Koldings"]),
      ("KL's høringssvar tiltrædes.", ["KL's"]),
      ("We support KL's response in full.", ["KL's"]),
      ("Vi tilslutter os Danske Regioners fælles svar.", ["Danske Regioners"]),
    ])
  func owners(_ text: String, _ owners: [String]) {
    #expect(SupportedAnswer.owners(in: text) == owners)
  }

  @Test(
    "who supports the draft, denies support or speaks of their own answer supports nobody's",
    arguments: [
      "Vi kan ikke tilslutte os Koldings svar.", "Vi støtter udkastet og har ingen bemærkninger.",
      "Vi er uenige i Koldings bemærkninger.", "Vi tilslutter os ministeriets bemærkninger.",
      "Forvaltningens bemærkninger fremgår nedenfor, og vi er enige i formålet.",
      "Koldings svar kom for sent.", "Vi støtter, at kommunens svar offentliggøres.",
    ])
  func nobody(_ text: String) { #expect(SupportedAnswer.owners(in: text).isEmpty) }

  @Test("support is a remark, never \"ingen bemærkninger\" and no pointer, and knows whom it means")
  func remark() {
    let texts = [
      "Odder Kommune henholder sig til KL's høringssvar.",
      "Odder Kommune har ikke bemærkninger, men tilslutter sig Københavns svar.",
    ]
    let supports = texts.map { text in
      let reading = FeedbackFixture.read(
        FeedbackFixture.mail("Kære sekretariat\n\n\(text)\n\nMvh\nKarla Mosegård"), .eml)
      return reading.remarks.filter { $0.nature == .substantive }.flatMap(\.supports)
    }
    #expect(supports[0] == [Support(name: "KL's")])
    #expect(supports[1] == [Support(name: "Københavns", municipality: "København")])
    #expect(supports[0][0].owner == "KL")
  }

  @Test("nobody supports their own answer")
  func own() {
    let reading = FeedbackFixture.read(
      FeedbackFixture.mail("Vi henholder os til Odder Kommunes svar fra sidste år.\n\nMvh\nKarla Mosegård"),
      .eml)
    #expect(reading.remarks.flatMap(\.supports).isEmpty)
  }

  @Test("what is excepted from the support is a remark of its own, at the place that it names")
  func exception() {
    let reading = FeedbackFixture.read(
      FeedbackFixture.mail("Vi bakker op om Københavns svar, bortset fra § 1, nr. 2.\n\nMvh\nKarla Mosegård"),
      .eml)
    #expect(
      reading.remarks.map(\.text) == ["Vi bakker op om Københavns svar,", "bortset fra § 1, nr. 2."])
    #expect(reading.remarks.map { $0.supports.map(\.owner) } == [["København"], []])
    #expect(reading.remarks.last?.placement.provision?.path == "par:1/nr:2")
  }

  @Test("a point of the other's answer is no place in the draft: a person is asked")
  func pointOfAnother() {
    let reading = FeedbackFixture.read(
      FeedbackFixture.mail("Vi bakker op om Københavns svar, bortset fra punkt 3.\n\nMvh\nKarla Mosegård"),
      .eml)
    #expect(reading.remarks.last?.text == "bortset fra punkt 3.")
    #expect(reading.remarks.last?.placement.match == Placement.Match.none)
    #expect(reading.remarks.last?.placement.asWritten == "punkt 3")
  }
}
