import DanishLaw
import DocumentFormats
import DocumentModel
import Testing

@Suite("Law texts written out and read again")
struct LawRoundTripTests {
  private static let law = """
    Lov om fælles sager

    Kapitel 1
    Formål

    § 1. Loven gælder for:
    1) staten, herunder
    a) ministerier & styrelser,
    b) råd <og> nævn, og
    2) kommuner.
    Stk. 2. Ministeren fastsætter regler, jf. § 2, stk. 2.

    § 2. Fristen er 4 uger.
    Stk. 2. Den kan forlænges.

    Kapitel 2 a
    Kontrol

    § 3 a. Tilsynet føres af kommunen.
    """

  private func outline(_ text: String, as name: String) throws -> Outline {
    let reading = try FormatRegistry.standard.read(SourceFile(name: name, bytes: Array(text.utf8)))
    return DanishLaw.outline(of: reading.document)
  }

  @Test("the outline of an outline written as Akoma Ntoso is the same")
  func akomaNtoso() throws {
    let before = try outline(Self.law, as: "lov.txt")
    let after = try outline(AkomaNtoso.document(before), as: "lov.akn")
    #expect(after.title == before.title)
    #expect(after.provisions.map(\.id) == before.provisions.map(\.id))
    #expect(after.provisions.map(\.label) == before.provisions.map(\.label))
    #expect(after.provisions.map(\.text) == before.provisions.map(\.text))
    #expect(before.provisions.count == 13)
  }

  @Test("the outline of an outline written as Markdown is the same")
  func markdown() throws {
    // A lettered chapter with its heading on one line is not told from "2 A …".
    let before = try outline(Self.law.replacing("Kapitel 2 a", with: "Kapitel 2"), as: "lov.txt")
    let after = try outline(before.markdown, as: "lov.md")
    #expect(after.provisions.map(\.id) == before.provisions.map(\.id))
    #expect(after.provisions.map(\.text) == before.provisions.map(\.text))
  }

  @Test("any beginning of a law in Akoma Ntoso is read or refused")
  func prefixes() throws {
    let bytes = Array(AkomaNtoso.document(try outline(Self.law, as: "lov.txt")).utf8)
    for end in stride(from: 0, through: bytes.count, by: 11) {
      let file = SourceFile(name: "lov.akn", bytes: Array(bytes[..<end]))
      if let reading = try? FormatRegistry.standard.read(file) { _ = DanishLaw.outline(of: reading.document) }
    }
  }
}
