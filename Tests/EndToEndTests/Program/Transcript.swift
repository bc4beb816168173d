import Foundation

/// A text with commands and what they print, as a person would read them:
///
///     $ komdir status
///     ingen høringer endnu
///     => 0
///
/// A line of "…" stands for any lines. `=> 1` says the exit code; without it the code is 0. Blocks whose first
/// line is no `$ komdir …` are prose to the runner.
struct Transcript {
  struct Command: Equatable {
    /// The line it stands on, from 1.
    var line: Int
    var text: String
    var output: [String]
    var exitCode: Int32
  }

  var commands: [Command] = []

  init(_ text: String) {
    var isInBlock = false
    var isOurs = false
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.hasPrefix("```") {
        isInBlock.toggle()
        isOurs = false
        continue
      }
      guard isInBlock else { continue }
      if line.hasPrefix("$ ") {
        isOurs = line.hasPrefix("$ komdir") || line.hasPrefix("$ printf") || line.hasPrefix("$ cat")
        if isOurs {
          commands.append(
            Command(line: index + 1, text: String(line.dropFirst(2)), output: [], exitCode: 0))
        }
      } else if isOurs, line.hasPrefix("=> "), let code = Int32(line.dropFirst(3)) {
        commands[commands.count - 1].exitCode = code
      } else if isOurs {
        commands[commands.count - 1].output.append(String(line))
      }
    }
    for index in commands.indices {
      while commands[index].output.last?.isEmpty == true { commands[index].output.removeLast() }
    }
  }

  /// Whether the lines are what was expected, where "…" stands for any lines and, at the end of a line, for its rest.
  static func matches(_ lines: ArraySlice<String>, _ expected: ArraySlice<String>) -> Bool {
    guard let first = expected.first else { return lines.isEmpty }
    if first.trimmingCharacters(in: .whitespaces) == "…" {
      return (lines.startIndex...lines.endIndex).contains { matches(lines[$0...], expected.dropFirst()) }
    }
    guard let line = lines.first else { return false }
    let isSame = first.hasSuffix("…") ? line.hasPrefix(first.dropLast()) : line == first
    return isSame && matches(lines.dropFirst(), expected.dropFirst())
  }

  /// The lines of an output, without blanks at their ends and empty lines at the end.
  static func lines(_ output: String) -> [String] {
    var lines = output.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return String(line)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
