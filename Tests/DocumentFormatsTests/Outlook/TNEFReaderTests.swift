import DocumentModel
import Testing

@testable import DocumentFormats

/// `winmail.dat`, made here attribute by attribute.
struct TNEFReaderTests {
  private func little(_ value: Int, _ count: Int) -> [UInt8] { CompoundFileFixture.little(value, count) }

  private func attribute(_ level: UInt8, _ id: Int, _ data: [UInt8]) -> [UInt8] {
    [level] + little(id, 4) + little(data.count, 4) + data + little(data.reduce(0) { $0 + Int($1) }, 2)
  }

  /// A property of variable length, padded to four bytes.
  private func property(_ type: Int, _ id: Int, _ data: [UInt8]) -> [UInt8] {
    let padding = [UInt8](repeating: 0, count: (4 - data.count % 4) % 4)
    return little(type, 2) + little(id, 2) + little(1, 4) + little(data.count, 4) + data + padding
  }

  private func utf16(_ text: String) -> [UInt8] { Array(text.utf16).flatMap { little(Int($0), 2) } + [0, 0] }

  private var head: [UInt8] {
    [0x78, 0x9F, 0x3E, 0x22, 1, 0] + attribute(1, 0x0006_9007, little(1252, 4) + little(0, 4))
  }

  private func read(_ bytes: [UInt8]) throws -> Reading {
    try FormatRegistry.standard.read(SourceFile(name: "winmail.dat", bytes: bytes))
  }

  @Test("a name in a code page that the C library knows by another name is read")
  func codePage() throws {
    let bytes =
      [0x78, 0x9F, 0x3E, 0x22, 1, 0] + attribute(1, 0x0006_9007, little(20_866, 4) + little(0, 4))
      + attribute(2, 0x0006_9002, [UInt8](repeating: 0, count: 14))
      + attribute(2, 0x0001_8010, [0xC1, 0xC2, 0x2E, 0x74, 0x78, 0x74, 0])
      + attribute(2, 0x0006_800F, [1])
    #expect(try read(bytes).document.attachments.map(\.name) == ["аб.txt"])
  }

  @Test("the files in it come out with their long names and bytes")
  func files() throws {
    let bytes =
      head + attribute(2, 0x0006_9002, [UInt8](repeating: 0, count: 14))
      + attribute(2, 0x0001_8010, Array("HOERIN~1.DOC\0".utf8)) + attribute(2, 0x0006_800F, [1, 2, 3])
      + attribute(
        2, 0x0006_9005,
        little(3, 4) + little(3, 2) + little(0x3705, 2) + little(1, 4)
          + property(0x1F, 0x3707, utf16("Høringssvar.docx")) + property(0x1F, 0x370E, utf16("application/x"))
      )
      + attribute(2, 0x0006_9002, [UInt8](repeating: 0, count: 14))
      + attribute(2, 0x0001_8010, [0x62, 0xE6, 0x2E, 0x74, 0x78, 0x74, 0]) + attribute(2, 0x0006_800F, [9])
    let reading = try read(bytes)
    #expect(reading.format == .tnef && reading.warnings.isEmpty)
    #expect(reading.document.attachments.map(\.name) == ["Høringssvar.docx", "bæ.txt"])
    #expect(reading.document.attachments.map(\.bytes) == [[1, 2, 3], [9]])
    #expect(reading.document.attachments.map(\.mediaType) == ["application/x", nil])
  }

  @Test("its body is there for a mail that has no other")
  func body() throws {
    let named =
      little(0x1E, 2) + little(0x8005, 2) + [UInt8](repeating: 7, count: 16) + little(1, 4)
      + little(6, 4) + utf16("ab") + [0, 0] + little(1, 4) + little(2, 4) + [0x78, 0, 0, 0]
    let bytes =
      head + attribute(1, 0x0006_9003, little(2, 4) + named + property(0x1E, 0x1000, [0x6D, 0xE5, 0]))
    #expect(try TNEFReader.body(of: bytes, in: ReadContext()).map { $0.text() } == ["må"])
    #expect(try read(bytes).document.text() == "må")
  }

  @Test("a mail that is nothing but this has its text and its files")
  func mail() throws {
    let property = property(0x1E, 0x1000, [0x6D, 0xE5, 0])
    let bytes = head + attribute(1, 0x0006_9003, little(1, 4) + property)
    let digits = bytes.map { byte in
      let hex = String(byte, radix: 16, uppercase: true)
      return "=" + (hex.utf8.count < 2 ? "0" : "") + hex
    }.joined()
    let text =
      "From: a@k.dk\nTo: b@k.dk\nSubject: x\nMIME-Version: 1.0\nContent-Type: application/ms-tnef; name=winmail.dat\n"
      + "Content-Transfer-Encoding: quoted-printable\n\n\(digits)\n"
    let document = try FormatRegistry.standard.read(
      SourceFile(name: "svar.eml", bytes: Array(text.utf8))
    ).document
    #expect(document.text() == "må")
    #expect(document.attachments.map(\.name) == ["winmail.dat"])
  }

