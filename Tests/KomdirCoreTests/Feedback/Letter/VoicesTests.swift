import DanishLaw
import DocumentModel
import Testing

@testable import KomdirCore

@Suite(
  "Voices, and what is no answer",
  .enabled(if: FeedbackFixture.hasReferences, "needs the grammar of references"))
struct VoicesTests {
  @Test("no objection to one part of the draft is a view, no objection to the draft is none")
  func partOfTheDraft() {
    let part = FeedbackFixture.read(["Ingen indvendinger mod § 3, stk. 2.", "Salt er dyrt."])
    #expect(part.remarks.first?.nature == .substantive)
    #expect(
      NatureOfText.nature(of: "Vi har ingen indvendinger mod udkastet.", in: .general, isMail: false)
        == .noRemarks)
  }

  @Test("what a letter of one municipality says another means is the other's voice; what it does is not")
  func anotherSpeaks() throws {
    let reading = FeedbackFixture.read(
      FeedbackFixture.mail(
        """
        Hej

        Klokken syv i § 1, nr. 2, er for tidligt for vagten.

        Københavns Kommune er ikke enig i årstallet i § 3, stk. 2.

        Københavns Kommune har rækværker af stål på hver anden bro, og det bør § 2, nr. 1, tillade.

        Mvh
        Karla Mosegård
        """), .eml)
    #expect(reading.remarks.first { $0.text.contains("årstallet") }?.municipality == "København")
    let example = try #require(reading.remarks.first { $0.text.contains("af stål") })
    #expect(example.municipality == nil)
  }

  @Test("nothing to remark on, but …: the second half keeps its whole sentence")
  func exception() {
    let cut = NatureOfText.cutAtException(
      "Odder Kommune har ingen bemærkninger, men vi vil dog gerne gøre opmærksom på saltets pris.")
    #expect(cut?.head == "Odder Kommune har ingen bemærkninger,")
    #expect(cut?.rest == "men vi vil dog gerne gøre opmærksom på saltets pris.")
  }

  @Test("an automatic reply yields no remark, and says what it is")
  func automaticReply() {
    var mail = FeedbackFixture.mail(
      "Tak for din mail.\nJeg holder vinterferie til og med mandag den 16. februar og læser ikke mails.\nHaster det, kan du kontakte sekretariatet på telefon 99 70 70 00.\n\nVenlig hilsen\nKarla Mosegård"
    )
    mail.message?.subject = "Autosvar: Høring"
    let reading = FeedbackFixture.read(mail, .eml)
    #expect(reading.remarks.isEmpty)
    #expect(
      reading.questions == [
        .automaticReply("Jeg holder vinterferie til og med mandag den 16. februar og læser ikke mails.")
      ])
    #expect(reading.sender.municipality == "Odder")
  }

  @Test("a wish for more time is no remark, and is noted")
  func moreTime() {
    let wish =
      "Er det muligt at få udsat den interne frist til den 4. marts? Vores byråd mødes først den 2. marts."
    let reading = FeedbackFixture.read(
      FeedbackFixture.mail("Kære sekretariat\n\n\(wish)\n\nMvh\nKarla Mosegård"), .eml)
    #expect(reading.remarks.isEmpty)
    #expect(reading.questions == [.moreTime(wish)])
    let remark = "Fristen i § 3, stk. 1, bør forlænges, så vi kan nå at svare borgerne."
    #expect(FeedbackFixture.read([remark]).remarks.map(\.text) == [remark])
  }

  @Test("of minutes only what the committee decided to say is a remark")
  func minutes() {
    let reading = FeedbackFixture.read([
      "Referat af Teknikudvalgets møde den 4. februar 2026", "Sagsfremstilling",
      "Ministeriet har sendt et udkast i høring. Udkastet indeholder regler om cykelstier og salt.",
      "Økonomi",
      "Sagen har ingen bevillingsmæssige konsekvenser.", "Indstilling",
      "Forvaltningen indstiller, at udvalget drøfter udkastet.", "Beslutning",
      "Drøftet. Udvalget ønsker følgende bemærkninger afgivet:",
      "Udvalget finder, at grænsen på 30 km i § 1, nr. 1, er for høj.",
      "Udvalget ønsker, at broer males grønne.",
    ])
    #expect(
      reading.remarks.map(\.text) == [
        "Udvalget finder, at grænsen på 30 km i § 1, nr. 1, er for høj.",
        "Udvalget ønsker, at broer males grønne.",
      ])
  }

  @Test("an answer that stands in the subject line is a remark")
  func subjectLine() {
    var mail = FeedbackFixture.mail("Svaret står i emnefeltet :-)\n\nMvh\nKarla")
    mail.message?.subject = "Odder: rydning inden klokken syv bør ikke gælde søndage (§ 1, nr. 2)"
    let reading = FeedbackFixture.read(mail, .eml)
    #expect(reading.remarks.filter { $0.nature == .substantive }.map(\.text) == [mail.message?.subject])
  }

  @Test("lines that begin with small letters where the writer pleases are not joined")
  func freeLines() {
    let reading = FeedbackFixture.read(
      FeedbackFixture.mail(
        "hej\nvi er glade for den nye grænse på stierne, det har vi bedt om længe\npar. 3 stk 1 er for tidligt, sig 1. oktober\nog træ rådner jo\n\nmvh Karla"
      ), .eml)
    #expect(
      reading.remarks.first?.text == "vi er glade for den nye grænse på stierne, det har vi bedt om længe")
    #expect(reading.remarks.count >= 2)
  }
}
