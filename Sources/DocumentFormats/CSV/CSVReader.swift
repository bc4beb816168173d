import DocumentModel

/// Comma-separated values (RFC 4180) as programs really write them: the delimiter, the quoting and the encoding
/// are found out, and said where they were guessed.
struct CSVReader: DocumentReader {
  func read(_ file: SourceFile, in context: ReadContext) throws(ReadError) -> Reading {
    try context.limits.checkText(file)
    let decoded = DecodedText(file.bytes)
    var warnings = decoded.warnings
    var text = Array(decoded.text.utf8)[...]
    if text.contains(0) { warnings.append(ReadWarning(.lostCharacters, detail: "NUL")) }
    let delimiter: UInt8
    if let stated = Self.statedDelimiter(text) {
      delimiter = stated
      text = text.drop { $0 != 0x0A && $0 != 0x0D }.drop { $0 == 0x0D }
      if text.first == 0x0A { text = text.dropFirst() }
    } else {
      delimiter = Self.likelyDelimiter(text)
      let shown = delimiter == 0x09 ? "TAB" : String(UnicodeScalar(delimiter))
      warnings.append(ReadWarning(.guessedDelimiter, detail: shown))
    }
    var table = DelimitedText(delimiter: delimiter, limits: context.limits)
    try table.read(text)
    if !table.isClosed {
      warnings.append(ReadWarning(.truncated, place: Place(line: table.rows.count), detail: "\""))
    }
    return Reading(
      document: Document(sheets: [Sheet(name: Self.sheetName(file.name), rows: table.rows)]), format: .csv,
      warnings: warnings)
  }

  private static func sheetName(_ file: String) -> String {
    let last = file.split(separator: "/").last.map(String.init) ?? file
    return last.lastIndex(of: ".").map { String(last[..<$0]) } ?? last
  }

  /// Excel's own first line "sep=;".
  private static func statedDelimiter(_ text: ArraySlice<UInt8>) -> UInt8? {
    let head = Array(text.prefix(6))
    guard head.count == 6, String(decoding: head[..<4], as: UTF8.self).lowercased() == "sep=",
      head[4] < 0x80, head[5] == 0x0D || head[5] == 0x0A
    else { return nil }
    return head[4]
  }

  /// The delimiter that cuts the first lines most evenly; more columns win where two are even.
  static func likelyDelimiter(_ text: ArraySlice<UInt8>) -> UInt8 {
    var best: (delimiter: UInt8, score: Double) = (UInt8(ascii: ","), -1)
    let sample = text.prefix(60_000)
    for delimiter in ";,\t|".utf8 {
      var table = DelimitedText(delimiter: delimiter, limits: .standard)
      // A sample of this size is within every limit.
      guard (try? table.read(sample)) != nil else { continue }
      let counts = table.rows.prefix(200).filter { !$0.isEmpty }.map(\.count)
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

  /// Text that is named as a table.
  static func recognises(_ file: SourceFile) -> Bool {
    let name = file.name.lowercased()
    guard name.hasSuffix(".csv") || name.hasSuffix(".tsv") || name.hasSuffix(".tab") else { return false }
    return PlainTextReader.recognises(file)
  }
}
