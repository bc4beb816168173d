import ArgumentParser
import DocumentFormats
import Foundation
import KomdirCore

@main
struct Komdir: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "komdir", abstract: "Take a hearing from the ministry's letter to the joint response.",
    discussion: """
      A first run, from the papers to the response:

        komdir init --association KOMDIR
        komdir member import medlemmer.csv
        komdir hearing import hoeringsbrev.pdf lovudkast.docx hoeringsliste.docx
        komdir collect bidrag/
        komdir collate
        komdir worksheet export arbejdsark.xlsx
        komdir worksheet import arbejdsark.xlsx
        komdir respond --output hoeringssvar.docx
        komdir check
        komdir sent hoeringssvar.docx

      Exit codes: 0 done, 1 done but something needs a person, 2 wrong usage, 3 input unreadable,
      4 a needed program is missing, 70 internal error, 130 stopped by Ctrl-C.
      """,
    version: "0.1.0",
    subcommands: [],
    groupedSubcommands: [
      CommandGroup(
        name: "Archive",
        subcommands: [
          InitCommand.self, AssociationCommand.self, MemberCommand.self, HearingCommand.self,
          StatusCommand.self, LogCommand.self,
          UndoCommand.self, ExportCommand.self, BackupCommand.self, ForgetCommand.self,
        ]),
      CommandGroup(
        name: "Feedback",
        subcommands: [
          CollectCommand.self, SubmissionCommand.self, RemarksCommand.self, RemarkCommand.self,
          SearchCommand.self,
        ]),
      CommandGroup(
        name: "Response",
        subcommands: [
          CollateCommand.self, DecideCommand.self, PositionCommand.self, PassageCommand.self,
          WorksheetCommand.self,
          RespondCommand.self, ResponseCommand.self, MarkupCommand.self, CheckCommand.self,
          SendCommand.self, SentCommand.self,
        ]),
      CommandGroup(
        name: "Before and after", subcommands: [CalendarCommand.self, PlanCommand.self, OutcomeCommand.self]),
      CommandGroup(
        name: "Files and law text",
        subcommands: [
          InspectCommand.self, OutlineCommand.self, ReferencesCommand.self, CompareCommand.self,
          DuplicatesCommand.self,
          ConsulteesCommand.self,
          ConsolidateCommand.self,
        ]),
    ])

  /// The command alone shows the first steps.
  func run() { StandardOutput.write(Array((Phrase.firstSteps(.ofCommandLine) + "\n").utf8)) }

  /// Maps what ArgumentParser does by itself (64 on wrong usage, 1 on any error) to komdir's exit codes.
  static func main() {
    signal(SIGINT) { _ in _exit(130) }
    signal(SIGPIPE, SIG_DFL)
    // A program that started this one may have left them blocked.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGPIPE)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      exit(with: error)
    }
  }

  private static func exit(with error: any Error) -> Never {
    if let code = error as? ExitCode { Foundation.exit(code.rawValue) }
    let language = Language.ofCommandLine
    if let failure = Failure(error) {
      let facts = ErrorReport.facts(of: error)
      refuse(facts.code, place: failure.place ?? facts.place, failure.message(language), failure.exitCode)
    }
    let text = fullMessage(for: error)
    switch exitCode(for: error) {
    case .success:
      StandardOutput.write(Array((help(language) ?? text).utf8) + [0x0A])
      Foundation.exit(0)
    case .validationFailure:
      if let misspelt = MisspeltCommand(CommandLine.arguments.dropFirst(), under: Komdir.self) {
        refuse("unknownCommand", place: misspelt.word, Phrase.misspelt(misspelt)(language), 2)
      }
      let usage = UsageError(text)
      guard ErrorReport.isAsked else {
        StandardError.write(TerminalText.safe(usage.phrase(language)) + "\n")
        Foundation.exit(2)
      }
      refuse("usage", usage.phrase(language), 2)
    default:
      refuse("internal", text, 70)
    }
  }

  /// Says why nothing more is done, as JSON where that is asked for, and ends.
  private static func refuse(_ code: String, place: String? = nil, _ message: String, _ exitCode: Int32)
    -> Never
  {
    if ErrorReport.isAsked {
      ErrorReport(code: code, place: place, text: message).print()
    } else {
      StandardError.write("komdir: \(TerminalText.safe(message))\n")
    }
    Foundation.exit(exitCode)
  }

  /// The help screen in Danish; nil for English, which ArgumentParser has written, and for what is no help screen.
  private static func help(_ language: Language) -> String? {
    let words = CommandLine.arguments.dropFirst()
    let asksHelp = words.contains { ["-h", "--help", "help"].contains($0) }
    guard language == .danish, asksHelp else { return nil }
    let command = HelpScreen.command(of: words, under: Komdir.self)
    return HelpScreen(of: command, under: Komdir.self, width: terminalWidth).danish
  }

  /// Columns of the terminal, as ArgumentParser finds them: `COLUMNS`, else 80 where the output is no terminal.
  private static var terminalWidth: Int {
    if let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init) { return columns }
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
