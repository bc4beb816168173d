import DocumentFormats
import DocumentModel

/// A position's text as it is typed, line by line: a line that begins with "- ", "• " or "* " is an item, one that
/// begins with "1. ", "2) " or "a) " a numbered one, deeper where two blanks stand before; lines of "| … | … |" with a
/// line of dashes under the first are a table. In a line `TypedMarkup` holds.
enum PositionText {
  /// What one line says, or the lines of one table.
  struct Piece: Equatable {
    /// As typed.
    var source: String
    /// One block; of a table one a row.
    var blocks: [Block]
  }

  /// - Parameter tables: tables of the document so far.
  static func pieces(of text: String, tables: inout Int) -> [Piece] {
    let lines = text.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
    var pieces: [Piece] = []
    var index = 0
    while index < lines.count {
      let rows = lines[index...].prefix { cells(of: $0) != nil }
      if rows.count > 1, let rule = cells(of: lines[index + 1]), rule.allSatisfy(isRule) {
        tables += 1
        let held = rows.enumerated().filter { $0.offset != 1 }.map(\.element)
        pieces.append(
          Piece(
            source: rows.joined(separator: "\n"),
            blocks: held.enumerated().map { row(cells(of: $1) ?? [], table: tables, number: $0 + 1) }))
        index += rows.count
      } else {
        pieces.append(Piece(source: String(lines[index]), blocks: [block(lines[index])]))
        index += 1
      }
    }
    return pieces
  }

  /// The blocks of a text that stands alone.
  static func blocks(of text: String) -> [Block] {
    var tables = 0
    return pieces(of: text, tables: &tables).flatMap(\.blocks)
  }

  // MARK: Lines

  private static func block(_ line: Substring) -> Block {
    let indent = line.prefix { $0 == " " || $0 == "\t" }.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
    let level = min(1 + indent / 2, 9)
    let line = line.drop(while: \.isWhitespace)
    if ["- ", "• ", "* ", "– "].contains(where: line.hasPrefix) {
      return Block(
        kind: .listItem(level: level), inlines: inlines(line.dropFirst(2).drop(while: \.isWhitespace)))
    }
    if let label = label(of: line) {
      return Block(
        kind: .listItem(level: level), label: label,
        inlines: inlines(line.dropFirst(label.count).drop(while: \.isWhitespace)))
    }
    return Block(inlines: inlines(line))
  }

  private static func inlines(_ line: Substring) -> [Inline] {
    TypedMarkup.inlines(String(line)).map { inline in
      var inline = inline
      inline.text = withBoundWords(inline.text)
      return inline
    }
  }

  /// "12.", "3)", "b)"; a letter with a stop alone is an initial, and a number with one may begin a date.
  private static func label(of line: Substring) -> String? {
    let mark = line.prefix { !$0.isWhitespace }
    guard mark.count < line.count, let end = mark.last, let first = mark.first else { return nil }
    let body = mark.dropLast()
    if body.count <= 2, body.allSatisfy({ $0.isASCII && $0.isNumber }), !body.isEmpty,
      end == ")" || end == "."
    {
      return end == "." && isDate(line.dropFirst(mark.count)) ? nil : String(mark)
    }
    return body.count == 1 && first.isASCII && first.isLetter && end == ")" ? String(mark) : nil
  }

  private static func isDate(_ rest: Substring) -> Bool {
    let word = rest.drop(while: \.isWhitespace).prefix(while: \.isLetter).lowercased()
    return Phrase.danishMonths.contains(word) || ["pkt", "punktum"].contains(word)
  }

  // MARK: Tables

  /// What stands between the upright strokes of a line; nil for a line that is no row.
  private static func cells(of line: Substring) -> [Substring]? {
    let line = line.drop(while: \.isWhitespace)
    guard line.first == "|", line.count > 1 else { return nil }
    var cells = line.dropFirst().split(separator: "|", omittingEmptySubsequences: false)
    if cells.last?.allSatisfy(\.isWhitespace) == true { cells.removeLast() }
    return cells.isEmpty ? nil : cells
  }

  private static func isRule(_ cell: Substring) -> Bool {
    let dashes = cell.filter { !$0.isWhitespace }
    return dashes.contains("-") && dashes.allSatisfy { $0 == "-" || $0 == ":" }
  }

  private static func row(_ cells: [Substring], table: Int, number: Int) -> Block {
    Block(
      kind: .tableRow(table: table, row: number),
      cells: cells.map { cell in
        let words = cell.drop(while: \.isWhitespace)
        let end = words.lastIndex { !$0.isWhitespace }.map { words.index(after: $0) } ?? words.startIndex
        return TableCell(blocks: [Block(inlines: inlines(words[..<end]))])
      })
  }

  // MARK: Back

  /// What is typed to get a block that came back from a word processor.
  static func source(of block: Block, _ view: RevisionView) -> String {
    if case .tableRow = block.kind {
      return "| "
        + block.cells.map { cell in
          cell.blocks.map { typed($0, view) }.joined(separator: " ").replacing("|", with: "/")
        }.joined(separator: " | ") + " |"
    }
    let words = typed(block, view)
    guard case .listItem(let level) = block.kind else { return words }
    let indent = String(repeating: "  ", count: max(level, 1) - 1)
    guard let label = block.label, let end = label.last, end == "." || end == ")",
      self.label(of: "\(label) x") == label
    else { return "\(indent)- \(words)" }
    return "\(indent)\(label) \(words)"
  }

  private static func typed(_ block: Block, _ view: RevisionView) -> String {
    let visible = block.inlines.filter { $0.isVisible(in: view) && !$0.style.contains(.hidden) }
    // A paragraph that is bold as a whole is so by its style.
    let isWhole = visible.allSatisfy { $0.style.contains(.bold) || $0.text.allSatisfy(\.isWhitespace) }
    let runs = visible.map { inline in
      var inline = inline
      inline.text = withoutBoundWords(inline.text)
      if isWhole { inline.style.remove(.bold) }
      return inline
    }
    return TypedMarkup.line(runs)
  }

  /// The words with plain blanks where `withBoundWords` puts the others.
  private static func withoutBoundWords(_ text: String) -> String {
    guard text.contains("\u{A0}") else { return text }
    let plain = text.replacing("\u{A0}", with: " ")
    return String(zip(plain, zip(text, withBoundWords(plain))).map { $1.0 == $1.1 ? $0 : $1.0 })
  }
}
