import ArgumentParser
import DanishText
import DocumentFormats
import Foundation
import KomdirCore

/// The files that a person named on the command line, read on all cores and shown in the order of their names.
struct FileBatch {
  var paths: [String]
  var context: ReadContext
  /// Whether the files inside a file (attachments, entries of an archive) are shown after it.
  var includesInside = false
  /// Whether what is shown has the file's hash.
  var showsHash = false

  /// A file as read.
  struct File: Sendable {
    /// As the person named it; of a file inside another, the outer one's path and its own name.
    var path: String
    var source: SourceFile
    var reading: Reading
    /// Its hash, where that was begun before the file was read.
    fileprivate var hash: Pending<String>?

    /// Hash of the file's bytes.
    var sha256: String { hash?.output ?? SHA256.hexDigest(of: source.bytes) }
  }

  typealias Sink = ([UInt8]) -> Void
  /// Writes what a person or program asked of a file; gives 1 where something needs a person.
  typealias Show = @Sendable (File, @escaping Sink) -> Int32

  /// Largest file whose result may be gathered before its turn; that of a larger one is written piece by piece.
  private static let largestAhead = 4 << 20
  /// Most bytes of the files inside one file that are read as one piece of work.
  private static let groupBytes = 256 << 10

  /// Shows every file. One that cannot be read is said so and does not stop the others.
  ///
  /// - Throws: of a single file its `FileFailure`; else `ExitCode`, that of the first failure.
  func show(_ show: @escaping Show) throws {
    let reader = Reader(context: context, includesInside: includesInside, show: show)
    if paths.count == 1, let path = paths.first {
      let source = try FileInput.source(of: path, limits: context.limits)
      let hash = showsHash ? Pending { SHA256.hexDigest(of: source.bytes) } : nil
      var file = try reader.opened(path, source).get()
      file.hash = hash
      let code = pieces(of: file, reader)
      if code != 0 { throw ExitCode(code) }
      return
    }
    var code: Int32 = 0
    var ahead = Self.ahead()
    func take(_ result: Reader.Result?) { code = Self.worse(code, result?.write() ?? 0) }
    for path in paths {
      let source: SourceFile
      do {
        source = try FileInput.source(of: path, limits: context.limits)
      } catch let failure as FileFailure {
        while let result = ahead.next() { take(result) }
        code = Self.worse(code, failure.say())
        continue
      }
      let size = source.bytes.count
      while !ahead.hasRoom(for: size) || (size > Self.largestAhead && !ahead.isEmpty) { take(ahead.next()) }
      if size > Self.largestAhead {
        switch reader.opened(path, source) {
        case .success(let file): code = Self.worse(code, pieces(of: file, reader))
        case .failure(let failure): code = Self.worse(code, failure.say())
        }
      } else {
        ahead.begin(cost: size) { reader.gathered(path, source) }
      }
    }
    while let result = ahead.next() { take(result) }
    if code != 0 { throw ExitCode(code) }
  }

  /// Shows a file as its words come, and the files inside it on all cores.
  private func pieces(of file: File, _ reader: Reader) -> Int32 {
    var code = reader.show(file, StandardOutput.write)
    guard includesInside else { return code }
    var ahead = Self.ahead()
    var group: [SourceFile] = []
    var bytes = 0
    func take(_ result: Reader.Result?) { code = Self.worse(code, result?.write() ?? 0) }
    func begin() {
      while !ahead.hasRoom(for: bytes) { take(ahead.next()) }
      let files = group
      ahead.begin(cost: bytes) { reader.gathered(files, in: file) }
      group = []
      bytes = 0
    }
    for inner in file.inside {
      group.append(inner)
      bytes += inner.bytes.count
      if bytes >= Self.groupBytes { begin() }
    }
    if !group.isEmpty { begin() }
    while let result = ahead.next() { take(result) }
    return code
  }

  private static func ahead() -> Ahead<Reader.Result> {
    Ahead(width: 4 * ProcessInfo.processInfo.activeProcessorCount, budget: 2 * largestAhead)
  }

  /// The code of what cannot be read stands above that of what needs a person.
  fileprivate static func worse(_ first: Int32, _ second: Int32) -> Int32 {
    first > 1 || second == 0 ? first : second
  }
}

extension FileBatch {
  /// Reads one file, on whatever thread.
  private struct Reader: Sendable {
    let context: ReadContext
    let includesInside: Bool
    let show: Show

    /// What is to be written once its turn has come.
    struct Result: Sendable {
      var bytes: [UInt8] = []
      var failures: [FileFailure] = []
      var code: Int32 = 0

      func write() -> Int32 {
        StandardOutput.write(bytes)
        return failures.reduce(code) { FileBatch.worse($0, $1.say()) }
      }
    }

    func opened(
      _ path: String, _ source: SourceFile, in outer: Reading? = nil
    ) -> Swift.Result<File, FileFailure> {
      do {
        let reading = try FormatRegistry.standard.read(source, in: context).carried(by: outer)
        return .success(File(path: path, source: source, reading: reading))
      } catch {
        return .failure(.unreadable(path, error))
      }
    }

    func gathered(_ path: String, _ source: SourceFile) -> Result {
      let result = Gathering()
      gather(path, source, in: nil, depth: 0, to: result)
      return result.result
    }

    func gathered(_ files: [SourceFile], in outer: File) -> Result {
      let result = Gathering()
      for file in files {
        gather(outer.path + "/" + file.name, file, in: outer.reading, depth: 1, to: result)
      }
      return result.result
    }

    /// Gathers what is written piece by piece; it never leaves the thread that made it.
    private final class Gathering { var result = Result() }

    private func gather(
      _ path: String, _ source: SourceFile, in outer: Reading?, depth: Int, to gathering: Gathering
    ) {
      guard depth <= context.limits.nestedFiles else {
        let limit = ReadError.overLimit(.init(), .nestedFiles(context.limits.nestedFiles))
        return fail(.unreadable(path, limit), depth, gathering)
      }
      switch opened(path, source, in: outer) {
      case .failure(let failure): fail(failure, depth, gathering)
      case .success(let file):
        let code = show(file) { gathering.result.bytes += $0 }
        gathering.result.code = FileBatch.worse(gathering.result.code, code)
        guard includesInside else { return }
        for inner in file.inside {
          gather(path + "/" + inner.name, inner, in: file.reading, depth: depth + 1, to: gathering)
        }
      }
    }

    /// A file inside another that cannot be read is for a person to look at; the outer one was read.
    private func fail(_ failure: FileFailure, _ depth: Int, _ gathering: Gathering) {
      var failure = failure
      if depth > 0 { failure.exitCode = 1 }
      gathering.result.failures.append(failure)
    }
  }
}

extension FileBatch.File {
  /// The files it carries, but for pictures that are part of its own look.
  fileprivate var inside: [SourceFile] {
    reading.document.attachments.enumerated().filter { !$1.isInline }.map { index, attachment in
      SourceFile(
        name: attachment.storedName ?? attachment.name ?? "\(index + 1)", bytes: attachment.bytes)
    }
  }
}

extension FileFailure {
  /// Says it on standard error and gives its exit code.
  func say() -> Int32 {
    StandardError.write("komdir: \(TerminalText.safe(message(.ofCommandLine)))\n")
    return exitCode
  }
}
