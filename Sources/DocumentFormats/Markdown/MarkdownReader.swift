import DocumentModel

/// Markdown (CommonMark 0.31 with GFM's tables and strikethrough, and footnotes): what `MarkdownWriter` writes and
/// what people type. Lines of one paragraph are joined; raw HTML is read over, but for breaks, superscripts and
/// changes.
struct MarkdownReader: DocumentReader {
  func read(_ file: SourceFile, in context: ReadContext) throws(ReadError) -> Reading {
    try context.limits.checkText(file)
    let decoded = DecodedText(file.bytes)
    let lines = try TextLines.blocks(of: decoded.text, limits: context.limits).enumerated().map {
      MarkdownLine($1.text(), number: $0 + 1)
    }
    var blocks = MarkdownBlocks(limits: context.limits)
    blocks.read(lines)
    let document = blocks.finished()
    try context.limits.check(blocks: blocks.pieces, at: Place(line: document.blocks.last?.place.line))
    return Reading(document: document, format: .markdown, warnings: decoded.warnings)
  }

  /// Text that is named Markdown: its signs occur in any text.
  static func recognises(_ file: SourceFile) -> Bool {
    ["md", "markdown", "mdown"].contains(file.nameExtension) && PlainTextReader.recognises(file)
  }
}

/// A line with its indent taken off; a tab goes to the next column that four divides (2.2).
struct MarkdownLine {
  var indent: Int
  var text: Substring
  var number: Int

  init(_ raw: String, number: Int) {
    self.init(raw[...], indent: 0, number: number)
  }

  private init(_ raw: Substring, indent: Int, number: Int) {
    var column = indent
    var rest = raw
    while let first = rest.first, first == " " || first == "\t" {
      column += first == "\t" ? 4 - column % 4 : 1
      rest = rest.dropFirst()
    }
    self.indent = column
    text = rest
    self.number = number
  }

  var isBlank: Bool { text.isEmpty }

  /// The line with `columns` of its indent taken off.
  func outdented(_ columns: Int) -> MarkdownLine {
    var line = self
    line.indent = max(0, indent - columns)
    return line
  }

  /// What follows the first `count` letters, its blanks becoming an indent.
  func dropping(_ count: Int) -> MarkdownLine {
    MarkdownLine(text.dropFirst(count), indent: 0, number: number)
  }

  /// "- ", "3. ", "b) " at the beginning: the width of the sign, and its label where it counts.
  var listMark: (width: Int, label: String?)? {
    guard indent < 4 else { return nil }
    func isEnd(_ rest: Substring) -> Bool { rest.isEmpty || rest.first == " " || rest.first == "\t" }
    if let first = text.first, "-+*".contains(first), isEnd(text.dropFirst()) { return (1, nil) }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.count <= 9, let sign = text.dropFirst(digits.count).first,
      sign == "." || sign == ")", isEnd(text.dropFirst(digits.count + 1))
    else { return nil }
    return (digits.count + 1, String(digits) + String(sign))
  }

  /// "***", "- - -", "___" (4.1).
  var isRule: Bool {
    guard indent < 4, let first = text.first, "-_*".contains(first) else { return false }
    let signs = text.filter { $0 != " " && $0 != "\t" }
    return signs.count >= 3 && signs.allSatisfy { $0 == first }
  }

  /// The level of "## …" (4.2).
  var headingLevel: Int? {
    guard indent < 4 else { return nil }
    let level = text.prefix { $0 == "#" }.count
    guard (1...6).contains(level) else { return nil }
    let rest = text.dropFirst(level)
    return rest.isEmpty || rest.first == " " || rest.first == "\t" ? level : nil
  }

  /// "```" or "~~~" (4.5).
  var fence: (sign: Character, count: Int)? {
    guard indent < 4, let first = text.first, first == "`" || first == "~" else { return nil }
    let count = text.prefix { $0 == first }.count
    guard count >= 3, first == "~" || !text.dropFirst(count).contains("`") else { return nil }
    return (first, count)
  }

  /// The level of a line of "=" or "-" under a heading (4.3).
  var underlineLevel: Int? {
    guard indent < 4, let first = text.first, first == "=" || first == "-" else { return nil }
    let trimmed = text.reversed().drop { $0 == " " || $0 == "\t" }
    return trimmed.allSatisfy { $0 == first } ? first == "=" ? 1 : 2 : nil
  }
}
