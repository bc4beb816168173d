import Foundation
import Testing

@Suite("Search and duplicates on the command line")
struct SearchAndDuplicatesTests {
  private let deadline =
    "Fristen bør være fire uger, for ellers kan byrådet i en stor kommune ikke nå at se på sagen."

  private func lines(_ texts: [(String, String)]) -> String {
    texts.map { "{\"id\": \"\($0.0)\", \"text\": \"\($0.1)\"}\n" }.joined()
  }

  @Test("a file of texts gives its groups as JSON, each text in one at most")
  func groups() throws {
    let scratch = try ScratchFolder()
    let program = BuiltProgram(in: scratch.url)
    let around = "Vi har drøftet lovforslaget i økonomiudvalget og i direktionen den anden torsdag i marts."
    try lines([
      ("a", deadline), ("b", "Noget helt andet om skolernes ferieplan."), ("c", deadline),
      ("d", "\(around) \(deadline) \(around)"),
    ]).write(to: scratch.url.appendingPathComponent("t.jsonl"), atomically: true, encoding: .utf8)
    let run = try program.run("duplicates", "t.jsonl", "--json")
    #expect(run.exitCode == 0)
    let shape = Shape.object([
      "texts": .number,
      "groups": .list(.object(["kind": .oneOf(["exact", "near", "contained"]), "members": .list(.text)])),
    ])
    #expect(shape.misfits(try run.json()) == [])
    #expect(run.output.contains("{\"kind\":\"contained\",\"members\":[\"a\",\"c\",\"d\"]}"), "\(run.output)")
  }

  @Test("what a copy adds stands within its words")
  func inline() throws {
    let scratch = try ScratchFolder()
    let program = BuiltProgram(in: scratch.url)
    try lines([("a", deadline), ("b", deadline + " Det gælder også på øerne.")])
      .write(to: scratch.url.appendingPathComponent("t.jsonl"), atomically: true, encoding: .utf8)
    let run = try program.run("duplicates", "t.jsonl", "--language", "da")
    #expect(run.output.contains("nær: a, b"))
    #expect(run.output.contains("[+Det gælder også på øerne"), "\(run.output)")
  }

  @Test("a line that is no text is named with its file and place, and nothing else is written")
  func malformed() throws {
    let scratch = try ScratchFolder()
    let program = BuiltProgram(in: scratch.url)
    try (lines([("a", deadline)]) + "\n{\"id\": 1}\n")
      .write(to: scratch.url.appendingPathComponent("t.jsonl"), atomically: true, encoding: .utf8)
    let run = try program.run("duplicates", "t.jsonl", "--language", "da")
    #expect(run.exitCode == 3)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("t.jsonl, linje 3"))
    #expect(run.errors.contains("råd: "))
  }

  @Test("a search gives remarks with place and snippet, best first, and as text says that they are internal")
  func search() throws {
    let (scratch, program) = try ScratchFolder.withHearing()
    defer { withExtendedLifetime(scratch) {} }
    _ = try program.run("collect", "bidrag")
    let word = try #require(
      try (program.run("remarks", "--json").json() as? [[String: Any]])?.compactMap { $0["text"] as? String }
        .joined(separator: " ").split { !$0.isLetter }.max { $0.count < $1.count })
    let run = try program.run("search", String(word), "--in", "remarks", "--limit", "3", "--json")
    #expect(run.exitCode == 0)
    let shape = Shape.list(
      .object([
        "kind": .oneOf(["remark"]), "id": .text, "hearing": .text, "title": .text, "provision": .maybe(.text),
        "snippet": .text, "score": .number,
      ]))
    #expect(shape.misfits(try run.json()) == [])
    let hits = try #require(try run.json() as? [[String: Any]])
    #expect(!hits.isEmpty && hits.count <= 3)
    #expect(hits.first.map { ($0["snippet"] as? String)?.contains(word) } == true)
    let scores = hits.compactMap { $0["score"] as? Double }
    #expect(scores == scores.sorted(by: >))
    let text = try program.run("search", String(word), "--language", "da").output
    #expect(text.contains("internt: svarene viser medlemmernes egne ord"))
    #expect(try program.run("search", "zzqx", "--language", "da").output.contains("intet fundet: zzqx"))
  }
}
