import Foundation
import Testing

@Suite("Several files in one command")
struct FileBatchTests {
  private typealias Object = [String: Any]

  private func objects(_ run: BuiltProgram.Run) throws -> [Object] {
    try run.output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? Object)
    }
  }

  @Test("inspect, outline and references say of each file what they say of it alone, in the order given")
  func asAlone() throws {
    let (scratch, program) = try ScratchFolder.withExample()
    defer { withExtendedLifetime(scratch) {} }
    let files = [
      "bidrag/10-samsoe.txt", "papirer/lovudkast.docx", "bidrag/08-naestved.eml",
      "bidrag/07-holbaek-skema.csv",
      "bidrag/06-gladsaxe-skema.xlsx", "bidrag/10-samsoe.txt",
    ]
    for command in ["inspect", "outline", "references"] {
      let alone = try files.map { try program.run(command, $0, "--json").output }.joined()
      let together = try program.run([command] + files + ["--json"])
      #expect(together.exitCode == 0, "\(command): \(together.errors)")
      #expect(together.output == alone, "\(command)")
    }
  }

  private func lines(_ entry: Object) -> [Substring] {
    ((entry["text"] as? String) ?? "").split(separator: "\n")
  }

  @Test("one that cannot be read is named and does not stop the others; the exit code is its own")
  func unreadable() throws {
    let (scratch, program) = try ScratchFolder.withExample()
    defer { withExtendedLifetime(scratch) {} }
    let run = try program.run(
      "inspect", "bidrag/10-samsoe.txt", "bidrag/19-naestved-bilag.docx", "findes-ikke.txt",
      "bidrag/08-naestved.eml", "--json")
    #expect(run.exitCode == 3)
    let names = try objects(run).map { $0["file"] as? String }
    #expect(names == ["bidrag/10-samsoe.txt", "bidrag/08-naestved.eml"])
    #expect(run.errors.contains("bidrag/19-naestved-bilag.docx: "))
    #expect(run.errors.contains("findes-ikke.txt: "))
  }

  @Test("a person sees each file's name before its text; of a single file the text alone")
  func names() throws {
    let (scratch, program) = try ScratchFolder.withExample()
    defer { withExtendedLifetime(scratch) {} }
    let files = ["bidrag/10-samsoe.txt", "bidrag/08-naestved.eml"]
    let alone = try files.map { try program.run("inspect", $0).output }
    let together = try program.run(["inspect"] + files).output
    #expect(together == "══ \(files[0])\n\(alone[0])══ \(files[1])\n\(alone[1])")
  }

  @Test(
    "--inside shows every mail of a mailbox and its attachments, each with its hash, as if each lay alone")
  func inside() throws {
    let (scratch, program) = try ScratchFolder.withExample()
    let mail = try String(
      contentsOf: scratch.url.appendingPathComponent("bidrag/08-naestved.eml"), encoding: .utf8
    ).replacingOccurrences(of: "\r\n", with: "\n")
    let box = (1...500).map { "From m\($0)@x.dk Tue Mar  3 09:05:00 2026\nX-Number: \($0)\n\(mail)\n\n" }
      .joined()
    try box.write(to: scratch.url.appendingPathComponent("post.mbox"), atomically: true, encoding: .utf8)
    let alone = try #require(try program.run("inspect", "bidrag/08-naestved.eml", "--json").json() as? Object)
    let run = try program.run("inspect", "post.mbox", "--inside", "--json")
    #expect([0, 1].contains(run.exitCode), "\(run.errors)")
    let shown = try objects(run)
    let files = shown.compactMap { $0["file"] as? String }
    #expect(files.first == "post.mbox")
    #expect(
      files.filter { $0.hasSuffix(".eml") } == (1...500).map { "post.mbox/mail-\(("00\($0)").suffix(3)).eml" }
    )
    for entry in shown where (entry["file"] as? String)?.hasSuffix(".eml") == true {
      // The mailbox ends each mail with a line feed.
      #expect(lines(entry) == lines(alone))
    }
    // The same from a folder of files as from one: what lies in a mail comes right after it.
    let attached = (alone["attachments"] as? [Object])?.filter { $0["inline"] as? Bool == false } ?? []
    #expect(
      shown.count + run.errors.split(separator: "\n").filter { $0.hasPrefix("komdir: ") }.count
        == 501 + 500 * attached.count)
  }
}
