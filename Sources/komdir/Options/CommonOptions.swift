import ArgumentParser
import DocumentFormats
import Foundation
import KomdirCore

/// What every command takes: how it speaks.
struct OutputOptions: ParsableArguments {
  @Flag(help: "Print JSON for programs.") var json = false

  @Option(help: ArgumentHelp("Language of what komdir says: da or en.", valueName: "da|en"))
  var language: String?

  var chosenLanguage: Language { language.flatMap(Language.init(tag:)) ?? .ofEnvironment }

  func validate() throws {
    if let language, Language(tag: language) == nil {
      throw ValidationError("--language takes da or en, not '\(language)'.")
    }
  }

  /// Prints the phrase in the chosen language, a line feed after it.
  func say(_ phrase: Phrase) { StandardOutput.say(phrase(chosenLanguage)) }

  /// Says something beside the result.
  func warn(_ phrase: Phrase) {
    StandardError.write("komdir: \(TerminalText.safe(phrase(chosenLanguage)))\n")
  }
}

/// What commands over a workspace take: which archive, which hearing, who is at the keyboard, and when.
struct WorkspaceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The archive; else KOMDIR_WORKSPACE, else komdir.sqlite here.", valueName: "file"),
    completion: .file(extensions: ["sqlite"]))
  var workspace: String?

  @Option(help: ArgumentHelp("The hearing; needed only where several are open.", valueName: "id"))
  var hearing: String?

  @Option(name: .customLong("as"), help: ArgumentHelp("Who does this; else KOMDIR_USER.", valueName: "name"))
  var user: String?

  @Option(help: ArgumentHelp("Set the clock; else KOMDIR_NOW.", valueName: "time")) var now: String?

  @OptionGroup var output: OutputOptions

  private var environment: [String: String] { ProcessInfo.processInfo.environment }

  var path: String { workspace ?? environment["KOMDIR_WORKSPACE"] ?? "komdir.sqlite" }

  func open() throws -> Workspace {
    try Workspace(opening: path, fileExists: FileManager.default.fileExists(atPath: path))
  }

  /// The archive, for records that have to be of the hearing that the command line names, if it names one.
  func open(holding records: String...) throws -> Workspace { try open(holding: records) }

  func open(holding records: [String]) throws -> Workspace {
    let workspace = try open()
    if let hearing { try workspace.hold(records, in: hearing) }
    return workspace
  }

  /// Says of a file that it is from a municipality which the register does not know.
  func warnOfOutsiders(_ workspace: Workspace, submission: String) throws {
    for name in try workspace.outsiders(ofSubmission: submission) { output.warn(.outsideRegister(name)) }
  }

  /// The time of the command, as given or by the clock.
  func moment() throws -> Moment {
    guard let text = now ?? environment["KOMDIR_NOW"], !text.isEmpty else {
      return Moment(secondsSince1970: Int(Date().timeIntervalSince1970))
    }
    guard let moment = Moment.typed(text) else { throw WorkspaceError.notAllowed(.notAMoment(text)) }
    return moment
  }

  func clerk() throws -> Clerk {
    let name = [user, environment["KOMDIR_USER"], environment["USER"], environment["LOGNAME"]]
      .compactMap { $0 }.first { !$0.isEmpty }
    return Clerk(name: name ?? NSUserName(), now: try moment())
  }

  /// How files are read that go into the archive: they come once, so that a long scan, or LibreOffice on a busy machine,
  /// gets its time.
  func readContext() throws -> ReadContext {
    var context = try ReadContext.fromEnvironment()
    context.limits.seconds = max(context.limits.seconds, 60)
    context.limits.recognitionSeconds = max(context.limits.recognitionSeconds, 300)
    return context
  }
}

extension Language {
  init?(tag: String) {
    let tag = tag.lowercased()
    if tag.hasPrefix("da") {
      self = .danish
    } else if tag.hasPrefix("en") {
      self = .english
    } else {
      return nil
    }
  }

  /// What `--language` says, even where the rest of the command line could not be understood; else as
  /// `ofEnvironment`.
  static var ofCommandLine: Language {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated() {
      if argument.hasPrefix("--language=") {
        return Language(tag: String(argument.dropFirst(11))) ?? .ofEnvironment
      }
      if argument == "--language", index + 1 < arguments.count {
        return Language(tag: arguments[index + 1]) ?? .ofEnvironment
      }
    }
    return .ofEnvironment
  }

  /// KOMDIR_LANGUAGE, else the locale; Danish where neither says English.
  static var ofEnvironment: Language {
    let environment = ProcessInfo.processInfo.environment
    for key in ["KOMDIR_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment[key], !value.isEmpty else { continue }
      return Language(tag: value) ?? .danish
    }
    return .danish
  }
}
