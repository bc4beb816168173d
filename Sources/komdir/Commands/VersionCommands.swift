import ArgumentParser
import DanishText
import DocumentFormats
import DocumentModel
import KomdirCore

extension ResponseCommand {
  struct Freeze: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "freeze",
      abstract: "Keep the response as it stands, under a name; later changes are a new version.",
      discussion: """
        komdir response freeze --name "Til bestyrelsen" --state board
        """)

    @Option(help: "What the version is called.") var name: String
    @Option(
      help: ArgumentHelp("How far it is: draft, round (with the members), board.", valueName: "state"))
    var state: ResponseVersion.State = .draft
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      guard [.draft, .round, .board].contains(state) else {
        throw ValidationError(
          "--state takes draft, round or board; a version is approved by 'response approve'.")
      }
      try options.show([
        try options.open().freeze(hearing: options.hearing, name: name, state: state, by: options.clerk())
      ])
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the versions of the response, with how far each came.")

    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      try options.show(try options.open().versions(hearing: options.hearing), asList: true)
    }
  }

  struct Approve: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "approve",
      abstract: "Note that the board approved a version, with reservations or without.")

    @Argument(help: "The version.") var id: String
    @Option(parsing: .unconditional, help: "What the board reserved.") var reservation: String?
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      try options.show([
        try options.open().approve(version: id, reservation: reservation, by: options.clerk())
      ])
    }
  }

  struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "compare", abstract: "Write what differs between two versions, as tracked changes.",
      discussion: """
        komdir response compare V-1 V-2 --output forskel.docx
        """)

    @Argument(help: "The older version.") var old: String
    @Argument(help: "The newer version.") var new: String
    @Option(name: .shortAndLong, help: "The file to write: .docx or .html.", completion: .file())
    var output: String
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      guard ["docx", "html", "htm", "odt"].contains(OutputFile.fileExtension(of: output)) else {
        throw FileFailure(message: .unknownOutput(output, "docx, html"), exitCode: 2)
      }
      let workspace = try options.open()
      let context = try options.readContext()
      func read(_ id: String) throws -> (version: ResponseVersion, document: Document) {
        let (version, bytes) = try workspace.file(ofVersion: id)
        do {
          let source = SourceFile(name: version.file, bytes: bytes)
          return (version, try FormatRegistry.standard.read(source, in: context).document)
        } catch { throw FileFailure.unreadable(version.file, error) }
      }
      let (older, newer) = (try read(old), try read(new))
      let language = options.output.chosenLanguage
      let compared = ComparedVersions(
        old: older.document, new: newer.document,
        title: Phrase.comparedVersions(older.version, newer.version)(language), author: newer.version.by,
        date: newer.version.at)
      let writer = try OutputFile.writer(for: output)
      let bytes = try OutputFile.bytes { () throws(WriteError) in try writer.bytes(for: compared.document) }
      let kept = try OutputFile.setAside(output) { $0 == bytes }
      try OutputFile.write(bytes, to: output)
      if let kept { options.output.warn(.keptFormer(output, kept)) }
      guard options.output.json else {
        options.output.say(.comparedWritten(output, compared.changes))
        return
      }
      printJSON { json in
        json.object {
          $0.field("file", output)
          $0.field("sha256", SHA256.hexDigest(of: bytes))
          $0.field("changes", compared.changes)
        }
      }
    }
  }
}

extension ResponseVersion.State: ExpressibleByArgument {}

extension WorkspaceOptions {
  /// Shows versions, as a list or the one that was changed.
  fileprivate func show(_ versions: [ResponseVersion], asList: Bool = false) throws {
    guard output.json else {
      if versions.isEmpty { output.say(.noVersions) }
      for version in versions { output.say(.version(version)) }
      return
    }
    printJSON { json in
      if asList { json.beginArray() }
      for version in versions {
        json.object {
          $0.field("id", version.printedID)
          $0.field("name", version.name)
          $0.field("state", version.state.rawValue)
          $0.field("file", version.file)
          $0.field("sha256", version.sha256)
          $0.field("at", version.at)
          $0.field("by", version.by)
          $0.field("reservation", version.reservation)
        }
      }
      if asList { json.endArray() }
    }
  }
}
