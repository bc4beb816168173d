import ArgumentParser
import DocumentFormats
import KomdirCore

struct DuplicatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duplicates", abstract: "Find texts that say the same, without an archive.",
    discussion: """
      komdir duplicates tekster.jsonl

      One JSON object a line, with id and text. A group is exact (the same words), near (words added or left out) or
      contained (a passage of a longer text). Words that a copy adds stand between [+ and +], words that it leaves out
      between [- and -]. In an archive collate finds the same.
      """)

  @Argument(
    help: "The texts, one JSON object a line; - is standard input.", completion: .file(extensions: ["jsonl"]))
  var file: String
  @OptionGroup var output: OutputOptions

  func run() throws {
    let source = try FileInput.source(of: file, limits: try ReadContext.fromEnvironment().limits)
    let texts = TextLines(source.bytes)
    let groups: [TextLines.Group]
    do {
      groups = try texts.duplicates()
    } catch let error as TextLines.Malformed {
      throw FileFailure(
        message: .malformedLine(file, error.line), exitCode: 3, place: "\(file):\(error.line)")
    }
    guard output.json else { return try show(groups, of: texts) }
    let ids = try groups.map { group in try group.members.map { try texts.line($0).id } }
    printJSON { json in
      json.beginObject()
      json.field("texts", texts.count)
      json.key("groups")
      json.beginArray()
      for (group, members) in zip(groups, ids) {
        json.beginObject()
        json.field("kind", group.kind.rawValue)
        json.field("members", members)
        json.endObject()
      }
      json.endArray()
      json.endObject()
    }
  }

  private func show(_ groups: [TextLines.Group], of texts: TextLines) throws {
    for group in groups {
      let members = try group.members.map { try texts.line($0) }
      output.say(.duplicates(group.kind, members.map(\.id)))
      guard group.kind != .exact, let first = members.first else { continue }
      for copy in members.dropFirst() where copy.text != first.text {
        output.say(.same("  \(copy.id): \(markedCopy(copy.text, of: first.text))"))
      }
    }
    output.say(.duplicatesFound(texts: texts.count, groups: groups.count))
  }
}
