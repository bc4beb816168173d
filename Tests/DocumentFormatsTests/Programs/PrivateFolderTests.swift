import Foundation
import Testing

@testable import DocumentFormats

@Suite("The folder for temporary files")
struct PrivateFolderTests {
  private let parent: String

  init() throws {
    parent = FileManager.default.temporaryDirectory.appendingPathComponent("komdir-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
  }

  private func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: parent).sorted()
  }

  @Test("nobody but its owner may look into it, and it is gone when the reading is over")
  func isPrivate() throws {
    defer { try? FileManager.default.removeItem(atPath: parent) }
    let runner = ProgramRunner(temporaryFolder: parent)
    let mode = try runner.withTemporaryFolder { (folder) throws(ReadError) -> (mode_t, mode_t) in
      _ = try folder.write([1], as: "svar.pdf")
      var inner = stat()
      var outer = stat()
      stat(folder.path, &inner)
      stat(PrivateFolder.path(below: parent), &outer)
      return (inner.st_mode & 0o777, outer.st_mode & 0o777)
    }
    #expect(mode.0 == 0o700)
    #expect(mode.1 == 0o700)
    #expect(try files() == [])
  }

  @Test("what a killed process left is swept out, what a living one uses stays")
  func sweep() throws {
    defer { try? FileManager.default.removeItem(atPath: parent) }
    let runner = ProgramRunner(temporaryFolder: parent)
    let place = try #require(PrivateFolder(below: parent))
    let left = place.path + "/abcdef"
    try FileManager.default.createDirectory(atPath: left + "/profil", withIntermediateDirectories: true)
    try Data([1]).write(to: URL(fileURLWithPath: left + "/profil/svar.pdf"))
    try Data().write(to: URL(fileURLWithPath: left + ".lock"))
    try runner.withTemporaryFolder { (folder) throws(ReadError) in
      runner.sweepTemporaryFolder()
      #expect(access(folder.path, F_OK) == 0)
      #expect(access(left, F_OK) != 0)
      #expect(access(left + ".lock", F_OK) != 0)
    }
    #expect(try files() == [])
  }

  @Test("many readings at once come and go, and nothing is left")
  func many() async throws {
    defer { try? FileManager.default.removeItem(atPath: parent) }
    let runner = ProgramRunner(temporaryFolder: parent)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<8 {
        group.addTask {
          for _ in 0..<100 {
            try runner.withTemporaryFolder { (folder) throws(ReadError) in
              _ = try folder.write([UInt8(number)], as: "svar.pdf")
              #expect(access(folder.path + "/svar.pdf", F_OK) == 0)
            }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try files() == [])
  }

  @Test("a link in its place is not followed")
  func link() throws {
    defer { try? FileManager.default.removeItem(atPath: parent) }
    try FileManager.default.createSymbolicLink(
      atPath: PrivateFolder.path(below: parent), withDestinationPath: "/tmp")
    #expect(PrivateFolder(below: parent) == nil)
  }
}
