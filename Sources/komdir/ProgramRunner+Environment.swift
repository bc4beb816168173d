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
  /// The standard limits, and programs where the shell finds them.
  static var fromEnvironment: ReadContext { ReadContext(limits: .standard, programs: .fromEnvironment) }
}
