import Foundation
import Testing

@Suite("Stopped while another program reads a file")
struct StoppedTests {
  @Test(
    "members' files leave the temporary folder, and what was started ends, however the program was stopped",
    arguments: [SIGINT, SIGTERM, SIGKILL])
  func stopped(_ signal: Int32) throws {
    let (scratch, program) = try ScratchFolder.withHearing()
    // A reader of PDFs that starts another program, tells its number, and never ends.
    let bin = scratch.url.appendingPathComponent("bin")
    try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
    let trap = bin.appendingPathComponent("pdftotext")
    let told = scratch.url.appendingPathComponent("nummer")
    try "#!/bin/sh\nsleep 300 &\necho $! $$ > '\(told.path).ny'\nmv '\(told.path).ny' '\(told.path)'\nwait\n"
      .write(to: trap, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: trap.path)
    let temporary = scratch.url.appendingPathComponent("tmp")
    try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
    var slow = program
    slow.environment["PATH"] = bin.path + ":" + (program.environment["PATH"] ?? "")
    slow.environment["TMPDIR"] = temporary.path
    let process = try slow.start(
      ["inspect", "bidrag/04-esbjerg-hoeringssvar.pdf"], output: scratch.url.appendingPathComponent("ud"),
      errors: scratch.url.appendingPathComponent("fejl"))
    try wait { FileManager.default.fileExists(atPath: told.path) }
    func left() -> [String] {
      let names = (try? FileManager.default.subpathsOfDirectory(atPath: temporary.path)) ?? []
      return names.filter { $0.hasSuffix(".pdf") }
    }
    #expect(left().count == 1)
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    let numbers = try String(contentsOf: told, encoding: .utf8).split(whereSeparator: \.isWhitespace)
      .compactMap { pid_t($0) }
    #expect(numbers.count == 2)
    for number in numbers { try wait { !isRunning(number) } }
    try wait { left().isEmpty }
    // What may be left is swept out by the next run.
    var next = program
    next.environment["TMPDIR"] = temporary.path
    _ = try next.run("inspect", "bidrag/10-samsoe.txt")
    let names = try FileManager.default.subpathsOfDirectory(atPath: temporary.path)
    #expect(names == [])
  }

  /// Whether the process is there and has not ended; nobody may have fetched its status yet.
  private func isRunning(_ number: pid_t) -> Bool {
    guard let status = try? String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8),
      let end = status.lastIndex(of: ")")
    else { return false }
    return status[end...].dropFirst(2).first != "Z"
  }

  /// Waits for something that other programs do, at most ten seconds.
  private func wait(until condition: () -> Bool) throws {
    let end = Date().addingTimeInterval(10)
    while !condition() {
      try #require(Date() < end)
      Thread.sleep(forTimeInterval: 0.02)
    }
  }
}
