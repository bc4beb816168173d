import Foundation
import Testing

@Suite("A file that a person has worked in is not written over")
struct OverwriteTests {
  private func collated() throws -> (ScratchFolder, BuiltProgram) {
    let (scratch, program) = try ScratchFolder.withExample()
    for arguments in [
      ["init"], ["member", "import", "medlemmer.csv"], ["hearing", "import", "papirer/lovudkast.docx"],
      ["collect", "bidrag/10-samsoe.txt"], ["collate"],
    ] { _ = try program.run(arguments) }
    return (scratch, program)
  }

  private func files(_ program: BuiltProgram, _ word: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: program.folder.path).filter { $0.contains(word) }
      .sorted()
  }

  @Test("the response that was finished by hand is kept beside the new one")
  func response() throws {
    let (scratch, program) = try collated()
    defer { withExtendedLifetime(scratch) {} }
    for _ in 0..<2 { _ = try program.run("respond", "--output", "svar.md") }
    #expect(try files(program, "svar") == ["svar.md"])
    let path = program.folder.appendingPathComponent("svar.md")
    try Data("rettet i hånden".utf8).write(to: path)
    for _ in 0..<2 { _ = try program.run("respond", "--output", "svar.md") }
    #expect(try files(program, "svar") == ["svar.md", "svar.tidligere.md"])
    let kept = program.folder.appendingPathComponent("svar.tidligere.md")
    #expect(try String(contentsOf: kept, encoding: .utf8) == "rettet i hånden")
    #expect(try String(contentsOf: path, encoding: .utf8) != "rettet i hånden")
  }

  @Test("what stands in a worksheet and is not taken in is kept; taken in, the sheet is written again")
  func worksheet() throws {
    let (scratch, program) = try collated()
    defer { withExtendedLifetime(scratch) {} }
    for _ in 0..<2 { #expect(try program.run("worksheet", "export", "ark.csv").exitCode == 0) }
    let path = program.folder.appendingPathComponent("ark-standpunkter.csv")
    #expect(try files(program, "ark") == ["ark-bemærkninger.csv", "ark-standpunkter.csv"])
    let lines = try String(contentsOf: path, encoding: .utf8)
    try Data((lines + ";;;Ny overskrift;Vores egen tekst;;;;\r\n").utf8).write(to: path)
    for _ in 0..<2 { #expect(try program.run("worksheet", "export", "ark.csv").exitCode == 0) }
    #expect(
      try files(program, "ark-standpunkter.") == ["ark-standpunkter.csv", "ark-standpunkter.tidligere.csv"])
    let kept = try program.run("worksheet", "import", "ark-standpunkter.tidligere.csv")
    #expect(kept.exitCode == 0 && kept.output.contains("1 ny"))
    // Nothing of the trials was left in the archive.
    #expect(try program.run("position", "list").output.components(separatedBy: "Ny overskrift").count == 2)
  }
}
