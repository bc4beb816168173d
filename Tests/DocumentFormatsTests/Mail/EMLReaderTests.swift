import DocumentModel
import Testing

@testable import DocumentFormats

struct EMLReaderTests {
  private func reading(_ lines: [String], bytes: [UInt8] = []) throws -> Reading {
    let text = Array(lines.joined(separator: "\r\n").utf8)
    return try FormatRegistry.standard.read(SourceFile(name: "svar.eml", bytes: text + bytes))
  }

  private func message(_ header: String...) throws -> Message {
    try #require(try reading(header + ["", "tekst"]).document.message)
  }

  @Test("sender, recipients, subject and time come from the header")
  func header() throws {
    let message = try message(
      "From: \"Holm, Mette\" <Mette@Aarhus.dk>", "To: a@x.dk, B <b@x.dk>;", "Cc: c@x.dk",
      "Subject: Svar på høring", "Date: Tue, 3 Mar 2026 09:05:00 +0100", "Message-ID: <1@x>")
    #expect(message.from == MailAddress(name: "Holm, Mette", address: "mette@aarhus.dk"))
    #expect(message.to.map(\.address) == ["a@x.dk", "b@x.dk"])
    #expect(message.cc.map(\.address) == ["c@x.dk"])
    #expect(message.subject == "Svar på høring")
    #expect(message.date == "2026-03-03T09:05:00+01:00")
    #expect(message.messageID == "1@x")
  }

  @Test(
    "encoded words are decoded, also a letter cut in two and words of a stateful character set",
    arguments: [
      ("=?utf-8?Q?H=C3=B8ring_om_=C2=A7_5?=", "Høring om § 5"),
      ("=?iso-8859-1?B?SPhyaW5n?= nr. 2", "Høring nr. 2"),
      ("=?utf-8?B?SMM=?= =?utf-8?B?uHJpbmc=?=", "Høring"),
      ("=?utf-8?q?a?=  =?utf-8?q?b?= c", "ab c"),
      ("=?windows-1255?B?UkU6IPns5e0=?=", "RE: שלום"),
      ("=?iso-2022-jp?B?GyRCJDMkcyRLJEEkTxsoQg==?=", "こんにちは"),
      ("=?utf-8*da?q?svar?=", "svar"),
      ("=?utf-8?x?svar?= og =?mangler", "=?utf-8?x?svar?= og =?mangler"),
    ])
  func encodedWords(raw: String, expected: String) throws {
    #expect(try message("From: a@x.dk", "Date: x", "Subject: \(raw)").subject == expected)
  }

  @Test("raw eight-bit headers are read as UTF-8 where they are that, as Windows-1252 otherwise")
  func eightBitHeaders() throws {
    let head = Array("From: a@x.dk\r\nTo: b@x.dk\r\nSubject: H".utf8)
    let tail = Array("ring\r\n\r\ntekst".utf8)
    for letter in [[0xF8], [0xC3, 0xB8]] as [[UInt8]] {
      let file = SourceFile(name: "a.eml", bytes: head + letter + tail)
      #expect(try FormatRegistry.standard.read(file).document.message?.subject == "Høring")
    }
  }

  @Test("the line that parts mails in an archive is no header field")
  func archiveLine() throws {
    let message = try message(
      "From 12@xxx Wed Jul 16 06:24:10 +0000 2008", "From: Ole <ole@x.dk>", "To: b@x.dk", "Subject: x")
    #expect(message.from?.address == "ole@x.dk")
  }

  @Test("a name in pieces and in another character set is put together (RFC 2231)")
  func continuedName() throws {
    let document = try reading([
      "From: a@x.dk", "MIME-Version: 1.0", "Content-Type: text/plain", "Content-Disposition: attachment;",
      " filename*0*=utf-8''H%C3%B8rings;", " filename*1*=svar%20;", " filename*2=\"2026.docx\"", "", "x",
    ]).document
    #expect(document.attachments.map(\.name) == ["Høringssvar 2026.docx"])
  }

  @Test("a name that leads out of its folder is shown as it is and kept as a safe one")
  func evilName() throws {
    let reading = try reading([
      "From: a@x.dk", "MIME-Version: 1.0", "Content-Type: application/pdf; name=\"../../etc/passwd\"", "",
      "x",
    ])
    #expect(reading.document.attachments.map(\.name) == ["etc/passwd"])
    #expect(reading.document.attachments.map(\.storedName) == ["../../etc/passwd"])
  }

