import Foundation
import Testing

@Suite("An archive that another program holds")
struct LockedArchiveTests {
  @Test("while the archive cannot take the note, no response is written, and the one before it stays")
  func respond() throws {
    let (scratch, program) = try ScratchFolder.withHearing()
    _ = try program.run("collect", "bidrag")
    _ = try program.run("collate")
    _ = try program.run("respond", "--output", "svar.docx")
    let written = scratch.url.appendingPathComponent("svar.docx")
    let before = try Data(contentsOf: written)
    let holder = Process()
    holder.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    holder.arguments = [
      "python3", "-c",
      "import sqlite3,time; d=sqlite3.connect('komdir.sqlite',isolation_level=None); d.execute('BEGIN IMMEDIATE'); open('klar','w').close(); time.sleep(25)",
    ]
    holder.currentDirectoryURL = scratch.url
    try holder.run()
    defer { holder.terminate() }
    let ready = scratch.url.appendingPathComponent("klar").path
    for _ in 0..<100 where !FileManager.default.fileExists(atPath: ready) {
      Thread.sleep(forTimeInterval: 0.1)
    }
    let run = try program.run("respond", "--output", "andet.docx")
    #expect(run.exitCode == 3, "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: scratch.url.appendingPathComponent("andet.docx").path))
    #expect(try Data(contentsOf: written) == before)
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.url.path)
    #expect(!left.contains { $0.hasPrefix("andet") || $0.hasPrefix(".andet") }, "\(left)")
  }
}
