import DocumentModel
import Testing

@testable import KomdirCore

@Suite("Tables of remarks", .enabled(if: FeedbackFixture.hasReferences, "needs the grammar of references"))
struct TableTests {
  private func read(_ rows: [[String]], merges: [CellRange] = []) -> FeedbackReading {
    FeedbackFixture.read(
      Document(sheets: [Sheet(name: "Ark1", rows: rows, merges: merges)]), .xlsx, name: "skema.xlsx")
  }

  @Test("title rows, two heading rows, several free-text columns, a wording column, a municipality a row")
  func wide() {
    let reading = read([
      ["Skema til høringen"],
      [],
      ["", "", "Indhold", "", "Følger"],
      ["Kommune", "Bestemmelse", "Bemærkning", "Forslag til ny ordlyd", "Økonomi"],
      ["Odder", "§ 1, nr. 1", "Tallet er for højt.", "højst 25 km", "To årsværk hos os."],
      ["København", "Generelt", "Skriv kortere.", "", ""],
      ["Odder", "§ 3, stk. 1", "", "", ""],
    ])
    #expect(reading.remarks.map(\.text) == ["Tallet er for højt.", "To årsværk hos os.", "Skriv kortere."])
    #expect(reading.remarks.map(\.municipality) == ["Odder", "Odder", "København"])
    #expect(reading.remarks.map(\.proposedWording) == ["højst 25 km", nil, nil])
    #expect(reading.remarks.map(\.placement.provision?.path) == ["par:1/nr:1", "par:1/nr:1", nil])
    #expect(reading.remarks.map(\.source.cell) == ["C5", "E5", "C6"])
    #expect(reading.setAside.contains { $0.reason == .empty && $0.text.contains("§ 3, stk. 1") })
    #expect(reading.sender.municipality == nil)
    #expect(reading.sender.why == .column)
  }

  @Test("rows below a row with a § alone count that §'s points")
  func groupedRows() {
    let reading = read([
      ["Sted i lovudkastet", "", "Kommunens kommentar", ""],
      ["Nr.", "Nærmere", "Kommentar", "Ændret ordlyd"],
      ["§ 1", "", "", ""], ["1", "", "Tallet er for højt til en skolevej.", ""],
      ["3", "", "Ophævelsen er ikke begrundet.", ""], ["§ 2", "", "", ""],
      ["1", "", "Træ rådner ved vandet.", "Gelænder af stål"],
    ])
    #expect(reading.remarks.map(\.placement.provision?.path) == ["par:1/nr:1", "par:1/nr:3", "par:2/nr:1"])
    #expect(reading.remarks.map(\.proposedWording) == [nil, nil, "Gelænder af stål"])
  }

  @Test("§ and number in columns of their own")
  func splitPlace() {
    let reading = read([
      ["Kontakt", "Paragraf", "Stk./nr.", "Bemærkning"], ["Karla Mosegård", "1", "nr. 3", "Det er godt."],
      ["Karla Mosegård", "§ 3", "stk. 2", "Hvorfor 1950?"], ["Karla Mosegård", "2", "", "Træ rådner."],
    ])
    #expect(reading.remarks.map(\.placement.provision?.path) == ["par:1/nr:3", "par:3/stk:2", "par:2"])
    #expect(reading.remarks.map(\.municipality) == ["Odder", "Odder", "Odder"])
  }

  @Test("a bare number beside the § is a point in an amending act")
  func bareNumbers() {
    let reading = read([
      ["§", "Nr.", "Bemærkning"], ["§ 1", "3", "Det er godt."], ["2", "1", "Træ rådner."],
    ])
    #expect(reading.remarks.map(\.placement.provision?.path) == ["par:1/nr:3", "par:2/nr:1"])
  }

  @Test("a page beside a § helps to find it; a page alone is none")
  func pages() {
    let reading = read([
      ["Nr.", "Side/afsnit", "Kommentar"], ["1", "s. 2, § 1, nr. 2", "Klokken syv er tidligt."],
      ["2", "side 9, 2. afsnit", "Stavefejl i linje tre."],
    ])
    #expect(reading.remarks.map(\.placement.match) == [.exact, .none])
  }

