import DocumentModel
import Testing

@testable import DocumentFormats

struct MBOXReaderTests {
  private func read(_ text: String, name: String = "indbakke.mbox") throws -> Reading {
    try FormatRegistry.standard.read(SourceFile(name: name, bytes: Array(text.utf8)))
  }

  private func texts(_ reading: Reading) -> [String] {
    reading.document.attachments.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test("every mail becomes a file of its own, without the line that parts the mails")
  func mails() throws {
    let reading = try read(
      "From a@k.dk Mon Mar  2 09:00:00 2026\nSubject: En\n\nHej\n\nFrom b@k.dk Mon Mar  2 10:00:00 2026\nSubject: To\n\nDav\n"
    )
    #expect(reading.format == .mbox)
    #expect(texts(reading) == ["Subject: En\n\nHej\n", "Subject: To\n\nDav\n"])
    #expect(reading.document.attachments.map(\.name) == ["mail-1.eml", "mail-2.eml"])
    #expect(reading.document.attachments.map(\.mediaType) == ["message/rfc822", "message/rfc822"])
    #expect(reading.document.blocks.isEmpty)
  }

  @Test("a line of a mail that begins with From is text, and its quoting is taken away")
  func quoting() throws {
    let reading = try read(
      "From a@k.dk Mon Mar  2 09:00:00 2026\nSubject: En\n\nTekst\n>From nu af\n>>From to gange\nFrom midt i\n\nFrom ham her\n\nuden hoved\n"
    )
    #expect(
      texts(reading) == [
        "Subject: En\n\nTekst\nFrom nu af\n>From to gange\nFrom midt i\n\nFrom ham her\n\nuden hoved\n"
      ])
  }

  @Test("line ends of Windows part mails too")
  func windows() throws {
    let reading = try read(
      "From - Mon Mar  2 09:00:00 2026\r\nSubject: En\r\n\r\nHej\r\n\r\nFrom - Mon Mar  2 10:00:00 2026\r\nSubject: To\r\n\r\nDav\r\n"
    )
    #expect(texts(reading) == ["Subject: En\r\n\r\nHej\r\n", "Subject: To\r\n\r\nDav\r\n"])
  }

  @Test("the content tells a mailbox; one mail saved with its mark is a mail")
  func recognition() throws {
    let one = "From a@k.dk Mon Mar  2 09:00:00 2026\nFrom: a@k.dk\nTo: b@k.dk\nSubject: En\n\nHej\n"
    #expect(try read(one, name: "svar.eml").format == .eml)
    #expect(try read(one, name: "indbakke.mbox").format == .mbox)
    #expect(try read(one + "\n" + one, name: "svar.txt").format == .mbox)
  }

  @Test("the mails read in turn")
  func inTurn() throws {
    let reading = try read(
      "From a Mon Mar  2 09:00:00 2026\nFrom: Mette <mette@k.dk>\nSubject: =?utf-8?Q?H=C3=B8ring?=\nDate: Mon, 2 Mar 2026 09:00:00 +0100\n\nHej\n"
    )
    let attachment = try #require(reading.document.attachments.first)
    let mail = try FormatRegistry.standard.read(
      SourceFile(name: attachment.name ?? "", bytes: attachment.bytes))
    #expect(mail.document.message?.subject == "Høring" && mail.document.text() == "Hej")
  }

  @Test("a mailbox with more mails than files may be in a file is refused by that limit")
  func limit() throws {
    let mail = "From a Mon Mar  2 09:00:00 2026\nSubject: x\n\ny\n\n"
    var context = ReadContext()
    context.limits.entries = 3
    let file = SourceFile(name: "a.mbox", bytes: Array(String(repeating: mail, count: 4).utf8))
    #expect(throws: ReadError.overLimit(Place(), .entries(3))) {
      try FormatRegistry.standard.read(file, in: context)
    }
  }
}
