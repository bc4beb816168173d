import DocumentModel

/// Joins a page's lines into paragraphs: where the first word of a line would have fitted on the line before, a
/// person ended that line.
struct ParagraphBuilder {
  /// A paragraph with the words under it, so that annotations find it.
  struct Paragraph {
    var text: String
    var page: Int
    var isFurniture: Bool
    var box: PageLayout.Box
    /// Whether its last line is as long as lines get.
    fileprivate var endsFull: Bool
    fileprivate var lines: [PageLayout.Line]
    /// Its lines on further pages, where a sentence runs on.
    fileprivate var later: [(page: Int, lines: [PageLayout.Line])] = []

    fileprivate func lines(on page: Int) -> [PageLayout.Line] {
      page == self.page ? lines : later.filter { $0.page == page }.flatMap(\.lines)
    }
  }

  private(set) var paragraphs: [Paragraph] = []
  private let heads: RunningHeads

  init(_ pages: [PageLayout]) {
    let pages = pages.map { $0.withBulletsOnTheirLines() }
    heads = RunningHeads(pages)
    for (index, page) in pages.enumerated() { add(page, number: index + 1) }
  }

  private mutating func add(_ page: PageLayout, number: Int) {
    for block in page.blocks {
      let right = columnRight(of: block, on: page)
      var current: [PageLayout.Line] = []
      for line in block {
        if heads.contains(line, on: page) {
          close(&current, right, number)
          paragraphs.append(
            Paragraph(
              text: line.text, page: number, isFurniture: true, box: line.box, endsFull: false, lines: [line])
          )
          continue
        }
        if let last = current.last, begins(line, after: last, in: current, right: right) {
          close(&current, right, number)
        }
        current.append(line)
      }
      close(&current, right, number)
    }
  }

  /// How far lines reach in the block's column: where three of its own lines begin and end alike, they are set in
  /// justified lines and say it; else its own longest line, or that of a block above or below it.
  private func columnRight(of block: [PageLayout.Line], on page: PageLayout) -> Double {
    guard let left = block.map(\.box.left).min(), let longest = block.map(\.box.right).max() else { return 0 }
    let full = block.count { abs($0.box.left - left) < 1 && abs($0.box.right - longest) < 1 }
    if full >= 3 { return longest }
    return page.blocks.filter { other in
      abs((other.map(\.box.left).min() ?? 0) - left) < 40
    }.joined().map(\.box.right).max() ?? 0
  }

  private func begins(
    _ line: PageLayout.Line, after last: PageLayout.Line, in current: [PageLayout.Line], right: Double
  ) -> Bool {
    // Beside each other: cells of one row, or a number in the margin.
    if line.box.top < last.box.bottom - last.box.height * 0.6, line.box.left > last.box.right { return false }
    let gap = line.box.top - last.box.bottom
    if gap > last.box.height * 0.9 { return true }
    let sizes = line.box.height / max(last.box.height, 1)
    if sizes > 1.25 || sizes < 0.8 { return true }
    if Self.startsWithLabel(line.text) {
      // "…, jf. dog" at the end of a full line, then "§ 5.": the sentence goes on.
      let runsOn =
        line.text.hasPrefix("§") && right - last.box.right < last.box.height * 3
        && !Self.isSentenceEnd(last.text) && last.text.last?.isLowercase == true
      return !runsOn
    }
    let firstWord = (line.words.first?.box.right ?? 0) - (line.words.first?.box.left ?? 0)
    let hasRoom = right - last.box.right > firstWord + last.box.height * 0.8
    if hasRoom { return true }
    let indent = line.box.left - last.box.left
    let isHanging = current.count == 1 && Self.startsWithLabel(last.text)
    if indent > 5, !isHanging, current.count > 1 || !Self.startsWithLabel(last.text) {
      return Self.isSentenceEnd(last.text)
    }
    return false
  }

  private mutating func close(_ lines: inout [PageLayout.Line], _ right: Double, _ page: Int) {
    guard let first = lines.first, let last = lines.last else { return }
    var box = first.box
    for line in lines { box.unite(line.box) }
    let isFull = right - last.box.right < last.box.height * 3
    let text = Self.joined(lines.map(\.text))
    if let index = paragraphs.lastIndex(where: { !$0.isFurniture }), paragraphs[index].endsFull,
      Self.goesOn(paragraphs[index].text, with: text)
    {
      paragraphs[index].text = Self.joined([paragraphs[index].text, text])
      paragraphs[index].endsFull = isFull
      if paragraphs[index].page == page {
        paragraphs[index].lines += lines
        paragraphs[index].box.unite(box)
      } else {
        paragraphs[index].later.append((page, lines))
      }
    } else {
      paragraphs.append(
        Paragraph(text: text, page: page, isFurniture: false, box: box, endsFull: isFull, lines: lines))
    }
    lines = []
  }

  /// Whether a sentence runs on over a page or column.
  private static func goesOn(_ text: String, with next: String) -> Bool {
    guard let last = text.last, let first = next.first else { return false }
    return !".:;!?»”\"".contains(last) && first.isLowercase && !startsWithLabel(next)
  }

  private static func isSentenceEnd(_ text: String) -> Bool {
    guard let last = text.last else { return true }
    return ".:;!?»”\")".contains(last)
  }

