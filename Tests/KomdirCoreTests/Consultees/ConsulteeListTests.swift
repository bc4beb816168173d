import DocumentModel
import Testing

@testable import KomdirCore

@Suite("Lists of consultees")
struct ConsulteeListTests {
  private func list(_ lines: [String]) -> ConsulteeList {
    ConsulteeList.read(Document(blocks: lines.map { Block($0) }))
  }

  @Test("letters and groups as headings are no consultees")
  func headings() {
    let letters = list([
      "Høringsliste", "A", "Ankestyrelsen", "D", "Danske Regioner", "K", "KL", "Kommunaldirektørforeningen",
    ])
    #expect(letters.names == ["Ankestyrelsen", "Danske Regioner", "KL", "Kommunaldirektørforeningen"])
    #expect(letters.ours == "Kommunaldirektørforeningen")
    let groups = list(["Høringsliste", "Kommunale parter", "- KL", "- KOMDIR", "Faglige", "- FOA", "- BUPL"])
    #expect(groups.names == ["KL", "KOMDIR", "FOA", "BUPL"])
  }

  @Test("running text is cut at commas, but not inside names")
  func running() {
    let found = list([
      "Høringsliste",
      "Udkastet er sendt i høring hos følgende: KL, KOMBIT, Foreningen af Kommunale Social-, Sundheds- og "
        + "Arbejdsmarkedschefer i Danmark (FSD), Ingeniørforeningen, IDA, FOA – Fag og Arbejde og Aalborg Universitet.",
    ])
    #expect(
      found.names == [
        "KL", "KOMBIT", "Foreningen af Kommunale Social-, Sundheds- og Arbejdsmarkedschefer i Danmark (FSD)",
        "Ingeniørforeningen, IDA", "FOA – Fag og Arbejde", "Aalborg Universitet",
      ])
    #expect(found.ours == nil)
  }

  @Test("a list at the end of the letter is read below its own heading, not from the letter's bullets")
  func inALetter() {
    let letter = Document(
      blocks: [
        "Miljøministeriet", "Departementet", "Frederiksholms Kanal 26", "1220 København K", "4. maj 2026",
        "Sagsnr. 2026-771", "Til parterne på vedlagte høringsliste", "Høring over udkast til støjvejledning",
        "Udkastet rummer navnlig følgende:", "- nye grænser for natstøj", "- krav om målinger",
        "- en frist for ældre anlæg", "Bemærkninger bedes sendt senest den 1. juni 2026.",
        "Spørgsmål kan rettes til Ida Holm.", "Med venlig hilsen", "Ida Holm", "Bilag 1: Høringsliste",
        "Danske Regioner, Forbrugerrådet Tænk, Grundejernes Landsforening, KL, KOMDIR, Lejernes LO.",
      ].map { Block($0) })
    let found = ConsulteeList.read(letter)
    #expect(
      found.names == [
        "Danske Regioner", "Forbrugerrådet Tænk", "Grundejernes Landsforening", "KL", "KOMDIR", "Lejernes LO",
      ])
    #expect(found.ours == "KOMDIR")
    #expect(
      DocumentRole.guess(document: letter, fileName: "Høringsbrev og høringsliste.pdf", provisions: 0)
        == .hearingLetter)
    #expect(
      DocumentRole.guess(
        document: Document(blocks: ["Høringsliste", "KL", "KOMDIR", "FOA"].map { Block($0) }),
        fileName: "Liste over hørte.docx", provisions: 0) == .consulteeList)
  }

  @Test("a draft numbered among the annexes is the draft, another annex is an annex")
  func draftAmongAnnexes() {
    let bill = Document(blocks: ["§ 1", "I lov om stier foretages følgende ændringer:"].map { Block($0) })
    func role(_ name: String, _ provisions: Int) -> DocumentRole {
      DocumentRole.guess(document: bill, fileName: name, provisions: provisions)
    }
    #expect(role("Bilag 1 - Udkast til lovforslag.docx", 70) == .draft)
    #expect(role("Bilag 3 - Økonomi.docx", 2) == .annex)
  }

  @Test("crosses in a table say who has answered")
  func crosses() {
    func row(_ number: Int, _ cells: String...) -> Block {
      Block(kind: .tableRow(table: 1, row: number), cells: cells.map { TableCell(blocks: [Block($0)]) })
    }
    let found = ConsulteeList.read(
      Document(blocks: [
        row(1, "Høringspart", "Høringssvar"), row(2, "KL", "☒"), row(3, "KOMDIR", ""), row(4, "FOA", "x"),
      ]))
    #expect(found.names == ["KL", "KOMDIR", "FOA"])
    #expect(found.answered == ["KL", "FOA"])
  }

  @Test("the column that names the parties is read, wherever it stands, and no addresses or days")
  func columns() {
    func row(_ number: Int, _ cells: String...) -> Block {
      Block(kind: .tableRow(table: 1, row: number), cells: cells.map { TableCell(blocks: [Block($0)]) })
    }
    let found = ConsulteeList.read(
      Document(blocks: [
        row(1, "Nr.", "Høringspart", "E-mail", "Sendt"), row(2, "1", "KL", "kl@kl.example", "06-07-2026"),
        row(3, "2", "KOMDIR", "post@komdir.example", "06-07-2026"),
        row(4, "3", "FOA", "foa@foa.example", "07-07-2026"),
      ]))
    #expect(found.names == ["KL", "KOMDIR", "FOA"])
    #expect(found.answered == nil)
  }

  @Test("names that a page's columns ran together part where the alphabet says that one begins")
  func alphabet() {
    let names = [
      "Aktive Kvinder", "Brandfolkene", "Børns Vilkår", "Cyklistforbundet", "Dansk Erhverv",
      "Dansk Fjernvarme",
      "Danske Regioner", "Epilepsiforeningen", "Fagbevægelsens Hovedorganisation (FH) Farmakonomforeningen",
      "FOAs Pensionistklub", "Horesta", "KL", "Region Syddanmark Rigsrevisionen", "Rådet for Socialt Udsatte",
    ]
    var document = Document(blocks: names.map { Block($0) })
    for index in document.blocks.indices { document.blocks[index].place = Place(page: 1) }
    let found = ConsulteeList.read(document).names
    #expect(found.contains("Farmakonomforeningen"))
    #expect(found.contains("Region Syddanmark"))
    #expect(found.count == names.count + 2)
  }

  @Test(
    "the neighbours of KOMDIR are others",
    arguments: ["KOMBIT", "KL", "Kommunale Velfærdschefer", "KTC", "Komponent", "Socialdirektørforeningen"])
  func neighbours(name: String) {
    #expect(!Association.komdir.isMeant(by: name))
  }

  @Test("a list in an English letter's annex, its names parted by semicolons, is read below its heading")
  func semicolons() {
    let letter =
      ["Department for Roads", "Dear colleague"]
      + (1...16).map { "Sentence \($0) of the letter says what the draft is about, and why." }
      + [
        "Annex A: Consultees",
        "Association of Northern Local Authorities; Chartered Institute of Roads; Society of Lawyers; Fire and Rescue Chiefs' Council;",
        "Royal Institution of Surveyors (Housing, Roads); the Treasury.",
      ]
    let list = ConsulteeList.read(
      Document(blocks: letter.map { Block($0) }),
      for: Association(name: "Association of Northern Local Authorities"))
    #expect(
      list.names == [
        "Association of Northern Local Authorities", "Chartered Institute of Roads", "Society of Lawyers",
        "Fire and Rescue Chiefs' Council", "Royal Institution of Surveyors (Housing, Roads)", "Treasury",
      ])
    #expect(list.ours == "Association of Northern Local Authorities")
  }
}
