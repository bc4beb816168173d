import Foundation
import Testing

@Suite("The JSON of the main job, as its contract has it")
struct JSONTests {
  private static let member = Shape.object([
    "id": .maybe(.text), "name": .maybe(.text), "municipality": .maybe(.text), "why": .text,
  ])
  private static let refused = Shape.list(.object(["file": .text, "reason": .text]))
  private static let decision = Shape.object([
    "id": .text,
    "value": .oneOf([
      "followed", "followedInPart", "notFollowed", "noted", "duplicateOf", "outOfScope", "answered",
      "postponed",
      "withdrawn",
    ]), "reason": .maybe(.text), "target": .maybe(.text), "by": .text, "at": .text,
  ])
  private static let submission = Shape.object([
    "id": .text, "parent": .maybe(.text), "file": .text, "sha256": .text, "member": member,
    "state": .oneOf(["received", "late", "replaced", "withdrawn", "refused"]), "remarks": .number,
  ])
  private static let remark = Shape.object([
    "id": .text, "submission": .text,
    "kind": .oneOf([
      "comment", "insertion", "deletion", "replacement", "paragraph", "row", "cell", "mail", "annotation",
    ]),
    "nature": .oneOf(["substantive", "pointer", "noRemarks"]), "text": .text, "anchorText": .maybe(.text),
    "proposedWording": .maybe(.text), "asWritten": .maybe(.text), "document": .maybe(.text),
    "provision": .maybe(.text), "match": .oneOf(["exact", "moved", "parent", "none", "general"]),
    "candidates": .list(.text),
  ])
  private static let position = Shape.object([
    "id": .text, "provision": .maybe(.text), "theme": .maybe(.text), "title": .text, "remarks": .list(.text),
    "members": .list(.text), "duplicates": .list(.list(.text)),
    "additions": .list(.object(["remark": .text, "text": .text])),
  ])

  private func expect(_ shape: Shape, _ run: BuiltProgram.Run, exitCodes: Set<Int32> = [0]) throws {
    #expect(exitCodes.contains(run.exitCode), "\(run.exitCode): \(run.errors)")
    #expect(shape.misfits(try run.json()) == [])
  }