  @Test("what no remark of the row carries is set aside: a page beside the place, a second theme")
  func besides() {
    let reading = read([
      ["Kommune", "Forvaltning, afsender", "Bestemmelse", "Side", "Bemærkning", "Emne", "Tema"],
      ["Odder Kommune", "Teknik", "§ 1, nr. 1", "12", "Tallet er for højt.", "Fart", "Skilte"],
    ])
    #expect(reading.remarks.map(\.municipality) == ["Odder"])
    #expect(reading.remarks.map(\.placement.provision?.path) == ["par:1/nr:1"])
    #expect(reading.remarks.map(\.theme) == ["Fart"])
    #expect(reading.remarks.map(\.author) == ["Teknik"])
    #expect(reading.setAside.map(\.text).filter { !$0.contains("Bestemmelse") } == ["12 Skilte"])
  }

  @Test("a merged place holds for the rows below it")
  func merged() {
    let reading = read(
      [
        ["Bestemmelse", "Bemærkning"], ["§ 1, nr. 1", "Tallet er for højt."], ["", "Og enheden er gammel."],
      ],
      merges: [CellRange(firstRow: 2, firstColumn: 1, lastRow: 3, lastColumn: 1)])
    #expect(reading.remarks.map(\.placement.provision?.path) == ["par:1/nr:1", "par:1/nr:1"])
  }

  @Test("several places in one cell: the first counts, the others are candidates")
  func several() {
    let reading = read([["Bestemmelse", "Bemærkning"], ["§ 1, nr. 1; § 2, nr. 1", "De to siger hver sit."]])
    #expect(reading.remarks.first?.placement.provision?.path == "par:1/nr:1")
    #expect(reading.remarks.first?.placement.candidates.map(\.path) == ["par:2/nr:1"])
  }

  @Test(
    "what headings mean",
    arguments: [
      ("Clause/Subclause", ColumnMeaning.place), ("Proposed change", .wording), ("Comments", .text),
      ("Type of comment", .kind), ("MB/NC", .municipality), ("Observations of the secretariat", .decision),
      ("Ændringsforslag", .wording), ("Bemærkning(er)", .text), ("Prioritet (1-3)", .kind),
      ("Afsender", .municipality),
    ])
  func headings(_ heading: String, _ meaning: ColumnMeaning) { #expect(columnMeaning(heading) == meaning) }

  @Test("the sender above the table is the file's")
  func sender() {
    let reading = read([
      ["Kommune:", "København"], ["Udfyldt af:", "Bent Tangkær"], ["Bestemmelse", "Bemærkning"],
      ["§ 1, nr. 1", "For højt."],
    ])
    #expect(reading.sender.municipality == "København")
    #expect(reading.sender.name == "Bent Tangkær")
  }

  @Test("a title that names the municipality is the sender")
  func titledSender() {
    let reading = read([
      ["Høringssvar fra Odder Kommune"], [], ["Bestemmelse", "Bemærkning"], ["§ 1, nr. 1", "For højt."],
    ])
    #expect(reading.sender.municipality == "Odder")
  }

  @Test("§, stk. and nr. in three columns")
  func threeColumns() {
    let reading = read([
      ["§", "Stk.", "Nr.", "Bemærkning"], ["1", "", "3", "Det er godt."], ["3", "2", "", "Hvorfor 1950?"],
    ])
    #expect(reading.remarks.map(\.placement.provision?.path) == ["par:1/nr:3", "par:3/stk:2"])
  }

  @Test("a short question about the provision heads the column of places")
  func questionAboutPlace() {
    let reading = read([
      ["Kommune", "Hvilken bestemmelse?", "Bemærkninger"], ["Odder", "§ 2, nr. 1", "Træ rådner."],
      ["København", "§ 1, nr. 2", "Klokken syv er tidligt."],
    ])
    #expect(reading.remarks.map(\.placement.provision?.path) == ["par:2/nr:1", "par:1/nr:2"])
  }

  @Test("a table without titles is read by its cells: place, text, and the wording behind it")
  func withoutTitles() {
    let reading = read([
      ["§ 1, nr. 1", "Tallet er for højt, når stien er smal.", "højst 25 km"],
      ["§ 1, nr. 2", "Klokken syv er tidligt, og sneen falder om natten.", ""],
      ["do.", "Der bør også stå noget om grus.", ""],
      ["Generelt", "Vi savner et overblik over, hvad der er nyt.", ""],
    ])
    #expect(reading.remarks.count == 4)
    #expect(
      reading.remarks.map(\.placement.provision?.path) == ["par:1/nr:1", "par:1/nr:2", "par:1/nr:2", nil])
    #expect(reading.remarks.map(\.proposedWording) == ["højst 25 km", nil, nil, nil])
  }

