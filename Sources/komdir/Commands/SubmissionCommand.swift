import ArgumentParser
import DocumentFormats
import KomdirCore

extension Submission.State: ExpressibleByArgument {}

/// Whether a sender may be named.
enum NamedAnswer: String, ExpressibleByArgument, CaseIterable {
  case yes, no
}

struct SubmissionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "submission", abstract: "The files that members sent.",
    subcommands: [Set.self, List.self, Show.self])

  struct Set: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "set",
      abstract: "Say who sent a file, that a late or unreadable one is accepted, or what it replaces.",
      discussion: """
        komdir submission set S-3 --member Viborg
        komdir submission set S-3 --member Odder --member Greve    both sent it
        komdir submission set S-7 --received 2026-02-20T15:30
        komdir submission set S-9 --accepted-by formanden --reason "Udvalget skulle høres først"
        komdir submission set S-4 --replaces S-3
        komdir submission set S-5 --state withdrawn --date 2026-02-27
        komdir submission set S-6 --named no
        """)

    @Argument(help: "The file, such as S-3.") var id: String
    @Option(
      parsing: .unconditionalSingleValue,
      help: "Who sent it: M number, name, address or municipality; several times for a joint letter.")
    var member: [String] = []
    @Option(help: ArgumentHelp("When it came.", valueName: "time")) var received: String?
    @Option(help: "Its state: \(Submission.State.allCases.map(\.rawValue).joined(separator: ", ")).")
    var state: Submission.State?
    @Option(parsing: .unconditional, help: "Who accepted a late file, or that a refused one stays unread.")
    var acceptedBy: String?
    @Option(parsing: .unconditional, help: "The reason.") var reason: String?
    @Option(help: "The earlier file that this one replaces.") var replaces: String?
    @Option(help: "The date of a withdrawal.") var date: String?
    @Option(help: ArgumentHelp("Whether its sender may be named in the response.", valueName: "yes|no"))
    var named: NamedAnswer?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      let said = SubmissionChange(
        members: member, received: received, state: state, acceptedBy: acceptedBy, reason: reason,
        replaces: replaces, date: date, mayBeNamed: named.map { $0 == .yes })
      let changed = try options.change(change, of: [id]) {
        try $0.set(submission: id, said, by: options.clerk())
      }
      guard let submission = changed else { return }
      let workspace = try options.open()
      let summary = try workspace.summary(of: submission.printedID)
      if options.output.json {
        printJSON { json in json.object { $0.fields(of: summary) } }
      } else {
        options.output.say(.submission(summary))
      }
      try options.warnOfOutsiders(workspace, submission: submission.printedID)
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the files of a hearing and what became of them.")

    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      let submissions = try options.open().submissions(hearing: options.hearing)
      guard options.output.json else {
        for summary in submissions { options.output.say(.submission(summary)) }
        return
      }
      printJSON { $0.list(submissions) { $0.fields(of: $1) } }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show a file's remarks, and what was set aside and why.",
      discussion: """
        komdir submission show S-3
        komdir remark keep S-3:p4     when a piece set aside is a remark after all
        """)

    @Argument(help: "The file, such as S-3.") var id: String
    @Flag(help: "Show every text to its end.") var whole = false
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      let contents = try options.open(holding: id).contents(of: id)
      guard options.output.json else {
        options.output.say(.contents(contents, whole: whole))
        return
      }
      printJSON { json in
        json.object {
          $0.fields(of: contents.summary)
          $0.list("contents", contents.remarks) { $0.fields(of: $1) }
          $0.list("setAside", contents.setAside) { entry, piece in
            entry.field("id", piece.id)
            entry.field("text", piece.text)
            entry.field("reason", piece.reason.rawValue)
            entry.field("keptAs", piece.keptAs)
          }
        }
      }
    }
  }
}
