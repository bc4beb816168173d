import DocumentModel
import Testing

@testable import DocumentFormats

/// Mails as Outlook saves them, made here property by property.
struct MSGReaderTests {
  private typealias Node = CompoundFileFixture.Node

  private func text(_ tag: String, _ text: String) -> Node {
    .stream("__substg1.0_\(tag)001F", Array(text.utf16).flatMap { CompoundFileFixture.little(Int($0), 2) })
  }

  private func binary(_ tag: String, _ bytes: [UInt8]) -> Node { .stream("__substg1.0_\(tag)0102", bytes) }

  /// Fixed values: tag, type and number, behind a header.
  private func fixed(header: Int, _ values: [(tag: Int, type: Int, value: Int)]) -> Node {
    .stream(
      "__properties_version1.0",
      [UInt8](repeating: 0, count: header)
        + values.flatMap {
          CompoundFileFixture.little($0.type, 2) + CompoundFileFixture.little($0.tag, 2)
            + CompoundFileFixture.little(6, 4) + CompoundFileFixture.little($0.value, 8)
        })
  }

  private func recipient(_ number: Int, _ name: String, _ address: String, kind: Int) -> Node {
    .storage(
      "__recip_version1.0_#0000000\(number)",
      [fixed(header: 8, [(0x0C15, 3, kind)]), text("3001", name), text("39FE", address)])
  }

  /// 2 March 2026, 08:00 UTC, in tenths of microseconds since 1601.
  private let time = (0x0039, 0x40, 134_169_120_000_000_000)

  private func read(_ nodes: [Node]) throws -> Reading {
    try FormatRegistry.standard.read(
      SourceFile(name: "svar.msg", bytes: CompoundFileFixture.bytes(nodes)))
  }

  private var mail: [Node] {
    [
      fixed(header: 32, [time]), text("0037", "Høringssvar"), text("0C1A", "Mette Holm"),
      text("0C1F", "/O=KOMMUNE/CN=METTE"), text("5D01", "Mette@Kommune.dk"),
      text("1000", "Kære sekretariat\r\n\r\nTil § 1: ja."),
      recipient(0, "KOMDIR", "post@komdir.example", kind: 1), recipient(1, "Jens", "jens@k.dk", kind: 2),
    ]
  }

  @Test("header, recipients, time and text come as from any other mail")
  func header() throws {
    let reading = try read(mail)
    #expect(reading.format == .msg && reading.warnings.isEmpty)
    let message = try #require(reading.document.message)
    #expect(message.from == MailAddress(name: "Mette Holm", address: "mette@kommune.dk"))
    #expect(message.to == [MailAddress(name: "KOMDIR", address: "post@komdir.example")])
    #expect(message.cc == [MailAddress(name: "Jens", address: "jens@k.dk")])
    #expect(message.subject == "Høringssvar" && message.date == "2026-03-02T08:00:00+00:00")
    #expect(reading.document.text() == "Kære sekretariat\n\nTil § 1: ja.")
  }

  @Test("the transport's own header goes before what Outlook keeps beside it")
  func transport() throws {
    let header = "From: Ole <ole@k.dk>\r\nTo: a@b.dk\r\nDate: Mon, 2 Mar 2026 10:00:00 +0100\r\n\r\n"
    let message = try #require(try read(mail + [text("007D", header)]).document.message)
    #expect(message.from?.address == "ole@k.dk" && message.to.map(\.address) == ["a@b.dk"])
    #expect(message.date == "2026-03-02T10:00:00+01:00")
  }

  @Test("Exchange's line before the transport's header is no part of it")
  func exchangeLine() throws {
    let header = "Microsoft Mail Internet Headers Version 2.0\r\nFrom: Ole <ole@k.dk>\r\nTo: a@b.dk\r\n\r\n"
    let message = try #require(try read(mail + [text("007D", header)]).document.message)
    #expect(message.from == MailAddress(name: "Ole", address: "ole@k.dk"))
  }

  private func sender(_ nodes: [Node]) throws -> MailAddress? {
    try read([fixed(header: 32, []), text("0C1A", "Holm, Mette"), text("1000", "x")] + nodes).document
      .message?
      .from
  }