  private static let multipart = [
    "From: a@x.dk", "To: b@x.dk", "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=\"ydre\"", "",
    "Indledning for gamle programmer", "--ydre", "Content-Type: multipart/alternative; boundary=indre", "",
    "--indre",
    "Content-Type: text/plain; charset=iso-8859-1", "Content-Transfer-Encoding: quoted-printable", "",
    "H=F8ring =", "og svar", "--indre", "Content-Type: text/html", "", "<p>andet</p>", "--indre--", "--ydre",
    "Content-Type: application/octet-stream; name=bilag.bin", "Content-Transfer-Encoding: base64", "", "AAEC",
    "Aw==",
  ]

  @Test("the plain text is the body, its other form is no attachment, the file is one")
  func multipart() throws {
    let reading = try reading(Self.multipart + ["--ydre--", "efter slutningen"])
    #expect(reading.document.text() == "Høring og svar")
    #expect(reading.document.attachments.map(\.name) == ["bilag.bin"])
    #expect(reading.document.attachments.map(\.bytes) == [[0, 1, 2, 3]])
    #expect(reading.warnings.isEmpty)
  }

  @Test("a mail that breaks off gives what is there")
  func cut() throws {
    let document = try reading(Self.multipart).document
    #expect(document.text() == "Høring og svar")
    #expect(document.attachments.map(\.bytes) == [[0, 1, 2, 3]])
  }

  @Test("a mail of HTML alone is read as a person sees it")
  func htmlOnly() throws {
    let reading = try reading([
      "From: a@x.dk", "MIME-Version: 1.0", "Content-Type: text/html; charset=utf-8", "",
      "<style>p{}</style><p>Kære KOMDIR</p><p>Ingen&nbsp;bemærkninger.<br>Hilsen</p>",
    ])
    #expect(reading.document.text() == "Kære KOMDIR\nIngen\u{A0}bemærkninger.\nHilsen")
  }

  @Test("an empty plain part beside the HTML does not hide it")
  func emptyPlain() throws {
    let reading = try reading([
      "From: a@x.dk", "MIME-Version: 1.0", "Content-Type: multipart/alternative; boundary=b", "", "--b",
      "Content-Type: text/html", "", "<p>Svar</p>", "--b", "", "--b--",
    ])
    #expect(reading.document.text() == "Svar")
  }

  @Test("a mail within a mail is an attachment, byte for byte")
  func mailInMail() throws {
    let document = try reading([
      "From: a@x.dk", "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=b", "", "--b", "",
      "Se vedhæftet",
      "--b", "Content-Type: message/rfc822", "", "From: c@y.dk", "Subject: Svar", "", "Vi støtter.", "--b--",
    ]).document
    #expect(document.text() == "Se vedhæftet")
    #expect(document.attachments.map(\.mediaType) == ["message/rfc822"])
    let inner = try #require(document.attachments.first)
    #expect(inner.name == "mail.eml")
    let read = try FormatRegistry.standard.read(SourceFile(name: "mail.eml", bytes: inner.bytes))
    #expect(read.document.message?.from?.address == "c@y.dk")
    #expect(read.document.text() == "Vi støtter.")
  }

  @Test("mails within mails deeper than the limit are said")
  func deepMails() throws {
    let level = ["From: a@x.dk", "MIME-Version: 1.0", "Content-Type: message/rfc822", ""]
    let reading = try reading((0..<20).flatMap { _ in level } + ["From: a@x.dk", "", "inderst"])
    #expect(reading.warnings.map(\.detail) == ["message/rfc822 > 8"])
  }

  @Test(
    "broken base64, an unknown character set and a part that never came are said",
    arguments: [
      (
        ["Content-Type: application/pdf; name=a.pdf", "Content-Transfer-Encoding: base64", "", "AA*CC!"],
        ReadWarning.Kind.damagedPart
      ),
      (["Content-Type: text/plain; charset=x-findes-ikke", "", "tekst"], .guessedEncoding),
      (["Content-Type: multipart/mixed; boundary=b", ""], .missingPart),
      (["Content-Type: multipart/mixed", "", "tekst"], .damagedPart),
    ])
  func warnings(part: [String], kind: ReadWarning.Kind) throws {
    #expect(try reading(["From: a@x.dk", "MIME-Version: 1.0"] + part).warnings.map(\.kind) == [kind])
  }

