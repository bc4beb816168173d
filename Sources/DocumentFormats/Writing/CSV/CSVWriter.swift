import DocumentModel

/// Writes a sheet as CSV (RFC 4180) in the form that Danish Excel opens with a double click: semicolons,
/// UTF-8 with byte order mark, CRLF.
///
/// A cell that a spreadsheet would run as a formula gets an apostrophe in front; `unguarded` takes it off
/// again, so nothing is lost on the way back.
public struct CSVWriter: Sendable {
  public init() {}

  /// The file's bytes: a line a row.
  public func bytes(for rows: [[String]]) -> [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ";")) }
        // A row of one empty cell must differ from an empty line.
        append(Self.guarded(cell), isAlone: row.count == 1, to: &bytes)
      }
      bytes += [0x0D, 0x0A]
    }
    return bytes
  }

  /// The text with an apostrophe before `=`, `+`, `-`, `@`, tab and carriage return. Plain numbers stay
  /// numbers. A text that itself begins with apostrophes and such a sign gets one more.
  public static func guarded(_ text: String) -> String {
    needsGuard(text) ? "'" + text : text
  }

  /// The inverse of `guarded`.
  public static func unguarded(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "'") else { return text }
    let rest = String(text.unicodeScalars.dropFirst())
    return needsGuard(rest) ? rest : text
  }

  private static func needsGuard(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.drop(while: { $0 == "'" }).first, "=+-@\t\r＝＋－＠".unicodeScalars.contains(first)
    else { return false }
    return !isNumber(text)
  }

  /// "-5", "+3,25", "-1.200": what no spreadsheet takes for a formula.
  private static func isNumber(_ text: String) -> Bool {
    guard let sign = text.utf8.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") else {
      return false
    }
    let rest = text.utf8.dropFirst()
    guard let first = rest.first, (0x30...0x39).contains(first) else { return false }
    return rest.allSatisfy {
      (0x30...0x39).contains($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".")
    }
  }

  private func append(_ cell: String, isAlone: Bool, to bytes: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    let first = cell.utf8.first
    let needsQuotes =
      (isAlone && cell.isEmpty) || first == 0x20 || cell.utf8.last == 0x20
      || cell.utf8.contains {
        $0 == UInt8(ascii: ";") || $0 == quote || $0 == 0x0A || $0 == 0x0D || $0 == 0x09
      }
    guard needsQuotes else {
      bytes += Array(cell.utf8)
      return
    }
    bytes.append(quote)
    for byte in cell.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }
}
