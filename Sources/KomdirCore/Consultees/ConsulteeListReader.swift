import DocumentModel

/// Tells names from what stands around them: the head, headings of groups and letters, sums and feet.
struct ConsulteeListReader {
  let association: Association
  private(set) var answered: [String]?

  init(association: Association) { self.association = association }

  private struct Item {
    var text: String
    var isBullet: Bool
    var isHeading: Bool
  }

  mutating func names(in document: Document) -> [String] {
    let table = tableNames(document)
    if table.count >= 3 { return table }
    var items: [Item] = []
    for block in document.blocks where !block.isFurniture {
      var isListItem = false
      var isHeading = false
      switch block.kind {
      case .listItem: isListItem = true
      case .heading: isHeading = true
      case .paragraph: isHeading = Self.isBold(block)
      case .tableRow: break
      }
      let texts = block.cells.isEmpty ? [block.text()] : block.cells.map { $0.text() }
      for text in texts {
        for line in text.split(whereSeparator: { $0.isNewline }) {
          let (item, isBullet) = Self.withoutBullet(singleSpaced(String(line)))
          if !item.isEmpty {
            items.append(Item(text: item, isBullet: isBullet || isListItem, isHeading: isHeading))
          }
        }
      }
    }
    items = Self.body(of: items)
    if let running = Self.runningText(items) { return running }
    items = Self.joined(items)
    let bullets = items.count(where: \.isBullet)
    // Where the names are bullets, other lines are headings of groups.
    if bullets >= 3, bullets * 10 >= items.count * 6 { items = items.filter(\.isBullet) }
    let bold = items.count(where: \.isHeading)
    if bold * 2 < items.count { items = items.filter { !$0.isHeading || association.isMeant(by: $0.text) } }
    let names = items.map(\.text).filter { !Self.isNoName($0) }
    let isPage = document.blocks.contains { $0.place.page != nil }
    return isPage ? NamesInOrder.parted(names) : names
  }

  private static func isBold(_ block: Block) -> Bool {
    let runs = block.inlines.filter { $0.text.contains { !$0.isWhitespace } }
    return !runs.isEmpty && runs.allSatisfy { $0.style.contains(.bold) }
  }

  private static func withoutBullet(_ text: String) -> (text: String, isBullet: Bool) {
    // A dash alone on its line belongs to a name that was broken there.
    guard let first = text.first, text.count > 1 else { return (text, false) }
    if "•·▪◦–—*‣●○■□".contains(first) || first == "-" {
      return (singleSpaced(String(text.dropFirst())), true)
    }
    // "12. Danske Regioner", "12) …".
    let digits = text.prefix { $0.isNumber }
    let rest = text.dropFirst(digits.count)
    if (1...3).contains(digits.count), rest.hasPrefix(". ") || rest.hasPrefix(") ") {
      return (singleSpaced(String(rest.dropFirst(2))), true)
    }
    return (text, false)
  }

  /// Whether a line is the heading of a list that stands in another paper, such as at the end of the letter.
  static func isListHeading(_ line: String) -> Bool {
    var words = singleSpaced(line).lowercased().split(separator: " ").map(String.init)
    if let first = words.first, ["bilag", "annex", "appendix", "schedule"].contains(first) {
      words.removeFirst()
      // "Annex A: Consultees"
      if words.count > 1, words[0].filter(\.isLetter).count <= 2 { words.removeFirst() }
    }
    while let first = words.first, first.allSatisfy({ !$0.isLetter }) { words.removeFirst() }
    if let last = words.last, last.hasSuffix(":") { words[words.count - 1].removeLast() }
    return [
      "høringsliste", "høringsparter", "høringslisten", "liste over høringsparter", "liste over hørte parter",
      "liste over hørte myndigheder og organisationer", "oversigt over høringsparter",
      "hørte myndigheder og organisationer", "list of consultees", "consultation list", "consultees",
      "list of bodies consulted", "bodies consulted", "those consulted", "list of those consulted",
      "organisations consulted", "list of organisations consulted",
    ].contains(words.joined(separator: " "))
  }

  /// What follows the list's own heading.
  private static func body(of items: [Item]) -> [Item] {
    if let own = items.lastIndex(where: { isListHeading($0.text) }), own >= 15, own + 1 < items.count {
      return Array(items[(own + 1)...])
    }
    let heads = [
      "høringsliste", "høringsparter", "liste over", "oversigt over", "hørte ", "følgende",
      "sendt i høring hos", "sendt til",
    ]
    guard
      let head = items.prefix(15).lastIndex(where: { item in
        let lower = item.text.lowercased()
        return !item.isBullet && heads.contains { lower.contains($0) }
          && (lower.count < 90 || lower.hasSuffix(":"))
          && !lower.contains(",")
      })
    else { return Array(items.drop { isHeadLine($0.text) }) }
    var rest = Array(items[(head + 1)...])
    // A line on the case between the heading and the first name.
    while let first = rest.first, isHeadLine(first.text) || first.text.hasSuffix(":") && first.text.count > 30
    { rest.removeFirst() }
    return rest
  }

