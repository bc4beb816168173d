import Foundation
import KomdirCore
import Testing

@Suite("The program among other processes")
struct ProcessTests {
  @Test("a closed pipe ends it quietly")
  func closedPipe() throws {
    let (scratch, program) = try ScratchFolder.withHearing()
    defer { withExtendedLifetime(scratch) {} }
    _ = try program.run("collect", "bidrag")
    let run = try program.runLine("komdir remarks --json | head -c 10; echo \"${PIPESTATUS[0]}\"")
    // 141 is death by SIGPIPE; a small output may have fitted into the pipe before it closed.
    #expect(run.output.hasSuffix("141\n") || run.output.hasSuffix("0\n"), "\(run.output)")
    #expect(!run.output.contains("komdir:"))
  }

  @Test("stopped by Ctrl-C it ends with 130, and the last commit stands")
  func interrupted() throws {
    let (scratch, program) = try ScratchFolder.withHearing()
    let process = try program.start(
      ["collect", "bidrag"], output: scratch.url.appendingPathComponent("ud"),
      errors: scratch.url.appendingPathComponent("fejl"))
    Thread.sleep(forTimeInterval: 0.3)
    kill(process.processIdentifier, SIGINT)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 130)
    #expect(try program.run("log").exitCode == 0)
  }

  @Test("while one process writes, another says who has the archive, with exit code 3")
  func inUse() throws {
    let (scratch, program) = try ScratchFolder.withHearing()
    // Python's sqlite3 stands for another komdir that is in the middle of a change.
    let holder = Process()
    holder.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    holder.arguments = [
      "python3", "-c",
      "import sqlite3,time; d=sqlite3.connect('komdir.sqlite',isolation_level=None); d.execute('BEGIN IMMEDIATE'); open('klar','w').close(); time.sleep(25)",
    ]
    holder.currentDirectoryURL = scratch.url
    try holder.run()
    // `env` may start it through a shell of its own: what is left over ends by itself before long.
    defer { holder.terminate() }
    let ready = scratch.url.appendingPathComponent("klar").path
    for _ in 0..<100 where !FileManager.default.fileExists(atPath: ready) {
      Thread.sleep(forTimeInterval: 0.1)
    }
    let run = try program.run("hearing", "set", "--title", "Ny")
    #expect(run.exitCode == 3)
    #expect(run.errors.contains("arkivet er i brug af "))
    #expect(run.errors.contains("(\(holder.processIdentifier))"), "\(run.errors)")
    // Reading goes on.
    #expect(try program.run("status").exitCode == 0)
  }

  @Test("two collections at once: each file is taken once, and neither run fails")
  func twoAtOnce() throws {
    let (scratch, program) = try ScratchFolder.withHearing()
    let runs = try (1...2).map { number in
      try program.start(
        ["collect", "bidrag", "--json"], output: scratch.url.appendingPathComponent("ud\(number)"),
        errors: scratch.url.appendingPathComponent("fejl\(number)"))
    }
    for run in runs {
      run.waitUntilExit()
      #expect(run.terminationStatus == 1)
    }
    let submissions = try #require(
      try program.run("submission", "list", "--json").json() as? [[String: Any]])
    let files = submissions.compactMap { $0["file"] as? String }
    #expect(files.count == Set(files).count)
    #expect(try program.run("log").exitCode == 0)
  }

  @Test("on a full disk it says so with exit code 3, and what was committed is whole")
  func fullDisk() throws {
    let (scratch, program) = try ScratchFolder.withHearing()
    let disk = scratch.url.appendingPathComponent("disk")
    try FileManager.default.createDirectory(at: disk, withIntermediateDirectories: true)
    let archive = try Data(contentsOf: scratch.url.appendingPathComponent("komdir.sqlite"))
    let size = archive.count + 400_000
    guard try program.runLine("mount -t tmpfs -o size=\(size) tmpfs disk 2>/dev/null").exitCode == 0 else {
      print("SKIPPED: a small disk cannot be mounted here; the full disk is tested inside SQLite only")
      return
    }
    defer { _ = try? program.runLine("umount -l disk") }
    _ = try program.runLine("cp komdir.sqlite disk/arkiv.sqlite")
    let run = try program.run("collect", "bidrag", "--workspace", "disk/arkiv.sqlite")
    #expect(run.exitCode == 3, "\(run.output) \(run.errors)")
    #expect(run.errors.contains("der er ikke mere plads på disken"), "\(run.errors)")
    _ = try program.runLine("cp disk/arkiv.sqlite efter.sqlite")
    #expect(try program.run("log", "--workspace", "efter.sqlite").exitCode == 0)
    // With room again, the rest is taken.
    let rest = try program.run("collect", "bidrag", "--workspace", "efter.sqlite")
    #expect(rest.exitCode == 1, "\(rest.errors)")
    #expect(try program.run("log", "--workspace", "efter.sqlite").exitCode == 0)
  }

  @Test(
    "with the temporary folder full a PDF is refused for want of room, not as damaged; with room it is read",
    arguments: [0, 4, 16])
  func fullTemporaryFolder(_ kilobytesOver: Int) throws {
    let (scratch, program) = try ScratchFolder.withHearing()
    let pdf = "bidrag/04-esbjerg-hoeringssvar.pdf"
    let size = try Data(contentsOf: scratch.url.appendingPathComponent(pdf)).count
    // With nothing over, the file itself finds no room; with a little over, what the helper programs write.
    let room = kilobytesOver == 0 ? 16_384 : size + kilobytesOver * 1024
    try FileManager.default.createDirectory(
      at: scratch.url.appendingPathComponent("tmp"), withIntermediateDirectories: true)
    guard try program.runLine("mount -t tmpfs -o size=\(room) tmpfs tmp 2>/dev/null").exitCode == 0 else {
      print("SKIPPED: a small disk cannot be mounted here; the full temporary folder is not tested")
      return
    }
    defer { _ = try? program.runLine("umount -l tmp") }
    if kilobytesOver == 0 {
      _ = try program.runLine("dd if=/dev/zero of=tmp/fyld bs=1024 count=64 2>/dev/null")
    }
    var narrow = program
    narrow.environment["TMPDIR"] = scratch.url.appendingPathComponent("tmp").path
    let refused = try narrow.run("collect", pdf, "bidrag/10-samsoe.txt")
    let said = refused.output + refused.errors
    if kilobytesOver > 0, refused.exitCode == 0 {
      // The helpers needed no more than that.
      #expect(refused.output.contains("2 læst"), "\(said)")
      return
    }
    #expect(said.contains("der er ikke plads i"), "\(said)")
    #expect(!said.contains("beskadiget"), "\(said)")
    if kilobytesOver == 0 {
      // The ministry's letter is a PDF too, and without it nothing is collected.
      #expect(refused.exitCode == 3)
      #expect(refused.output.isEmpty)
    } else {
      #expect(refused.exitCode == 1, "\(said)")
      #expect(refused.output.contains("1 læst"), "\(refused.output)")
    }
    let left = try FileManager.default.contentsOfDirectory(
      atPath: scratch.url.appendingPathComponent("tmp").path)
    #expect(left.filter { $0 != "fyld" }.isEmpty)
    let again = try program.run("collect", pdf)
    #expect(again.output.contains("1 læst"), "\(again.output) \(again.errors)")
  }

  @Test("an output that cannot be written leaves no half file, and says so")
  func unwritable() throws {
    let (scratch, program) = try ScratchFolder.withHearing()
    defer { withExtendedLifetime(scratch) {} }
    let run = try program.run("respond", "--output", "findes ikke/svar.docx")
    #expect(run.exitCode == 3)
    #expect(run.errors.contains("findes ikke/svar.docx: kunne ikke skrives"))
  }

  @Test(
    "without the program that reads PDF, a collection refuses the file by name and goes on; inspect ends with 4"
  )
  func missingProgram() throws {
    let (scratch, program) = try ScratchFolder.withHearing()
    defer { withExtendedLifetime(scratch) {} }
    var bare = program
    bare.environment["PATH"] = "/nonexistent"
    try program.run("init", "--workspace", "nyt.sqlite")
    try program.run("hearing", "import", "papirer/lovudkast.docx", "--workspace", "nyt.sqlite")
    let collected = try bare.run(
      "collect", "bidrag/04-esbjerg-hoeringssvar.pdf", "bidrag/10-samsoe.txt", "--workspace", "nyt.sqlite")
    #expect(collected.exitCode == 1)
    #expect(collected.output.contains("2 filer: 1 læst, 0 uændret, 1 afvist"))
    #expect(collected.output.contains("apt-get install"))
    #expect(try bare.run("inspect", "bidrag/04-esbjerg-hoeringssvar.pdf").exitCode == 4)
  }
}
