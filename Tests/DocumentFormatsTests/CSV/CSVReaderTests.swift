import DocumentModel
import Testing

@testable import DocumentFormats

struct CSVReaderTests {
  private func reading(_ bytes: [UInt8], name: String = "svar.csv") throws -> Reading {
    try FormatRegistry.standard.read(SourceFile(name: name, bytes: bytes))
  }

  private func rows(_ text: String) throws -> [[String]] {
    try #require(try reading(Array(text.utf8)).document.sheets.first).rows
  }

  @Test(
    "the delimiter is found out, and said",
    arguments: [
      ("a;b\n1;2,5\n", ";"), ("a,b\n1,2\n", ","), ("a\tb\n1\t2\n", "TAB"), ("a|b\n1|2\n", "|"),
    ])
  func delimiter(text: String, expected: String) throws {
    let reading = try reading(Array(text.utf8))
    #expect(reading.document.sheets.first?.rows.first == ["a", "b"])
    #expect(reading.warnings == [ReadWarning(.guessedDelimiter, detail: expected)])
  }

  @Test("Excel's line sep=; decides, and is no row")
  func stated() throws {
    let reading = try reading(Array("sep=;\r\na;b,c\r\n".utf8))
    #expect(reading.document.sheets.first?.rows == [["a", "b,c"]])
    #expect(reading.warnings.isEmpty)
  }

  @Test("quotes, quotes in quotes and line breaks in cells")
  func quotes() throws {
    #expect(
      try rows("a,b\n\"1,\n2\",\"sagde \"\"ja\"\"\"\n5\" rør,x\n") == [
        ["a", "b"], ["1,\n2", "sagde \"ja\""], ["5\" rør", "x"],
      ])
  }

  @Test("every kind of line end ends a row", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) throws {
    #expect(
      try rows(["a,b", "1,2", "3,4"].joined(separator: end)) == [["a", "b"], ["1", "2"], ["3", "4"]])
  }

  @Test("leading zeros, formulas and text of more than 4,000 letters stay as they are")
  func asIs() throws {
    let long = String(repeating: "å", count: 5_000)
    #expect(
      try rows("nr,tekst\n0101,=1+1\n007,\(long)\n") == [["nr", "tekst"], ["0101", "=1+1"], ["007", long]])
  }

  @Test("a quote that never closes is said")
  func openQuote() throws {
    let reading = try reading(Array("a,b\n1,\"2\n3,4\n".utf8))
    #expect(reading.warnings.contains { $0.kind == .truncated })
  }

  @Test(
    "Danish letters come out in every encoding that Danish programs write",
    arguments: [
      ([[0xE6], [0xF8], [0xE5]], "Windows-1252"), ([[0x91], [0x9B], [0x86]], "IBM850"),
      ([[0xBE], [0xBF], [0x8C]], "macintosh"),
      ([[0xC3, 0xA6], [0xC3, 0xB8], [0xC3, 0xA5]], nil as String?),
    ])
  func encodings(letters: [[UInt8]], guessed: String?) throws {
    let text = "navn;by\nSæby;Rødby\nRåsted;Gråsten\n"
    let bytes = text.unicodeScalars.flatMap { scalar -> [UInt8] in
      switch scalar {
      case "æ": letters[0]
      case "ø": letters[1]
      case "å": letters[2]
      default: Array(String(scalar).utf8)
      }
    }
    let reading = try reading(bytes)
    #expect(
      reading.document.sheets.first?.rows == [["navn", "by"], ["Sæby", "Rødby"], ["Råsted", "Gråsten"]])
    #expect(
      reading.warnings.filter { $0.kind == .guessedEncoding }.map(\.detail) == [guessed].compactMap { $0 })
  }

  @Test("UTF-16 is read with its mark and without, in both byte orders")
  func utf16() throws {
    let units = Array("navn;by\nÆrø;Marstal\nSamsø;Tranebjerg\n".utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [little, big, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big] {
      #expect(try reading(bytes).document.sheets.first?.rows[1] == ["Ærø", "Marstal"])
    }
  }

  @Test("a NUL is shown as a character that could not be read, and said")
  func nul() throws {
    let reading = try reading(Array("navn,svar\n1,x\u{0}y\n".utf8))
    #expect(reading.document.sheets.first?.rows.last == ["1", "x\u{FFFD}y"])
    #expect(reading.warnings.contains { $0.kind == .lostCharacters })
  }

  @Test("more cells than the limit refuse the file")
  func tooMany() throws {
    var limits = Limits.standard
    limits.cells = 5
    let file = SourceFile(name: "a.csv", bytes: Array("1,2,3\n4,5,6\n".utf8))
    #expect(throws: ReadError.overLimit(Place(line: 2), .cells(5))) {
      try FormatRegistry.standard.read(file, in: ReadContext(limits: limits))
    }
  }
}
