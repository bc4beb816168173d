import DanishLaw
import Foundation
import Testing

/// The folder of real amendment instructions, one a line; nil where the shared data are absent.
private let instructionsFolder: URL? = {
  let environment = ProcessInfo.processInfo.environment["KOMDIR_DATA"]
  let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  let candidates = [
    environment.map { URL(fileURLWithPath: $0) }, package.appendingPathComponent("../shared"),
  ]
  return candidates.compactMap { $0?.appendingPathComponent("law/amendments") }
    .first { FileManager.default.fileExists(atPath: $0.path) }
}()

@Suite("Instructions of real amending acts")
struct RealInstructionsTests {
  @Test("97 of 100 real instructions are read in full; the commonest others are printed")
  func share() throws {
    guard let folder = instructionsFolder else {
      print("SKIPPED: no law/amendments; the share of real instructions read in full is not measured")
      return
    }
    var read = 0
    var total = 0
    var unread: [String: (count: Int, example: String)] = [:]
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    for name in names where name.hasPrefix("instructions-") {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      for line in text.split(whereSeparator: \.isNewline) {
        let instruction = withoutAct(line).trimmingCharacters(in: .whitespaces)
        guard !instruction.isEmpty else { continue }
        total += 1
        let result = amendmentInstruction(instruction)
        if result.isUnderstood {
          read += 1
        } else {
          unread[result.unread.first ?? "", default: (0, instruction)].count += 1
        }
      }
    }
    let share = Double(read) / Double(max(total, 1))
    print("amendment instructions read in full: \(read) of \(total) (\((share * 10_000).rounded() / 100) %)")
    let commonest = unread.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.prefix(10)
    for (word, entry) in commonest { print("  \(entry.count) × \(word): \(entry.example.prefix(120))") }
    #expect(total > 20_000)
    #expect(share >= 0.97)
  }

  /// Lines of some years begin with "year-number; ".
  private func withoutAct(_ line: Substring) -> Substring {
    guard let mark = line.firstIndex(of: ";"), line[..<mark].allSatisfy({ $0.isNumber || $0 == "-" }) else {
      return line
    }
    return line[line.index(after: mark)...]
  }
}
