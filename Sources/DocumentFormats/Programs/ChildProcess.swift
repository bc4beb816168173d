import Glibc
import Synchronization

/// One run of a program in a process group of its own (POSIX.1-2017, posix_spawn).
///
/// The program is given the reading end of a pipe as descriptor 3, of which this process holds the other end: when this
/// process ends, however it ends, the reading end says so.
struct ChildProcess: ~Copyable {
  private let id: pid_t
  private let output: Int32
  private let complaints: Int32
  private let lifeline: Int32

  /// One child is started at a time: another one, started meanwhile on another thread, would hold the pipes open.
  private static let starting = Mutex(())

  /// - Throws: `.programFailed` when the system cannot start it.
  init(
    file: String, arguments: [String], environment: [String], name: String
  ) throws(ReadError) {
    (id, output, complaints, lifeline) = try Self.starting.withLock { _ throws(ReadError) in
      try Self.started(file, arguments, environment, name: name)
    }
  }

  /// Starts the program; gives its id, where its output and its complaints are read, and what is held open for it.
  private static func started(
    _ file: String, _ arguments: [String], _ environment: [String], name: String
  ) throws(ReadError) -> (pid_t, Int32, Int32, Int32) {
    var pipes = [Int32](repeating: -1, count: 6)
    for first in stride(from: 0, to: 6, by: 2) {
      guard pipes.withUnsafeMutableBufferPointer({ pipe($0.baseAddress.map { $0 + first }) }) == 0 else {
        let code = errno
        pipes[..<first].forEach { close($0) }
        throw .programFailed(name, detail: SystemError.text(code))
      }
    }
    // Programs started later must not hold the pipes open.
    for descriptor in pipes { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    let (outputs, errors, lifeline) = (pipes[0...1], pipes[2...3], pipes[4...5])
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, outputs[1], 1)
    posix_spawn_file_actions_adddup2(&actions, errors[3], 2)
    posix_spawn_file_actions_adddup2(&actions, lifeline[4], 3)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setpgroup(&attributes, 0)
    // Signals that this process ignores or blocks must not be ignored there.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    var id: pid_t = 0
    let code = withCStrings(arguments) { arguments in
      withCStrings(environment) { environment in
        posix_spawn(&id, file, &actions, &attributes, arguments, environment)
      }
    }
    close(outputs[1])
    close(errors[3])
    close(lifeline[4])
    guard code == 0 else {
      close(outputs[0])
      close(errors[2])
      close(lifeline[5])
      throw .programFailed(name, detail: SystemError.text(code))
    }
    return (id, outputs[0], errors[2], lifeline[5])
  }

  /// Gathers what the program writes until it ends, then kills what is left of its group.
  consuming func output(limits: Limits, deadline: Deadline) throws(ReadError) -> ProgramRunner.Output {
    var bytes: [UInt8] = []
    var words: [UInt8] = []
    var failure: ReadError?
    var sources = [
      pollfd(fd: output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: complaints, events: Int16(POLLIN), revents: 0),
    ]
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while sources.contains(where: { $0.fd >= 0 }) {
      let left = deadline.milliseconds
      guard left > 0 else {
        failure = .overLimit(.init(), .seconds(deadline.seconds))
        break
      }
      let ready = poll(&sources, nfds_t(sources.count), Int32(min(left, 1_000)))
      if ready < 0, errno != EINTR { break }
      guard ready > 0 else {
        // The program may have ended while something it started still holds the pipes.
        if ready == 0, hasEnded { break }
        continue
      }
      for index in sources.indices where sources[index].fd >= 0 && sources[index].revents != 0 {
        let count = read(sources[index].fd, &chunk, chunk.count)
        if count < 0, errno == EINTR { continue }
        if count <= 0 {
          sources[index].fd = -1
        } else if index == 0 {
          bytes.append(contentsOf: chunk[..<count])
        } else if words.count < 1 << 16 {
          words.append(contentsOf: chunk[..<min(count, 1 << 16)])
        }
      }
      if bytes.count > limits.programOutputBytes {
        failure = .overLimit(.init(), .programOutputBytes(limits.programOutputBytes))
        break
      }
    }
    var mostBytes = 0
    let status = end(deadline: failure == nil ? deadline : nil, mostBytes: &mostBytes)
    if let failure { throw failure }
    guard let status else { throw .overLimit(.init(), .seconds(deadline.seconds)) }
    return ProgramRunner.Output(
      status: status, bytes: bytes, complaints: String(decoding: words, as: UTF8.self), mostBytes: mostBytes)
  }

  /// Whether the group's leader is gone, its status still to be fetched.
  private var hasEnded: Bool {
    var information = siginfo_t()
    guard waitid(P_PID, id_t(id), &information, WEXITED | WNOHANG | WNOWAIT) == 0 else { return true }
    return information.si_signo == SIGCHLD
  }

  /// Waits for the leader until `deadline`, kills the group, and fetches the status; nil when it had to be killed.
  ///
  /// - Parameter mostBytes: gets the most memory that the program, or one that it waited for, held at a time.
  private func end(deadline: Deadline?, mostBytes: inout Int) -> Int? {
    var isOverdue = deadline == nil
    while let deadline, !hasEnded {
      guard deadline.milliseconds > 0 else {
        isOverdue = true
        break
      }
      usleep(2_000)
    }
    kill(-id, SIGKILL)
    close(output)
    close(complaints)
    close(lifeline)
    var status: Int32 = 0
    var usage = rusage()
    while wait4(id, &status, 0, &usage) < 0, errno == EINTR {}
    // Linux counts kibibytes, and a child's count begins with what this process held when it was made: only what lies
    // above that is the child's own.
    var own = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &own)
    mostBytes = usage.ru_maxrss > own.ru_maxrss ? usage.ru_maxrss << 10 : 0
    if isOverdue { return nil }
    let signal = status & 0x7F
    return signal == 0 ? Int(status >> 8 & 0xFF) : 128 + Int(signal)
  }

  /// The strings as a C array that ends with nil.
  private static func withCStrings<Value>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Value
  ) -> Value {
    let copies = strings.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    return body(copies + [nil])
  }
}
