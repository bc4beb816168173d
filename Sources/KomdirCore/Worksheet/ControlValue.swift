import DanishText
import DocumentFormats

/// Where a row comes from, and short hashes of its cells as they were written, one a column that a person changes.
struct ControlValue: Equatable {
  let key: WorksheetKey
  /// Number of the newest paper of the hearing when the row was written; nil in sheets of before it was kept.
  let papers: Int64?
  private var marks: [String]

  init(of cells: [String], key: WorksheetKey, papers: Int64?) {
    self.key = key
    self.papers = papers
    marks = cells.map(Self.mark)
  }

  /// Reads the value of a cell; nil where it was lost.
  init?(reading text: String, count: Int) {
    guard let key = WorksheetKey(reading: text), let colon = text.lastIndex(of: ":") else { return nil }
    let fields = text[text.index(after: colon)...].split(separator: "/", maxSplits: 1)
    guard let last = fields.last else { return nil }
    papers = fields.count == 2 ? Int64(fields[0]) : nil
    let parts = last.split(separator: "-").map(String.init)
    guard parts.count == count, parts.allSatisfy({ $0.count == 8 }) else { return nil }
    self.key = key
    marks = parts
  }

  /// "komdir1:9c41…:H-1:7/5f0e…-…".
  var text: String { "\(key.text):\(papers.map { "\($0)/" } ?? "")\(marks.joined(separator: "-"))" }

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