  private var letter: [UInt8] {
    head
      + attribute(
        1, 0x0006_9004,
        little(1, 4) + little(3, 4) + little(3, 2) + little(0x0C15, 2) + little(1, 4)
          + property(0x1F, 0x3001, utf16("KOMDIR")) + property(0x1F, 0x39FE, utf16("post@k.dk")))
      + attribute(
        1, 0x0006_9003,
        little(4, 4) + property(0x1F, 0x0037, utf16("Høringssvar"))
          + property(0x1F, 0x0C1A, utf16("Mette Holm")) + property(0x1F, 0x5D01, utf16("mh@k.dk"))
          + property(0x102, 0x1013, Array("<p>Til § 1: ja.".utf8)))
  }

  @Test("alone it is the mail that it holds: sender, recipients, subject and words")
  func alone() throws {
    let reading = try read(letter + [13, 10])
    let message = try #require(reading.document.message)
    #expect(message.from == MailAddress(name: "Mette Holm", address: "mh@k.dk"))
    #expect(message.to == [MailAddress(name: "KOMDIR", address: "post@k.dk")])
    #expect(message.subject == "Høringssvar" && reading.document.metadata.title == "Høringssvar")
    #expect(reading.warnings.isEmpty)
  }

  @Test("the older attributes name sender, subject and time where the properties do not")
  func olderAttributes() throws {
    let name = Array("Mette Holm\0".utf8)
    let address = Array("SMTP:MH@k.dk\0".utf8)
    let sender =
      little(4, 2) + little(name.count + address.count + 16, 2) + little(name.count, 2)
      + little(address.count, 2) + name + address
    let time = [2026, 3, 2, 8, 5, 9, 1].flatMap { little($0, 2) }
    let bytes =
      head + attribute(1, 0x0000_8000, sender) + attribute(1, 0x0001_8004, Array("Svar\0".utf8))
      + attribute(1, 0x0003_8005, time) + attribute(1, 0x0002_800C, [0x6D, 0xE5, 0])
    let document = try read(bytes).document
    #expect(document.message?.from == MailAddress(name: "Mette Holm", address: "mh@k.dk"))
    #expect(document.message?.subject == "Svar" && document.message?.date == "2026-03-02T08:05:09+00:00")
    #expect(document.text() == "må")
  }

  @Test("what a mail says is not said again by the file that came with it; a message in that file is")
  func carried() throws {
    let inner = letter
    let packed = try read(
      head + attribute(1, 0x0006_9003, little(1, 4) + property(0x1F, 0x1000, utf16("Ydre")))
        + attribute(2, 0x0006_9002, [UInt8](repeating: 0, count: 14))
        + attribute(2, 0x0001_8010, Array("Untitled Attachment\0".utf8))
        + attribute(
          2, 0x0006_9005,
          little(2, 4) + property(0x1F, 0x3001, utf16("Vedr. svar"))
            + property(0x0D, 0x3701, [UInt8](repeating: 0, count: 16) + inner)))
    let mail = try FormatRegistry.standard.read(
      SourceFile(name: "svar.eml", bytes: Array("From: a@k.dk\nTo: b@k.dk\nSubject: x\n\nYdre\n".utf8)))
    let within = packed.carried(by: mail)
    #expect(within.document.message == nil && within.document.blocks.isEmpty)
    let attached = try #require(within.document.attachments.first)
    #expect(attached.name == "Vedr. svar")
    let message = try read(attached.bytes).carried(by: within)
    #expect(message.document.message?.subject == "Høringssvar")
    #expect(message.document.blocks.count == 1)
  }

  @Test("a line end behind the last attribute is no break")
  func lineEnd() throws {
    #expect(try read(head + [13, 10]).warnings.isEmpty)
  }

  @Test("a stream that breaks off keeps the files before the break, and says so")
  func truncated() throws {
    let bytes =
      head + attribute(2, 0x0006_9002, []) + attribute(2, 0x0001_8010, Array("a.txt\0".utf8))
      + attribute(2, 0x0006_800F, [1]) + [2, 0x0F, 0x80]
    let reading = try read(bytes)
    #expect(reading.document.attachments.map(\.name) == ["a.txt"])
    #expect(reading.warnings.map(\.kind) == [.truncated])
    for length in 6..<bytes.count { _ = try? read(Array(bytes[..<length])) }
  }
}
