import DocumentModel

/// Drop-down lists: short ones stand in the formula, others on a hidden sheet (18.3.1.32).
struct XLSXLists {
  var sheetName = "Lister"
  private var lists: [[String]] = []

  /// `"a,b,c"`, or the area of the list sheet that holds the choices.
  mutating func formula(for choices: [String]) -> String {
    let inline = choices.joined(separator: ",")
    let isPlain = !choices.contains { $0.contains(",") || $0.contains("\"") || $0.contains("\n") }
    if isPlain, inline.utf16.count <= 255 { return "\"\(inline)\"" }
    let column: Int
    if let known = lists.firstIndex(of: choices) {
      column = known
    } else {
      column = lists.count
      lists.append(choices)
    }
    let letter = cellName(row: 1, column: column + 1).dropLast()
    let quoted = sheetName.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
    return "'\(quoted)'!$\(letter)$1:$\(letter)$\(choices.count)"
  }

  /// The hidden sheet, or nil where no list needs it.
  var sheet: WorkSheet? {
    guard !lists.isEmpty else { return nil }
    let height = lists.map(\.count).max() ?? 0
    let rows = (0..<height).map { row in
      lists.map { row < $0.count ? WorkCell.text($0[row]) : .empty }
    }
    return WorkSheet(name: sheetName, rows: rows, headerRows: 0, hasFilter: false, isHidden: true)
  }
}

/// `xl/sharedStrings.xml` (18.4): each text once.
struct XLSXStrings {
  private var texts: [String] = []
  private var indices: [[UInt8]: Int] = [:]
  private var uses = 0

  mutating func index(of text: String) -> Int {
    uses += 1
    // Bytes, not characters: é in one or two code points are two texts.
    let key = Array(text.utf8)
    if let index = indices[key] { return index }
    indices[key] = texts.count
    texts.append(text)
    return texts.count - 1
  }

  var part: MarkupOutput {
    var output = MarkupOutput()
    output.markup(
      "\(DOCXPackage.declaration)<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
        + "count=\"\(uses)\" uniqueCount=\"\(texts.count)\">")
    for text in texts {
      output.markup("<si><t xml:space=\"preserve\">")
      output.text(Self.escaped(text))
      output.markup("</t></si>")
    }
    output.markup("</sst>")
    return output
  }

  /// What XML cannot hold is written `_x0001_`, and a text that reads so is kept apart (22.9.2.19).
  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\t", "\n":
        escaped.append(scalar)
      case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let zeros = String(repeating: "0", count: 4 - digits.utf8.count)
        escaped.append(contentsOf: "_x\(zeros)\(digits)_".unicodeScalars)
      case "_" where looksEscaped(scalars, at: index):
        escaped.append(contentsOf: "_x005F_".unicodeScalars)
      default:
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  private static func looksEscaped(_ scalars: [UnicodeScalar], at index: Int) -> Bool {
    guard index + 6 < scalars.count, scalars[index + 1] == "x", scalars[index + 6] == "_" else {
      return false
    }
    return scalars[index + 2...index + 5].allSatisfy { $0.properties.isASCIIHexDigit }
  }
}
