import Foundation
import Testing

@testable import DocumentFormats

@Suite("Memory of helper programs")
struct ProgramMemoryTests {
  /// A folder with a program of the name that only does what `script` says.
  private func programs(_ program: Program, _ script: String) throws -> (runner: ProgramRunner, folder: URL) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "hukommelse-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent(program.name)
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    return (ProgramRunner(path: folder.path + ":" + ProgramRunner.standardPath), folder)
  }

  private func run(_ script: String, bytes: Int) throws {
    let (runner, folder) = try programs(.qpdf, script)
    defer { try? FileManager.default.removeItem(at: folder) }
    var limits = Limits()
    limits.programBytes = bytes
    _ = try runner.withTemporaryFolder { (temporary) throws(ReadError) in
      try runner.run(
        .qpdf, [], in: temporary, limits: limits, deadline: Deadline(seconds: 20), memory: 4 << 30)
    }
  }

  @Test(
    "a helper program that asks for more memory than it may have is stopped, and the error names the limit")
  func exhausted() {
    let bytes = 48 << 20
    #expect(throws: ReadError.overLimit(.init(), .programBytes(bytes))) {
      try run("head -c 400000000 /dev/zero | tail -c 300000000", bytes: bytes)
    }
  }

  @Test("one that fails for another reason is not said to have run out of memory")
  func otherwise() throws {
    try run("echo 'no such file' >&2; exit 2", bytes: 48 << 20)
  }
}
