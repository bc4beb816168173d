/// What a worksheet's pages show at head and foot when printed (ECMA-376 Part 1, 18.3.1.39 and 18.3.1.46).
enum PrintedLine {
  /// What stands around a page's number, in the languages of the programs that members use.
  private static let pageWords: Set<String> = ["side", "page", "af", "of", "-", "/"]

  /// The words of "&LHøringssvar&C&"Arial,Bold"Side &P&RNæstved": left, middle and right parted by tabs. Codes of
  /// fonts and sizes say nothing; fields such as the page's number are left out, and "Side" or "Page … of" with them.
  static func text(of code: String) -> String {
    var sections: [String] = [""]
    var rest = Substring(code)
    while let mark = rest.firstIndex(of: "&") {
      sections[sections.count - 1] += rest[..<mark]
      rest = rest[rest.index(after: mark)...]
      guard let sign = rest.popFirst() else { break }
      switch sign {
      case "&": sections[sections.count - 1] += "&"
      case "L", "C", "R": sections.append("")
      case "\"":
        guard let end = rest.firstIndex(of: "\"") else { break }
        rest = rest[rest.index(after: end)...]
      case "K": rest = rest.dropFirst(min(6, rest.prefix { $0.isHexDigit || $0 == "+" || $0 == "-" }.count))
      case "0"..."9": rest = rest.drop { ("0"..."9").contains($0) }
      default: break
      }
    }
    sections[sections.count - 1] += rest
    return sections.map { $0.split(whereSeparator: \.isWhitespace) }
      .filter { !$0.allSatisfy { pageWords.contains($0.lowercased()) } }
      .map { $0.joined(separator: " ") }.joined(separator: "\t")
  }
}