  @Test("every command of the main job, over the example hearing")
  func shapes() throws {
    let (scratch, program) = try ScratchFolder.withExample()
    defer { withExtendedLifetime(scratch) {} }
    try expect(
      .object(["workspace": .text, "created": .flag]),
      program.run("init", "--association", "KOMDIR", "--json"))
    try expect(
      .object([
        "rows": .number, "added": .number, "updated": .number, "unchanged": .number,
        "refused": .list(.object(["row": .number, "reason": .text])),
      ]), program.run("member", "import", "medlemmer.csv", "--json"))
    try expect(
      .object([
        "id": .text, "title": .text, "authority": .maybe(.text), "department": .maybe(.text),
        "caseNumber": .maybe(.text), "deadline": .maybe(.text), "deadlineAlternatives": .list(.text),
        "deadlineProblem": .maybe(.text), "internalDeadline": .text, "replyTo": .list(.text),
        "cc": .list(.text),
        "contact": .object(["name": .maybe(.text), "phone": .maybe(.text), "email": .maybe(.text)]),
        "letterDate": .maybe(.text), "kind": .maybe(.text), "round": .maybe(.text),
        "found": .map(.object(["file": .text, "quote": .text])),
        "documents": .list(
          .object([
            "id": .text, "role": .oneOf(["hearingLetter", "consulteeList", "draft", "annex", "other"]),
            "file": .text, "version": .number, "provisions": .number,
          ])), "warnings": .list(.text),
      ]),
      program.run("hearing", "import", "papirer", "--internal-deadline", "2026-02-23T12:00", "--json"),
      exitCodes: [0, 1])
    try expect(
      .object([
        "received": .number, "read": .number, "unchanged": .number, "remarks": .number,
        "refused": Self.refused,
        "setAside": .list(
          .object([
            "submission": .text, "text": .text,
            "reason": .oneOf([
              "address", "greeting", "thanks", "heading", "signature", "quote", "disclaimer", "reservation",
              "inOriginal", "empty",
            ]),
          ])), "submissions": .list(Self.submission),
      ]), program.run("collect", "bidrag", "--json"), exitCodes: [1])
    let remarks = try program.run("remarks", "--json")
    try expect(
      .list(
        .object([
          "member": Self.member, "positions": .list(.text), "decisions": .list(Self.decision),
          "source": .object([
            "file": .text, "page": .maybe(.number), "paragraph": .maybe(.number), "cell": .maybe(.text),
          ]),
        ])), remarks)
    #expect(Shape.list(Self.remark).misfits(try remarks.json()) == [])
    try expect(.list(Self.position), program.run("collate", "--json"), exitCodes: [0, 1])
    try expect(.list(Self.decision), program.run("decide", "R-1", "followed", "--json"))
    try expect(.list(Self.remark), program.run("remark", "place", "R-1", "par:1/nr:2", "--json"))
    try expect(
      .list(Self.remark),
      program.run("remark", "add", "--member", "Viborg", "--text", "Sagt i telefonen", "--json"))
    let texts = try #require(try remarks.json() as? [[String: Any]])
    let long = try #require(
      texts.first {
        (($0["text"] as? String) ?? "").split(separator: " ").count > 8
          && ($0["kind"] as? String) == "paragraph"
      })
    let longID = try #require(long["id"] as? String)
    let middle = try #require(
      (long["text"] as? String)?.split(separator: " ").dropFirst(4).prefix(2).joined(separator: " "))
    let pieces =
      try #require(
        try program.run("submission", "show", "S-3", "--json").json() as? [String: Any])["setAside"]
      as? [[String: Any]]
    let piece = try #require(pieces?.first?["id"] as? String)
    try expect(.list(Self.remark), program.run("remark", "keep", piece, "--json"))
    try expect(.list(Self.remark), program.run("remark", "split", longID, "--at", middle, "--json"))
    try expect(Self.submission, program.run("submission", "set", "S-3", "--member", "Kolding", "--json"))
    try expect(
      .object(["id": .text, "title": .text]), program.run("hearing", "set", "--title", "Overgang", "--json"))
    try expect(
      .object(["id": .text, "title": .text, "text": .text, "dissent": .text]),
      program.run("position", "set", "P-1", "--text", "KOMDIR foreslår.", "--json"))
    try expect(.object(["files": .list(.text)]), program.run("worksheet", "export", "ark.xlsx", "--json"))
    try expect(
      .object([
        "matched": .number, "unmatched": .number, "added": .number, "updated": .number, "unchanged": .number,
        "conflicts": .number,
      ]), program.run("worksheet", "import", "ark.xlsx", "--json"))
    try expect(
      .object([
        "file": .text, "sha256": .text, "paragraphs": .number,
        "trace": .list(
          .object(["paragraph": .number, "position": .maybe(.text), "remarks": .list(.text)])),
      ]), program.run("respond", "--output", "svar.docx", "--json"), exitCodes: [1])
    try expect(
      .object([
        "ok": .flag, "state": .oneOf(["blocked", "ready", "sent", "closed"]),
        "counts": .object(["blocks": .number, "look": .number, "know": .number]),
        "problems": .list(
          .object([
            "rule": .text, "severity": .oneOf(["error", "warning"]),
            "group": .oneOf(["blocks", "look", "know"]),
            "subject": .text, "message": .text, "next": .maybe(.text),
          ])),
      ]), program.run("check", "--json"), exitCodes: [1])
    try expect(
      .list(
        .object([
          "hearing": .text, "title": .text, "deadline": .maybe(.text), "daysLeft": .maybe(.number),
          "stage": .text, "members": .number, "answered": .number,
          "missing": .list(.object(["id": .text, "name": .text])), "remarks": .number, "undecided": .number,
          "problems": .number,
        ])), program.run("status", "--json"))
    // What was written is a draft; the secretary's own file is sent.
    #expect(try program.run("sent", "svar.docx", "--json").exitCode == 2)
    try Data("Svar".utf8).write(to: program.folder.appendingPathComponent("sendt.txt"))
    try expect(
      .object(["file": .text, "sha256": .text, "sentAt": .text]),
      program.run("sent", "sendt.txt", "--reason", "Skrevet i hånden", "--json"))
    try expect(
      .list(.object(["entry": .number, "at": .text, "who": .text, "what": .text, "hash": .text])),
      program.run("log", "--json"))
  }

  @Test("times are Danish time with offset, ids are short, and a provision is its id in its document")
  func values() throws {
    let (scratch, program) = try ScratchFolder.withHearing()
    defer { withExtendedLifetime(scratch) {} }
    _ = try program.run("collect", "bidrag")
    let remarks = try #require(try program.run("remarks", "--json").json() as? [[String: Any]])
    for remark in remarks {
      #expect((remark["id"] as? String)?.wholeMatch(of: /R-[0-9]+/) != nil)
      if let provision = remark["provision"] as? String {
        #expect(provision.wholeMatch(of: /((note:)?[a-z]+:[^\/]+)(\/[a-z]+:[^\/]+)*/) != nil, "\(provision)")
      }
    }
    let submissions = try #require(
      try program.run("submission", "list", "--json").json() as? [[String: Any]])
    for time in submissions.compactMap({ $0["sentAt"] as? String }) {
      #expect(time.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[12]:00/) != nil, "\(time)")
    }
    #expect(
      submissions.contains {
        ($0["file"] as? String) == "09-hoeje-taastrup.eml/Høringssvar Høje-Taastrup.docx"
      })
  }

  @Test("the check of shapes itself: what is missing or of another kind is found")
  func shape() throws {
    func misfits(_ shape: Shape, _ json: String) throws -> [String] {
      shape.misfits(try JSONSerialization.jsonObject(with: Data(json.utf8), options: [.fragmentsAllowed]))
    }
    let shape = Shape.object(["a": .number, "b": .list(.object(["c": .maybe(.text)])), "d": .flag])
    #expect(try misfits(shape, #"{"a":1,"b":[{"c":null},{"c":"x"}],"d":true,"mere":0}"#) == [])
    #expect(
      try misfits(shape, #"{"a":true,"b":[{}],"d":1}"#) == [
        ".a: no number", ".b[0].c: missing", ".d: no flag",
      ])
  }
}
