import ArgumentParser
import Foundation
import Testing

@testable import komdir

@Suite("Help screens")
struct HelpTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "Help")

  /// Every command with the words before it: "hearing import".
  static let commands: [[String]] = {
    func below(_ command: any ParsableCommand.Type, _ path: [String]) -> [[String]] {
      [path] + command.configuration.subcommands.flatMap { below($0, path + [$0._commandName]) }
    }
    return below(Komdir.self, [])
  }()

  @Test("each is as it was read and approved, in English and in Danish", arguments: commands, ["en", "da"])
  func golden(_ path: [String], _ language: String) throws {
    let scratch = try ScratchFolder()
    var program = BuiltProgram(in: scratch.url)
    program.environment["COLUMNS"] = "80"
    program.environment["KOMDIR_LANGUAGE"] = language
    let run = try program.run(path + ["--help"])
    #expect(run.exitCode == 0)
    let name = (["komdir"] + path).joined(separator: "-") + ".txt"
    let folder = language == "en" ? Self.folder : Self.folder.appendingPathComponent("da")
    let url = folder.appendingPathComponent(name)
    if TranscriptTests.isRecording {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try run.output.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("\(name) was recorded: read its diff, then run again without KOMDIR_RECORD")
      return
    }
    let known = try #require(try? String(contentsOf: url, encoding: .utf8), "\(name) is missing")
    #expect(run.output == known, "\(name) differs")
  }

  @Test("every text of every help screen has its Danish words", arguments: commands)
  func danish(_ path: [String]) {
    let command = HelpScreen.command(of: path, under: Komdir.self)
    #expect(HelpScreen(of: command, under: Komdir.self, width: 80).missing == [])
  }

  @Test("no heading of a Danish help screen is left in English", arguments: commands)
  func headings(_ path: [String]) throws {
    let scratch = try ScratchFolder()
    var program = BuiltProgram(in: scratch.url)
    program.environment["KOMDIR_LANGUAGE"] = "da"
    let output = try program.run(path + ["--help"]).output
    for word in ["SUBCOMMANDS", "ARGUMENTS:", "OPTIONS:", "USAGE:", "OVERVIEW:"] {
      #expect(!output.contains(word))
    }
  }

  @Test(
    "a wrong command line is explained in Danish, and in English where that is asked for",
    arguments: [
      (["decide"], "fejl: der mangler »<nr>«", "Error: Missing expected argument '<id>'"),
      (
        ["decide", "R-1", "followed", "--reson", "x"],
        "fejl: tilvalget »--reson« findes ikke; mente du »--reason«?",
        "Error: Unknown option '--reson'. Did you mean '--reason'?"
      ),
      (
        ["respond", "--output", "x", "--annex", "alt"],
        "fejl: »alt« kan ikke bruges ved »--annex <bilag>«; vælg en af »none«, »public« eller »internal«",
        "Error: The value 'alt' is invalid for '--annex <annex>'"
      ),
      (
        ["respond", "--output"], "fejl: der mangler en værdi efter »--output <fil>«",
        "Error: Missing value for '--output <output>'"
      ),
    ])
  func usageErrors(arguments: [String], danish: String, english: String) throws {
    let scratch = try ScratchFolder()
    var program = BuiltProgram(in: scratch.url)
    for (language, words) in [("da", danish), ("en", english)] {
      program.environment["KOMDIR_LANGUAGE"] = language
      let run = try program.run(arguments)
      #expect(run.exitCode == 2)
      #expect(run.errors.hasPrefix(words), "\(run.errors)")
    }
  }

  @Test("with --json an error is one object on standard error, with its code, place and next step")
  func jsonErrors() throws {
    let scratch = try ScratchFolder()
    let program = BuiltProgram(in: scratch.url)
    func error(_ arguments: String...) throws -> [String: Any] {
      let run = try program.run(arguments + ["--json"])
      #expect(run.output == "")
      let json = try JSONSerialization.jsonObject(with: Data(run.errors.utf8)) as? [String: Any]
      return try #require(json?["error"] as? [String: Any])
    }
    let noArchive = try error("status")
    #expect(noArchive["code"] as? String == "notFound")
    #expect(noArchive["place"] as? String == "komdir.sqlite")
    #expect((noArchive["next"] as? String)?.contains("komdir init") == true)
    #expect(try error("decide")["code"] as? String == "usage")
    #expect(try error("statsu")["code"] as? String == "unknownCommand")
    #expect(try error("inspect", "findes-ikke.docx")["place"] as? String == "findes-ikke.docx")
  }

  @Test("no screen is left over from a command that is gone")
  func leftOver() throws {
    let names = Set(Self.commands.map { (["komdir"] + $0).joined(separator: "-") + ".txt" })
    for folder in [Self.folder, Self.folder.appendingPathComponent("da")] {
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
        $0.hasSuffix(".txt")
      }
      #expect(Set(files).subtracting(names) == [])
    }
  }

  @Test("every abstract is one line that begins with a word and ends with a full stop")
  func abstracts() {
    func all(_ command: any ParsableCommand.Type) -> [any ParsableCommand.Type] {
      [command] + command.configuration.subcommands.flatMap(all)
    }
    for command in all(Komdir.self) {
      let abstract = command.configuration.abstract
      #expect(abstract.hasSuffix("."), "\(command)")
      #expect(!abstract.contains("\n"), "\(command)")
      #expect(abstract.first?.isUppercase == true, "\(command)")
    }
  }

  @Test("completion scripts for bash, zsh and fish name every command", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let scratch = try ScratchFolder()
    let run = try BuiltProgram(in: scratch.url).run("--generate-completion-script", shell)
    #expect(run.exitCode == 0)
    for path in Self.commands {
      if let word = path.last { #expect(run.output.contains(word), "\(word)") }
    }
  }
}