  @Test("lines that were broken softly are whole again, quotes keep their depth")
  func flowed() throws {
    let document = try reading([
      "From: a@x.dk", "MIME-Version: 1.0", "Content-Type: text/plain; format=flowed", "", "Vi foreslår en ",
      "længere frist.", "> citeret ", "> videre", "-- ", "Mette",
    ]).document
    #expect(document.text() == "Vi foreslår en længere frist.\n> citeret videre\n-- \nMette")
  }

  @Test(
    "a date in any of the usual forms",
    arguments: [
      ("Tue, 3 Mar 2026 09:05 GMT", "2026-03-03T09:05:00+00:00"),
      ("3 Mar 26 23:59:60 -0500 (EST)", "2026-03-03T23:59:59-05:00"),
      ("Tue, 03 mar. 2026 09:05:00 CET", "2026-03-03T09:05:00+01:00"),
      ("5-Mar-2026 10:00:00 +0000", "2026-03-05T10:00:00+00:00"),
      ("i går", nil as String?),
    ])
  func dates(raw: String, expected: String?) throws {
    #expect(try message("From: a@x.dk", "To: b@x.dk", "Date: \(raw)").date == expected)
  }

  @Test(
    "fifty thousand encoded words and as many open ones take no more than a moment", .timeLimit(.minutes(1)))
  func manyWords() throws {
    let words =
      String(repeating: "=?utf-8?q?a?= ", count: 50_000) + String(repeating: "=?utf-8?q?b", count: 50_000)
    let subject = try message("From: a@x.dk", "To: b@x.dk", "Subject: \(words)").subject
    #expect(subject?.hasPrefix("aaaaa") == true)
  }

  @Test("a page that was saved with all it shows is a mail without a header; what it shows is inline")
  func savedPage() throws {
    let lines = [
      "MIME-Version: 1.0", "Content-Type: multipart/related; boundary=\"=_b\"", "", "Se i en browser.", "",
      "--=_b", "Content-Location: file:///C:/svar.htm", "Content-Type: text/html; charset=utf-8", "",
      "<p>Bemærkning</p>", "--=_b", "Content-Location: file:///C:/svar_files/logo.png",
      "Content-Type: image/png", "", "x", "--=_b", "Content-Location: file:///C:/svar_files/top.htm",
      "Content-Type: text/html", "", "<p>side 1</p>", "--=_b",
      "Content-Type: application/pdf; name=bilag.pdf", "Content-Location: bilag.pdf", "", "x", "--=_b--", "",
    ]
    for order in [lines, [lines[1], lines[0]] + lines[2...]] {
      let bytes = Array(order.joined(separator: "\r\n").utf8)
      let reading = try FormatRegistry.standard.read(SourceFile(name: "svar.mht", bytes: bytes))
      #expect(reading.format == .eml && reading.warnings.isEmpty)
      #expect(reading.document.text() == "Bemærkning")
      #expect(reading.document.attachments.map(\.isInline) == [true, true, false])
    }
  }

  @Test("HTML that goes on after a file in its midst is read to the end")
  func interruptedHTML() throws {
    let document = try reading([
      "From: a@x.dk", "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=b", "", "--b",
      "Content-Type: text/html", "", "<html><body><p>Før</p></body></html>", "--b",
      "Content-Type: application/pdf; name=a.pdf", "", "x", "--b", "Content-Type: text/html", "",
      "<html><body><p>Efter</p></body></html>", "--b--", "",
    ]).document
    #expect(document.text() == "Før\nEfter")
  }

  @Test("a name without an address is a name")
  func namesAlone() throws {
    let message = try message("From: Mette Holm <>", "To: \"Holm, Ole\", b@x.dk", "Subject: x")
    #expect(message.from == MailAddress(name: "Mette Holm", address: ""))
    #expect(message.to == [MailAddress(name: "Holm, Ole", address: ""), MailAddress(address: "b@x.dk")])
  }

  @Test("a subject of twenty million letters is cut, and that is said", .timeLimit(.minutes(1)))
  func longSubject() throws {
    let subject = [UInt8](repeating: 0x78, count: 20_000_000)
    let bytes =
      Array("From: a@b.example\nSubject: ".utf8) + subject + Array("\n\nFristen er for kort.\n".utf8)
    let reading = try FormatRegistry.standard.read(SourceFile(name: "svar.eml", bytes: bytes))
    #expect(reading.document.message?.subject?.utf8.count == 1 << 20)
    #expect(reading.document.text().contains("Fristen er for kort."))
    #expect(reading.warnings.map(\.kind) == [.lostCharacters])
  }
}
