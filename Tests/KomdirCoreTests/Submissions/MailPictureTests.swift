import DocumentFormats
import DocumentModel
import Foundation
import Testing

@testable import KomdirCore

@Suite("Pictures in mails")
struct MailPictureTests {
  /// The head of a PNG of a size; more of it nobody reads here.
  private func png(_ width: Int, _ height: Int) -> [UInt8] {
    func number(_ value: Int) -> [UInt8] { (0..<4).reversed().map { UInt8(value >> (8 * $0) & 0xFF) } }
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + number(width)
      + number(height) + [8, 2, 0, 0, 0]
  }

  private func mail(_ pictures: [(name: String, bytes: [UInt8], header: String)]) -> String {
    let parts = pictures.map { picture in
      "--g\nContent-Type: image/png; name=\"\(picture.name)\"\nContent-Transfer-Encoding: base64\n\(picture.header)\n"
        + Data(picture.bytes).base64EncodedString() + "\n"
    }
    return """
      From: Karla Mosegård <kamo@odder.example>
      Subject: Svar fra Odder
      Date: Fri, 20 Feb 2026 10:15:00 +0100
      Content-Type: multipart/mixed; boundary=g

      --g
      Content-Type: text/plain; charset=utf-8

      Ad § 1, nr. 1
      Grænsen på 30 km er for høj på stier ved skoler.

      """ + parts.joined() + "--g--\n"
  }

  @Test("logos and signatures' pictures are furniture of the mail: counted, no files, nothing to accept")
  func furniture() throws {
    let desk = try HearingDesk()
    try desk.lay(
      "odder.eml",
      mail([
        ("image001.png", png(240, 80), "Content-Disposition: attachment; filename=\"image001.png\"\n"),
        ("facebook.png", png(32, 32), "Content-Disposition: attachment; filename=\"facebook.png\"\n"),
        ("image002.png", png(900, 160), "Content-ID: <a@b>\nContent-Disposition: inline\n"),
      ]))
    let report = try desk.collectAll()
    #expect(report.received == 1)
    #expect(report.refused.isEmpty)
    #expect(report.mailPictures == 3)
    #expect(try desk.workspace.submissions(hearing: nil).map(\.submission.file) == ["odder.eml"])
    #expect(
      try !desk.workspace.check(hearing: nil, at: desk.clerk.now).contains { $0.rule == .fileRefused })
  }

  @Test("a page that was photographed and sent along is a file, and refused by name where nobody can read it")
  func page() throws {
    let desk = try HearingDesk()
    try desk.lay(
      "odder.eml",
      mail([("side1.png", png(1240, 1754), "Content-Disposition: attachment; filename=\"side1.png\"\n")]))
    let report = try desk.collectAll()
    #expect(report.received == 2)
    #expect(report.mailPictures == 0)
    #expect(report.refused.map(\.file) == ["odder.eml/side1.png"])
  }

  @Test("a window pasted into a mail is said, for there may be words in it")
  func pasted() throws {
    let desk = try HearingDesk()
    try desk.lay(
      "odder.eml",
      mail([
        ("image003.png", png(1400, 900), "Content-ID: <a@b>\nContent-Disposition: inline\n")
      ]))
    _ = try desk.collectAll()
    let problems = try desk.workspace.check(hearing: nil, at: desk.clerk.now)
    #expect(problems.contains { $0.rule == .fileReadWithWarning })
  }

  @Test("the size of a picture is read from its own header")
  func sizes() {
    #expect(PictureSize(of: png(3, 4)) == PictureSize(width: 3, height: 4))
    #expect(
      PictureSize(of: Array("GIF89a".utf8) + [5, 0, 6, 0]) == PictureSize(width: 5, height: 6))
    let jpeg: [UInt8] = [
      0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC0, 0, 11, 8, 0, 7, 0, 9, 1, 1, 0x11, 0,
    ]
    #expect(PictureSize(of: jpeg) == PictureSize(width: 9, height: 7))
    #expect(PictureSize(of: Array("Fristen".utf8)) == nil)
    #expect(PictureSize(of: [0xFF, 0xD8, 0xFF]) == nil)
  }
}
