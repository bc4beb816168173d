import DocumentFormats
import DocumentModel
import Testing

@testable import KomdirCore

@Suite("Layouts of hearing letters")
struct LetterLayoutTests {
  private func row(_ table: Int, _ number: Int, _ cells: String...) -> Block {
    Block(
      kind: .tableRow(table: table, row: number),
      cells: cells.map { TableCell(blocks: $0.split(separator: "\n").map { Block(String($0)) }) })
  }

  private func read(_ blocks: [Block]) -> HearingLetter {
    HearingLetter.read(Document(blocks: blocks), fileName: "brev.docx")
  }

  private func page(_ html: String) throws -> HearingLetter {
    let bytes = Array("<!DOCTYPE html><html><body>\(html)</body></html>".utf8)
    let document = try FormatRegistry.standard.read(SourceFile(name: "side.html", bytes: bytes)).document
    return HearingLetter.read(document, fileName: "side.html")
  }

  @Test(
    "a letterhead in a table gives authority, office, date and number, and its receivers are none of them")
  func letterheadTable() {
    let found = read([
      row(
        1, 1, "Til parterne på vedlagte liste",
        "Trafikstyrelsen\nSkoleveje og Trafiksikkerhed\n1577 København V"),
      row(1, 2, "", "Dato: 11. marts 2026\nSagsnr.: TS-2026-0194"),
      Block("Høring over udkast til vejledning om sikre skoleveje"),
      Block("Trafikstyrelsen sender hermed udkast til vejledning om sikre skoleveje i høring."),
      Block("Bemærkninger sendes til skoleveje@trafik.example senest onsdag den 8. april 2026."),
      Block("Med venlig hilsen"), Block("Ellinor Pontoppidan Vang"),
    ])
    #expect(found.authority == "Trafikstyrelsen")
    #expect(found.department == "Skoleveje og Trafiksikkerhed")
    #expect(found.letterDate == "2026-03-11")
    #expect(found.caseNumber == "TS-2026-0194")
    #expect(found.deadline == "2026-04-08")
  }

  @Test("a form's rows are label and value, whatever stands beside them")
  func rows() {
    let found = read([
      Block("Slots- og Kulturstyrelsen"), row(1, 1, "Dato", "20. april 2026"),
      row(1, 2, "Vores ref.", "Sag 26/02711"),
      row(1, 3, "Emne", "Udkast til strategi for folkebibliotekerne 2026-2030"),
      row(
        1, 4, "Om strategien",
        "Strategien er ikke bindende, men vil ligge til grund for udviklingspuljens kriterier."),
      row(1, 5, "Frist", "fredag d. 29. maj 2026 kl. 23.59"), row(1, 6, "Svar til", "laeselyst@slks.example"),
      row(1, 7, "Videre forløb", "Kulturministeren præsenterer strategien den 12. juni 2026."),
    ])
    #expect(found.deadline == "2026-05-29T23:59")
    #expect(found.caseNumber == "26/02711")
    #expect(found.replyTo == ["laeselyst@slks.example"])
    #expect(found.title == "strategi for folkebibliotekerne 2026-2030")
    #expect(found.letterDate == "2026-04-20")
  }

  @Test("a label's value that a narrow column breaks goes on in the next line")
  func brokenColumn() {
    let found = read(
      [
        "Udlændingeministeriet", "Kontor:", "Integration og", "Kommuner", "Sagsnr.", "2025 - 15520",
        "Høring over udkast til bekendtgørelse om tilskud",
        "Ministeriet sender hermed udkast til bekendtgørelse om "
          + "tilskud i høring.",
        "Høringssvar bedes sendt til tilskud@uim.example senest den 1. december 2025.",
      ].map { Block($0) })
    #expect(found.department == "Integration og Kommuner")
    #expect(found.caseNumber == "2025 - 15520")
  }

