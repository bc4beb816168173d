import DocumentFormats

/// Short hashes of a row's cells as they were written, one a column that a person changes.
struct ControlValue: Equatable {
  private var marks: [String]

  init(of cells: [String]) { marks = cells.map(Self.mark) }

  /// Reads the value of a cell; nil where it was lost.
  init?(reading text: String, count: Int) {
    let parts = text.split(separator: "-").map(String.init)
    guard parts.count == count, parts.allSatisfy({ $0.count == 8 }) else { return nil }
    marks = parts
  }

  var text: String { marks.joined(separator: "-") }

  /// Whether the cell at `index` had this text.
  func matches(_ text: String, at index: Int) -> Bool { marks[index] == Self.mark(text) }

  /// Spreadsheets change line ends and drop blanks at the ends; neither is a change by a person.
  static func normalised(_ text: String) -> String {
    var lines: [Substring] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      var line = line
      while let last = line.last, last.isWhitespace { line.removeLast() }
      lines.append(line)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    var text = Substring(lines.joined(separator: "\n"))
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    return String(text)
  }

  private static func mark(_ text: String) -> String {
    String(SHA256.hexDigest(of: Array(normalised(text).utf8)).prefix(8))
  }
}