  @Test("titles below a common title: every column of the members' own is free text, a dash is no remark")
  func groupedTitles() {
    let reading = read([
      ["Bestemmelse", "Kommunens bemærkninger", "", ""],
      ["", "Vurdering", "Hvad betyder det for kommunen?", "Forslag til ændring"],
      ["§ 1, nr. 1", "Vi er glade for grænsen.", "-", "-"],
      ["§ 1, nr. 2", "Pligten er uklar: gælder den også grus?", "Vi skal købe to maskiner.", "-"],
      ["Generelt", "-", "Det koster en halv stilling.", "-"],
    ])
    #expect(
      reading.remarks.map(\.text) == [
        "Vi er glade for grænsen.", "Pligten er uklar: gælder den også grus?", "Vi skal købe to maskiner.",
        "Det koster en halv stilling.",
      ])
    #expect(
      reading.remarks.map(\.placement.provision?.path) == ["par:1/nr:1", "par:1/nr:2", "par:1/nr:2", nil])
  }

  @Test("a form with its labels in the first column: each answer is a remark, name and date are none")
  func labelledForm() {
    let reading = read([
      ["Kommune", "Odder"], ["Udfyldt af", "Karla Mosegård"], ["Bestemmelse", "§ 1, nr. 2"],
      ["Bemærkning", "Klokken syv er tidligt, og sneen falder om natten."],
      ["Forslag til ny ordlyd", "inden klokken otte"],
      ["Andre bemærkninger", "Fristen var for kort til en politisk behandling."],
    ])
    #expect(
      reading.remarks.map(\.text) == [
        "Klokken syv er tidligt, og sneen falder om natten.",
        "Fristen var for kort til en politisk behandling.",
      ])
    #expect(reading.remarks.first?.placement.provision?.path == "par:1/nr:2")
    #expect(reading.remarks.first?.proposedWording == "inden klokken otte")
    #expect(reading.sender.municipality == "Odder")
  }

  @Test(
    "an export of a survey: the question names the provision, the respondent the member, a mark is no remark")
  func survey() {
    let reading = read([
      ["ID", "Kommune", "Q1. Fristen i § 3, stk. 1, er passende (1-5)", "Q1a. Uddyb gerne", "Q2. Andet?"],
      ["17", "Odder", "3", "Fire uger går an uden for ferierne.", "ok"],
      ["18", "København", "2", "Stk. 2 rammer vores gamle broer.", "Fint udkast."],
      ["19", "Bornholms", "5", "", "Vi bakker op om det hele."],
    ])
    #expect(
      reading.remarks.map(\.text) == [
        "Fire uger går an uden for ferierne.", "Stk. 2 rammer vores gamle broer.", "Fint udkast.",
        "Vi bakker op om det hele.",
      ])
    #expect(reading.remarks.map(\.municipality) == ["Odder", "København", "København", "Bornholms"])
    #expect(reading.remarks.map(\.placement.provision?.path) == ["par:3/stk:1", "par:3/stk:2", nil, nil])
  }

  @Test("a sentence in a column for something else is a remark where the row has no other")
  func sentenceElsewhere() {
    let reading = read([
      ["Nr.", "Emne", "Bemærkning"], ["1", "Fart", "Tallet er for højt."],
      ["2", "Rydningen bør også omfatte stier, som kommunen ikke ejer.", ""],
    ])
    #expect(
      reading.remarks.map(\.text) == [
        "Tallet er for højt.", "Rydningen bør også omfatte stier, som kommunen ikke ejer.",
      ])
  }

  @Test("how the sheet is filled in is no remark")
  func instructions() {
    let reading = read([
      ["Bestemmelse", "Bemærkning"], ["§ 1, nr. 1", "Tallet er for højt."],
      ["Udfyld én række pr. bemærkning.", ""],
    ])
    #expect(reading.remarks.map(\.text) == ["Tallet er for højt."])
  }
}
