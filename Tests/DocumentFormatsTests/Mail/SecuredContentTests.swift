import DocumentModel
import Testing

@testable import DocumentFormats

/// Signed and encrypted mails, wrapped here element by element (X.690).
struct SecuredContentTests {
  private func element(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
    let count = content.count
    let length: [UInt8] =
      count < 128 ? [UInt8(count)] : [0x82, UInt8(count >> 8), UInt8(count & 255)]
    return [tag] + length + content
  }

  /// An element whose end is marked.
  private func open(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] { [tag, 0x80] + content + [0, 0] }

  private func object(_ last: UInt8) -> [UInt8] {
    element(6, [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, last])
  }

  private let certificates: [UInt8] = [0xA0, 2, 0x30, 0]
  private let inner = Array(
    "Content-Type: text/plain; charset=utf-8\r\n\r\nTil § 1: bemærkning\r\n".utf8)

  private func signed(_ content: [UInt8]) -> [UInt8] {
    let info = element(0x30, object(1) + element(0xA0, element(4, content)))
    let data = element(0x30, element(2, [1]) + element(0x31, []) + info + certificates)
    return element(0x30, object(2) + element(0xA0, data))
  }

  /// As programs write it that do not know the length ahead: open elements, octets in pieces within pieces.
  private var streamed: [UInt8] {
    let pieces = inner.indices.map { element(4, [inner[$0]]) }
    let octets = open(
      0x24, open(0x24, pieces[..<9].flatMap { $0 }) + element(0x24, pieces[9...].flatMap { $0 }))
    let info = open(0x30, object(1) + open(0xA0, octets))
    let data = open(0x30, element(2, [1]) + open(0x31, open(0x30, object(1))) + info + certificates)
    return open(0x30, object(2) + open(0xA0, data))
  }

  private func reading(_ bytes: [UInt8], name: String = "smime.p7m") throws -> Reading {
    let digits = bytes.map { byte in
      "=" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
    let text =
      "From: a@k.dk\nTo: b@k.dk\nSubject: x\nMIME-Version: 1.0\n"
      + "Content-Type: application/x-pkcs7-mime; smime-type=signed-data; name=\(name)\n"
      + "Content-Transfer-Encoding: quoted-printable\n\n\(digits)\n"
    return try FormatRegistry.standard.read(SourceFile(name: "svar.eml", bytes: Array(text.utf8)))
  }

  @Test("what a signature holds in itself is the mail, whether lengths are written ahead or not")
  func signedContent() throws {
    for bytes in [signed(inner), streamed] {
      #expect(SecuredContent(bytes) == .signed(inner, isWhole: true))
      let reading = try reading(bytes)
      #expect(reading.document.text() == "Til § 1: bemærkning")
      #expect(reading.document.attachments.isEmpty && reading.warnings.isEmpty)
    }
  }

  @Test("an encrypted mail is said to be one")
  func encrypted() throws {
    let reading = try reading(element(0x30, object(3) + element(0xA0, element(0x30, []))))
    #expect(reading.warnings.map(\.kind) == [.encryptedPart])
    #expect(reading.document.attachments.map(\.name) == ["smime.p7m"])
  }

  @Test("a signature without content is a file and no more")
  func bare() throws {
    let data = element(0x30, element(2, [1]) + element(0x31, []) + element(0x30, object(1)) + certificates)
    let reading = try reading(element(0x30, object(2) + element(0xA0, data)))
    #expect(reading.warnings.isEmpty && reading.document.attachments.count == 1)
  }

  @Test("a file that was signed by itself comes out as that file")
  func signedFile() throws {
    let reading = try reading(signed(Array("%PDF-1.7\n%".utf8)), name: "kontrakt.pdf.p7m")
    #expect(reading.document.attachments.map(\.name) == ["kontrakt.pdf"])
    #expect(reading.document.attachments.map(\.bytes) == [Array("%PDF-1.7\n%".utf8)])
  }

  @Test("a wrapping that breaks off gives what was there, and says so; none crashes", .timeLimit(.minutes(1)))
  func broken() throws {
    let whole = signed(inner)
    let cut = try reading(Array(whole.prefix(whole.count - 14)))
    #expect(cut.document.text().hasPrefix("Til §"))
    #expect(cut.warnings.map(\.kind) == [.damagedPart])
    for bytes in [whole, streamed] {
      for index in bytes.indices {
        _ = SecuredContent(Array(bytes[..<index]))
        for value in [0, 0x24, 0x7F, 0x80, 0x84, 0x88, 0xFF] as [UInt8] {
          var changed = bytes
          changed[index] = value
          _ = SecuredContent(changed)
        }
      }
    }
    let many =
      [UInt8](repeating: 0x24, count: 1) + Array(repeating: [0x24, 0x80] as [UInt8], count: 500_000).joined()
    _ = SecuredContent(many)
  }

  @Test("the length of an element may be longer than any number")
  func lengths() {
    let info = element(0x30, object(1) + [0xA0, 0x80, 4, 0x88] + [UInt8](repeating: 0xFF, count: 8) + [1])
    let data = [0x30, 0x80] + element(2, [1]) + element(0x31, []) + info
    #expect(SecuredContent([0x30, 0x80] + object(2) + [0xA0, 0x80] + data) == .unknown)
    let long = [0x30, 0x88, 0x7F] + [UInt8](repeating: 0xFF, count: 7)
    #expect(SecuredContent(long + object(2) + [0xA0, 0x80] + long + element(2, [1]) + long) == .unknown)
  }
}
