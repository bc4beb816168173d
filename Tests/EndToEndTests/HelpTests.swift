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

  @Test("each is as it was read and approved", arguments: commands)
  func golden(_ path: [String]) throws {
    let scratch = try ScratchFolder()
    var program = BuiltProgram(in: scratch.url)
    program.environment["COLUMNS"] = "80"
    let run = try program.run(path + ["--help"])
    #expect(run.exitCode == 0)
    let name = (["komdir"] + path).joined(separator: "-") + ".txt"
    let url = Self.folder.appendingPathComponent(name)
    if TranscriptTests.isRecording {
      try run.output.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("\(name) was recorded: read its diff, then run again without KOMDIR_RECORD")
      return
    }
    let known = try #require(try? String(contentsOf: url, encoding: .utf8), "\(name) is missing")
    #expect(run.output == known, "\(name) differs")
  }

  @Test("no screen is left over from a command that is gone")
  func leftOver() throws {
    let names = Set(Self.commands.map { (["komdir"] + $0).joined(separator: "-") + ".txt" })
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter {
      $0.hasSuffix(".txt")
    }
    #expect(Set(files).subtracting(names) == [])
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
