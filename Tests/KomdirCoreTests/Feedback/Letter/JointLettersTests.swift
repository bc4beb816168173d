import DocumentModel
import Testing

@testable import KomdirCore

@Suite("Who speaks in a joint letter")
struct JointLettersTests {
  private let names = MunicipalityNames(
    members: ["Albertslund", "Brøndby", "Glostrup", "Faxe", "Stevns", "Høje-Taastrup", "Roskilde"].map {
      Member(name: $0, municipality: $0)
    })

  @Test(
    "one word in the plural names all who stand beside it",
    arguments: [
      (
        "Fælles høringssvar fra Albertslund, Brøndby og Glostrup Kommuner",
        ["Albertslund", "Brøndby", "Glostrup"]
      ),
      ("Faxe og Stevns Kommuner", ["Faxe", "Stevns"]),
      (
        "Svar fra kommunerne Høje-Taastrup, Albertslund og Glostrup om stier",
        ["Høje-Taastrup", "Albertslund", "Glostrup"]
      ),
      ("Vi taler for mange kommuner", []), ("Brøndby ligger ved andre kommuner", []),
    ])
  func plural(_ text: String, _ expected: [String]) {
    #expect(names.listed(in: text) == expected)
  }

  private func read(_ lines: [String]) -> FeedbackReading { FeedbackFixture.read(lines) }

  @Test("each paragraph is of the municipality that it opens with, and all others of all who sent the letter")
  func paragraphs() {
    let reading = read([
      "Fælles høringssvar fra Odder og Københavns Kommuner", "Ad § 1, nr. 1",
      "Grænsen på 30 km er for høj på stier ved skoler, hvor små børn cykler hver morgen.", "Ad § 1, nr. 2",
      "Odder Kommune ønsker derudover, at sne ryddes inden klokken otte i stedet for syv.", "Ad § 2, nr. 1",
      "Vi støtter Bornholms Regionskommunes bemærkning om gelænder af stål i stedet for træ.",
    ])
    #expect(reading.sender.together == ["Odder", "København"])
    #expect(reading.remarks.map(\.municipality) == [nil, "Odder", nil])
  }

  @Test("the persons under a letter say whose it is, each with a place")
  func signatures() {
    let reading = read([
      "Høringssvar om stier", "Ad § 1, nr. 1",
      "Grænsen på 30 km er for høj på stier ved skoler, hvor små børn cykler hver morgen.",
      "Karla Mosegård, Odder – Bent Tangkær, København", "3. marts 2026",
    ])
    #expect(reading.sender.together == ["Odder", "København"])
    #expect(reading.remarks.map(\.text).contains { $0.contains("Tangkær") } == false)
  }

  @Test("letters count points by letters: each is a remark at the place that it names itself")
  func lettered() {
    let reading = read([
      "Odder Kommune", "Vi ønsker:", "a) at grænsen på 30 km sættes ned (§ 1, nr. 1);",
      "b) at sne ryddes inden klokken otte (§ 1, nr. 2);",
      "c) at kommunerne får deres udgifter dækket;",
      "d) at loven først gælder fra 2028 (§ 3, stk. 1).",
    ])
    let points = reading.remarks.filter { $0.text.dropFirst().first == ")" }
    #expect(points.map { $0.text.prefix(2) } == ["a)", "b)", "c)", "d)"])
    #expect(
      points.map(\.placement.provision?.path) == ["par:1/nr:1", "par:1/nr:2", nil, "par:3/stk:1"])
  }

  @Test(
    "wishes that each begin with “At” are one remark each, and what is said of the rest is not of the place above"
  )
  func wishes() {
    let reading = read([
      "Odder Kommune", "At § 1, nr. 2, om rydning af sne udgår helt af forslaget.",
      "At loven først evalueres i 2031, når der har været to vintre.",
      "§ 1, nr. 1 - grænsen på 30 km er for høj på stier ved skoler.",
      "Resten har vi ingen mening om på nuværende tidspunkt.",
    ])
    #expect(reading.remarks.count { $0.text.hasPrefix("At ") } == 2)
    let place = reading.remarks.first { $0.text.hasPrefix("§ 1, nr. 1") }
    #expect(place?.placement.provision?.path == "par:1/nr:1")
    #expect(place?.text.contains("Resten") == false)
  }

  @Test("an automatic reply is told by its own words, not by its closing")
  func automatic() {
    var mail = FeedbackFixture.mail(
      "Tak for din mail. Jeg holder ferie til og med den 8. maj. Det haster? Kontakt sekretariatet.\n\nVenlig hilsen\nKarla Mosegård"
    )
    mail.message?.subject = "Automatisk svar: Høring"
    let asked = FeedbackFixture.read(mail, .eml).questions.compactMap { question -> String? in
      if case .automaticReply(let words) = question { words } else { nil }
    }
    #expect(asked.map { $0.hasPrefix("Tak for din mail. Jeg holder ferie") } == [true])
  }
}
