import ArgumentParser

/// A word on the command line that stands where a command should and is none.
struct MisspeltCommand {
  /// The words before it: "komdir hearing".
  var parent: String
  var word: String
  /// The commands most like it, the likeliest first; empty where none is.
  var suggestions: [String]

  /// Nil where every word up to the first argument is a command.
  init?(_ arguments: some Sequence<String>, under root: any ParsableCommand.Type) {
    var command = root
    var parent = root._commandName
    for word in arguments {
      let children = command.configuration.subcommands
      guard !children.isEmpty, !word.hasPrefix("-") else { return nil }
      if let child = children.first(where: { $0._commandName == word }) {
        command = child
        parent += " " + word
        continue
      }
      guard word != "help" else { return nil }
      self.parent = parent
      self.word = word
      suggestions = Self.names(like: word, among: children.map { $0._commandName })
      return
    }
    return nil
  }

  /// As git does: a third of the word may be wrong, and one letter always.
  private static func names(like word: String, among names: [String]) -> [String] {
    let near = names.map { (name: $0, distance: editDistance(word.lowercased(), $0)) }
      .filter { $0.distance <= max(1, min($0.name.count, word.count) / 3) }
    let best = near.map(\.distance).min()
    return near.filter { $0.distance == best }.map(\.name)
  }
}

/// Letters to put in, take out, change or swap to make one word of the other (optimal string alignment).
func editDistance(_ left: String, _ right: String) -> Int {
  let left = Array(left.prefix(64))
  let right = Array(right.prefix(64))
  var rows = [Array(0...right.count)]
  for (i, letter) in left.enumerated() {
    var row = [i + 1]
    for (j, other) in right.enumerated() {
      var cost = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (letter == other ? 0 : 1))
      if i > 0, j > 0, letter == right[j - 1], left[i - 1] == other {
        cost = min(cost, rows[i - 1][j - 1] + 1)
      }
      row.append(cost)
    }
    rows.append(row)
  }
  return rows[left.count][right.count]
}
