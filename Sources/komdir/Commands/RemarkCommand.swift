import ArgumentParser
import DocumentFormats
import KomdirCore

struct RemarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remark", abstract: "Correct a remark by hand; no automatic run changes it back.",
    subcommands: [
      Place.self, RemarkLikelyCommand.self, Add.self, Keep.self, Drop.self, Split.self, Move.self,
      Support.self, Member.self,
    ])

  struct Place: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "place", abstract: "Say which provision a remark is about.",
      discussion: """
        komdir remark place R-17 par:1/nr:5
        komdir remark place R-17 "§ 1, nr. 5"
        komdir remark place R-17 general
        """)

    @Argument(help: "The remark.") var id: String
    @Argument(help: "The provision's id or name; general for none.") var provision: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      let isGeneral = ["general", "generelt", "-"].contains(provision.lowercased())
      try options.show(change, of: [id]) {
        [try $0.place(remark: id, at: isGeneral ? nil : provision, by: options.clerk())]
      }
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Add what a member said on the telephone or at a meeting.",
      discussion: "komdir remark add --member Viborg --place \"§ 3\" --text \"Fristen er for kort.\"")

    @Option(help: "Who said it.") var member: String
    @Option(parsing: .unconditional, help: "The words.") var text: String
    @Option(help: "The provision; left out: a general remark.") var place: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      var added: StoredRemark?
      try options.show(change) {
        let remark = try $0.addRemark(
          hearing: options.hearing, member: member, text: text, provision: place, by: options.clerk())
        added = remark
        return [remark]
      }
      guard let added, !change.dryRun else { return }
      try options.warnOfOutsiders(options.open(), submission: "\(added.submission)")
    }
  }

  struct Keep: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "keep",
      abstract:
        "Make a remark of words that were set aside or read as saying nothing, or take a dropped one back.",
      discussion: """
        komdir remark keep S-3:p4     the fourth piece set aside of file S-3
        komdir remark keep R-59       a remark that was dropped, or that was read as saying nothing
        """)

    @Argument(help: "The piece, such as S-3:p4, or the remark.") var piece: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      let isPiece = piece.contains(":")
      try options.show(change, of: [piece]) { workspace in
        [
          isPiece
            ? try workspace.keep(setAside: piece, by: options.clerk())
            : try workspace.keep(dropped: piece, by: options.clerk())
        ]
      }
    }
  }

  struct Drop: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "drop", abstract: "Take out a remark that is none; it is kept, with the reason.",
      discussion: """
        komdir remark drop R-59 --reason "Brevfod"
        komdir remark keep R-59     takes it back
        """)

    @Argument(help: "The remark.") var id: String
    @Option(parsing: .unconditional, help: "Why it is no remark.") var reason: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      try options.show(change, of: [id]) { [try $0.drop(remark: id, reason: reason, by: options.clerk())] }
    }
  }

  struct Split: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "split",
      abstract: "Split a remark that says several things; the original stays as it was sent.",
      discussion: """
        komdir remark split R-17                         at its line breaks
        komdir remark split R-17 --at "For det andet"    where these words begin
        """)

    @Argument(help: "The remark.") var id: String
    @Option(
      parsing: .unconditionalSingleValue,
      help: "Words that a new part begins with; may be given several times.") var at: [String] = []
    @OptionGroup var change: ChangeOptions
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      try options.show(change, of: [id]) { try $0.split(remark: id, at: at, by: options.clerk()) }
    }
  }

  struct Support: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "support", abstract: "Say whose answer a remark supports; its sender counts under it.",
      discussion: """
        komdir remark support R-17 Kolding KL
        komdir remark support R-17 --none
        """)

    @Argument(help: "The remark.") var id: String
    @Argument(help: "Whose answers: members, municipalities, other bodies, or files such as S-3.")
    var owners: [String] = []
    @Flag(help: "It supports nobody's answer.") var none = false
    @OptionGroup var change: ChangeOptions
    @OptionGroup var options: WorkspaceOptions

    func validate() throws {
      guard owners.isEmpty == none else {
        throw ValidationError("Name whose answers it supports, or --none.")
      }
    }

    func run() throws {
      try options.show(change, of: [id]) { [try $0.setSupport(remark: id, to: owners, by: options.clerk())] }
    }
  }

  struct Member: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "member", abstract: "Say whose view a remark is, as in a letter that several sent.",
      discussion: "komdir remark member R-17 Kolding")

    @Argument(help: "The remark.") var id: String
    @Argument(help: "The member, or the municipality.") var member: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      try options.show(change, of: [id]) {
        [try $0.set(remark: id, member: member, by: options.clerk())]
      }
    }
  }

  struct Move: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "move", abstract: "Put a remark under another position.",
      discussion: "komdir remark move R-17 P-3")

    @Argument(help: "The remark.") var id: String
    @Argument(help: "The position.") var position: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      try options.show(change, of: [id, position]) {
        [try $0.move(remark: id, to: position, by: options.clerk())]
      }
    }
  }
}

extension WorkspaceOptions {
  fileprivate func show(
    _ change: ChangeOptions, of records: [String] = [], _ command: (Workspace) throws -> [StoredRemark]
  ) throws {
    guard let remarks = try self.change(change, of: records, command) else { return }
    guard output.json else {
      for remark in remarks { output.say(.remark(remark)) }
      return
    }
    printJSON { $0.list(remarks) { $0.fields(of: $1) } }
  }
}
