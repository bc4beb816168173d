import DocumentModel
import Testing

@testable import DocumentFormats

struct PlainTextReaderTests {
  private func reading(_ bytes: [UInt8], name: String = "svar.txt") throws -> Reading {
    try FormatRegistry.standard.read(SourceFile(name: name, bytes: bytes))
  }

  @Test("every line is a block with its number, whatever ends it")
  func lines() throws {
    let document = try reading(Array("a\r\nb\rc\nd\u{85}e\u{2028}f\n".utf8)).document
    #expect(document.text() == "a\nb\nc\nd\ne\nf")
    #expect(document.blocks.map(\.place.line) == [1, 2, 3, 4, 5, 6])
  }

  @Test("a form feed begins a page")
  func pages() throws {
    #expect(try reading(Array("a\n\u{0C}b".utf8)).document.blocks.map(\.place.page) == [nil, 2])
  }

  @Test("a text cut in the middle of a letter is still UTF-8, and its loss is said")
  func cutLetter() throws {
    let reading = try reading(Array("Rødgrød med fløde på Læsø, Samsø og Ærø".utf8).dropLast())
    #expect(reading.document.text().hasPrefix("Rødgrød med fløde"))
    #expect(reading.warnings.map(\.kind) == [.guessedEncoding, .lostCharacters])
  }

  @Test("an empty file and a program are refused, each for its reason")
  func refused() {
    #expect(throws: ReadError.empty) { try reading([]) }
    #expect(throws: ReadError.unknownFormat) { try reading([0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0]) }
    #expect(throws: ReadError.unknownFormat) { try reading([0x7F, 0x45, 0x4C, 0x46] + Array("tekst".utf8)) }
  }

  @Test("a name that promises another format is said")
  func misleadingName() throws {
    let reading = try reading(Array("Kære KOMDIR\nVi støtter.\n".utf8), name: "svar.docx")
    #expect(reading.format == .text)
    #expect(reading.warnings.map(\.kind) == [.misleadingName])
  }
}
