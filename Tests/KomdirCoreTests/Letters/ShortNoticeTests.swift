import DocumentFormats
import DocumentModel
import Testing

@testable import KomdirCore

@Suite("Deadlines that are moved, told by the weekday, or stand without a label")
struct ShortNoticeTests {
  private func letter(_ lines: String..., date: String = "Dato: 24. februar 2026") -> HearingLetter {
    let head = ["Energistyrelsen", date, "Høring over udkast til bekendtgørelse om varmeplaner"]
    return HearingLetter.read(
      Document(blocks: (head + lines + ["Med venlig hilsen", "Asta Holm"]).map { Block($0) }),
      fileName: "brev.docx")
  }

  @Test("a deadline that another day takes the place of is not the one that counts")
  func replaced() {
    let found = letter(
      "Forlænget høringsfrist. Vi har besluttet at flytte fristen.",
      "Den hidtidige frist mandag den 2. marts 2026 erstattes af mandag den 16. marts 2026 kl. 12.",
      "Svar sendes til ens@ens.example.")
    #expect(found.deadline == "2026-03-16T12:00" || found.deadlineAlternatives.first == "2026-03-16")
    #expect(found.deadline != "2026-03-02")
  }

  @Test("an answer that is wanted by a weekday is counted from the letter's day, and a person is asked")
  func weekday() {
    let found = letter("Jeres svar skal være hos os på torsdag kl. 12. Send det til ens@ens.example.")
    #expect(found.deadline == nil)
    #expect(found.deadlineProblem == .relative)
    #expect(found.deadlineAlternatives == ["2026-02-26"])
    let words = { (text: String) in text.lowercased().split(separator: " ").map(String.init) }
    let day = CivilDate(year: 2026, month: 2, day: 24)
    #expect(RelativeDate.all(in: words("senest torsdag den 5. marts"), from: day).isEmpty)
    #expect(RelativeDate.all(in: words("telefontid mandag til fredag kl. 10"), from: day).count <= 1)
  }

  @Test("the day below a heading \"Høringsfrist\" is not also that of the sentences after it")
  func headingOfDeadline() {
    let found = letter(
      "Høringsfrist",
      "Høringen løber til og med tirsdag den 7. april 2026 kl. 23.59. Bemærkninger sendes til ens@ens.example. "
        + "Spørgsmål til materialet bør være os i hænde inden den 24. marts.")
    #expect(found.deadline == "2026-04-07T23:59")
    #expect(found.deadlineProblem == nil)
  }

  @Test("a subject that speaks of a deadline gives the letter's own day below it no part in that")
  func subjectAboveDate() {
    let found = HearingLetter.read(
      Document(
        blocks: [
          "Energistyrelsen", "Udsættelse af høringsfrist", "Dato 15-04-2026", "Sag 26/02088",
          "Vi udsætter fristen. Svar skal nu være hos os den 6. maj 2026 kl. 12.00.", "Asta Holm",
        ].map { Block($0) }), fileName: "brev.docx")
    #expect(found.deadline == "2026-05-06T12:00")
    #expect(found.letterDate == "2026-04-15")
  }

  @Test("the deadlines of other hearings that a page lists below are not this one's")
  func otherHearings() throws {
    let html = """
      <!DOCTYPE html><html><body><p>Høringsportalen</p>
      <h1>Udkast til bekendtgørelse om kulturpas</h1><p>Kulturministeriet</p>
      <p>Publiceret 12.01.2026</p><p>Svarfrist 09.02.2026</p><p>Sag 26/00108</p>
      <p>Kulturministeriet sender hermed udkast til bekendtgørelse om kulturpas i offentlig høring.</p>
      <p>Med bekendtgørelsen bliver det kommunen, der udsteder passet.</p>
      <p>Høringssvar sendes til kulturpas@kum.example.</p>
      <p>Kontakt</p><p>Anton Skov</p><p>33 74 46 09</p><p>Dokumenter</p>
      <h2>Andre høringer fra samme myndighed</h2>
      <p>Ændring af biblioteksafgift · frist 16.02.2026</p></body></html>
      """
    let document = try FormatRegistry.standard.read(SourceFile(name: "side.html", bytes: Array(html.utf8)))
      .document
    #expect(HearingLetter.read(document, fileName: "side.html").deadline == "2026-02-09")
  }

  @Test("of a portal's two bare dates in a row the later is the deadline")
  func portalRow() throws {
    let html = """
      <!DOCTYPE html><html><body><p>Høringsportalen</p>
      <h1>Høring over udkast til lov om borgerservice</h1>
      <p>Digitaliseringsministeriet Lovforslag 08-06-2026 22-06-2026 Høring igangværende</p>
      <p>Digitaliseringsministeriet sender et udkast til lov om borgerservice i høring.</p>
      <p>Høringssvar bedes sendt til digmin@digmin.example.</p></body></html>
      """
    let document = try FormatRegistry.standard.read(SourceFile(name: "side.html", bytes: Array(html.utf8)))
      .document
    let found = HearingLetter.read(document, fileName: "side.html")
    #expect(found.deadline == "2026-06-22")
    #expect(found.letterDate == "2026-06-08")
  }
}
