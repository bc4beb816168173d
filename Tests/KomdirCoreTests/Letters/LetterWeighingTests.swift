import DocumentModel
import Testing

@testable import KomdirCore

@Suite("Weighing what a hearing letter says")
struct LetterWeighingTests {
  private func read(_ lines: String...) -> HearingLetter {
    HearingLetter.read(Document(blocks: lines.map { Block($0) }), fileName: "brev.docx")
  }

  private let head = [
    "Kulturministeriet", "Dato: 3. marts 2026", "Sagsnr.: 2026 - 1184",
    "Høring over udkast til lov om biblioteker",
  ]

  private func letter(_ sentences: String...) -> HearingLetter {
    HearingLetter.read(
      Document(blocks: (head + sentences + ["Med venlig hilsen", "Asta Holm"]).map { Block($0) }),
      fileName: "brev.docx")
  }

  @Test(
    "a deadline is found in words that no list of phrases holds",
    arguments: [
      "Vi skal have jeres svar den 27. marts 2026.",
      "I har indtil 27/3 2026 til at svare på udkastet.",
      "Det seneste tidspunkt for bemærkninger er fredag den 27. marts 2026.",
      "Skemaet lukker fredag den 27. marts 2026, og der kan ikke svares på anden måde.",
      "Bemærkninger skal være os i hænde senest fredag den syvogtyvende marts 2026.",
      "Comments on the draft should reach us no later than Friday 27 March 2026.",
      "Høringsfristen er fredag 27. mars 2026.",
    ])
  func newWords(sentence: String) {
    #expect(letter(sentence).deadline == "2026-03-27")
  }

  @Test("hours in words, noon and afternoon are times of day")
  func hours() {
    let found = DanishDate.all(
      in:
        "den 8. oktober 2025, klokken tolv; 17 April 2026 at 12 noon; 5 May 2026, 2 pm; 12 noon on Friday 1 May 2026"
    )
    #expect(found.map(\.minutes) == [720, 720, 840, 720])
    #expect(found.map(\.month) == [10, 4, 5, 5])
  }

  @Test("an extension in a chain of mails is the deadline, and the day it moves is not")
  func chain() {
    var document = Document(
      blocks: [
        "Kære alle",
        "Vi giver alle parter en uge mere, så høringsfristen er nu fredag den 2. oktober 2026 kl. 12.",
        "Kirstine Holm", "Fra: Kirstine Holm <kho@uim.example>", "Sendt: 27. august 2026 09:15",
        "Emne: Høring over udkast til vejledning om modtagelse", "Til høringsparterne",
        "Ministeriet sender hermed udkast til vejledning om modtagelse i høring.",
        "Bemærkninger bedes sendt til modtagelse@uim.example senest fredag den 25. september 2026.",
      ].map { Block($0) })
    document.message = Message(
      from: MailAddress(name: "Kirstine Holm", address: "kho@uim.example"), subject: "SV: Høring",
      date: "2026-09-15T10:00:00+02:00")
    let found = HearingLetter.read(document, fileName: "mail.eml")
    #expect(found.deadline == "2026-10-02T12:00")
    #expect(found.replyTo == ["modtagelse@uim.example"])
  }

  @Test("a forwarder's own wish is no deadline")
  func forwarded() {
    var document = Document(
      blocks: [
        "Hej", "Se nedenfor. Vi skal have input fra kredsene inden den 22. maj.",
        "Fra: Børn og Unge <boern@sas.example>", "Sendt: 7. maj 2026 13:02",
        "Emne: Høring over udkast til vejledning om tilsyn", "Til høringsparterne",
        "Styrelsen sender hermed udkast til vejledning om tilsyn med plejefamilier i høring.",
        "Høringssvar bedes sendt til boern@sas.example senest torsdag den 4. juni 2026 kl. 12.",
      ].map { Block($0) })
    document.message = Message(
      from: MailAddress(name: "Bo Krag", address: "bokr@komdir.example"), subject: "VS: Høring",
      date: "2026-05-08T10:00:00+02:00")
    let found = HearingLetter.read(document, fileName: "mail.eml")
    #expect(found.deadline == "2026-06-04T12:00")
    #expect(found.deadlineProblem == nil)
  }

  @Test("every candidate is kept with what speaks for it, and a plain letter's deadline is sure")
  func evidence() throws {
    let found = letter(
      "Bemærkninger bedes sendt til kum@kum.example senest fredag den 27. marts 2026 kl. 12.")
    #expect(found.confidence["deadline"] == .sure)
    let best = try #require(found.candidates["deadline"]?.first)
    #expect(best.value == "2026-03-27")
    #expect(best.signs.contains { $0.name == "cue.limit.next" && $0.weight > 0 })
    let labels = found.candidates["deadline"]?.last?.signs.map(\.name) ?? []
    #expect(labels.contains("label.date"))
  }

  @Test("labels beside, above and in a column of their own announce their values")
  func labels() {
    let found = read(
      "Dato", "Sagsnr.", "26.02.2026", "26/00451", "Til høringsparterne",
      "Høring over udkast til bekendtgørelse om elevfravær",
      "Styrelsen for Undervisning og Kvalitet sender udkast til bekendtgørelse om elevfravær i høring.")
    #expect(found.letterDate == "2026-02-26")
    #expect(found.caseNumber == "26/00451")
  }

  @Test("every weighed sign can be said in words")
  func words() {
    for field in LetterField.allCases {
      for sign in LetterWeights.of(field).weights.keys {
        let phrase = Phrase.sign(WeighedSign(sign: sign, weight: 1))
        #expect(!phrase.danish.isEmpty && !phrase.english.isEmpty)
      }
    }
  }
}
