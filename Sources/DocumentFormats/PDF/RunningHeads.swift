/// Finds the lines that stand on every page beside the text: running heads, feet, page numbers, page stamps.
struct RunningHeads {
  private let repeated: Set<Key>

  private struct Key: Hashable {
    var text: String
    /// Distance from the page's top or bottom in steps of six points.
    var band: Int
  }

  /// Part of a page's height, at its top and at its foot, in which such lines stand.
  private static let margin = 0.13

  init(_ pages: [PageLayout]) {
    var counts: [Key: Int] = [:]
    for page in pages {
      var seen = Set<Key>()
      for line in page.blocks.joined() where Self.isAtEdge(line, page) {
        // A line half a step higher on the next page still counts as the same.
        for key in Self.keys(line, page) { seen.insert(key) }
      }
      for key in seen { counts[key, default: 0] += 1 }
    }
    let least = max(2, pages.count / 4)
    repeated = Set(counts.filter { $0.value >= least }.keys)
  }

  func contains(_ line: PageLayout.Line, on page: PageLayout) -> Bool {
    guard Self.isAtEdge(line, page) else { return false }
    return Self.keys(line, page).contains(where: repeated.contains) || Self.isPageNumber(line.text)
  }

  private static func isAtEdge(_ line: PageLayout.Line, _ page: PageLayout) -> Bool {
    guard page.height > 0 else { return false }
    return line.box.bottom < page.height * margin || line.box.top > page.height * (1 - margin)
  }

  private static func keys(_ line: PageLayout.Line, _ page: PageLayout) -> [Key] {
    var text = ""
    var isNumber = false
    for character in line.text {
      if character.isNumber {
        if !isNumber { text.append("#") }
        isNumber = true
      } else {
        isNumber = false
        if !character.isWhitespace { text.append(character) }
      }
    }
    let isTop = line.box.top < page.height / 2
    let distance = isTop ? line.box.top : page.height - line.box.top
    // A page may state any size.
    let step = Int(exactly: (min(max(distance, -1e9), 1e9) / 6).rounded(.down)) ?? 0
    let sign = isTop ? 1 : -1
    return [Key(text: text, band: sign * (step + 1)), Key(text: text, band: sign * (step + 2))]
  }

  /// "3", "- 3 -", "Side 3", "Side 3 af 8", "3/8", "Page 3 of 8".
  static func isPageNumber(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard !words.isEmpty, words.count <= 4, text.count <= 20 else { return false }
    // "§ 3" at the top of a page is a provision, "2)" an item.
    guard !text.contains("§"), text.contains("(") || !text.hasSuffix(")") else { return false }
    let numbers = words.count { $0.allSatisfy(\.isNumber) && $0.count <= 4 }
    guard numbers >= 1 else { return false }
    let others = words.filter { !$0.allSatisfy(\.isNumber) }
    if others.isEmpty { return numbers <= 2 && !text.contains(".") && !text.contains(",") }
    return others.allSatisfy { ["side", "s", "af", "page", "of"].contains($0) }
  }
}
