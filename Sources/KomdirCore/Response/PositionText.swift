import DocumentModel

/// A position's text as paragraphs and list items: a line that begins with "- ", "• " or "* " is an item, one that
/// begins with "1. ", "2) " or "a) " a numbered one.
enum PositionText {
  static func blocks(of text: String) -> [Block] {
    text.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }.map(block)
  }

  private static func block(_ line: Substring) -> Block {
    let line = line.drop(while: \.isWhitespace)
    if ["- ", "• ", "* ", "– "].contains(where: line.hasPrefix) {
      return Block(String(line.dropFirst(2).drop(while: \.isWhitespace)), kind: .listItem(level: 1))
    }
    if let label = label(of: line) {
      var block = Block(
        String(line.dropFirst(label.count).drop(while: \.isWhitespace)), kind: .listItem(level: 1))
      block.label = label
      return block
    }
    return Block(String(line))
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
}
