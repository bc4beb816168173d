import DocumentFormats
import DocumentModel
import Testing

@testable import KomdirCore

@Suite("The ministry's note read against the response")
struct OutcomeReadingTests {
  private func reading(_ lines: [String], rows: [[String]] = []) -> Reading {
    var blocks = lines.map { Block($0) }
    blocks += rows.enumerated().map { index, cells in
      Block(kind: .tableRow(table: 1, row: index + 1), cells: cells.map { TableCell(blocks: [Block($0)]) })
    }
    return Reading(document: Document(blocks: blocks), format: .docx)
  }

  private let response = [
    "KOMDIR", "8. maj 2026", "Høringssvar om lov om havneråd, sagsnr. 2026 - 4411", "Til § 1, nr. 1",
    "Rådet bør mødes to gange om året og ikke fire.", "Til § 1, nr. 2",
    "Det bør fremgå, om en lystbådehavn er omfattet.", "Økonomi",
    "Kommunernes udgifter til sekretariatet skal kompenseres.",
  ]

  private func read(_ note: Reading, response lines: [String]? = nil, isSure: Bool = false) -> OutcomeReading
  {
    .read(
      note: note, response: reading(lines ?? response), responseName: "svar.docx", association: .komdir,
      isSure: isSure)
  }

  @Test("a reply address above the heading is not what the response calls its hearing")
  func address() {
    let note = reading([
      "Styrelsen for Havne", "Sagsnr. 2026/004411", "Høringsnotat",
      "Bekendtgørelse om havneråd og vejledning",
      "KOMDIR foreslår, at rådet mødes to gange om året.", "Styrelsens kommentar: Imødekommet.",
    ])
    let head = [
      "KOMDIR", "Kajen 1", "2300 København S", "Kontakt: Gry Holm, gsa@komdir.example",
      "Den 18. november 2026",
      "Til Styrelsen for Havne", "hoering@havn.example", "Kopi: mlh@havn.example", "Sagsnr. 2026/004411",
      "Høringssvar: Bekendtgørelse om havneråd", "Til § 1, stk. 1",
      "Rådet bør mødes to gange om året og ikke fire.",
    ]
    #expect(read(note, response: head).doubts == [])
  }

