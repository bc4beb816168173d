import ArgumentParser
import DocumentFormats
import KomdirCore

struct ConflictsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts", abstract: "Show remarks that are against each other, side by side.",
    discussion: """
      komdir conflicts
      komdir conflict confirm C-1
      komdir conflict dismiss C-2 --reason "To forskellige frister"

      Opposite wishes, other numbers or dates for the same thing, and wordings that collide, each with the words
      it rests on. What you have confirmed or dismissed stays so, whatever comes in later. The list is internal.
      """)

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let conflicts = try options.open().conflicts(hearing: options.hearing, by: options.clerk())
    if options.output.json {
      printJSON { $0.list(conflicts) { $0.fields(of: $1) } }
    } else {
      for conflict in conflicts { options.output.say(.conflict(conflict)) }
      options.output.say(.conflictsFound(conflicts))
    }
    if conflicts.contains(where: { $0.state == .proposed }) { throw ExitCode(1) }
  }
}

struct ConflictCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflict", abstract: "Say whether remarks are against each other.",
    subcommands: [Confirm.self, Dismiss.self, Reopen.self])

  struct Confirm: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "confirm", abstract: "Say that it is a conflict; the response shows who dissents.",
      discussion: """
        komdir conflict confirm C-1
        komdir conflict confirm C-1 --dissenting 2

        The side with fewer members dissents, unless you name the other. The response names those who consent.
        """)

    @Argument(help: "The conflict.") var id: String
    @Option(help: ArgumentHelp("The side that dissents: 1 or 2.", valueName: "number")) var dissenting: Int?
    @Option(parsing: .unconditional, help: "Why.") var reason: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      try options.rule(change) {
        try $0.rule(
          conflict: id, .confirmed, dissenting: dissenting, reason: reason, by: options.clerk())
      }
    }
  }

  struct Dismiss: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "dismiss", abstract: "Say that it is no conflict; it is not proposed again.",
      discussion: "komdir conflict dismiss C-2 --reason \"To forskellige frister\"")

    @Argument(help: "The conflict.") var id: String
    @Option(parsing: .unconditional, help: "Why.") var reason: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      try options.rule(change) {
        try $0.rule(conflict: id, .dismissed, reason: reason, by: options.clerk())
      }
    }
  }

  struct Reopen: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reopen", abstract: "Take back what was said of a conflict.",
      discussion: "komdir conflict reopen C-2")

    @Argument(help: "The conflict.") var id: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      try options.rule(change) { try $0.rule(conflict: id, .proposed, by: options.clerk()) }
    }
  }
}

extension WorkspaceOptions {
  fileprivate func rule(_ change: ChangeOptions, _ command: (Workspace) throws -> Conflict) throws {
    guard let conflict = try self.change(change, command) else { return }
    guard output.json else {
      output.say(.conflict(conflict))
      return
    }
    printJSON { json in json.object { $0.fields(of: conflict) } }
  }
}
