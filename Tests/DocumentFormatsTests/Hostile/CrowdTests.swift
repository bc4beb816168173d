import DocumentModel
import Testing

@testable import DocumentFormats

/// A text file of some megabytes can hold tens of millions of paragraphs, each of which takes a hundred bytes and more.
@Suite("Files of too many paragraphs are refused, those of few are read") struct CrowdTests {
  private static let mail = "From: a@example.org\nSubject: x\nContent-Type: text/"
  private static let lexDania = #"<?xml version="1.0"?><Dokument SchemaLocation="LexDania"><DokumentIndhold>"#
  private static let akomaNtoso =
    #"<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><doc><mainBody>"#

  /// A file's name, its beginning, what is repeated, and its end.
  private static let forms: [(String, String, String, String)] = [
    ("a.txt", "", "a\n", ""),
    ("a.md", "", "a\n\n", ""),
    ("tabel.md", "|a|b|\n|-|-|\n", "|a|b|\n", ""),
    ("raekke.md", "", "|a", "\n|-|\n"),
    ("stile.md", "", "*a* b ", ""),
    ("a.html", "<html><body>", "<p>a", "</body></html>"),
    ("celler.html", "<html><body><table><tr>", "<td>a", "</table></body></html>"),
    ("stile.html", "<html><body>", "<b>a</b> b ", "</body></html>"),
    ("a.eml", "\(mail)plain\n\n", "a\n", ""),
    ("html.eml", "\(mail)html\n\n", "<p>a", ""),
    (
      "lexdania.xml", lexDania, "<Exitus><Linea><Char>a</Char></Linea></Exitus>",
      "</DokumentIndhold></Dokument>"
    ),
    ("akn.xml", akomaNtoso, "<p>a</p>", "</mainBody></doc></akomaNtoso>"),
    (
      "celler.xml", "\(akomaNtoso)<table><tr>", "<td><p>a</p></td>",
      "</tr></table></mainBody></doc></akomaNtoso>"
    ),
  ]

  @Test(arguments: forms.indices)
  func crowd(index: Int) throws {
    let (name, start, piece, end) = Self.forms[index]
    var limits = Limits.standard
    limits.blocks = 400
    func text(_ count: Int) throws(ReadError) -> String {
      let text = start + String(repeating: piece, count: count) + end
      let file = SourceFile(name: name, bytes: Array(text.utf8))
      let reading = try FormatRegistry.standard.read(file, in: ReadContext(limits: limits))
      return reading.document.blocks.lazy.map { $0.text() }.joined()
    }
    #expect(try text(50).count { $0 == "a" } >= 50)
    var refusal: ReadError?
    do throws(ReadError) {
      _ = try text(2_000)
    } catch {
      refusal = error
    }
    guard case .overLimit(_, .blocks(400)) = refusal else {
      Issue.record("\(name): \(refusal.map { "\($0)" } ?? "read")")
      return
    }
  }
}