  @Test("remark and answer in paragraphs of their own: outcome and the ministry's words")
  func paragraphs() throws {
    let note = reading([
      "Transportministeriet", "Høringsnotat om forslag til lov om havneråd (sagsnr. 2026 - 4411)",
      "Ad § 1, nr. 1", "KOMDIR og KL foreslår, at rådet mødes to gange om året.",
      "Ministeriet er enig. Antallet af møder er nedsat til to gange om året.", "Ad § 1, nr. 2",
      "KOMDIR spørger, om lystbådehavne er omfattet.",
      "Det er nu præciseret i bemærkningerne til bestemmelsen, at lystbådehavne er omfattet.",
    ])
    let found = read(note)
    #expect(found.doubts == [])
    #expect(found.findings.map(\.outcome) == [.accepted, .clarified, .notMentioned])
    #expect(
      found.findings[0].passage
        == "Ministeriet er enig. Antallet af møder er nedsat til to gange om året.")
    #expect(found.findings.map { $0.provision?.path } == ["par:1/nr:1", "par:1/nr:2", nil])
    #expect(found.findings[2].passage == nil)
  }

  @Test("remark and answer in one paragraph are parted where the ministry begins to speak")
  func prose() throws {
    let note = reading([
      "Transportministeriet", "Høringsnotat om forslag til lov om havneråd",
      "KOMDIR anfører, at udgifterne til sekretariatet bør kompenseres. Ministeriet skal hertil bemærke, at spørgsmålet indgår i de sædvanlige drøftelser.",
    ])
    let found = read(note)
    #expect(found.findings.map(\.outcome) == [.notMentioned, .notMentioned, .noted])
    #expect(
      found.findings[2].passage
        == "Ministeriet skal hertil bemærke, at spørgsmålet indgår i de sædvanlige drøftelser.")
  }

  @Test("a table gives each row's answer to the party that it names")
  func table() {
    let note = reading(
      ["Transportministeriet", "Kommenteret oversigt over høring om lov om havneråd"],
      rows: [
        ["Bestemmelse", "Høringspart", "Bemærkning", "Ministeriets kommentar"],
        [
          "§ 1, nr. 1", "Danske Havne", "Rådet bør have flere medlemmer end foreslået.",
          "Imødekommet. Antallet er hævet.",
        ],
        [
          "§ 1, nr. 1", "KL, KOMDIR", "Rådet bør kun mødes to gange.",
          "Ikke imødekommet. Fire møder er nødvendige.",
        ],
      ])
    #expect(read(note).findings.map(\.outcome) == [.rejected, .notMentioned, .notMentioned])
  }

  @Test("questions name who asked in brackets")
  func questions() {
    let note = reading([
      "Transportministeriet", "Spørgsmål og svar om lov om havneråd",
      "Spørgsmål 1: Hvem vælger formanden? (Danske Havne)", "Svar: Rådet selv.",
      "Spørgsmål 2: Er en lystbådehavn omfattet? (KOMDIR)", "Svar: Ja. Det er uddybet i vejledningen.",
      "Spørgsmål 3: Gælder det Grønland? (Advokatrådet)", "Svar: Nej.",
    ])
    #expect(read(note).findings.map(\.outcome) == [.notMentioned, .clarified, .notMentioned])
  }

  @Test("a note on another bill is said to be one, and nothing is read out of it unless a person is sure")
  func other() {
    let note = reading([
      "Kulturministeriet", "Høringsnotat om forslag til lov om folkebiblioteker, sagsnr. 2026 - 9035",
      "KOMDIR foreslår, at bogbusser undtages.", "Ministeriet er enig. Forslaget er ændret.",
    ])
    let found = read(note)
    #expect(found.findings == [])
    guard case .otherHearing = found.doubts.first else {
      Issue.record("\(found.doubts)")
      return
    }
    #expect(read(note, isSure: true).findings.count == 3)
  }

  @Test("a note that does not name the association is said to be silent")
  func silent() {
    let note = reading([
      "Transportministeriet", "Høringsnotat om forslag til lov om havneråd",
      "Danske Havne foreslår, at rådet mødes to gange om året.",
      "Ministeriet er enig. Lovforslaget er ændret.",
    ])
    let found = read(note)
    #expect(found.doubts == [.notNamed])
    #expect(found.findings.allSatisfy { $0.outcome == .notMentioned })
  }

  @Test(
    "an answer is weighed by what was done, where, and what was kept",
    arguments: [
      ("Fristen er udskudt til den 1. februar 2028.", Outcome.accepted),
      ("Kravet er lempet for små kommuner, men det fastholdes for de store.", .partly),
      ("Fristen er forlænget til tre uger.", .partly),
      ("Fristen er forlænget til fire uger.", .accepted),
      ("Høringssvarene giver ikke anledning til ændringer.", .rejected),
      ("Ministeriet ser ikke behov for en særlig regel.", .rejected),
      ("Det er tilføjet i bemærkningerne til bestemmelsen, hvad der menes.", .clarified),
      ("Ministeriet har noteret sig synspunktet.", .noted),
      ("Spørgsmålet vil blive taget op i forbindelse med revisionen af vejledningen.", .noted),
    ])
  func verdicts(answer: String, expected: Outcome) {
    let position = "Fristen bør være fire uger og ikke to uger."
    #expect(OutcomeVerdict(answer: answer, position: position).outcome == expected)
  }

  @Test("each remark is given to one position, so that all together fit best")
  func assignment() {
    #expect(Assignment.best([[0.9, 0.8], [0.8, 0.1]]) == [1, 0])
    #expect(Assignment.best([[0.9, -0.2], [0.8, -0.1]]) == [0, nil])
    #expect(Assignment.best([[], []]).allSatisfy { $0 == nil })
  }
}
