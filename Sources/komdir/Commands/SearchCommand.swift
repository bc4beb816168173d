import ArgumentParser
import DocumentFormats
import KomdirCore

extension SearchScope: ExpressibleByArgument {}

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Search remarks, the hearings' papers and responses sent.",
    discussion: """
      komdir search "kommunernes merudgifter"
      komdir search '"første hele måned" § 7 stk 1' --in remarks
      komdir search "Kerteminde starthjælp"

      Words are looked for in all their forms and within compounds, with æ, ø, å or ae, oe, aa, and with one letter
      wrong. Words in quotation marks must stand like that. A reference such as § 7, stk. 1, finds what is about that
      place; the name of a municipality or a member finds what they wrote. Without --hearing all hearings are searched.
      The answers are internal: they show members' own words, whatever their consent, and are not for others.
      """)

  @Argument(help: "What to look for.") var query: [String]
  @Option(
    name: .customLong("in"),
    help: ArgumentHelp(
      "Only here: remarks, documents or responses.", valueName: "where"))
  var scope: SearchScope?
  @Option(help: ArgumentHelp("At most so many answers.", valueName: "number")) var limit = 20
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let hits = try options.open().search(
      query.joined(separator: " "), in: scope, hearing: options.hearing, limit: limit)
    let language = options.output.chosenLanguage
    guard options.output.json else {
      if hits.isEmpty { options.output.say(.nothingFound(query.joined(separator: " "))) }
      for hit in hits { options.output.say(.hit(hit)) }
      if hits.contains(where: { $0.kind == .remark }) { options.output.say(.hitsAreInternal) }
      return
    }
    printJSON { json in
      json.list(hits) { entry, hit in
        entry.field("kind", hit.kind.rawValue)
        entry.field("id", hit.id)
        entry.field("hearing", hit.hearing)
        entry.field("title", Phrase.title(of: hit)(language))
        entry.field("provision", hit.provision)
        entry.field("snippet", hit.snippet)
        entry.key("score")
        entry.value((hit.score * 1_000).rounded() / 1_000)
      }
    }
  }
}
