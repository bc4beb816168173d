import DanishLaw
import DocumentModel
import Testing

@testable import KomdirCore

@Suite("Mails", .enabled(if: FeedbackFixture.hasReferences, "needs the grammar of references"))
struct MailTests {
  @Test("an answer on top of the secretariat's mail: the latter is quoted")
  func topPosting() {
    let reading = FeedbackFixture.read(
      FeedbackFixture.mail(
        """
        Hej Lone

        Om § 1, nr. 2: Klokken syv er for tidligt.

        Mvh
        Karla Mosegård

        Fra: Sekretariatet <post@forening.example>
        Sendt: 2. februar 2026 10:14
        Til: Medlemmer
        Emne: Bidrag

        Vi samler ind til det fælles svar.
        """), .eml)
    #expect(reading.remarks.map(\.text) == ["Om § 1, nr. 2: Klokken syv er for tidligt."])
    #expect(reading.remarks.first?.kind == .mail)
    #expect(reading.setAside.filter { $0.reason == .quote }.count == 5)
    #expect(reading.sender.municipality == "Odder")
    #expect(reading.sender.why == .mailHeader)
  }

  @Test("no further comments with thanks is an answer; the subject that the association wrote is none")
  func nothingWithThanks() {
    var mail = FeedbackFixture.mail(
      """
      Ingen bemærkninger herfra. Salt er kommet med, tak for det.

      Karla

      Fra: Sekretariatet <post@forening.example>
      Sendt: 2. februar 2026 10:14
      Til: Medlemmer
      Emne: NY HØRING om cykelstier - svar til os senest 9. februar (!)

      Fristen er desværre kort.
      """)
    mail.message?.subject = "SV: NY HØRING om cykelstier - svar til os senest 9. februar (!)"
    let reading = FeedbackFixture.read(mail, .eml)
    #expect(
      reading.remarks.map(\.text) == ["Ingen bemærkninger herfra. Salt er kommet med, tak for det."]
    )
    #expect(reading.remarks.map(\.nature) == [.noRemarks])
  }

  @Test("a colleague's mail that is forwarded with marks before every line is read")
  func forwardedWithMarks() {
    let reading = FeedbackFixture.read(
      FeedbackFixture.mail(
        """
        Enig med Bo nedenfor.

        Karla Mosegård

        > -----Oprindelig meddelelse-----
        > Fra: Bo Vang <bova@odder.example>
        > Sendt: 11. februar 2026 13:09
        > Til: Karla Mosegård
        > Emne: Cykelstier

        > Hej Karla

        > § 1, nr. 2: Klokken syv er for tidligt, når vagten møder klokken otte.

        > Vh Bo
        """), .eml)
    #expect(reading.remarks.contains { $0.text.contains("Klokken syv er for tidligt") })
    #expect(!reading.remarks.contains { $0.text.contains("Hej Karla") })
  }

  @Test("an answer below a quoted question has the question's place")
  func answersBelow() {
    let reading = FeedbackFixture.read(
      FeedbackFixture.mail(
        """
        Hej Lone, svar nedenfor.

        > 1. Hvad mener I om sneen, jf. § 1, nr. 2?

        Klokken syv er for tidligt.

        > 2. Har I andet?

        Salt er dyrt.
        """), .eml)
    #expect(reading.remarks.map(\.text) == ["Klokken syv er for tidligt.", "Salt er dyrt."])
    #expect(reading.remarks.map(\.placement.match) == [.exact, .general])
  }

  @Test("a colleague's forwarded mail is read, its header quoted")
  func forwarded() {
    let reading = FeedbackFixture.read(
      FeedbackFixture.mail(
        """
        Kære sekretariat

        Se bemærkningerne fra vores fagchef nedenfor.

        Hilsen
        Karla Mosegård

        Fra: Iben Ravn
        Sendt: 9. februar 2026 11:03
        Til: Karla Mosegård
        Emne: VS: Bidrag

        Hej Karla

        Til § 2, nr. 1: Træ rådner.

        Vh
        Iben Ravn
        Driften
        """), .eml)
    #expect(reading.remarks.map(\.nature) == [.pointer, .substantive])
    #expect(reading.remarks.last?.placement.provision == ProvisionID("par:2/nr:1"))
    #expect(!reading.remarks.contains { $0.text.contains("Iben Ravn") })
  }

  @Test("no remarks, dog …, disclaimer: two remarks, the rest aside")
  func noRemarks() {
    let reading = FeedbackFixture.read(
      FeedbackFixture.mail(
        """
        Hej

        Vi har ingen bemærkninger, dog bør § 3, stk. 1, gælde fra sommer.

        Venlig hilsen
        Karla Mosegård

        Denne mail kan indeholde fortrolige oplysninger.
        """), .eml)
    #expect(reading.remarks.map(\.nature) == [.noRemarks, .substantive])
    #expect(reading.setAside.last?.reason == .disclaimer)
  }

  @Test("a table in a mail gives a remark a row")
  func table() {
    var mail = FeedbackFixture.mail("Hej\nHer er skemaet.")
    for (row, cells) in [
      ["Paragraf", "Kommentar"], ["§ 1, nr. 1", "Tallet er for højt."], ["generelt", "Skriv kortere."],
    ].enumerated() {
      mail.blocks.append(
        Block(
          kind: .tableRow(table: 1, row: row + 1), cells: cells.map { TableCell(blocks: [Block($0)]) }))
    }
    let reading = FeedbackFixture.read(mail, .eml)
    let rows = reading.remarks.filter { $0.kind == .row }
    #expect(rows.map(\.text) == ["Tallet er for højt.", "Skriv kortere."])
    #expect(rows.map(\.placement.provision?.path) == ["par:1/nr:1", nil])
  }
}
