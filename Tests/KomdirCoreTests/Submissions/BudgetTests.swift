@testable import DocumentFormats
import DocumentModel
import Foundation
import Testing

@testable import KomdirCore

@Suite("What one submission may take as a whole")
struct BudgetTests {
  private func archive(_ entries: [(name: String, bytes: [UInt8])]) throws -> [UInt8] {
    var writer = ZIPWriter()
    for entry in entries { try writer.add(entry.name, entry.bytes) }
    return try writer.bytes()
  }

  private func collect(_ desk: HearingDesk, _ limits: Limits) throws -> CollectReport {
    try desk.workspace.collector(hearing: nil, context: ReadContext(limits: limits), by: desk.clerk).collect(
      IncomingFile.files(at: [desk.folder.appendingPathComponent("bidrag").path]))
  }

  @Test(
    "an archive of archives is held to one number of files, and the letter beside it is read",
    .timeLimit(.minutes(1)))
  func nested() throws {
    let desk = try HearingDesk()
    let leaf = try archive((0..<20).map { ("\($0).txt", Array("Fristen er for kort.".utf8)) })
    let middle = try archive((0..<20).map { ("\($0).zip", leaf) })
    let top = (0..<20).map { ("\($0).zip", middle) }
    try desk.lay("alt.zip", try archive(top + [("svar.txt", Array(HearingDesk.odder.utf8))]))
    var limits = Limits.standard
    limits.innerFiles = 100
    let report = try collect(desk, limits)
    // 8,000 letters lie in it; no more files are taken than the limit, the archive itself beside them.
    #expect(report.received <= 101)
    #expect(report.submissions.contains { $0.submission.file == "alt.zip/svar.txt" && $0.remarks > 0 })
    #expect(
      report.refused.contains { $0.reason == .reason(ReadError.overLimit(Place(), .innerFiles(100))) })
  }

  @Test("the files inside a file are held to one sum of bytes")
  func bytes() throws {
    let desk = try HearingDesk()
    let half = [UInt8](repeating: 0x20, count: 600_000)
    try desk.lay("alt.zip", try archive([("a.txt", half), ("b.txt", half)]))
    var limits = Limits.standard
    limits.innerBytes = 1_000_000
    #expect(
      try collect(desk, limits).refused.map(\.reason) == [
        .reason(ReadError.overLimit(Place(), .innerBytes(1_000_000)))
      ])
  }

  @Test("400,000 opening quotation marks take no time", .timeLimit(.minutes(1)))
  func openQuotations() {
    #expect(quotations(in: String(repeating: "»", count: 400_000)).isEmpty)
    #expect(quotations(in: String(repeating: "»a", count: 1_000) + "b«").map(\.text) == ["ab"])
  }

  @Test("a word of a hundred thousand letters takes no time", .timeLimit(.minutes(1)))
  func longWord() {
    let reading = FeedbackFixture.read(
      ["Odder Kommune", "Vi mener, at grænsen er for " + String(repeating: "høj", count: 33_000) + "."], .text
    )
    #expect(reading.remarks.count == 1)
  }
}
