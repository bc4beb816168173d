import Glibc

/// Runs other people's programs (pdftotext, qpdf, LibreOffice …) under limits of time, memory and output.
///
/// Each run gets a process group of its own, an environment of its own and no standard input. When it ends, by
/// itself or over a limit, the whole group is killed, so that nothing it started lives on; when this process ends
/// before it, killed even, the group and the folder it works in go with it.
public struct ProgramRunner: Sendable {
  /// Folders searched where nothing else is given.
  public static let standardPath = "/usr/local/bin:/usr/bin:/bin"
  /// Where helper programs get their files, unless told otherwise.
  public static let standardTemporaryFolder = "/tmp"

  /// Folders in which programs are looked for, in order, separated by colons.
  public var path: String
  /// The folder under which each run gets its own, removed afterwards.
  public var temporaryFolder: String

  public init(path: String = standardPath, temporaryFolder: String = standardTemporaryFolder) {
    self.path = path
    self.temporaryFolder = temporaryFolder
  }

  /// What a program left behind.
  struct Output: Sendable {
    /// Exit status; 128 and the signal's number when a signal ended it.
    var status: Int
    var bytes: [UInt8]
    /// What it said on standard error, at most 64 KiB.
    var complaints: String
    /// The most memory, in bytes, that the program or one that it waited for held at a time.
    var mostBytes = 0

    /// Whether a program that failed had run out of the memory it was allowed: it says so, or held most of it.
    func ranOutOfMemory(_ limits: Limits) -> Bool {
      let words = complaints.lowercased()
      return mostBytes >= limits.programBytes / 4 * 3
        || [
          "bad_alloc", "out of memory", "cannot allocate memory", "memory exhausted", "thread::create failed",
        ].contains {
          words.contains($0)
        }
    }
  }

  /// The program's file on the path; nil when it is not installed.
  func find(_ program: Program) -> String? {
    for folder in path.split(separator: ":") where folder.hasPrefix("/") {
      let candidate = "\(folder)/\(program.name)"
      if access(candidate, X_OK) == 0 { return candidate }
    }
    return nil
  }

  /// Runs a program in `folder` and gathers its output.
  ///
  /// - Parameter memory: address space in bytes; `limits.programBytes` when nil. Programs with a virtual machine
  ///   map far more than they use; what a program writes to is held to `limits.programBytes` all the same.
  /// - Throws: `.missingProgram`; `.overLimit` when time, output or memory ran out; `.programFailed` when it could not
  ///   start.
  ///   A status other than 0 is the caller's to judge.
  func run(
    _ program: Program, _ arguments: [String], in folder: TemporaryFolder, limits: Limits, deadline: Deadline,
    memory: Int? = nil, environment: [String] = []
  ) throws(ReadError) -> Output {
    guard let file = find(program) else { throw .missingProgram(program.name, package: program.package) }
    guard let prlimit = find(.prlimit) else {
      throw .missingProgram(Program.prlimit.name, package: Program.prlimit.package)
    }
    guard let env = find(.env) else { throw .missingProgram(Program.env.name, package: Program.env.package) }
    guard deadline.milliseconds > 0 else { throw .overLimit(.init(), .seconds(deadline.seconds)) }
    let bounds = [
      "--as=\(memory ?? limits.programBytes)", "--data=\(limits.programBytes)",
      "--cpu=\(deadline.milliseconds / 1_000 + 1)", "--core=0",
      "--fsize=\(limits.programOutputBytes)", "--",
    ]
    let child = try ChildProcess(
      file: Self.shell,
      arguments: ["sh", "-c", Self.guarded, "sh", folder.path, prlimit] + bounds
        + [env, "-C", folder.path, file] + arguments,
      environment: [
        "PATH=\(path)", "HOME=\(folder.path)", "TMPDIR=\(folder.path)", "LANG=C.UTF-8", "LC_ALL=C.UTF-8",
        "OMP_THREAD_LIMIT=1",
      ] + environment,
      name: program.name)
    let output = try child.output(limits: limits, deadline: deadline)
    // Killed, or ended by itself because it was given no more.
    guard output.status == 0 || !output.ranOutOfMemory(limits) else {
      throw .overLimit(.init(), .programBytes(limits.programBytes))
    }
    return output
  }

  /// Where POSIX systems have their shell.
  private static let shell = "/bin/sh"

  /// Becomes the program of the arguments from the second on. Beside it, in its group, waits a guard: when the process
  /// at the other end of descriptor 3 is gone, it removes the folder, the first argument, and ends the group.
  private static let guarded = """
    ( exec >/dev/null 2>&1; read -r line <&3; cd /; rm -rf -- "$1"; kill -9 0 ) &
    exec 3<&-
    shift
    exec "$@"
    """
}
