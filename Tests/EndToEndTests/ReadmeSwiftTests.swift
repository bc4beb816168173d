import DocumentFormats
import Foundation
import KomdirCore
import Testing

@Suite("The Swift of the README")
struct ReadmeSwiftTests {
  private static let imports: Set<Substring> = ["import DocumentFormats", "import KomdirCore"]

  @Test("is compiled here word for word")
  func sameWords() throws {
    let readme = try String(
      contentsOf: BuiltProgram.package.appendingPathComponent("README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "```swift\n")).upperBound
    let end = try #require(readme.range(of: "\n```", range: start..<readme.endIndex)).lowerBound
    let lines = readme[start..<end].split(separator: "\n")
    #expect(Self.imports.isSubset(of: lines))
    let shown = lines.filter { !Self.imports.contains($0) }.joined(separator: "\n")
    let own = try String(contentsOf: URL(fileURLWithPath: #filePath), encoding: .utf8)
    #expect(shown.hasPrefix("/// From the ministry's papers"))
    #expect(own.hasSuffix(shown + "\n"))
  }

  @Test("takes the example hearing from its papers to a response in Word, in a new archive")
  func runs() throws {
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent(
      "komdir-readme-\(ProcessInfo.processInfo.globallyUniqueString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let example = BuiltProgram.example
    let bytes = try answer(
      papers: [example.appendingPathComponent("papirer").path],
      folder: example.appendingPathComponent("bidrag").path,
      archive: scratch.appendingPathComponent("komdir.sqlite").path,
      now: try #require(Moment("2026-03-02T09:00:00+01:00")))
    let reading = try FormatRegistry.standard.read(SourceFile(name: "svar.docx", bytes: bytes))
    #expect(reading.format == .docx)
    #expect(reading.document.text().contains("overgangskoordinator"))
  }
}

/// From the ministry's papers and a folder of members' answers to the response in Word.
func answer(papers: [String], folder: String, archive: String, now: Moment) throws -> [UInt8] {
  let clerk = Clerk(name: "sekretariatet", now: now)
  let workspace = try Workspace(creatingAt: archive)
  let files = try IncomingFile.files(at: papers).map { SourceFile(name: $0.name, bytes: try $0.bytes()) }
  let hearing = HearingPapers(files, context: ReadContext())
  _ = try workspace.importHearing(hearing, id: nil, setting: [], by: clerk)
  let collector = try workspace.collector(hearing: nil, context: ReadContext(), by: clerk)
  _ = try collector.collect(IncomingFile.files(at: [folder]))
  _ = try workspace.collate(hearing: nil, by: clerk)
  let response = try workspace.response(hearing: nil, at: now)
  return try DOCXWriter().bytes(for: response.document)
}