  private static func isHeadLine(_ text: String) -> Bool {
    if LetterLabel(startOf: text) != nil || text.lowercased().contains("j.nr") { return true }
    if let date = DanishDate.all(in: text).first, date.year != nil { return true }
    let lower = text.lowercased()
    return [
      "vejledning om", "bekendtgørelse om", "lov om", "forslag til", "udkast til", "vedr", "høring over",
      "bilag",
    ]
    .contains { lower.hasPrefix($0) }
  }

  /// A group's or letter's heading, a sum, a sentence, or a note of the page.
  private static func isNoName(_ text: String) -> Bool {
    let lower = text.lowercased()
    if text.count == 1 || ["0-9", "0–9", "1-9", "æøå", "æ, ø, å", "a-å"].contains(lower) { return true }
    if lower.hasPrefix("i alt ") || lower.hasPrefix("side ") || lower.hasPrefix("høringsliste") {
      return true
    }
    if text.hasSuffix(":") { return true }
    if lower.hasPrefix("markeret") || lower.hasPrefix("høringen er ") || lower.hasPrefix("listen er ") {
      return true
    }
    if text.allSatisfy({ $0.isNumber || $0.isWhitespace || "/-.()".contains($0) }) { return true }
    if text.hasSuffix("."), text.split(separator: " ").count > 6 { return true }
    return isHeadLine(text) && text.contains(where: \.isNumber)
  }

  /// Names broken over two lines: an open bracket, a dash, "og" or a comma at the end, or a start in lower case.
  private static func joined(_ items: [Item]) -> [Item] {
    var found: [Item] = []
    for item in items {
      if var last = found.last, !item.isBullet || last.isBullet && !item.isBullet {
        let open = last.text.filter { $0 == "(" }.count > last.text.filter { $0 == ")" }.count
        let tail = last.text.split(separator: " ").last.map(String.init) ?? ""
        let isCut =
          ["og", "for", "i", "af", "–", "-", "til", "på", "med", "under"].contains(tail)
          || last.text.hasSuffix(",") || tail.hasSuffix("-") && tail.count > 1
        let goesOn =
          item.text.first.map { $0 == "(" || $0 == "–" } ?? false
          || item.text.first?.isLowercase == true
            && ["og ", "for ", "i ", "af ", "under ", "på ", "til ", "med "].contains {
              item.text.hasPrefix($0)
            }
        if open || isCut || goesOn {
          last.text += " " + item.text
          found[found.count - 1] = last
          continue
        }
      }
      found.append(item)
    }
    return found
  }

  /// Running text with commas: most lines hold several names.
  private static func runningText(_ items: [Item]) -> [String]? {
    let text = items.filter { !$0.isHeading }.map(\.text).joined(separator: " ")
    let commas = text.filter { $0 == "," || $0 == ";" }.count
    guard commas >= 4, commas * 2 > items.count, items.count(where: \.isBullet) * 2 < max(items.count, 1)
    else { return nil }
    var body = text
    // "Udkastet er sendt i høring hos følgende: …".
    if let colon = body.range(of: ": "), body[..<colon.lowerBound].count < 200 {
      body = String(body[colon.upperBound...])
    }
    let sentences = LetterText.split(body)
    guard let first = sentences.first(where: { $0.filter { $0 == "," }.count >= 3 }) ?? sentences.first else {
      return nil
    }
    var list = first
    if list.hasSuffix(".") { list.removeLast() }
    return RunningNames.names(in: list)
  }

  /// The column of a table that names the parties, and those whom another column marks as heard from.
  private mutating func tableNames(_ document: Document) -> [String] {
    var names: [String] = []
    var crossed: [String] = []
    var head: (count: Int, name: Int, answer: Int?)?
    for block in document.blocks {
      guard case .tableRow = block.kind, block.cells.count >= 2 else { continue }
      let cells = block.cells.map { singleSpaced($0.text()) }
      if head == nil, let column = cells.firstIndex(where: Self.headsNames) {
        let answer = cells.indices.first { $0 != column && Self.headsAnswers(cells[$0]) }
        head = (cells.count, column, answer)
        continue
      }
      // A row of fewer cells heads a group.
      guard let head, cells.count == head.count, !cells[head.name].isEmpty, !Self.headsNames(cells[head.name])
      else { continue }
      names.append(cells[head.name])
      if let answer = head.answer, Self.isCross(cells[answer]) { crossed.append(cells[head.name]) }
    }
    if head?.answer != nil { answered = crossed }
    return names
  }

  private static func headsNames(_ cell: String) -> Bool {
    let lower = cell.lowercased()
    return lower == "navn" || lower == "part" || lower == "parter" || lower == "modtager"
      || ["høringspart", "organisation", "myndighed", "høringsberettiget"].contains { lower.hasPrefix($0) }
  }

  private static func headsAnswers(_ cell: String) -> Bool {
    let lower = cell.lowercased()
    return lower.contains("svar") || lower.contains("modtaget")
  }

  private static func isCross(_ mark: String) -> Bool {
    ["x", "☒", "☑", "✓", "✔", "ja", "✗", "✘", "+"].contains(mark.lowercased())
  }
}
