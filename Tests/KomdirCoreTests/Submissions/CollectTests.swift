@testable import DocumentFormats
import DanishText
import DocumentModel
import Foundation
import Testing

@testable import KomdirCore

@Suite("Collecting members' files")
struct CollectTests {
  @Test("received = read + refused + unchanged, and every file is kept byte for byte")
  func balance() throws {
    let desk = try HearingDesk()
    var files = try desk.layThreeAnswers()
    files.append(try desk.lay("tom.docx", []))
    files.append(
      try desk.lay("knækket.docx", Array(try HearingDesk.docx(Document(blocks: [Block("x")])).prefix(300))))
    let report = try desk.collect(files)
    #expect(report.received == 5)
    #expect(report.read == 3)
    #expect(report.refused.map(\.file) == ["tom.docx", "knækket.docx"])
    #expect(report.unchanged == 0)
    #expect(report.remarks == 5)
    #expect(report.submissions.map(\.submission.printedID) == ["S-1", "S-2", "S-3", "S-4", "S-5"])
    var kept: [String: [UInt8]] = [:]
    _ = try desk.workspace.exportOriginals(hearing: nil) { kept[$0] = $1 }
    for (index, file) in files.enumerated() {
      #expect(try kept["S-\(index + 1) \(file.name)"] == file.bytes())
    }
  }

  @Test("collecting the same files again changes nothing")
  func twice() throws {
    let desk = try HearingDesk()
    let files = try desk.layThreeAnswers()
    _ = try desk.collect(files)
    let log = try desk.workspace.log()
    let remarks = try desk.workspace.remarks(hearing: nil)
    let again = try desk.collect(files)
    #expect(again.received == 3)
    #expect(again.unchanged == 3)
    #expect(again.remarks == 0)
    #expect(try desk.workspace.log() == log)
    #expect(try desk.workspace.remarks(hearing: nil) == remarks)
  }

  @Test("the same folder by another path is unchanged too")
  func otherPath() throws {
    let desk = try HearingDesk()
    _ = try desk.layThreeAnswers()
    #expect(try desk.collectAll().read == 3)
    let detour = desk.folder.appendingPathComponent("bidrag").path + "/../bidrag/"
    #expect(try desk.collect(IncomingFile.files(at: [detour])).unchanged == 3)
  }

  /// What the archive says of each remark, whatever number it got.
  private func facts(_ desk: HearingDesk) throws -> Set<String> {
    Set(
      try desk.workspace.remarks(hearing: nil).map { entry in
        [
          entry.submission.file, entry.submission.state.rawValue, entry.remark.text,
          entry.remark.provision ?? entry.remark.match.rawValue, entry.voice.municipality ?? "?",
        ].joined(separator: "|")
      })
  }

