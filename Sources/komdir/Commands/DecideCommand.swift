import ArgumentParser
import DocumentFormats
import KomdirCore

struct DecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "Say what the association does with a remark.",
    discussion: """
      komdir decide R-17 followed
      komdir decide R-18 notFollowed --reason "Hører hjemme i vejledningen"
      komdir decide R-19 duplicateOf --target R-17

      Decisions: followed, followedInPart, notFollowed (reason), noted, duplicateOf (target), outOfScope,
      answered, postponed, withdrawn (date). Their Danish names do too.
      """)

  @Argument(help: "The remark.") var id: String
  @Argument(help: "The decision.") var value: String
  @Option(parsing: .unconditional, help: "Why.") var reason: String?
  @Option(help: "The remark that it is a duplicate of.") var target: String?
  @Option(help: "The date of a withdrawal.") var date: String?
  @Flag(help: "Keep earlier decisions on the remark beside this one.") var add = false
  @OptionGroup var change: ChangeOptions
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    guard let value = Decision.Value(written: value) else { throw WorkspaceError.unknownDecision(value) }
    let input = DecisionInput(value: value, reason: reason, target: target, date: date)
    let decided = try options.change(change, of: [id]) {
      try $0.decide(remark: id, [input], adding: add, by: options.clerk())
    }
    guard let decisions = decided else { return }
    guard options.output.json else {
      options.output.say(.decided(id, decisions))
      return
    }
    printJSON { $0.list(decisions) { $0.fields(of: $1) } }
  }
}
