import Foundation
import Testing

@testable import DocumentFormats

/// Writes the samples where `KOMDIR_SAMPLES` says, to be opened in other programs and looked at.
struct SampleFiles {
  @Test("the samples can be written for other programs", .enabled(if: folder != nil))
  func write() throws {
    let folder = URL(fileURLWithPath: try #require(Self.folder))
    let files: [(String, [UInt8])] = [
      ("sample.docx", try DOCXWriter().bytes(for: SampleDocument.document)),
      ("hostile.docx", try DOCXWriter().bytes(for: SampleDocument.hostile)),
      ("sample.odt", try ODTWriter().bytes(for: SampleDocument.document)),
      ("hostile.odt", try ODTWriter().bytes(for: SampleDocument.hostile)),
      ("sample.html", try HTMLWriter().bytes(for: SampleDocument.document)),
      ("hostile.html", try HTMLWriter().bytes(for: SampleDocument.hostile)),
      ("sample.md", try MarkdownWriter().bytes(for: SampleDocument.document)),
      ("hostile.md", try MarkdownWriter().bytes(for: SampleDocument.hostile)),
      ("sample.xlsx", try XLSXWriter().bytes(for: XLSXWriterTests.workbook)),
    ]
    for (name, bytes) in files { try Data(bytes).write(to: folder.appendingPathComponent(name)) }
  }

  private static let folder = ProcessInfo.processInfo.environment["KOMDIR_SAMPLES"]
}
