import DanishLaw
import DocumentFormats
import DocumentModel
import Foundation
import Testing

@testable import KomdirCore

/// Writes what speaks for each place of the draft, for every remark of the open papers, for the script that fits the
/// weights (`Tests/Conformance/subject_weights.py`).
///
/// `KOMDIR_SUBJECT_EVIDENCE` names the file to write, `KOMDIR_SUBJECT_FOLDERS` the hearings; one JSON object a remark.
@Suite("Evidence of subjects, as recorded for fitting")
struct SubjectEvidenceRecorder {
  private struct Line: Encodable {
    var set: String
    var text: String
    /// Whether the remark names a place; its words that do so are left out of the evidence.
    var isNamed: Bool
    var places: [String]
    var evidence: [[Double]]
    var whole: [Double]
  }

  private static let target = ProcessInfo.processInfo.environment["KOMDIR_SUBJECT_EVIDENCE"]
  private static let folders = (ProcessInfo.processInfo.environment["KOMDIR_SUBJECT_FOLDERS"] ?? "").split(
    separator: ":"
  ).map(String.init)

  @Test("the evidence of the open papers' subjects is written where asked", .enabled(if: target != nil))
  func record() throws {
    let target = try #require(Self.target)
    var output = Data()
    for path in Self.folders {
      let folder = URL(fileURLWithPath: path)
      let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
      let name = try #require(names.first { $0.hasPrefix("draft.") })
      let draft = try FormatRegistry.standard.read(
        SourceFile(name: name, bytes: [UInt8](Data(contentsOf: folder.appendingPathComponent(name))))
      ).document
      let reader = FeedbackReader(
        context: FeedbackContext(
          title: "", documents: [.init(document: draft, outline: outline(of: draft), sha256: "")], members: []
        ))
      let feedback = folder.appendingPathComponent("feedback")
      for file in try FileManager.default.contentsOfDirectory(atPath: feedback.path).sorted() {
        let bytes = [UInt8](try Data(contentsOf: feedback.appendingPathComponent(file)))
        for reading in files(file, bytes) {
          for line in lines(of: reader.read(FeedbackFile(reading: reading, name: file)), reader, path) {
            output += try JSONEncoder().encode(line) + Data("\n".utf8)
          }
        }
      }
    }
    try output.write(to: URL(fileURLWithPath: target))
    #expect(!output.isEmpty)
  }

  private func lines(of reading: FeedbackReading, _ reader: FeedbackReader, _ path: String) -> [Line] {
    let subjects = reader.draft.subjects
    // What the program itself placed by subject names nothing.
    let isNamed = { (remark: Remark) in
      remark.placement.match != .general
        && (remark.placement.asWritten != nil || remark.placement.candidates.isEmpty)
    }
    let named = reading.remarks.map { isNamed($0) ? $0.placement.provision.flatMap(subjects.order) : nil }
    return reading.remarks.indices.compactMap { index in
      let remark = reading.remarks[index]
      guard remark.nature == .substantive,
        ![.comment, .insertion, .deletion, .replacement].contains(remark.kind)
      else { return nil }
      var others = named
      others[index] = nil
      let near = SubjectNeighbours(of: index, among: others)
      let text = isNamed(remark) ? withoutPlaces(remark.text, reader) : remark.text
      let theme = remark.theme.map { isNamed(remark) ? withoutPlaces($0, reader) : $0 }
      return Line(
        set: path, text: remark.text, isNamed: isNamed(remark), places: subjects.places.map(\.path),
        evidence: subjects.evidence(for: text, theme: theme, near: near, among: 0..<subjects.count).map(
          \.values),
        whole: SubjectIndex.wholeEvidence(text, near: near))
    }
  }

  private func withoutPlaces(_ text: String, _ reader: FeedbackReader) -> String {
    var rest = ""
    var end = 0
    for mention in reader.places.mentions(in: text) where mention.range.lowerBound >= end {
      rest += text.scalars(in: end..<mention.range.lowerBound) + " "
      end = mention.range.upperBound
    }
    return rest + text.scalars(in: end..<text.unicodeScalars.count)
  }

  private func files(_ name: String, _ bytes: [UInt8]) -> [Reading] {
    guard let read = try? FormatRegistry.standard.read(SourceFile(name: name, bytes: bytes)) else {
      return []
    }
    return [read]
      + read.document.attachments.filter { !$0.isInline }.flatMap { files($0.name ?? "bilag", $0.bytes) }
  }
}
