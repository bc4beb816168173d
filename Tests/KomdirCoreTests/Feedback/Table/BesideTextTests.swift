import DocumentModel
import Testing

@testable import KomdirCore

@Suite("What a row says beside its text", .enabled(if: FeedbackFixture.hasReferences, "needs references"))
struct BesideTextTests {
  private func read(_ rows: [[String]]) -> FeedbackReading {
    FeedbackFixture.read(Document(sheets: [Sheet(name: "Ark1", rows: rows)]), .xlsx, name: "skema.xlsx")
  }

  @Test("whether a member agrees stays with the reason; a row that only agrees is an answer at its place")
  func stance() {
    let reading = read([
      ["Bestemmelse", "Enig/uenig", "Begrundelse"],
      ["§ 1, nr. 1", "Uenig", "Tredive er for hurtigt ved skoler."],
      ["§ 1, nr. 3", "Enig", ""], ["§ 3, stk. 1", "Delvist enig", "Juli er midt i ferien."],
    ])
    #expect(
      reading.remarks.map(\.text) == [
        "Uenig\nTredive er for hurtigt ved skoler.", "Enig", "Delvist enig\nJuli er midt i ferien.",
      ])
    #expect(reading.remarks.map(\.placement.provision?.path) == ["par:1/nr:1", "par:1/nr:3", "par:3/stk:1"])
    #expect(reading.remarks.map(\.nature) == [.substantive, .substantive, .substantive])
  }

  @Test("\"Ok\" in the column for remarks is an answer where the row names a place")
  func assent() {
    let reading = read([
      ["Nr.", "Bestemmelse", "Bemærkning", "Ændringsforslag"], ["1", "§ 1, nr. 1", "Ok", "-"],
      ["2", "§ 3", "Datoen er for tidlig.", "1. oktober 2026"],
    ])
    #expect(reading.remarks.map(\.text) == ["Ok", "Datoen er for tidlig."])
    #expect(reading.remarks.first?.placement.provision?.path == "par:1/nr:1")
  }

  @Test("the draft's words in a column of their own are what the remark hangs on, and no remark")
  func quoted() {
    let reading = read([
      ["Sted", "Citat fra udkastet", "Kommentar"],
      [
        "§ 1, nr. 2", "»rydder cykelstier for sne inden klokken syv om morgenen«",
        "Klokken ni er tidligt nok.",
      ],
      ["", "»Gangbroer forsynes med gelænder af træ«", "Stål holder længere."],
      ["§ 3, stk. 2", "»opført før 1950«", "Hvorfor netop det år?"],
    ])
    #expect(
      reading.remarks.map(\.text) == [
        "Klokken ni er tidligt nok.", "Stål holder længere.", "Hvorfor netop det år?",
      ])
    #expect(reading.remarks[0].anchorText == "rydder cykelstier for sne inden klokken syv om morgenen")
    #expect(reading.remarks.map(\.placement.provision?.path) == ["par:1/nr:2", "par:2/nr:1", "par:3/stk:2"])
  }

  @Test("an amount is kept with its remark and with the heading that says of what")
  func measure() {
    let reading = read([
      ["Bestemmelse", "Årlig merudgift (kr.)", "Bemærkning"],
      ["§ 1, nr. 2", "1250000", "Der skal to sneplove til."],
      ["§ 2, nr. 1", "310000", "Træ skal males hvert år."],
    ])
    #expect(
      reading.remarks.map(\.text) == [
        "Der skal to sneplove til.\nÅrlig merudgift (kr.): 1250000",
        "Træ skal males hvert år.\nÅrlig merudgift (kr.): 310000",
      ])
  }

  @Test("how grave a remark is, is kept with its heading as a field beside the remark")
  func grave() {
    let reading = read([
      ["Bestemmelse", "Bemærkning", "Alvorlighed (1-3)"], ["§ 1, nr. 2", "Der skal to sneplove til.", "3"],
      ["§ 2, nr. 1", "Træ skal males hvert år.", "1"], ["§ 3", "Juli er midt i ferien.", "3"],
    ])
    #expect(reading.remarks.count == 3)
    #expect(
      reading.setAside.filter { $0.reason == .beside }.map(\.text) == [
        "Alvorlighed (1-3): 3", "Alvorlighed (1-3): 1", "Alvorlighed (1-3): 3",
      ])
  }
}
