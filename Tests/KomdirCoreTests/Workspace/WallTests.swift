import Foundation
import Testing

@Suite("The wall round the database")
struct WallTests {
  fileprivate static let sources = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources")

  fileprivate func files(in folder: URL) throws -> [(path: String, text: String)] {
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

extension WallTests {
  /// Rooms of the core where statements of the database stand: what is known, and the archive's own doors.
  private static let rooms = ["KomdirCore/Records/", "KomdirCore/Workspace/"]

  @Test(
    "statements of the database stand in the archive and in the rooms Records and Workspace, and nowhere else"
  )
  func statements() throws {
    let marks = [
      "sql:", "fetchAll(", "fetchOne(", "fetchCursor(", "fetchSet(", "cachedStatement(", "\"SELECT ",
      "\"INSERT ",
      "\"UPDATE ", "\"DELETE ", "\"PRAGMA ",
    ]
    let files = try files(in: Self.sources).filter { !$0.path.hasPrefix("Archive/") }
    let holding = files.filter { file in marks.contains { file.text.contains($0) } }.map(\.path)
    #expect(holding.filter { path in !Self.rooms.contains { path.hasPrefix($0) } } == [])
    #expect(holding.count > 20)
  }

  @Test("rows are written without a proposal only where files are taken in and where something is erased")
  func writers() throws {
    let marks = [".insert(db)", ".update(db)", ".save(db)", ".delete(db)"]
    let writing = try files(in: Self.sources).filter { file in
      file.path.hasPrefix("KomdirCore/") && marks.contains { file.text.contains($0) }
    }.map(\.path)
    #expect(
      writing.sorted() == [
        "KomdirCore/Corrections/ForgetFile.swift", "KomdirCore/Corrections/ForgetMember.swift",
        "KomdirCore/Corrections/PositionTitle.swift", "KomdirCore/Submissions/Replacement.swift",
        "KomdirCore/Submissions/SubmissionKeeper.swift",
      ])
  }
}
