import DocumentModel

/// Comma-separated values (RFC 4180) as programs really write them: the delimiter, the quoting and the encoding
/// are found out, and said where they were guessed.
struct CSVReader: DocumentReader {
  func read(_ file: SourceFile, in context: ReadContext) throws(ReadError) -> Reading {
    let decoded = DecodedText(file.bytes)
    var warnings = decoded.warnings
    var scalars = Array(decoded.text.unicodeScalars)
    let delimiter: Unicode.Scalar
    if let stated = Self.statedDelimiter(scalars) {
      delimiter = stated
      scalars.removeFirst((scalars.firstIndex { $0 == "\n" || $0 == "\r" } ?? scalars.count - 1) + 1)
      if scalars.first == "\n" { scalars.removeFirst() }
    } else {
      delimiter = Self.likelyDelimiter(scalars)
      warnings.append(ReadWarning(.guessedDelimiter, detail: delimiter == "\t" ? "TAB" : String(delimiter)))
    }
    let (rows, isClosed) = try Self.rows(scalars, delimiter: delimiter, limits: context.limits)
    if !isClosed { warnings.append(ReadWarning(.truncated, place: Place(line: rows.count), detail: "\"")) }
    return Reading(
      document: Document(sheets: [Sheet(name: Self.sheetName(file.name), rows: rows)]), format: .csv,
      warnings: warnings)
  }

  private static func sheetName(_ file: String) -> String {
    let last = file.split(separator: "/").last.map(String.init) ?? file
    return last.lastIndex(of: ".").map { String(last[..<$0]) } ?? last
  }

  /// Excel's own first line "sep=;".
  private static func statedDelimiter(_ scalars: [Unicode.Scalar]) -> Unicode.Scalar? {
    guard scalars.count > 5, String(String.UnicodeScalarView(scalars[0..<4])).lowercased() == "sep=",
      scalars[5] == "\r" || scalars[5] == "\n"
    else { return nil }
    return scalars[4]
  }

  /// The delimiter that cuts the first lines most evenly; more columns win where two are even.
  static func likelyDelimiter(_ scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    var best: (delimiter: Unicode.Scalar, score: Double) = (",", -1)
    for delimiter in [";", ",", "\t", "|"] as [Unicode.Scalar] {
      let sample =
        (try? rows(Array(scalars.prefix(60_000)), delimiter: delimiter, limits: .standard).rows) ?? []
      let counts = sample.prefix(200).filter { !$0.isEmpty }.map(\.count)
      guard let most = counts.max(), most > 1 else { continue }
      let usual = Dictionary(grouping: counts.filter { $0 > 1 }) { $0 }.max { left, right in
        (left.value.count, left.key) < (right.value.count, right.key)
      }
      guard let usual else { continue }
      let score = Double(usual.value.count) / Double(counts.count) * 100 + Double(min(usual.key, 50))
      if score > best.score { best = (delimiter, score) }
    }
    return best.delimiter
  }

  /// The cells; empty ones at the end of a row are cut, and whether the last quote was closed.
  static func rows(_ scalars: [Unicode.Scalar], delimiter: Unicode.Scalar, limits: Limits) throws(ReadError)
    -> (
      rows: [[String]], isClosed: Bool
    )
  {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var wasQuoted = false
    var cells = 0
    var index = 0
    func endCell() {
      row.append(String(cell))
      cell = String.UnicodeScalarView()
      wasQuoted = false
    }
    func endRow() {
      endCell()
      while row.last?.isEmpty == true { row.removeLast() }
      rows.append(row)
      row = []
    }
    while index < scalars.count {
      let scalar = scalars[index]
      if isQuoted {
        if scalar == "\"" {
          if index + 1 < scalars.count, scalars[index + 1] == "\"" {
            cell.append("\"")
            index += 1
          } else {
            isQuoted = false
          }
        } else {
          cell.append(scalar)
        }
      } else if scalar == "\"", cell.isEmpty, !wasQuoted {
        isQuoted = true
        wasQuoted = true
      } else if scalar == delimiter {
        endCell()
        cells += 1
        guard cells <= limits.cells else {
          throw .overLimit(Place(line: rows.count + 1), .cells(limits.cells))
        }
      } else if scalar == "\n" || scalar == "\r" {
        if scalar == "\r", index + 1 < scalars.count, scalars[index + 1] == "\n" { index += 1 }
        endRow()
      } else {
        cell.append(scalar)
      }
      index += 1
    }
    if !cell.isEmpty || !row.isEmpty || wasQuoted { endRow() }
    while rows.last?.isEmpty == true { rows.removeLast() }
    return (rows, !isQuoted)
  }

  /// Text that is named as a table, or reads as one: several lines cut evenly by one delimiter.
  static func recognises(_ file: SourceFile) -> Bool {
    let name = file.name.lowercased()
    guard name.hasSuffix(".csv") || name.hasSuffix(".tsv") || name.hasSuffix(".tab") else { return false }
    return PlainTextReader.recognises(file)
  }
}