  @Test("the order of the files does not matter", arguments: [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1]])
  func order(_ order: [Int]) throws {
    let first = try HearingDesk()
    let second = try HearingDesk()
    func files(_ desk: HearingDesk) throws -> [IncomingFile] {
      try desk.layThreeAnswers() + [
        desk.lay(
          "odder-rettet.txt", HearingDesk.odder + "\nAd § 2\nGelænder af træ rådner. Stål bør være tilladt.")
      ]
    }
    _ = try first.collect(files(first))
    let shuffled = try files(second)
    _ = try second.collect(order.map { shuffled[$0] })
    #expect(try facts(first) == facts(second))
    // The corrected version asks whether it replaces the first, never the other way round.
    let asking = try second.workspace.submissions(hearing: nil).filter { !$0.submission.questions.isEmpty }
    let replaced = try #require(
      try second.workspace.submissions(hearing: nil).first { $0.submission.file == "odder.txt" })
    #expect(asking.map(\.submission.file) == ["odder-rettet.txt"])
    #expect(asking.first?.submission.questions == ["replaces:\(replaced.submission.printedID)"])
  }

  @Test("of two versions the one that was sent last is the newer, whichever was collected first")
  func newerByDate() throws {
    let desk = try HearingDesk()
    func mail(_ day: Int, _ words: String) -> String {
      """
      From: Karla Mosegård <kamo@odder.example>
      Subject: Svar fra Odder
      Date: \(day) Feb 2026 10:15:00 +0100
      Content-Type: text/plain; charset=utf-8

      Ad § 1, nr. 1
      \(words)
      """
    }
    _ = try desk.collect([
      desk.lay("b/svar.eml", mail(20, "Grænsen på 30 km er for høj ved skoler, og den bør være 25 km.")),
      desk.lay("a/svar.eml", mail(18, "Grænsen på 30 km er for høj ved skoler.")),
    ])
    let asking = try desk.workspace.submissions(hearing: nil).filter { !$0.submission.questions.isEmpty }
    #expect(asking.map(\.submission.file) == ["b/svar.eml"])
  }

  @Test("a file that could not be read is tried again, and keeps its number when it can be")
  func triedAgain() throws {
    let desk = try HearingDesk()
    let whole = try HearingDesk.docx(
      FeedbackFixture.document(["Odder Kommune", "Ad § 1, nr. 1", "Grænsen er for høj ved skoler."]))
    let file = try desk.lay("odder.docx", whole)
    // A reader without formats stands for a machine where a program is missing.
    let collector = try desk.workspace.collector(hearing: nil, context: ReadContext(), by: desk.clerk)
    let blind = Collector(
      workspace: desk.workspace, clerk: desk.clerk, hearing: collector.hearing,
      reader: TreeReader(
        registry: FormatRegistry(entries: []), context: ReadContext(), feedback: collector.reader.feedback),
      documents: collector.documents, members: collector.members, received: nil)
    #expect(try blind.collect([file]).refused.map(\.file) == ["odder.docx"])
    #expect(try blind.collect([file]).refused.count == 1)
    _ = try desk.workspace.set(submission: "S-1", SubmissionChange(member: "Odder"), by: desk.clerk)
    let report = try desk.collect([file])
    #expect(report.read == 1)
    let all = try desk.workspace.submissions(hearing: nil)
    #expect(all.map(\.submission.printedID) == ["S-1"])
    #expect(all.first?.submission.state == .received)
    #expect(all.first?.submission.why == "given")
    #expect(try desk.collect([file]).unchanged == 1)
  }

  @Test("a file that a person refused stays refused when the folder is collected again")
  func refusedByHand() throws {
    let desk = try HearingDesk()
    let files = try desk.layThreeAnswers()
    _ = try desk.collect(files)
    _ = try desk.workspace.set(
      submission: "S-1", SubmissionChange(state: .refused, reason: "Gælder en anden høring"), by: desk.clerk)
    let again = try desk.collect(files)
    #expect(again.unchanged == 3)
    let all = try desk.workspace.submissions(hearing: nil)
    #expect(all.count == 3)
    #expect(all.first?.submission.state == .refused)
    #expect(all.first?.submission.reason == "Gælder en anden høring")
  }

  @Test("a file whose reading ended the program twice is refused by name, and the others are read")
  func endedTwice() throws {
    let desk = try HearingDesk()
    let files = try desk.layThreeAnswers()
    let hash = SHA256.hexDigest(of: try files[0].bytes())
    // What two runs leave behind that were killed while they read the file.
    try desk.tamper("INSERT INTO original (sha256, bytes, attempts) VALUES ('\(hash)', x'', 2)")
    let report = try desk.collect(files)
    #expect(report.read == 2)
    #expect(report.refused.map(\.file) == ["odder.txt"])
    #expect(report.refused.first?.reason == .reason(FileTree.Refusal.endedTheProcess))
    // The next run tries it again.
    #expect(try desk.collect(files).read == 1)
  }

  @Test("the same bytes from the same sender are unchanged, from another sender a second answer")
  func sameBytes() throws {
    let desk = try HearingDesk()
    let file = try desk.lay("fælles.txt", "Ad § 1, nr. 1\nGrænsen på 30 km er for høj på stier ved skoler.")
    #expect(try desk.collect([file], member: "Odder").read == 1)
    #expect(try desk.collect([file], member: "Odder").unchanged == 1)
    #expect(try desk.collect([file], member: "Bornholm").read == 1)
    #expect(try desk.collect([file]).unchanged == 1)
    let senders = try desk.workspace.submissions(hearing: nil).map(\.submission.municipality)
    #expect(senders == ["Odder", "Bornholm"])
  }

  @Test("lock files, links and files too large are refused without being opened")
  func notOpened() throws {
    let desk = try HearingDesk()
    try desk.lay("~$svar.docx", "lås")
    try desk.lay("odder.txt", HearingDesk.odder)
    let link = desk.folder.appendingPathComponent("bidrag/genvej.txt")
    try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: "/etc/passwd")
    let report = try desk.collectAll()
    #expect(report.received == 3)
    #expect(report.read == 1)
    #expect(Set(report.refused.map(\.file)) == ["~$svar.docx", "genvej.txt"])
    var limits = Limits.standard
    limits.fileBytes = 200_000
    let small = try desk.workspace.collector(
      hearing: nil, context: ReadContext(limits: limits), by: desk.clerk)
    let large = try small.collect([desk.lay("stor.txt", String(repeating: "x", count: 200_001))])
    #expect(large.refused.map(\.reason) == [.reason(ReadError.overLimit(Place(), .fileBytes(200_000)))])
  }

  @Test("a file after the members' deadline is late: read, counted and asked about")
  func late() throws {
    let desk = try HearingDesk()
    _ = try desk.workspace.set(hearing: nil, [(.internalDeadline, "2026-02-19T12:00")], by: desk.clerk)
    let report = try desk.collect(desk.layThreeAnswers(), received: Moment("2026-02-19T11:59"))
    #expect(report.submissions.map(\.submission.state) == [.received, .received, .late])
    let problems = try desk.workspace.check(hearing: nil, at: desk.clerk.now)
    #expect(problems.filter { $0.rule == .lateNotAccepted }.map(\.subject) == ["S-3 københavn.eml"])
    _ = try desk.workspace.set(
      submission: "S-3", SubmissionChange(acceptedBy: "formanden", reason: "Ferie"), by: desk.clerk)
    #expect(
      try !desk.workspace.check(hearing: nil, at: desk.clerk.now).contains { $0.rule == .lateNotAccepted })
  }

  @Test("each file in a mail and in an archive counts, and has the sender of what it came in")
  func parents() throws {
    let desk = try HearingDesk()
    let attachment = Data("Ad § 2\nGelænder af træ rådner. Stål bør også være tilladt.".utf8)
      .base64EncodedString()
    let mail = """
      From: Bent Tangkær <beta@kk.example>
      Subject: Svar
      Date: Fri, 20 Feb 2026 10:15:00 +0100
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary="x"

      --x
      Content-Type: text/plain; charset=utf-8

      Se vedhæftede.
      --x
      Content-Type: text/plain; name="svar.txt"
      Content-Disposition: attachment; filename="svar.txt"
      Content-Transfer-Encoding: base64

      \(attachment)
      --x--
      """
    let report = try desk.collect([desk.lay("svar.eml", mail)])
    #expect(report.received == 2)
    #expect(report.read == 2)
    #expect(report.submissions.map(\.submission.file) == ["svar.eml", "svar.eml/svar.txt"])
    #expect(report.submissions.map(\.submission.municipality) == ["København", "København"])
    #expect(report.submissions.map(\.submission.parent) == [nil, 1])
    let remarks = try desk.workspace.remarks(hearing: nil)
    #expect(remarks.map(\.remark.nature) == [.pointer, .substantive])
    #expect(remarks.last?.remark.provision == "par:2")
  }

  @Test("what a mail's winmail.dat says of the mail again is counted once")
  func winmail() throws {
    let words = HearingDesk.bornholm.replacing("\n", with: "\r\n")
    func little(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(value >> (8 * $0) & 255) } }
    func attribute(_ id: Int, _ data: [UInt8]) -> [UInt8] {
      [1] + little(id, 4) + little(data.count, 4) + data + [0, 0]
    }
    // MS-OXTNEF: the code page, and the older attribute for the body.
    let packed =
      [0x78, 0x9F, 0x3E, 0x22, 1, 0] + attribute(0x0006_9007, little(65_001, 4) + little(0, 4))
      + attribute(0x0002_800C, Array(words.utf8))
    let mail = """
      From: Yrsa Engholt <yren@brk.example>
      To: hoering@komdir.example
      Subject: Svar
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=b

      --b
      Content-Type: text/plain; charset=utf-8

      \(words)
      --b
      Content-Type: application/ms-tnef; name=winmail.dat
      Content-Transfer-Encoding: base64

      \(Data(packed).base64EncodedString())
      --b--

      """
    let alone = try HearingDesk()
    let remarks = try alone.collect([try alone.lay("winmail.dat", packed)]).remarks
    let desk = try HearingDesk()
    #expect(try desk.collect([try desk.lay("svar.eml", mail)]).remarks == remarks && remarks > 0)
  }

  @Test("what a reserved answer reserves is shown on the file")
  func reservation() throws {
    let desk = try HearingDesk()
    let report = try desk.collect([
      desk.lay(
        "odder.txt",
        "Odder Kommune\n\nSvaret afgives med forbehold for byrådets godkendelse.\n\n"
          + HearingDesk.odder.dropFirst("Odder Kommune".count))
    ])
    #expect(
      report.submissions.first?.reservations == ["Svaret afgives med forbehold for byrådets godkendelse."])
  }
}
