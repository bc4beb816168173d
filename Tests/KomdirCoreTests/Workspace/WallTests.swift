import Foundation
import Testing

@Suite("The wall round the database")
struct WallTests {
  private static let sources = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources")

  private func files(in folder: URL) throws -> [(path: String, text: String)] {
    let names = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
    return try names.filter { $0.hasSuffix(".swift") }.sorted().map {
      ($0, try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8))
    }
  }

  @Test("only the archive imports the database's library")
  func imports() throws {
    let files = try files(in: Self.sources)
    #expect(files.count > 300)
    let outside = files.filter { $0.text.contains("import GRDB") && !$0.path.hasPrefix("Archive/") }
    #expect(outside.map(\.path) == [])
    #expect(files.contains { $0.path.hasPrefix("Archive/") && $0.text.contains("import GRDB") })
  }

  @Test("only the archive's target may depend on it")
  func package() throws {
    let package = try String(
      contentsOf: Self.sources.deletingLastPathComponent().appendingPathComponent("Package.swift"),
      encoding: .utf8)
    let targets = package.replacing("Target(", with: "target(").components(separatedBy: "target(").filter {
      $0.contains("GRDB.swift\")")
    }
    #expect(targets.count == 2)
    #expect(targets.contains { $0.contains("name: \"Archive\"") })
    #expect(targets.contains { $0.contains("name: \"KomdirCoreTests\"") })
  }
}
