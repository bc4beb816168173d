import Foundation
import Testing

/// Where the shared files of other programs lie; nil where they are not on this machine.
private let corpus: URL? = {
  let given = ProcessInfo.processInfo.environment["KOMDIR_DATA"].map { URL(fileURLWithPath: $0) }
  let roots = [given, BuiltProgram.package.appendingPathComponent("../shared")].compactMap { $0 }
  return roots.map { $0.appendingPathComponent("corpus") }.first {
    FileManager.default.fileExists(atPath: $0.path)
  }
}()

@Suite("The balance: what goes in equals what comes out or is set aside with a reason")
struct BalanceTests {
  private typealias Object = [String: Any]

  /// How often each word stands in a text.
  private struct Words {
    var counts: [Substring: Int] = [:]

    init(_ texts: [String?] = []) { texts.forEach { add($0) } }

    mutating func add(_ text: String?) {
      for word in (text ?? "").split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
        counts[word, default: 0] += 1
      }
    }

    /// Words that stand here more often than there.
    func lacking(in other: Words) -> [Substring: Int] {
      var lacking: [Substring: Int] = [:]
      for (word, count) in counts {
        let missing = count - other.counts[word, default: 0]
        if missing > 0 { lacking[word] = missing }
      }
      return lacking
    }
  }

  /// Collects files into a fresh hearing and holds the balance of files, of pieces, and of words.
  private func check(_ paths: [String], _ program: BuiltProgram) throws -> (files: Int, words: Int) {
    try program.run("init")
    try program.run("hearing", "import", "papirer/lovudkast.docx", "--deadline", "2026-03-09")
    let run = try program.run(["collect"] + paths + ["--json"])
    #expect([0, 1].contains(run.exitCode), "\(run.errors)")
    let report = try #require(try run.json() as? Object)
    func number(_ key: String) -> Int { (report[key] as? Int) ?? -1 }
    let refused = (report["refused"] as? [Object]) ?? []
    #expect(number("received") == number("read") + refused.count + number("unchanged"))
    for entry in refused { #expect((entry["reason"] as? String)?.isEmpty == false, "\(entry)") }
    let submissions = (report["submissions"] as? [Object]) ?? []
    #expect(submissions.count == number("received"))
    let remarks = try #require(try program.run("remarks", "--json").json() as? [Object])
    #expect(remarks.count == number("remarks"))
    // Every word of a file is in a remark or in a piece set aside.
    var held: [String: Words] = [:]
    for remark in remarks {
      guard let id = remark["submission"] as? String else { continue }
      for key in ["text", "anchorText", "proposedWording", "author", "theme", "asWritten"] {
        held[id, default: Words()].add(remark[key] as? String)
      }
      let member = (remark["member"] as? Object) ?? [:]
      for key in ["name", "municipality"] { held[id, default: Words()].add(member[key] as? String) }
    }
    for piece in (report["setAside"] as? [Object]) ?? [] {
      guard let id = piece["submission"] as? String else { continue }
      #expect((piece["reason"] as? String)?.isEmpty == false)
      held[id, default: Words()].add(piece["text"] as? String)
    }
    let ministry = try words(of: "papirer/lovudkast.docx", program)
    var counted = 0
    let read = submissions.filter { $0["parent"] is NSNull && ($0["state"] as? String) != "refused" }
    for (path, submission) in pairs(paths, read, program) {
      guard let id = submission["id"] as? String else { continue }
      let words = try words(of: path, program)
      counted += words.counts.values.reduce(0, +)
      var known = held[id] ?? Words()
      // The ministry's own words in a returned copy are the draft's.
      if submission["returnedDocument"] is String {
        for (word, count) in ministry.counts { known.counts[word, default: 0] += count }
      }
      let lost = words.lacking(in: known)
      #expect(lost.isEmpty, "\(path) lost \(lost.prefix(8))")
    }
    return (submissions.count, counted)
  }

  /// Each file with its submission; files in folders are known by their names below the folder.
  private func pairs(_ paths: [String], _ submissions: [Object], _ program: BuiltProgram) -> [(
    String, Object
  )] {
    var byName: [String: String] = [:]
    for path in paths {
      let url = path.hasPrefix("/") ? URL(fileURLWithPath: path) : program.folder.appendingPathComponent(path)
      let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
      if names.isEmpty { byName[url.lastPathComponent] = path }
      for name in names { byName[name] = path + "/" + name }
    }
    return submissions.compactMap { submission in
      (submission["file"] as? String).flatMap { byName[$0] }.map { ($0, submission) }
    }
  }

  private func words(of path: String, _ program: BuiltProgram) throws -> Words {
    let run = try program.run("inspect", path, "--json")
    guard run.exitCode == 0, let document = try run.json() as? Object else { return Words() }
    let blocks = ((document["blocks"] as? [Object]) ?? []).filter { ($0["furniture"] as? Bool) == false }
    return Words(blocks.map { $0["text"] as? String })
  }

  @Test("over the example's files")
  func example() throws {
    let (scratch, program) = try ScratchFolder.withExample()
    defer { withExtendedLifetime(scratch) {} }
    let (files, words) = try check(["bidrag"], program)
    print("balance over the example: \(files) files, \(words) words, none lost")
    #expect(words > 2_000)
  }

  @Test("over files of other programs, hostile ones among them")
  func foreignFiles() throws {
    guard let corpus else {
      print(
        "SKIPPED: no shared data; the balance over files of other programs is not measured. Set KOMDIR_DATA.")
      return
    }
    let step = BuiltProgram.takesAll ? 1 : 15
    var paths: [String] = []
    for folder in ["csv", "docx", "eml", "hostile", "html", "ods", "odt", "pdf", "xlsx"] {
      let url = corpus.appendingPathComponent(folder)
      let names = try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
      paths += stride(from: step / 2, to: names.count, by: step).map {
        url.appendingPathComponent(names[$0]).path
      }
    }
    let (scratch, program) = try ScratchFolder.withExample()
    defer { withExtendedLifetime(scratch) {} }
    let (files, words) = try check(paths, program)
    print("balance over files of other programs: \(files) files, \(words) words, none lost")
    #expect(files >= paths.count)
  }
}
