import Foundation
import Testing

/// The program as it was built, run in a folder of its own.
struct BuiltProgram {
  /// What one run gave.
  struct Run {
    var output: String
    var errors: String
    var exitCode: Int32

    /// The JSON that was printed.
    func json() throws -> Any {
      try JSONSerialization.jsonObject(with: Data(output.utf8), options: [.fragmentsAllowed])
    }
  }

  /// `KOMDIR_BIN`, else the program beside the tests.
  static let path: String = {
    if let given = ProcessInfo.processInfo.environment["KOMDIR_BIN"], !given.isEmpty { return given }
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appendingPathComponent("komdir").path
  }()

  static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Where the example hearing lies.
  static let example = package.appendingPathComponent("Examples/hearing")

  /// Whether everything is to be measured, or a sample.
  static let takesAll = ProcessInfo.processInfo.environment["KOMDIR_ALL"] != nil

  var folder: URL
  /// The clock stands: Monday 2 March 2026, nine in the morning.
  var environment = [
    "KOMDIR_NOW": "2026-03-02T09:00:00+01:00", "KOMDIR_USER": "sekretariatet", "KOMDIR_LANGUAGE": "da",
    "HOME": "/nonexistent", "LC_ALL": "C.UTF-8", "KOMDIR_BIN": path,
    "PATH": [
      URL(fileURLWithPath: path).deletingLastPathComponent().path,
      ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    ].joined(separator: ":"),
  ]

  init(in folder: URL) { self.folder = folder }

  /// Starts the program; its output goes to files, so that no pipe can fill up.
  func start(_ arguments: [String], output: URL, errors: URL) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    for url in [output, errors] { try Data().write(to: url) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    return process
  }

  @discardableResult
  func run(_ arguments: String...) throws -> Run { try run(arguments) }

  func run(_ arguments: [String]) throws -> Run {
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("komdir-\(UUID().uuidString)")
    let output = scratch.appendingPathExtension("out")
    let errors = scratch.appendingPathExtension("err")
    defer { for url in [output, errors] { try? FileManager.default.removeItem(at: url) } }
    let process = try start(arguments, output: output, errors: errors)
    process.waitUntilExit()
    return Run(
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self),
      exitCode: process.terminationReason == .exit
        ? process.terminationStatus : 128 + process.terminationStatus)
  }

  /// Runs a line as a shell would, output and errors together as a terminal shows them.
  func runLine(_ line: String) throws -> Run {
    let output = FileManager.default.temporaryDirectory.appendingPathComponent(
      "komdir-\(UUID().uuidString).out")
    defer { try? FileManager.default.removeItem(at: output) }
    try Data().write(to: output)
    let handle = try FileHandle(forWritingTo: output)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    // The program may have any name; in the line it is called komdir.
    process.arguments = ["-o", "pipefail", "-c", "komdir() { \"$KOMDIR_BIN\" \"$@\"; }; " + line]
    process.currentDirectoryURL = folder
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    process.waitUntilExit()
    return Run(
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self), errors: "",
      exitCode: process.terminationStatus)
  }
}

/// A folder that goes away with the test.
final class ScratchFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("komdir-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// A folder with a copy of the example hearing in it, and the program in that folder.
  static func withExample() throws -> (ScratchFolder, BuiltProgram) {
    let scratch = try ScratchFolder()
    for name in ["medlemmer.csv", "papirer", "bidrag"] {
      try FileManager.default.copyItem(
        at: BuiltProgram.example.appendingPathComponent(name), to: scratch.url.appendingPathComponent(name))
    }
    return (scratch, BuiltProgram(in: scratch.url))
  }

  /// The same, with the archive made and the register and the ministry's papers read in.
  static func withHearing() throws -> (ScratchFolder, BuiltProgram) {
    let (scratch, program) = try withExample()
    try program.run("init")
    try program.run("member", "import", "medlemmer.csv")
    let papers = try FileManager.default.contentsOfDirectory(
      atPath: scratch.url.appendingPathComponent("papirer").path
    ).sorted().map { "papirer/" + $0 }
    let imported = try program.run(
      ["hearing", "import"] + papers + ["--internal-deadline", "2026-02-23T12:00"])
    #expect(imported.exitCode == 0, "\(imported.errors)")
    return (scratch, program)
  }
}
