import ArgumentParser
import DocumentFormats
import KomdirCore

struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Show the journal of every change, and whether the archive is whole.",
    discussion: """
      komdir log
      komdir log --subject P-3
      komdir log --seal
      komdir log --sealed 3f2a-91bc-…

      The seal covers everything that the archive holds. Written down elsewhere,
      such as on the response, it tells later whether everything up to that day is
      still as it was.
      """)

  @Option(help: ArgumentHelp("A record's life in words: P-3, R-17, S-4, H-1.", valueName: "id")) var subject:
    String?
  @Flag(help: "Print the seal, to be written down outside the archive.") var seal = false
  @Option(help: ArgumentHelp("Say what a seal that was written down covers.", valueName: "code")) var sealed:
    String?
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let workspace = try options.open()
    // A hearing that is not there has no entries, and that says nothing.
    let hearing = try options.hearing.map { try workspace.hearing($0).id }
    if let subject {
      try show(try workspace.history(of: subject))
    } else if let sealed {
      try compare(sealed, with: workspace)
    } else if seal {
      try show(try workspace.seal())
    } else {
      try show(try workspace.log().filter { hearing == nil || $0.hearing == hearing })
      try complain(try workspace.audit())
    }
  }

  private func show(_ entries: [LogEntry]) throws {
    guard options.output.json else {
      for entry in entries { options.output.say(.logEntry(entry)) }
      return
    }
    printJSON { json in json.list(entries) { $0.fields(of: $1) } }
  }

  private func show(_ entries: [HistoryEntry]) throws {
    guard options.output.json else {
      for entry in entries { options.output.say(.historyEntry(entry)) }
      return
    }
    printJSON { json in json.list(entries) { $0.fields(of: $1) } }
  }

  private func show(_ seal: ArchiveSeal?) throws {
    guard let seal else { throw WorkspaceError.notAllowed(.nothingToSeal) }
    guard options.output.json else {
      options.output.say(.seal(seal))
      return
    }
    printJSON { json in json.object { $0.fields(of: seal) } }
  }

  /// A seal that the history does not have, or a history that does not hold, needs a person.
  private func compare(_ code: String, with workspace: Workspace) throws {
    let found = try workspace.seal(written: code)
    let findings = try workspace.audit()
    if options.output.json {
      printJSON { json in
        json.object {
          $0.field("holds", found != nil && findings.isEmpty)
          if let found { $0.fields(of: found) }
        }
      }
    } else if let found, findings.isEmpty {
      options.output.say(.sealHolds(found))
    }
    if found == nil { options.output.warn(.sealIsUnknown(code)) }
    try complain(findings)
    guard found != nil else { throw ExitCode(1) }
  }

  private func complain(_ findings: [ArchiveFinding]) throws {
    guard !findings.isEmpty else { return }
    options.output.warn(.archiveIsBroken(findings))
    throw ExitCode(1)
  }
}
