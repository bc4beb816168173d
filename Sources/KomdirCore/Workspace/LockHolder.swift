import Foundation

/// Who holds the lock on a file, as far as this machine knows: Linux lists its locks in `/proc/locks`
/// (proc(5), "/proc/locks"). Another machine's lock on a shared drive is not listed.
enum LockHolder {
  /// "komdir collect (4711)": the program, its command, and its process number. Nil where nobody is found.
  static func name(ofFileAt path: String) -> String? {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
      let inode = attributes[.systemFileNumber] as? NSNumber,
      let locks = text(at: "/proc/locks"),
      let process = process(
        holding: inode.uint64Value, in: locks, apartFrom: ProcessInfo.processInfo.processIdentifier)
    else { return nil }
    guard let command = text(at: "/proc/\(process)/cmdline") else { return "\(process)" }
    return name(ofCommand: command, process: process)
  }

  /// The process that holds a lock on the file, a writer before a reader:
  /// `1: POSIX  ADVISORY  WRITE 4711 08:01:131 1073741825 1073741825`.
  static func process(holding inode: UInt64, in locks: String, apartFrom own: Int32) -> Int32? {
    let holders = locks.split(separator: "\n").compactMap { line -> (isWriter: Bool, process: Int32)? in
      let words = line.split(separator: " ")
      guard words.count >= 8, !words.contains("->"), words[5].hasSuffix(":\(inode)"),
        let process = Int32(words[4]), process > 0, process != own
      else { return nil }
      return (words[3] == "WRITE", process)
    }
    return (holders.first(where: \.isWriter) ?? holders.first)?.process
  }

  /// Of a command only the program and its first two plain words: what follows may be anybody's data.
  static func name(ofCommand command: String, process: Int32) -> String {
    let words = command.split(separator: "\0")
    let program = words.first?.split(separator: "/").last.map(String.init) ?? "?"
    let verbs = words.dropFirst().prefix(2).prefix {
      !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isLowercase }
    }
    return ([program] + verbs.map(String.init)).joined(separator: " ") + " (\(process))"
  }

  private static func text(at path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }
}
