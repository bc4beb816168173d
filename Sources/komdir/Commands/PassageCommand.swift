import ArgumentParser
import DocumentFormats
import KomdirCore

struct PassageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "passage", abstract: "The association's own passages, to be used again.",
    subcommands: [Add.self, List.self, Use.self])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Keep a passage, typed or taken from a position.",
      discussion: """
        komdir passage add --title "DUT" --text "Merudgifterne skal dækkes efter DUT-princippet."
        komdir passage add --from P-3
        """)

    @Option(parsing: .unconditional, help: "What it is called.") var title: String?
    @Option(parsing: .unconditional, help: "The text, typed as a position's.") var text: String?
    @Option(parsing: .unconditional, help: "The theme.") var theme: String?
    @Option(help: ArgumentHelp("The position that it is taken from.", valueName: "position")) var from:
      String?
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      let passage = try options.open().addPassage(
        title: title, text: text, theme: theme, from: from, by: options.clerk())
      let kept = PassageInBank(passage: passage, uses: [])
      guard options.output.json else {
        options.output.say(.passage(kept))
        return
      }
      printJSON { json in json.object { $0.fields(of: kept) } }
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the passages, with where each was used.")

    @Option(parsing: .unconditional, help: "Only those on this theme.") var theme: String?
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      let passages = try options.open().passages(theme: theme)
      guard options.output.json else {
        if passages.isEmpty { options.output.say(.noPassages) }
        for passage in passages { options.output.say(.passage(passage)) }
        return
      }
      printJSON { json in
        json.beginArray()
        for passage in passages { json.object { $0.fields(of: passage) } }
        json.endArray()
      }
    }
  }

  struct Use: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "use", abstract: "Put a passage into a position's text.",
      discussion: """
        komdir passage use A-1 P-3
        """)

    @Argument(help: ArgumentHelp("The passage.", valueName: "id")) var passage: String
    @Argument(help: "The position.") var position: String
    @Flag(help: "In place of what the position says.") var replace = false
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      let changed = try options.open(holding: position).use(
        passage: passage, in: position, replacing: replace, by: options.clerk())
      guard options.output.json else {
        options.output.say(.position(changed))
        return
      }
      printJSON { json in json.object { $0.fields(of: changed) } }
    }
  }
}

extension JSONStream {
  fileprivate mutating func fields(of kept: PassageInBank) {
    field("id", kept.passage.printedID)
    field("title", kept.passage.title)
    field("text", kept.passage.text)
    field("theme", kept.passage.theme)
    field("source", kept.passage.source)
    field("at", kept.passage.at)
    field("by", kept.passage.by)
    list("uses", kept.uses) { entry, use in
      entry.field("position", use.position)
      entry.field("hearing", use.hearing)
      entry.field("at", use.at)
    }
  }
}

extension Phrase {
  static let noPassages = Phrase(
    "ingen afsnit endnu\nnæste: komdir passage add --from P-3",
    "no passages yet\nnext: komdir passage add --from P-3")

  static func passage(_ kept: PassageInBank) -> Phrase {
    let passage = kept.passage
    let theme = passage.theme.map { " (\($0))" } ?? ""
    let lead = "\(passage.printedID)  \(passage.title)\(theme)\n    \(passage.text)"
    guard !kept.uses.isEmpty else { return Phrase(lead, lead) }
    let uses = kept.uses.map { "\($0.hearing) \($0.position)" }.joined(separator: ", ")
    return Phrase("\(lead)\n    brugt i: \(uses)", "\(lead)\n    used in: \(uses)")
  }
}
