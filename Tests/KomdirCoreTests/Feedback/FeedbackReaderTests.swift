import DocumentModel
import Testing

@testable import KomdirCore

@Suite("Reading any file", .enabled(if: FeedbackFixture.hasReferences, "needs the grammar of references"))
struct FeedbackReaderTests {
  private let text = """
    Odder Kommune
    Høringssvar: lov om cykelstier

    Tak for muligheden. Vi har disse bemærkninger:

    1) § 1, nr. 2 – sne: »Klokken syv« ændres til: »klokken ni«. Derfor:
    - salt
    - plove

    Nr. 3 samme sted: Godt. Bemærkningerne til § 2: "Forkert

    Ad 2) Vi har ingen bemærkninger, dog § 3.

    Fra: X
    Sendt: i går
    > Hvad mener I om § 1?
    Hilsen
    """

  @Test("no word of a letter or a mail is lost, wherever it is cut off")
  func prefixes() {
    let scalars = Array(text.unicodeScalars)
    for length in stride(from: 0, through: scalars.count, by: 3) {
      let part = String(String.UnicodeScalarView(scalars[..<length]))
      for isMail in [false, true] {
        let document =
          isMail
          ? FeedbackFixture.mail(part)
          : FeedbackFixture.document(
            part.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        let reading = FeedbackFixture.read(document, isMail ? .eml : .text)
        let kept = (reading.remarks.map(\.text) + reading.setAside.map(\.text)).joined(separator: " ")
        let words = foldedWords(kept).map(String.init)
        var counts = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
        for word in foldedWords(part).map(String.init) {
          counts[word, default: 0] -= 1
          #expect(counts[word, default: 0] >= 0, "\(word) lost at \(length)")
        }
      }
    }
  }

  @Test("the same file gives the same reading")
  func deterministic() {
    let document = FeedbackFixture.document(text.split(separator: "\n").map(String.init))
    #expect(
      FeedbackFixture.read(document)
        == FeedbackReader(context: FeedbackFixture.context).read(
          FeedbackFile(reading: .init(document: document, format: .docx), name: "svar")))
  }

  @Test("words in a workbook's text boxes are read beside its rows")
  func textBoxes() {
    var document = FeedbackFixture.document(["Til § 3", "Loven bør først træde i kraft til nytår."])
    document.sheets = [
      Sheet(
        name: "Ark1",
        rows: [
          ["Kommune", "Bestemmelse", "Bemærkning"],
          ["Odder", "§ 1, nr. 1", "Grænsen er for høj for de smalle stier."],
        ])
    ]
    let reading = FeedbackFixture.read(document, .xlsx, name: "skema.xlsx")
    #expect(
      reading.remarks.map(\.text).sorted() == [
        "Grænsen er for høj for de smalle stier.", "Loven bør først træde i kraft til nytår.",
      ])
  }

  @Test("an empty file has neither remarks nor words aside")
  func empty() {
    let reading = FeedbackFixture.read(Document())
    #expect(reading.remarks.isEmpty)
    #expect(reading.setAside.isEmpty)
  }

  @Test("a hearing without documents reads letters, without places")
  func noDocuments() {
    let reader = FeedbackReader(context: FeedbackContext(title: "", documents: [], members: []))
    let reading = reader.read(
      FeedbackFile(
        reading: .init(document: FeedbackFixture.document(["§ 1: Salt er dyrt."]), format: .docx), name: "a"))
    #expect(reading.remarks.map(\.placement.match) == [.none])
  }
}
