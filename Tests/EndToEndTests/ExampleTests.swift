import Foundation
import Testing

@Suite("The example hearing, as a secretary works it")
struct ExampleTests {
  private func names(_ value: Any?) -> [String] { (value as? [String]) ?? [] }

  @Test("what goes in comes out or is set aside: every file, every remark, and twice over nothing new")
  func balance() throws {
    let (scratch, program) = try ScratchFolder.withHearing()
    let report = try #require(try program.run("collect", "bidrag", "--json").json() as? [String: Any])
    func number(_ key: String) -> Int { (report[key] as? Int) ?? -1 }
    let refused = (report["refused"] as? [[String: Any]]) ?? []
    #expect(number("received") == number("read") + refused.count + number("unchanged"))
    let submissions = (report["submissions"] as? [[String: Any]]) ?? []
    #expect(submissions.count == number("received"))
    let onDisk = try FileManager.default.contentsOfDirectory(
      atPath: scratch.url.appendingPathComponent("bidrag").path)
    let top = submissions.filter { $0["parent"] is NSNull }.compactMap { $0["file"] as? String }
    #expect(Set(top) == Set(onDisk))
    let counted = submissions.reduce(0) { $0 + (($1["remarks"] as? Int) ?? 0) }
    #expect(counted == number("remarks"))
    let remarks = try #require(try program.run("remarks", "--json").json() as? [[String: Any]])
    #expect(remarks.count == number("remarks"))
    // Back out, byte for byte.
    try program.run("export", "--originals", "ud")
    for name in onDisk {
      let id = try #require(submissions.first { ($0["file"] as? String) == name }?["id"] as? String)
      #expect(
        try Data(contentsOf: scratch.url.appendingPathComponent("ud/\(id) \(name)"))
          == Data(contentsOf: scratch.url.appendingPathComponent("bidrag/\(name)")))
    }
    // Once more: nothing is new, and the journal has no new line.
    let log = try program.run("log", "--json").output
    let again = try #require(try program.run("collect", "bidrag", "--json").json() as? [String: Any])
    #expect((again["read"] as? Int) == 0)
    #expect((again["remarks"] as? Int) == 0)
    #expect((again["unchanged"] as? Int) == number("read"))
    #expect(try program.run("log", "--json").output == log)
  }

  @Test("every remark is found in the response's trace, and the same archive gives the same files")
  func trace() throws {
    let (scratch, program) = try ScratchFolder.withHearing()
    _ = try program.run("collect", "bidrag")
    _ = try program.run("collate")
    let remarks = try #require(try program.run("remarks", "--json").json() as? [[String: Any]])
    let all = Set(remarks.compactMap { $0["id"] as? String })
    let response = try #require(
      try program.run("respond", "--output", "svar.docx", "--annex", "internal", "--json").json()
        as? [String: Any])
    let trace = (response["trace"] as? [[String: Any]]) ?? []
    #expect(Set(trace.flatMap { names($0["remarks"]) }) == all)
    for name in ["svar.docx", "svar.html", "svar.md"] {
      _ = try program.run("respond", "--output", name, "--annex", "internal")
      let first = try Data(contentsOf: scratch.url.appendingPathComponent(name))
      _ = try program.run("respond", "--output", name, "--annex", "internal")
      #expect(try Data(contentsOf: scratch.url.appendingPathComponent(name)) == first, "\(name)")
    }
    for name in ["svar.html", "svar.md"] {
      let text = try String(contentsOf: scratch.url.appendingPathComponent(name), encoding: .utf8)
      #expect(text.contains("INTERN KLADDE"), "\(name)")
      for id in all { #expect(text.contains(id), "\(name) lacks \(id)") }
    }
  }

  @Test("the worksheet goes out as XLSX and as CSV and comes back without a change")
  func worksheet() throws {
    let (scratch, program) = try ScratchFolder.withHearing()
    defer { withExtendedLifetime(scratch) {} }
    _ = try program.run("collect", "bidrag")
    _ = try program.run("collate")
    for files in [["ark.xlsx"], ["ark-bemærkninger.csv", "ark-standpunkter.csv"]] {
      try program.run("worksheet", "export", files.count == 1 ? "ark.xlsx" : "ark.csv")
      let run = try program.run(["worksheet", "import"] + files + ["--json"])
      #expect(run.exitCode == 0, "\(run.output)")
      let report = try #require(try run.json() as? [String: Any])
      #expect((report["updated"] as? Int) == 0)
      #expect((report["added"] as? Int) == 0)
      #expect((report["unmatched"] as? Int) == 0)
      #expect((report["matched"] as? Int) == (report["unchanged"] as? Int))
    }
  }
}