  @Test("a name in Exchange's directory is no address, also with an @; then the name stands alone")
  func directoryNames() throws {
    let directory = text("0C1F", "/o=Kommune/ou=Alle/cn=Recipients/cn=mette@k")
    let alone = try sender([directory])
    #expect(alone == MailAddress(name: "Holm, Mette", address: ""))
    #expect(alone?.headerText == "\"Holm, Mette\"")
    #expect(try sender([directory, text("5D01", "Mette@k.dk")])?.address == "mette@k.dk")
    #expect(
      try sender([directory, text("3FF8", "Holm, Mette"), text("5D0A", "mh@k.dk")])?.address == "mh@k.dk")
    #expect(try sender([directory, text("3FF8", "En anden"), text("5D0A", "ea@k.dk")])?.address == "")
    #expect(try sender([directory, recipient(0, "Holm, Mette", "m@k.dk", kind: 2)])?.address == "m@k.dk")
  }

  @Test("a sender known by name alone is that in a mail within a mail too")
  func nestedName() throws {
    let inner: [Node] = [
      fixed(header: 24, []), text("0037", "Svar"), text("0C1A", "Holm, Mette"), text("1000", "x"),
    ]
    let reading = try read(
      mail + [
        .storage(
          "__attach_version1.0_#00000000",
          [
            fixed(header: 8, [(0x3705, 3, 5)]), text("3704", "Untitled Attachment"),
            .storage("__substg1.0_3701000D", inner),
          ])
      ])
    let attachment = try #require(reading.document.attachments.first)
    #expect(attachment.name == "Svar.eml")
    let mail = try FormatRegistry.standard.read(SourceFile(name: "indre.eml", bytes: attachment.bytes))
    #expect(mail.document.message?.from == MailAddress(name: "Holm, Mette", address: ""))
  }

  private var signed: Node {
    let mail = """
      MIME-Version: 1.0\r
      Content-Type: multipart/signed; boundary=s\r
      \r
      --s\r
      Content-Type: multipart/mixed; boundary=m\r
      \r
      --m\r
      \r
      Signeret tekst\r
      --m\r
      Content-Type: text/csv; name=bilag.csv\r
      \r
      a;b\r
      --m--\r
      --s\r
      Content-Type: application/pkcs7-signature; name=smime.p7s\r
      \r
      x\r
      --s--\r

      """
    return .storage(
      "__attach_version1.0_#00000000",
      [fixed(header: 8, []), text("370E", "multipart/signed"), binary("3701", Array(mail.utf8))])
  }

  @Test("a signed mail, which Outlook keeps whole in one attachment, is read through it")
  func signedMail() throws {
    let document = try read([
      fixed(header: 32, []), text("001A", "IPM.Note.SMIME.MultipartSigned"), text("0037", "Svar"), signed,
    ]).document
    #expect(document.text() == "Signeret tekst")
    #expect(document.attachments.map(\.name) == ["bilag.csv", "smime.p7s"])
    #expect(document.attachments.first?.bytes == Array("a;b".utf8))
  }

  @Test("a signed mail within a mail keeps its text and its files")
  func nestedSignedMail() throws {
    let inner: [Node] = [fixed(header: 24, []), text("0037", "Svar"), signed]
    let reading = try read(
      mail + [
        .storage(
          "__attach_version1.0_#00000000",
          [fixed(header: 8, [(0x3705, 3, 5)]), .storage("__substg1.0_3701000D", inner)])
      ])
    let attachment = try #require(reading.document.attachments.first)
    let document = try FormatRegistry.standard.read(
      SourceFile(name: "indre.eml", bytes: attachment.bytes)
    ).document
    #expect(document.text() == "Signeret tekst")
    #expect(document.attachments.map(\.name) == ["bilag.csv", "smime.p7s"])
  }

  @Test("an encrypted mail is said to be one, its file kept")
  func encryptedMail() throws {
    let content: [UInt8] =
      [0x30, 0x80, 6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 3, 0xA0, 0x80, 0, 0, 0, 0]
    let reading = try read([
      fixed(header: 32, []), text("001A", "IPM.Note.SMIME"), text("0037", "Svar"),
      .storage(
        "__attach_version1.0_#00000000",
        [
          fixed(header: 8, []), text("3707", "smime.p7m"), text("370E", "application/x-pkcs7-mime"),
          binary("3701", content),
        ]),
    ])
    #expect(reading.warnings.map(\.kind) == [.encryptedPart])
    #expect(reading.document.attachments.map(\.name) == ["smime.p7m"])
  }

  @Test("attachments keep their long name and bytes; pictures that the body shows are inline")
  func attachments() throws {
    let reading = try read(
      mail + [
        binary("1013", Array("<img src='cid:logo@x'>".utf8)),
        .storage(
          "__attach_version1.0_#00000000",
          [
            fixed(header: 8, [(0x3705, 3, 1)]), text("3704", "HOERIN~1.DOC"),
            text("3707", "Høringssvar.docx"),
            text("370E", "Application/X"), binary("3701", [1, 2, 3]),
          ]),
        .storage(
          "__attach_version1.0_#00000001",
          [fixed(header: 8, []), text("3707", "logo.png"), text("3712", "logo@x"), binary("3701", [9])]),
      ])
    #expect(reading.document.attachments.map(\.name) == ["Høringssvar.docx", "logo.png"])
    #expect(reading.document.attachments.map(\.bytes) == [[1, 2, 3], [9]])
    #expect(reading.document.attachments.map(\.mediaType) == ["application/x", nil])
    #expect(reading.document.attachments.map(\.isInline) == [false, true])
  }

  @Test("a mail within a mail is handed on as a mail, with its own attachments")
  func nested() throws {
    let inner: [Node] = [
      fixed(header: 24, [time]), text("0037", "Vedr. høring – æøå"), text("0C1A", "Åse Ø"),
      text("5D01", "aase@k.dk"), text("1000", "Indre tekst"),
      recipient(0, "Mette", "mette@k.dk", kind: 1),
      .storage(
        "__attach_version1.0_#00000000",
        [fixed(header: 8, []), text("3707", "bilag æ.txt"), binary("3701", Array("Bilag".utf8))]),
    ]
    let reading = try read(
      mail + [
        .storage(
          "__attach_version1.0_#00000000",
          [
            fixed(header: 8, [(0x3705, 3, 5)]), text("3001", "Vedr. høring"),
            .storage("__substg1.0_3701000D", inner),
          ])
      ])
    let attachment = try #require(reading.document.attachments.first)
    #expect(attachment.name == "Vedr. høring.eml")
    let mail = try FormatRegistry.standard.read(
      SourceFile(name: "indre.eml", bytes: attachment.bytes)
    ).document
    #expect(mail.message?.subject == "Vedr. høring – æøå")
    #expect(mail.message?.from == MailAddress(name: "Åse Ø", address: "aase@k.dk"))
    #expect(mail.message?.date == "2026-03-02T08:00:00+00:00")
    #expect(mail.text() == "Indre tekst")
    #expect(mail.attachments.map(\.name) == ["bilag æ.txt"])
    #expect(mail.attachments.map(\.bytes) == [Array("Bilag".utf8)])
  }

  @Test("a body in HTML alone is read as a person sees it, in the code page that the mail states")
  func html() throws {
    let nodes: [Node] = [
      fixed(header: 32, [(0x3FDE, 3, 1252)]), text("0037", "x"),
      binary("1013", Array("<html><body><p>Kommunen m".utf8) + [0xE5] + Array("</p></body></html>".utf8)),
    ]
    #expect(try read(nodes).document.text() == "Kommunen må")
  }

  @Test("8-bit strings are read in the mail's code page")
  func codepage() throws {
    let nodes: [Node] = [
      fixed(header: 32, [(0x3FFD, 3, 1251)]), .stream("__substg1.0_0037001E", [0xCF, 0xF0]),
      text("1000", "x"),
    ]
    #expect(try read(nodes).document.message?.subject == "Пр")
  }

  @Test("rich text that Outlook compressed comes back")
  func compression() {
    // The example of MS-OXRTFCP 4.1.1.
    let bytes: [UInt8] = [
      0x2D, 0, 0, 0, 0x2B, 0, 0, 0, 0x4C, 0x5A, 0x46, 0x75, 0xF1, 0xC5, 0xC7, 0xA7, 0x03, 0, 0x0A, 0, 0x72,
      0x63,
      0x70, 0x67, 0x31, 0x32, 0x35, 0x42, 0x32, 0x0A, 0xF3, 0x20, 0x68, 0x65, 0x6C, 0x09, 0x00, 0x20, 0x62,
      0x77,
      0x05, 0xB0, 0x6C, 0x64, 0x7D, 0x0A, 0x80, 0x0F, 0xA0,
    ]
    let text = RichTextCompression.decompressed(bytes, limit: 1_000).map {
      String(decoding: $0, as: UTF8.self)
    }
    #expect(text == "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n")
  }

  @Test("an attachment without bytes is named in a warning")
  func missing() throws {
    let reading = try read(
      mail + [
        .storage(
          "__attach_version1.0_#00000000", [fixed(header: 8, [(0x3705, 3, 7)]), text("3707", "i skyen.docx")])
      ])
    #expect(reading.warnings == [ReadWarning(.missingPart, place: Place(part: "i skyen.docx"))])
  }

  @Test("messages that share what they carry are refused, however few they are", .timeLimit(.minutes(1)))
  func sharedMessages() throws {
    // Seven messages in each other, each carried ten times: ten million where each is read as it stands.
    func level(_ depth: Int) -> [Node] {
      guard depth < 7 else { return mail }
      let carried = Node.storage(
        "__attach_version1.0_#00000000",
        [fixed(header: 8, [(0x3705, 3, 5)]), .storage("__substg1.0_3701000D", level(depth + 1))])
      return [fixed(header: 24, [])] + (1...9).map { .storage("__attach_version1.0_#0000000\($0)", []) } + [
        carried
      ]
    }
    var children: [Int] = []
    let plain = CompoundFileFixture.bytes(level(0))
    _ = CompoundFileFixture.changing(plain) { _, entry in
      if entry.name.hasSuffix("#00000000"), entry.name.hasPrefix("__attach") { children.append(entry.child) }
    }
    var index = 0
    let bytes = CompoundFileFixture.changing(plain) { _, entry in
      guard entry.name.hasPrefix("__attach") else { return }
      entry.child = children[min(index / 10, children.count - 1)]
      index += 1
    }
    #expect(throws: ReadError.malformed(Place(), detail: "compound file, shared sectors")) {
      try FormatRegistry.standard.read(SourceFile(name: "svar.msg", bytes: bytes))
    }
  }

  @Test("a picture is inline where the body names its whole id")
  func shownParts() {
    let shown = ShownParts("<img src=\"cid:a@x\"><p style='background:url(cid:b@x)'>cid:c")
    #expect(["a@x", "b@x", "c"].allSatisfy(shown.contains))
    #expect(!shown.contains("a") && !shown.contains("d") && !ShownParts(nil).contains("a"))
  }
}
