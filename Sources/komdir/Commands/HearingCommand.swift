import ArgumentParser
import DocumentFormats
import KomdirCore

struct HearingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hearing", abstract: "Hearings: what a ministry sent, and by when it wants an answer.",
    subcommands: [Import.self, Set.self, Paper.self, Show.self, Reopen.self, Close.self, Delete.self])

  /// The fields of a hearing that a person can set.
  struct Fields: ParsableArguments {
    @Option(parsing: .unconditional, help: "The hearing's title.") var title: String?
    @Option(help: "The ministry or agency.") var authority: String?
    @Option(help: "The department or office within it.") var department: String?
    @Option(help: "The authority's case number.") var caseNumber: String?
    @Option(help: ArgumentHelp("The authority's deadline.", valueName: "2026-03-15T12:00")) var deadline:
      String?
    @Option(help: ArgumentHelp("The association's own deadline.", valueName: "2026-03-15T12:00"))
    var internalDeadline: String?
    @Option(help: "Where the answer is sent; several with commas.") var replyTo: String?
    @Option(help: "Who gets a copy; several with commas.") var cc: String?
    @Option(help: "The authority's contact.") var contactName: String?
    @Option(help: "The contact's telephone.") var contactPhone: String?
    @Option(help: "The contact's mail address.") var contactEmail: String?
    @Option(parsing: .unconditional, help: "What the response reserves, such as the board's approval.")
    var reservation: String?
    @Option(parsing: .unconditional, help: "Words that replace the response's standard opening.") var opening:
      String?
    @Option(
      name: .customLong("response-language"),
      help: ArgumentHelp("The response's language.", valueName: "da|en"))
    var responseLanguage: String?

    var values: [(HearingField, String)] {
      [
        (.title, title), (.authority, authority), (.department, department), (.caseNumber, caseNumber),
        (.deadline, deadline), (.internalDeadline, internalDeadline), (.replyTo, replyTo), (.cc, cc),
        (.contactName, contactName), (.contactPhone, contactPhone), (.contactEmail, contactEmail),
        (.reservation, reservation), (.opening, opening), (.language, responseLanguage),
      ].compactMap { field, value in value.map { (field, $0) } }
    }

    func validate() throws {
      if let responseLanguage, Language(rawValue: responseLanguage) == nil {
        throw ValidationError("--response-language takes da or en, not '\(responseLanguage)'.")
      }
    }
  }

  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Take a ministry's letter, draft, list of consultees and annexes, in one go.",
      discussion: """
        komdir hearing import hoeringsbrev.pdf lovudkast.docx hoeringsliste.docx
        komdir hearing import lovudkast-v2.docx --id H-1     the next version; remarks follow their provisions
        """)

    @Argument(help: "Files, folders or mails.", completion: .file()) var files: [String]
    @Option(help: "The hearing to add to, or the id of the new one.") var id: String?
    @Flag(help: "Take files that seem to be no papers of a hearing all the same.") var anyway = false
    @OptionGroup var fields: Fields
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      let incoming = try IncomingFile.files(at: files).filter { !$0.isTemporary }
      let workspace = try options.open()
      let sources = try incoming.map { SourceFile(name: $0.name, bytes: try $0.bytes()) }
      let papers = HearingPapers(sources, context: try options.readContext())
      let report = try workspace.importHearing(
        papers, id: id ?? options.hearing, setting: fields.values, anyway: anyway, by: options.clerk())
      if options.output.json {
        printJSON { $0.hearingImport(report, options.output.chosenLanguage) }
      } else {
        options.output.say(.hearingImport(report))
      }
      let asks =
        !report.refused.isEmpty || report.hearing.deadlineProblem != nil || !report.carried.none.isEmpty
      if asks { throw ExitCode(1) }
    }
  }

  struct Set: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "set",
      abstract: "Set what the letter did not say, or said wrongly; an import leaves it alone from then on.",
      discussion: "komdir hearing set --deadline 2026-03-15T12:00 --reply-to hoering@min.dk")

    @Argument(help: "The hearing; may be left out where one is open.") var id: String?
    @OptionGroup var fields: Fields
    @OptionGroup var change: ChangeOptions
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      let set = try options.change(change) {
        try $0.set(hearing: id ?? options.hearing, fields.values, by: options.clerk())
      }
      if let hearing = set { options.show(hearing) }
    }
  }

  struct Paper: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "paper", abstract: "Say what a paper is, where its looks misled.",
      discussion: """
        komdir hearing paper D-2 --role draft
        komdir hearing paper D-1 --role hearingLetter        the letter is read at once
        komdir hearing paper D-7 --replaces D-2              the next version; remarks follow their provisions
        """)

    @Argument(help: "The paper, such as D-2.") var id: String
    @Option(help: "What it is: \(DocumentRole.allCases.map(\.rawValue).joined(separator: ", ")).")
    var role: DocumentRole?
    @Option(help: "The paper that it is the new version of.") var replaces: String?
    @OptionGroup var options: WorkspaceOptions

    func validate() throws {
      guard (role == nil) != (replaces == nil) else {
        throw ValidationError("Say either --role or --replaces.")
      }
    }

    func run() throws {
      let workspace = try options.open()
      if let replaces {
        let version = try workspace.set(document: id, replaces: replaces, by: options.clerk())
        if options.output.json {
          printJSON { json in
            json.object {
              $0.fields(of: version.document)
              $0.fields(of: version.carried)
            }
          }
        } else {
          options.output.say(.paper(version.document))
          options.output.say(.carried(version.carried))
        }
        if !version.carried.none.isEmpty { throw ExitCode(1) }
        return
      }
      guard let role else { return }
      let document = try workspace.set(document: id, role: role, by: options.clerk())
      let hearing =
        role == .hearingLetter
        ? try workspace.readLetter(
          hearing: document.hearing, context: try options.readContext(), by: options.clerk()) : nil
      guard options.output.json else {
        options.output.say(.paper(document))
        if let hearing { options.output.say(.hearing(hearing)) }
        return
      }
      printJSON { json in
        json.object { $0.fields(of: document) }
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show a hearing with the words that each field was found in.",
      discussion: """
        komdir hearing show
        komdir hearing show --why
        """)

    @Argument(help: "The hearing; may be left out where one is open.") var id: String?
    @Flag(help: "Read the letter again and say why each value was chosen.") var why = false
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      if why { return try showWhy() }
      let workspace = try options.open()
      let hearing = try workspace.hearing(id ?? options.hearing)
      let papers = try workspace.papers(hearing: hearing.id)
      guard options.output.json else {
        options.output.say(.hearing(hearing))
        for paper in papers { options.output.say(.indented(.paper(paper))) }
        return
      }
      printJSON { json in
        json.object { json in
          json.fields(of: hearing)
          json.list("papers", papers) { $0.fields(of: $1) }
        }
      }
    }

    private func showWhy() throws {
      let letter = try options.open().letterEvidence(
        hearing: id ?? options.hearing, context: try options.readContext())
      let fields = letter?.weighedFields ?? []
      if options.output.json {
        let language = options.output.chosenLanguage
        printJSON { json in json.object { $0.object("why") { $0.evidence(fields, language) } } }
      } else {
        options.output.say(letter == nil ? .noLetter : .why(fields))
      }
    }
  }

  struct Reopen: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reopen", abstract: "Open a hearing again after its response was sent or it was closed.")

    @Argument(help: "The hearing; may be left out where one is closed.") var id: String?
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      options.show(try options.open().reopen(hearing: id ?? options.hearing, by: options.clerk()))
    }
  }

  struct Delete: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "delete", abstract: "Take away a hearing that nothing hangs on, made by mistake.",
      discussion: "komdir hearing delete H-2")

    @Argument(help: "The hearing.") var id: String
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      try options.open().delete(hearing: id, by: options.clerk())
      guard options.output.json else {
        options.output.say(.hearingDeleted(id))
        return
      }
      printJSON { json in json.object { $0.field("deleted", id) } }
    }
  }

  struct Close: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "close", abstract: "Close a hearing that will not be answered.")

    @Argument(help: "The hearing; may be left out where one is open.") var id: String?
    @Option(parsing: .unconditional, help: "Why it is not answered.") var reason: String
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      options.show(
        try options.open().close(hearing: id ?? options.hearing, reason: reason, by: options.clerk()))
    }
  }
}

extension DocumentRole: ExpressibleByArgument {}

extension WorkspaceOptions {
  fileprivate func show(_ hearing: Hearing) {
    if output.json {
      printJSON { json in json.object { $0.fields(of: hearing) } }
    } else {
      output.say(.hearing(hearing))
    }
  }
}
