/// Escapes text so that CommonMark reads it as text (2.4, backslash escapes).
enum MarkdownText {
  /// - Parameter startsLine: Whether the text opens a line, where more signs are markup ("1.", "#", "-", "+").
  static func escaped(_ text: String, startsLine: Bool = false) -> String {
    var escaped = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", "~", "|":
        escaped.append("\\")
        escaped.append(scalar)
      case "&" where startsEntity(scalars, at: index):
        escaped.append("\\")
        escaped.append(scalar)
      case "\t":
        escaped.append(" ")
      case "\u{0}"..<" ", "\u{7F}":
        escaped.append("\u{FFFD}")
      default:
        escaped.append(scalar)
      }
    }
    guard startsLine else { return String(escaped) }
    return escapingLineStart(String(escaped))
  }

  private static func startsEntity(_ scalars: [UnicodeScalar], at index: Int) -> Bool {
    guard index + 1 < scalars.count else { return false }
    let next = scalars[index + 1]
    return next == "#" || (next.isASCII && next.properties.isAlphabetic)
  }

  /// Signs that open a heading, a list or a quote at the beginning of a line.
  private static func escapingLineStart(_ text: String) -> String {
    let body = text.drop { $0 == " " }
    guard let first = body.first else { return text }
    if "#-+=>".contains(first) { return "\\" + body }
    let digits = body.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, digits.count <= 9, let sign = body.dropFirst(digits.count).first,
      sign == "." || sign == ")"
    {
      return digits + "\\" + body.dropFirst(digits.count)
    }
    // Four spaces would make it code.
    return String(body)
  }
}

/// A pipe table (GFM 4.10). Its first row is the header; the format knows no table without one.
struct MarkdownTable {
  var rows: [[String]]

  var text: String {
    let columns = max(rows.map(\.count).max() ?? 1, 1)
    var lines = rows.map { row in
      "| " + (row + Array(repeating: "", count: columns - row.count)).joined(separator: " | ") + " |"
    }
    let rule = "|" + String(repeating: " --- |", count: columns)
    lines.insert(rule, at: min(1, lines.count))
    return lines.joined(separator: "\n")
  }

  /// `MarkdownText` has escaped the pipes of the text; link targets may hold more.
  static func escapingPipes(_ text: String) -> String {
    var escaped = ""
    var previous: Character = " "
    for character in text {
      if character == "|", previous != "\\" { escaped += "\\" }
      escaped.append(character)
      previous = character
    }
    return escaped
  }
}
