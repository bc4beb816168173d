import DanishLaw
import Foundation
import Testing

@Suite("Examples in the articles")
struct ArticleExampleTests {
  private func article(_ name: String) throws -> String {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let path = package.appendingPathComponent("Sources/DanishLaw/DanishLaw.docc/\(name).md")
    return try String(contentsOf: path, encoding: .utf8)
  }

  @Test("each law text in the article on acts has the provisions that stand below it")
  func acts() throws {
    var law: [String]?
    var ids: [String]?
    var lastLaw = ""
    var compared = 0
    for line in try article("HowAnActIsBuilt").components(separatedBy: "\n") {
      switch line {
      case "```law": law = []
      case "```ids": ids = []
      case "```":
        if let lines = law { lastLaw = lines.joined(separator: "\n") }
        if let wanted = ids {
          #expect(LawSample(lastLaw).ids == wanted)
          compared += 1
        }
        law = nil
        ids = nil
      default:
        law?.append(line)
        ids?.append(line)
      }
    }
    #expect(compared == 3)
  }

  @Test("each row of the tables in the article on references means what it says")
  func references() throws {
    var compared = 0
    for line in try article("ReferencesToLaw").components(separatedBy: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map {
        $0.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
      }
      guard cells.count == 2 else { continue }
      ReferenceSample("Vi mener, at ⟦\(cells[0])⟧ bør ændres.", cells[1]).check()
      compared += 1
    }
    #expect(compared == 17)
  }
}
