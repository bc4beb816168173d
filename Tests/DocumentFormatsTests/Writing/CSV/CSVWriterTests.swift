import Testing

@testable import DocumentFormats

struct CSVWriterTests {
  private func text(_ rows: [[String]]) -> String {
    String(decoding: CSVWriter().bytes(for: rows), as: UTF8.self)
  }

  @Test("the file opens in Danish Excel: byte order mark, semicolons, CRLF")
  func form() {
    #expect(CSVWriter().bytes(for: [["Navn", "Beløb"]]).starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(text([["a", "b"], ["", "2"]]) == "\u{FEFF}a;b\r\n;2\r\n")
  }

  @Test("separators, quotes and line breaks inside a cell are quoted")
  func quotes() {
    #expect(
      text([["a;b", "siger \"nej\"", "to\nlinjer", " "]])
        == "\u{FEFF}\"a;b\";\"siger \"\"nej\"\"\";\"to\nlinjer\";\" \"\r\n")
    #expect(text([[""]]) == "\u{FEFF}\"\"\r\n")
  }

  @Test(
    "a formula is kept from running and comes back as it was",
    arguments: [
      "=1+1", "+45 12 34 56 78", "@SUM(A1)", "-cmd|' /C calc'!A0", "'=1", "''@x", "\tx", "-5+2",
    ])
  func formulas(_ text: String) {
    #expect(CSVWriter.guarded(text) == "'" + text)
    #expect(CSVWriter.unguarded(CSVWriter.guarded(text)) == text)
  }

  @Test(
    "numbers and plain text are left alone", arguments: ["-5", "+3,25", "-1.200", "'citat'", "", "a=b", "'"])
  func plain(_ text: String) {
    #expect(CSVWriter.guarded(text) == text)
    #expect(CSVWriter.unguarded(text) == text)
  }
}