  @Test("a page's menu names neither authority nor office, and its other dates no deadline")
  func portal() throws {
    let found = try page(
      """
      <ul><li>Sundhed</li><li>Politik</li><li>Regional udvikling</li><li>Job</li><li>English</li></ul>
      <h1>Høring om sundhedsplan 2026-2030 for Region Sjælland</h1>
      <p>Regionsrådet besluttede den 2. marts 2026 at sende forslag til sundhedsplan 2026-2030 i høring hos kommunerne
      og patientforeningerne i regionen.</p>
      <p>Høringsperioden løber fra den 9. marts til og med den 4. maj 2026. Høringssvaret sendes til
      sundhedsplan[snabel-a]regsj.example.</p>
      <p>Planen behandles endeligt i regionsrådet den 22. juni 2026.</p>
      <p>Sagsnummer: EMN-2026-00557</p>
      """)
    #expect(found.deadline == "2026-05-04")
    #expect(found.replyTo == ["sundhedsplan@regsj.example"])
    #expect(found.department == nil)
    #expect(found.caseNumber == "EMN-2026-00557")
  }

  @Test("definition lists of a portal are label and value")
  func definitions() throws {
    let found = try page(
      """
      <h1>Høring af udkast til bekendtgørelse om jordflytning</h1>
      <dl><dt>Myndighed</dt><dd>Miljøstyrelsen</dd><dt>Høringsfrist</dt><dd>13-12-2026</dd>
      <dt>Sagsnummer</dt><dd>2026-3317</dd><dt>Ikrafttræden</dt><dd>01-01-2027</dd></dl>
      <p>Miljøstyrelsen sender hermed udkast til bekendtgørelse om jordflytning i offentlig høring.</p>
      <p>Høringssvar bedes sendt til mst@mst.example.</p>
      """)
    #expect(found.authority == "Miljøstyrelsen")
    #expect(found.deadline == "2026-12-13")
    #expect(found.caseNumber == "2026-3317")
    #expect(found.replyTo == ["mst@mst.example"])
  }

  @Test("a message of Digital Post names its sender, and the day it came is the letter's, not the deadline")
  func digitalPost() {
    let found = read(
      [
        "Digital Post", "Fra: Geodatastyrelsen", "Modtaget: 12-01-2026 10:47",
        "Emne: Høring over udkast til bekendtgørelse om dybdedata", "Kære modtager",
        "Geodatastyrelsen sender udkast til bekendtgørelse om dybdedata i høring.",
        "Svar senest den 23. februar 2026 kl. 10 til dybde@gst.example.", "Sagsnr. GST-2025-00981.",
      ].map { Block($0) })
    #expect(found.authority == "Geodatastyrelsen")
    #expect(found.deadline == "2026-02-23T10:00")
    #expect(found.letterDate == "2026-01-12")
    #expect(found.replyTo == ["dybde@gst.example"])
    #expect(found.caseNumber == "GST-2025-00981")
  }

  @Test("an answer that goes back on this mail goes to its sender")
  func thisMail() {
    var document = Document(
      blocks: [
        "Kære alle", "Hermed udkast til vejledning om pleje af fortidsminder i høring.",
        "Send jeres bemærkninger retur på denne mail senest den 6. oktober 2026.", "Venlig hilsen",
        "Torben Elkjær",
      ].map { Block($0) })
    document.message = Message(
      from: MailAddress(name: "Fortidsminder, Slots- og Kulturstyrelsen", address: "fortid@slks.example"),
      subject: "Høring: vejledning om pleje af fortidsminder", date: "2026-09-01T10:00:00+02:00")
    let found = HearingLetter.read(document, fileName: "mail.eml")
    #expect(found.replyTo == ["fortid@slks.example"])
    #expect(found.deadline == "2026-10-06")
    #expect(found.authority == "Slots- og Kulturstyrelsen")
    #expect(found.department == "Fortidsminder")
  }

  @Test(
    "what a draft says of other deadlines makes no extension, and does not hide the hearing's own"
  )
  func draftsOwnDeadline() {
    let found = read(
      [
        "Indenrigsministeriet", "Dato: 1. september 2026", "Høring over udkast til lov om udligning",
        "Indenrigsministeriet sender hermed udkast til lov om udligning i høring.",
        "Det foreslås, at fristen for kommunernes meddelelse flyttes fra den 15. oktober til den 20. oktober 2026.",
        "Høringssvar bedes sendt til im@im.example senest den 29. september 2026.",
      ].map { Block($0) })
    #expect(found.round == .first)
    #expect(found.deadline == "2026-09-29")
  }
}