  /// The lines as one text; a word that was cut at a line's end is whole again.
  static func joined(_ lines: [String]) -> String {
    var text = ""
    for line in lines {
      guard let last = text.last else {
        text = line
        continue
      }
      let next = line.split(separator: " ").first ?? ""
      if last == "\u{AD}" {
        text.removeLast()
        text += line
      } else if last == "-" || last == "\u{2010}", keepsHyphen(text, before: next) {
        text += line
      } else if last == "-" || last == "\u{2010}", line.first?.isLowercase == true,
        text.dropLast().last?.isLetter == true, !["og", "eller", "samt", "and", "or"].contains(next)
      {
        text.removeLast()
        text += line
      } else {
        text += " " + line
      }
    }
    return text
  }

  /// Whether a hyphen at a line's end is the word's own, and the word goes on without a space: "Europa-" and
  /// "Parlamentets", "EU-" and "retsakter", "og -" and "handlende".
  private static func keepsHyphen(_ text: String, before next: Substring) -> Bool {
    guard let first = next.first, first.isLetter || first.isNumber else { return false }
    let before = text.dropLast()
    guard let letter = before.last else { return false }
    if letter == " " { return first.isLowercase && before.dropLast().last?.isLetter == true }
    guard letter.isLetter || letter.isNumber else { return false }
    if first.isUppercase { return letter.isLowercase }
    if ["og", "eller", "samt", "and", "or"].contains(next) { return false }
    if letter.isUppercase || letter.isNumber { return true }
    let word = before.split(whereSeparator: { !$0.isLetter }).last.map { $0.lowercased() } ?? ""
    return ["it", "tv", "pc", "cd", "dvd", "web"].contains(word)
  }

  /// "§ 3.", "Stk. 2.", "4)", "a)", "2.1.3.", "•", "Til § 5", "Kapitel 2": what always begins a paragraph.
  static func startsWithLabel(_ text: String) -> Bool {
    let words = text.split(separator: " ", maxSplits: 3)
    guard let first = words.first else { return false }
    if let mark = first.unicodeScalars.first, first.unicodeScalars.count == 1,
      "•·▪◦–—■□●○".unicodeScalars.contains(mark) || (0xF020...0xF0FF).contains(mark.value)
    {
      return true
    }
    let second = words.dropFirst().first ?? ""
    switch first {
    case "§", "§§":
      // "§ 20 i lov om …" is a place in a sentence: a section's own label has a full stop or stands alone.
      return second.first?.isNumber == true
        && (text.count <= 24 && !text.contains(",") || closesLabel(text.split(separator: " ").dropFirst()))
    case "Stk.", "Nr.", "Kapitel", "Afsnit", "Bilag": return second.first?.isNumber == true
    case "Til", "Ad": return second == "§" || second == "nr."
    case "-": return true
    default: break
    }
    if first.hasPrefix("§"), first.dropFirst().first?.isNumber == true {
      return text.count <= 24 && !text.contains(",") || closesLabel([first.dropFirst()] + words.dropFirst())
    }
    guard let last = first.last, last == ")" || last == "." else { return false }
    let core = first.dropLast()
    if last == ")" {
      return core.count <= 3 && core.allSatisfy { $0.isNumber || $0.isLetter } && !core.isEmpty
    }
    // "2.1.3." but not a year or the end of a date.
    return !core.isEmpty && core.allSatisfy { $0.isNumber || $0 == "." } && core.count <= 7
      && core.split(separator: ".").allSatisfy { $0.count <= 2 } && second.first?.isLowercase != true
  }

  /// Whether the words after a section sign are a label with its full stop: "3.", "3 a.", "7-9.", "3 og 4.".
  private static func closesLabel(_ words: some Sequence<Substring>) -> Bool {
    for word in words.prefix(5) {
      guard let last = word.last else { return false }
      let core = last == "." ? word.dropLast() : word
      let isPart =
        core == "og" || core == "§" || core == "-" || core.count == 1 && core.first?.isLetter == true
        || core.first?.isNumber == true
          && core.allSatisfy { $0.isLetter || $0.isNumber || "-–,.".contains($0) }
      guard isPart else { return false }
      if last == "." { return true }
    }
    return false
  }

  /// The words on a page that a box covers, in reading order.
  func words(on page: Int, where covers: (Double, Double) -> Bool) -> (text: String, paragraph: Int?) {
    var found: [String] = []
    var counts: [Int: Int] = [:]
    for (index, paragraph) in paragraphs.enumerated() {
      for word in paragraph.lines(on: page).flatMap(\.words) {
        let box = word.box
        guard covers((box.left + box.right) / 2, (box.top + box.bottom) / 2) else { continue }
        found.append(word.text)
        counts[index, default: 0] += 1
      }
    }
    let most = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
    return (Self.joined(found), most)
  }

  /// The paragraph beside a point: the one whose lines are nearest in height.
  func paragraph(near y: Double, on page: Int) -> Int? {
    paragraphs.indices.filter { paragraphs[$0].page == page && !paragraphs[$0].isFurniture }
      .min { distance(paragraphs[$0].box, y) < distance(paragraphs[$1].box, y) }
  }

  private func distance(_ box: PageLayout.Box, _ y: Double) -> Double {
    y < box.top ? box.top - y : y > box.bottom ? y - box.bottom : 0
  }
}
