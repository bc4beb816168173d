import Foundation
import Testing

@Suite("Killed in the middle of collect")
struct KillTests {
  /// What the archive says of its files and remarks.
  private func state(_ program: BuiltProgram) throws -> [String] {
    try [
      program.run("submission", "list", "--json").output, program.run("remarks", "--json").output,
      program.run("collate", "--json").output,
    ]
  }

  @Test(
    "kill -9 at a random moment: the archive is whole, and running again gives the same as a run that was left alone"
  )
  func killed() throws {
    let (scratch, program) = try ScratchFolder.withHearing()
    let archive = scratch.url.appendingPathComponent("komdir.sqlite")
    let fresh = try Data(contentsOf: archive)
    let start = Date()
    let undisturbed = try program.run("collect", "bidrag", "--json")
    let length = Date().timeIntervalSince(start)
    #expect(undisturbed.exitCode == 1)
    let expected = try state(program)
    var struck = 0
    for trial in 1...(BuiltProgram.takesAll ? 50 : 4) {
      try? FileManager.default.removeItem(at: scratch.url.appendingPathComponent("komdir.sqlite-journal"))
      try fresh.write(to: archive)
      let process = try program.start(
        ["collect", "bidrag"], output: scratch.url.appendingPathComponent("ud"),
        errors: scratch.url.appendingPathComponent("fejl"))
      Thread.sleep(forTimeInterval: Double.random(in: 0...length))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      if process.terminationReason == .uncaughtSignal { struck += 1 }
      // What was committed is whole: the journal fits, and every file has its original and its remarks.
      let log = try program.run("log", "--json")
      #expect(log.exitCode == 0, "trial \(trial): \(log.errors)")
      let check = try program.run("check", "--json")
      #expect(check.exitCode == 1 || check.exitCode == 0, "trial \(trial): \(check.errors)")
      for rule in ["journalBroken", "originalChanged", "remarkChanged"] {
        #expect(!check.output.contains(rule), "trial \(trial)")
      }
      let again = try program.run("collect", "bidrag", "--json")
      #expect(again.exitCode == 1, "trial \(trial): \(again.errors)")
      #expect(try state(program) == expected, "trial \(trial)")
    }
    print("kill -9: \(struck) runs of collect struck, each finished by the next run")
    #expect(struck > 0)
  }

  @Test("a file whose reading was killed twice is refused by name, and all others are read")
  func killedTwice() throws {
    let (scratch, program) = try ScratchFolder.withHearing()
    // A program that kills its parent stands for a file that takes the reader down.
    let folder = scratch.url.appendingPathComponent("bin")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let trap = folder.appendingPathComponent("pdftotext")
    try "#!/bin/sh\nkill -9 $PPID\n".write(to: trap, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: trap.path)
    var trapped = program
    trapped.environment["PATH"] = folder.path + ":" + (program.environment["PATH"] ?? "")
    let bidrag = scratch.url.appendingPathComponent("svar")
    try FileManager.default.createDirectory(at: bidrag, withIntermediateDirectories: true)
    for name in ["04-esbjerg-hoeringssvar.pdf", "10-samsoe.txt"] {
      try FileManager.default.copyItem(
        at: scratch.url.appendingPathComponent("bidrag/" + name), to: bidrag.appendingPathComponent(name))
    }
    // The hearing's own papers must be readable without that program.
    try FileManager.default.removeItem(at: scratch.url.appendingPathComponent("komdir.sqlite"))
    try program.run("init")
    try program.run("hearing", "import", "papirer/lovudkast.docx", "--deadline", "2026-03-09T12:00")
    for _ in 1...2 {
      let process = try trapped.start(
        ["collect", "svar"], output: scratch.url.appendingPathComponent("ud"),
        errors: scratch.url.appendingPathComponent("fejl"))
      process.waitUntilExit()
      #expect(process.terminationReason == .uncaughtSignal)
    }
    let third = try trapped.run("collect", "svar")
    #expect(third.exitCode == 1)
    #expect(third.output.contains("2 filer: 1 læst, 0 uændret, 1 afvist"))
    #expect(third.output.contains("04-esbjerg-hoeringssvar.pdf: læsningen af filen er gået ned to gange"))
    // With the fault gone it is read after all.
    let fourth = try program.run("collect", "svar")
    #expect(fourth.output.contains("2 filer: 1 læst, 1 uændret, 0 afvist"))
  }
}
