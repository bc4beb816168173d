import DocumentFormats
import Foundation

extension ProgramRunner {
  /// Finds programs where the shell does, and works in the system's folder for temporary files.
  static var fromEnvironment: ProgramRunner {
    let environment = ProcessInfo.processInfo.environment
    return ProgramRunner(
      path: environment["PATH"] ?? ProgramRunner.standardPath,
      temporaryFolder: environment["TMPDIR"] ?? ProgramRunner.standardTemporaryFolder)
  }
}

extension ReadContext {
  /// The limits of `KOMDIR_LIMITS`, and programs where the shell finds them; what an earlier run that was killed left
  /// in the temporary folder is swept out first.
  ///
  /// - Throws: `LimitSettingError`.
  static func fromEnvironment() throws -> ReadContext {
    let settings = ProcessInfo.processInfo.environment["KOMDIR_LIMITS"] ?? ""
    let programs = ProgramRunner.fromEnvironment
    programs.sweepTemporaryFolder()
    return ReadContext(limits: try Limits(settings: settings), programs: programs)
  }
}
