import DocumentModel
import Foundation
import Testing

@testable import DocumentFormats

@Suite("The response as PDF")
struct PDFWriterTests {
  private static let isLibreOfficeHere = ProgramRunner().find(.soffice) != nil

  @Test("the moment and the numbers of the file are those of the document, whatever the clock said")
  func settled() {
    func file(_ clock: String, _ number: String) -> [UInt8] {
      Array(
        """
        %PDF-1.7
        <xmp:CreateDate>2026-12-01T11:38:\(clock)Z</xmp:CreateDate>
        <</CreationDate(D:202612011138\(clock)Z')>>
        /ID [ <\(number)>
        <\(number)> ]
        /DocChecksum /\(number)
        """.utf8)
    }
    let one = file("51", "11C8E17B740B0826703930B3B0C041E9")
    let other = file("58", "3FD9B10D0D6C41BB9EFF37A086665F3F")
    let settled = PDFWriter.settled(one, created: "2026-03-02T09:00:00+01:00")
    #expect(settled == PDFWriter.settled(other, created: "2026-03-02T09:00:00+01:00"))
    #expect(settled.count == one.count)
    let text = String(decoding: settled, as: UTF8.self)
    #expect(text.contains("<xmp:CreateDate>2026-03-02T09:00:00Z<") && text.contains("(D:20260302090000Z')"))
    #expect(!text.contains("11C8E17B740B0826703930B3B0C041E9"))
  }

  @Test(
    "it is tagged, says its language and title, is read again word for word, and twice the same bytes",
    .enabled(if: isLibreOfficeHere))
  func written() throws {
    var document = Document(
      metadata: Metadata(
        title: "Høringssvar om cykelstier", author: "KOMDIR", language: "da-DK",
        created: "2026-03-02T09:00:00+01:00"))
    document.blocks = [
      Block("Høringssvar om cykelstier", kind: .heading(level: 1)),
      Block("KOMDIR finder grænsen på 30 km i timen for høj."),
      Block("Til § 1", kind: .heading(level: 2)), Block("Sneen skal ryddes."),
    ]
    var context = ReadContext()
    context.limits.seconds = 120
    let bytes = try PDFWriter(in: context).bytes(for: document)
    // In another second of the clock.
    Thread.sleep(forTimeInterval: 1.1)
    #expect(try PDFWriter(in: context).bytes(for: document) == bytes)
    let raw = String(decoding: bytes, as: UTF8.self)
    #expect(raw.contains("pdfuaid:part>1<") && raw.contains("/MarkInfo") && raw.contains("/Lang"))
    let read = try FormatRegistry.standard.read(SourceFile(name: "svar.pdf", bytes: bytes), in: context)
    #expect(read.document.text().contains("KOMDIR finder grænsen på 30 km i timen for høj."))
  }

  @Test("without LibreOffice the program that is missing is named")
  func missing() {
    let context = ReadContext(limits: Limits(), programs: ProgramRunner(path: "/nonexistent"))
    #expect(throws: ReadError.missingProgram("soffice", package: "libreoffice-writer")) {
      try PDFWriter(in: context).bytes(for: Document(blocks: [Block("Ord")]))
    }
  }
}
