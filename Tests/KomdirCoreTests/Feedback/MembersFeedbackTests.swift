import DanishLaw
import DocumentFormats
import DocumentModel
import Foundation
import Testing

@testable import KomdirCore

/// What the test set of members' feedback says about one hearing, as far as this suite needs it.
private struct Truth: Decodable {
  struct Remark: Decodable {
    var file: String
    var mustContain: [String]
    var provision: String?
    var alsoRight: [String]?
    var nature: String
    var kind: String
    var otherHearing: Bool?
  }
  struct Submission: Decodable {
    var file: String
    var member: String?
  }

  var title: String
  var submissions: [Submission]
  var remarks: [Remark]
}

private let dataFolder: URL? = {
  let environment = ProcessInfo.processInfo.environment["KOMDIR_DATA"]
  let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  let candidates = [
    environment.map { URL(fileURLWithPath: $0) }, package.appendingPathComponent("../shared"),
  ]
  for root in candidates.compactMap({ $0 }) {
    let folder = root.appendingPathComponent("letters/members")
    if FileManager.default.fileExists(atPath: folder.path) { return folder }
  }
  return nil
}()

private let canRead = !FormatRegistry.standard.entries.isEmpty && FeedbackFixture.hasReferences

@Suite("Members' feedback of the test set")
struct MembersFeedbackTests {
  private struct Figures {
    var substantive = 0
    var setAside = 0
    var remarks = 0
    var found = 0
    var placed = 0
    var place = 0
    var submissions = 0
    var members = 0
  }

  private func bytes(_ url: URL) throws -> [UInt8] { [UInt8](try Data(contentsOf: url)) }

  /// The readings of a file and of what it carries, by the names that the truth gives them.
  private func readings(
    _ name: String, _ bytes: [UInt8], _ reader: FeedbackReader, parent: SenderGuess?
  ) -> [(name: String, reading: FeedbackReading)] {
    let short = name.split(separator: "/").last.map(String.init) ?? name
    guard let read = try? FormatRegistry.standard.read(SourceFile(name: short, bytes: bytes)) else {
      return []
    }
    let reading = reader.read(FeedbackFile(reading: read, name: short, parentSender: parent))
    var all = [(name, reading)]
    for attachment in read.document.attachments where !attachment.isInline {
      all += readings(
        name + "/" + (attachment.name ?? "bilag"), attachment.bytes, reader, parent: reading.sender)
    }
    return all
  }

  private func figures(_ folder: URL) throws -> Figures {
    let truth = try JSONDecoder().decode(
      Truth.self, from: Data(contentsOf: folder.appendingPathComponent("truth.json")))
    let draft = try FormatRegistry.standard.read(
      SourceFile(name: "draft.docx", bytes: try bytes(folder.appendingPathComponent("draft.docx")))
    ).document
    let register = try String(contentsOf: folder.appendingPathComponent("members.csv"), encoding: .utf8)
    let members = register.split(whereSeparator: \.isNewline).dropFirst().map { line in
      let fields = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      return Member(
        name: fields[0], title: fields[1], municipality: fields[2],
        mailAddresses: fields[3].split(separator: ",").map { String($0).trimmed }, initials: fields[4])
    }
    let reader = FeedbackReader(
      context: FeedbackContext(
        title: truth.title, documents: [.init(document: draft, outline: outline(of: draft), sha256: "")],
        members: members))
    var found: [String: FeedbackReading] = [:]
    let feedback = folder.appendingPathComponent("feedback")
    for name in try FileManager.default.contentsOfDirectory(atPath: feedback.path).sorted() {
      for entry in readings(name, try bytes(feedback.appendingPathComponent(name)), reader, parent: nil) {
        found[entry.name.precomposedStringWithCanonicalMapping] = entry.reading
      }
    }
    var figures = Figures()
    for submission in truth.submissions {
      guard let member = submission.member else { continue }
      figures.submissions += 1
      let reading = found[submission.file.precomposedStringWithCanonicalMapping]
      if reading?.sender.municipality == member { figures.members += 1 }
    }
    for remark in truth.remarks {
      figures.remarks += 1
      if remark.nature == "substantive" { figures.substantive += 1 }
      guard let reading = found[remark.file.precomposedStringWithCanonicalMapping] else { continue }
      let words = remark.mustContain.map(folded)
      let holding = reading.remarks.filter { cut in
        let text = folded([cut.text, cut.proposedWording ?? "", cut.anchorText ?? ""].joined(separator: " "))
        return words.contains { text.contains($0) }
      }
      guard !holding.isEmpty else {
        let isAside = reading.setAside.contains { aside in words.contains { folded(aside.text).contains($0) }
        }
        if isAside, remark.nature == "substantive" { figures.setAside += 1 }
        continue
      }
      figures.found += 1
      guard let provision = remark.provision, remark.otherHearing != true else { continue }
      figures.placed += 1
      let right = [provision] + (remark.alsoRight ?? [])
      if holding.contains(where: { right.contains($0.placement.provision?.path ?? "") }) {
        figures.place += 1
      }
    }
    return figures
  }

  @Test(
    "no substantive remark is set aside, nearly all are found and placed",
    .enabled(if: dataFolder != nil, "the test set is not here: set KOMDIR_DATA"),
    .enabled(if: canRead, "no format can be read yet"))
  func conformance() throws {
    let folder = try #require(dataFolder)
    var count = 0
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
      let hearing = folder.appendingPathComponent(name)
      guard FileManager.default.fileExists(atPath: hearing.appendingPathComponent("truth.json").path) else {
        continue
      }
      count += 1
      let figures = try figures(hearing)
      #expect(figures.setAside == 0, "\(name)")
      #expect(figures.found * 100 >= figures.remarks * 98, "\(name): \(figures.found) of \(figures.remarks)")
      #expect(figures.place * 100 >= figures.placed * 88, "\(name): \(figures.place) of \(figures.placed)")
      #expect(
        figures.members * 100 >= figures.submissions * 94,
        "\(name): \(figures.members) of \(figures.submissions)")
    }
    #expect(count > 0)
  }
}
