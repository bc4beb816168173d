import Foundation
import Testing

@Suite("The public surface")
struct DocumentedSurfaceTests {
  /// Public lines of a target without a comment that says what they are. Initialisers that take a type's properties,
  /// comparisons and raw values say it by themselves.
  private static func bare(in target: String) throws -> [String] {
    let folder = BuiltProgram.package.appendingPathComponent("Sources/\(target)")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var found: [String] = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let lines = try String(contentsOf: file, encoding: .utf8)
        .split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      for (index, line) in lines.enumerated() where isToBeSaid(line) {
        let above = lines[..<index].last { !$0.hasPrefix("@") } ?? ""
        if !above.hasPrefix("///") { found.append("\(file.lastPathComponent):\(index + 1): \(line)") }
      }
    }
    return found
  }

  private static func isToBeSaid(_ line: String) -> Bool {
    let byThemselves = [
      "public extension", "public import", "public init(", "public static func <", "public static func ==",
      "public let rawValue", "public var description: String",
    ]
    return line.hasPrefix("public ") && !byThemselves.contains { line.hasPrefix($0) }
  }

  /// Public lines that may stand without a comment. The numbers go down and never up.
  private static let mayLack = ["DocumentFormats": 21, "KomdirCore": 119]

  @Test(
    "of each library gets no line without a comment that says what it is",
    arguments: ["DocumentModel", "DocumentFormats", "DanishLaw", "DanishText", "KomdirCore"])
  func documented(target: String) throws {
    let bare = try Self.bare(in: target)
    #expect(bare.count <= Self.mayLack[target, default: 0], "\(bare.joined(separator: "\n"))")
  }
}
