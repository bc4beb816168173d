import DocumentFormats
import DocumentModel
import Foundation
import Testing

@testable import KomdirCore

/// Writes what is read of every open letter and all that was weighed, for the scripts in `Tests/Letters`.
///
/// `KOMDIR_LETTER_EVIDENCE` names the file to write, one JSON object a letter; `KOMDIR_LETTER_FOLDERS` the folders,
/// parted by ":". `KOMDIR_LETTER_WEIGHTS` may name a file of tables, by folder and field, to be used instead of those
/// in the source.
@Suite("Evidence of letters, as recorded for fitting")
struct LetterEvidenceRecorder {
  private struct Table: Decodable {
    var threshold: Double
    var sure: Double
    var weights: [String: Double]
  }

  private struct Record: Encodable {
    var folder: String
    var file: String
    var answer: Answer
    var candidates: [String: [Candidate]]
  }

  private struct Answer: Encodable {
    var title, authority, department, caseNumber, deadline, letterDate, kind, round: String?
    var contact, phone, email, deadlineProblem: String?
    var deadlineAlternatives, replyTo, cc: [String]
    var confidence: [String: String]
    var certainty: [String: Double]
    var rivals: [String: String]
  }

  private struct Candidate: Encodable {
    var value: String
    var quote: String
    var likelihood: Double
    var signs: [String]
  }

  private static let environment = ProcessInfo.processInfo.environment
  private static let target = environment["KOMDIR_LETTER_EVIDENCE"]

  @Test("what was weighed in the open letters is written where asked", .enabled(if: target != nil))
  func record() throws {
    let target = try #require(Self.target)
    let folders = (Self.environment["KOMDIR_LETTER_FOLDERS"] ?? "").split(separator: ":").map(String.init)
    let given = try Self.environment["KOMDIR_LETTER_WEIGHTS"].map {
      try JSONDecoder().decode(
        [String: [String: Table]].self, from: Data(contentsOf: URL(fileURLWithPath: $0)))
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    var output = Data()
    for path in folders {
      let tables = Self.tables(given?[path])
      let folder = URL(fileURLWithPath: path)
      let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
      for name in names where name != "truth" && !name.hasPrefix(".") {
        guard let data = try? Data(contentsOf: folder.appendingPathComponent(name)) else { continue }
        let papers = HearingPapers([SourceFile(name: name, bytes: [UInt8](data))], context: ReadContext())
        let letter = papers.letter(for: .komdir, tables: tables) ?? HearingLetter()
        output += try encoder.encode(record(path, name, letter)) + Data("\n".utf8)
      }
    }
    try output.write(to: URL(fileURLWithPath: target))
    #expect(!output.isEmpty)
  }

  private static func tables(_ given: [String: Table]?) -> LetterTables {
    guard let given else { return .fitted }
    let signs = Dictionary(uniqueKeysWithValues: allSigns.map { ($0.name, $0) })
    return LetterTables(
      Dictionary(
        uniqueKeysWithValues: LetterField.allCases.compactMap { field in
          given[field.rawValue].map { table in
            let weights = table.weights.compactMap { name, weight in signs[name].map { ($0, weight) } }
            return (
              field,
              LetterWeights(
                threshold: table.threshold, sure: table.sure,
                weights: Dictionary(uniqueKeysWithValues: weights))
            )
          }
        }))
  }

  private static var allSigns: [LetterSign] {
    LetterTrait.allCases.map(LetterSign.trait) + LetterLabel.allCases.map(LetterSign.label)
      + Cue.allCases.flatMap { cue in Cue.Place.allCases.map { LetterSign.cue(cue, $0) } }
  }

  private func record(_ folder: String, _ file: String, _ letter: HearingLetter) -> Record {
    Record(
      folder: folder, file: file,
      answer: Answer(
        title: letter.title, authority: letter.authority, department: letter.department,
        caseNumber: letter.caseNumber, deadline: letter.deadline, letterDate: letter.letterDate,
        kind: letter.kind?.rawValue, round: letter.round?.rawValue, contact: letter.contact?.name,
        phone: letter.contact?.phone, email: letter.contact?.email,
        deadlineProblem: letter.deadlineProblem?.rawValue, deadlineAlternatives: letter.deadlineAlternatives,
        replyTo: letter.replyTo, cc: letter.cc, confidence: letter.confidence.mapValues(\.rawValue),
        certainty: letter.certainty, rivals: letter.rivals),
      candidates: Dictionary(
        uniqueKeysWithValues: letter.weighedFields.map { field in
          (
            field.name,
            field.candidates.map {
              Candidate(
                value: $0.value, quote: $0.quote, likelihood: $0.likelihood, signs: $0.signs.map(\.name))
            }
          )
        }))
  }
}
