import DanishLaw
import DocumentFormats
import DocumentModel
import Foundation
import Testing

@testable import KomdirCore

/// Writes what can be seen of every line of the open papers, for the script that fits the weights.
///
/// `KOMDIR_LINE_EVIDENCE` names the file to write; one JSON object a letter, mail or part of a mail.
@Suite("Evidence of lines, as recorded for fitting")
struct LineEvidenceRecorder {
  private struct Sequence: Encodable {
    var set: String
    var file: String
    var lines: [Line]
    var joints: [Joint]
  }

  /// A paragraph that may carry on the remark before it.
  private struct Joint: Encodable {
    var open: [String]
    var line: String
    var features: [String]
  }

  private struct Line: Encodable {
    var text: String
    var features: [String]
  }

  private final class Notebook {
    var joints: [Joint] = []
  }

  private static let target = ProcessInfo.processInfo.environment["KOMDIR_LINE_EVIDENCE"]
  private static let folders = (ProcessInfo.processInfo.environment["KOMDIR_LINE_FOLDERS"] ?? "").split(
    separator: ":"
  )
  .map(String.init)

  @Test("the evidence of the open papers' lines is written where asked", .enabled(if: target != nil))
  func record() throws {
    let target = try #require(Self.target)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    var output = Data()
    for path in Self.folders {
      let folder = URL(fileURLWithPath: path)
      let draftName = try #require(
        FileManager.default.contentsOfDirectory(atPath: path).sorted().first { $0.hasPrefix("draft.") })
      let draft = try FormatRegistry.standard.read(
        SourceFile(
          name: draftName, bytes: [UInt8](Data(contentsOf: folder.appendingPathComponent(draftName))))
      ).document
      let reader = FeedbackReader(
        context: FeedbackContext(
          title: "", documents: [.init(document: draft, outline: outline(of: draft), sha256: "")], members: []
        ))
      let feedback = folder.appendingPathComponent("feedback")
      for name in try FileManager.default.contentsOfDirectory(atPath: feedback.path).sorted() {
        let bytes = [UInt8](try Data(contentsOf: feedback.appendingPathComponent(name)))
        for (file, reading) in files(name, bytes) {
          for lines in reader.letters(in: reading) {
            let rules = reader.roles
            let isMail = reading.document.message != nil
            let features = LineEvidence(lines, rules: rules, isMail: isMail).features()
            var joints: [Joint] = []
            var cutter = RemarkCutter(places: reader.places, draft: reader.draft, isMail: isMail)
            let note = Notebook()
            cutter.trace = { note.joints.append(Joint(open: $0, line: $1, features: $2.map(\.rawValue))) }
            _ = cutter.cut(lines, roles: rules.roles(of: lines, isMail: isMail)) { _ in nil }
            joints = note.joints
            let sequence = Sequence(
              set: path, file: file,
              lines: zip(lines, features).map { line, found in
                Line(
                  text: line.shown,
                  features: rules.isKnownQuotation(line) ? [] : found.map(\.rawValue))
              }, joints: joints)
            output += try encoder.encode(sequence) + Data("\n".utf8)
          }
        }
      }
    }
    try output.write(to: URL(fileURLWithPath: target))
    #expect(!output.isEmpty)
  }

  private func files(_ name: String, _ bytes: [UInt8]) -> [(String, Reading)] {
    let short = name.split(separator: "/").last.map(String.init) ?? name
    guard let read = try? FormatRegistry.standard.read(SourceFile(name: short, bytes: bytes)) else {
      return []
    }
    var all = [(name, read)]
    for attachment in read.document.attachments where !attachment.isInline {
      all += files(name + "/" + (attachment.name ?? "bilag"), attachment.bytes)
    }
    return all
  }
}
