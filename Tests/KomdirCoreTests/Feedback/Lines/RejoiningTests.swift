import DocumentFormats
import DocumentModel
import Testing

@testable import KomdirCore

@Suite("Lines rejoined")
struct RejoiningTests {
  private func lines(_ text: String, _ format: FileFormat = .text) -> [String] {
    let blocks = text.split(separator: "\n", omittingEmptySubsequences: false).map { Block(String($0)) }
    return LogicalLines(Document(blocks: blocks), format: format).lines.map(\.text)
  }

  @Test("a hard-wrapped paragraph becomes one line, an address stays three")
  func wrapped() {
    let text = """
      Odder Kommune
      Rådhusgade 3
      8300 Odder

      Vi har drøftet udkastet og finder, at fristen for snerydning er sat så
      tidligt, at ingen kan nå den.
      """
    #expect(
      lines(text) == [
        "Odder Kommune", "Rådhusgade 3", "8300 Odder",
        "Vi har drøftet udkastet og finder, at fristen for snerydning er sat så tidligt, at ingen kan nå den.",
      ])
  }

  @Test("a line that ends in § goes on")
  func sectionSign() {
    let text = """
      Det er en teknisk rettelse. Se dog efter, om der henvises til det i §
      9 andre steder i loven.
      """
    #expect(lines(text).count == 1)
  }

  @Test("items of a typed list stay apart, and lose their bullet")
  func items() {
    let text = """
      Vi peger på to forhold, som efter vores opfattelse bør afklares først:

      - salt er dyrt for en kommune med lange stier ned langs hele fjordens
        østside
      - sne falder om natten
      """
    #expect(
      lines(text).suffix(2) == [
        "salt er dyrt for en kommune med lange stier ned langs hele fjordens østside", "sne falder om natten",
      ])
  }

  @Test("a mail in HTML has a paragraph in each block")
  func html() {
    #expect(
      lines("Hej Lone\nSvaret er kort og kan læses af alle, som har tid til det i dag.\nHilsen\nKarla", .eml)
        .count == 4)
  }

  @Test("a paragraph cut by a page break is one")
  func pageBreak() {
    let blocks = [
      Block("Kravet om gelænder af træ er ikke tidssvarende, og vi", place: Place(page: 1)),
      Block("foreslår stål i stedet.", place: Place(page: 2)),
    ]
    #expect(LogicalLines(Document(blocks: blocks), format: .pdf).lines.count == 1)
  }

  @Test("a page's line that opens with the § which the line before leads to goes on with it")
  func cutBeforeReference() {
    let blocks = [
      Block(
        "Det er dyrt, at både formand og næstformand skal være dommere. Vi henviser til",
        place: Place(page: 1)),
      Block("§ 6 stk 2.", place: Place(page: 1)),
      Block("Gebyret for mediation tilbagebetales ikke, selv om sagen vindes", place: Place(page: 1)),
      Block("§ 12 Gebyrer", place: Place(page: 1)),
    ]
    let lines = LogicalLines(Document(blocks: blocks), format: .pdf).lines.map(\.text)
    #expect(lines.count == 3)
    #expect(lines.first?.hasSuffix("Vi henviser til § 6 stk 2.") == true)
  }

  @Test("a footnote between the halves stays out of them")
  func footnoteAtPageBreak() {
    let blocks = [
      Block("Kravet om gelænder af træ er ikke tidssvarende, og vi", place: Place(page: 1)),
      Block("1 Se rapporten fra 2025.", place: Place(page: 1)),
      Block("foreslår stål i stedet.", place: Place(page: 2)),
    ]
    let lines = LogicalLines(Document(blocks: blocks), format: .pdf).lines.map(\.text)
    #expect(lines.count == 2)
    #expect(lines.first?.hasSuffix("foreslår stål i stedet.") == true)
  }

  @Test("running heads are kept, but not read")
  func furniture() {
    var head = Block("Odder Kommune")
    head.isFurniture = true
    let logical = LogicalLines(Document(blocks: [head, Block("Vi savner salt.")]), format: .pdf)
    #expect(logical.lines.map(\.text) == ["Vi savner salt."])
    #expect(logical.furniture.map(\.text) == ["Odder Kommune"])
  }
}
