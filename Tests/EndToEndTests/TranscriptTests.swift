import Foundation
import Testing

@Suite("Transcripts: what the program prints, as the texts show it")
struct TranscriptTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Transcripts")

  static let files: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".md") }.sorted()

  /// Recording is asked for by an environment variable, and such a run fails: its diff is read before it counts.
  static let isRecording = ProcessInfo.processInfo.environment["KOMDIR_RECORD"] != nil

  @Test("every transcript prints what it says", arguments: files)
  func transcript(_ name: String) throws {
    let url = Self.folder.appendingPathComponent(name)
    try check(url, name)
  }

  @Test("the lines of the README do too")
  func readme() throws {
    let url = BuiltProgram.package.appendingPathComponent("README.md")
    guard FileManager.default.fileExists(atPath: url.path) else { return }
    try check(url, "README.md")
  }

  private func check(_ url: URL, _ name: String) throws {
    let text = try String(contentsOf: url, encoding: .utf8)
    let (scratch, program) = try ScratchFolder.withExample()
    defer { withExtendedLifetime(scratch) {} }
    var recorded = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var shift = 0
    for command in Transcript(text).commands {
      let run = try program.runLine(command.text)
      let lines = Transcript.lines(run.output)
      if Self.isRecording, name != "README.md" {
        let first = command.line + shift
        var end = first
        while end < recorded.count, !recorded[end].hasPrefix("```"), !recorded[end].hasPrefix("$ ") {
          end += 1
        }
        let isKept =
          Transcript.matches(lines[...], command.output[...]) && run.exitCode == command.exitCode
        let new =
          isKept ? Array(recorded[first..<end]) : lines + (run.exitCode == 0 ? [] : ["=> \(run.exitCode)"])
        recorded.replaceSubrange(first..<end, with: new)
        shift += new.count - (end - first)
        continue
      }
      #expect(
        Transcript.matches(lines[...], command.output[...]),
        "\(name), line \(command.line): $ \(command.text)\n\(lines.joined(separator: "\n"))")
      #expect(
        run.exitCode == command.exitCode,
        "\(name), line \(command.line): $ \(command.text) ended with \(run.exitCode)")
    }
    if Self.isRecording, name != "README.md" {
      try recorded.joined(separator: "\n").write(to: url, atomically: true, encoding: .utf8)
      Issue.record("\(name) was recorded: read its diff, then run again without KOMDIR_RECORD")
    }
  }

  @Test("the runner itself: other output and other exit codes do not pass")
  func runner() {
    let transcript = Transcript(
      "Tekst\n\n```console\n$ komdir status\nførste\n…\nsidste\n=> 1\n```\n\n```\n$ ls\nalt\n```\n")
    #expect(
      transcript.commands == [
        .init(line: 4, text: "komdir status", output: ["første", "…", "sidste"], exitCode: 1)
      ])
    func passes(_ output: String, _ expected: [String]) -> Bool {
      Transcript.matches(Transcript.lines(output)[...], expected[...])
    }
    #expect(passes("a\nb\nc\n", ["a", "…", "c"]))
    #expect(passes("a\n", ["a"]))
    #expect(passes("abc\n", ["ab…"]))
    #expect(!passes("a\nb\n", ["a"]))
    #expect(!passes("a\n", ["a", "b"]))
    #expect(!passes("x\nc\n", ["a", "…", "c"]))
  }
}
