/// Puts the lines of a hard-wrapped paragraph together again, and the halves of one cut by a page break.
///
/// A line was wrapped when the next line's first word would not have fitted into the file's width. Short lines
/// of an address or a signature have room for it and stay apart.
func rejoined(_ lines: [FeedbackLine]) -> [FeedbackLine] {
  let lengths = lines.filter { $0.tableNumber == nil }.map {
    $0.text.unicodeScalars.count + ($0.quoteDepth > 0 ? $0.quoteDepth + 1 : 0)
  }
  let width = lengths.max() ?? 0
  // Above this nobody wraps by hand: each line is a paragraph.
  let isFree = breaksFreely(lines, width: width)
  let isWrapped = !isFree && (40...120).contains(width) && hasWrappedLine(lines, width: width)
  var result: [FeedbackLine] = []
  var lastLength = 0
  for var line in lines {
    // Without a wrapped line each block is a paragraph, as in a mail written in HTML.
    if !isWrapped, line.block != result.last?.block { line.startsParagraph = true }
    if let last = result.indices.last, canJoin(result[last], line),
      isWrapped && wasWrapped(lastLength, line, width: width)
        || !isFree && goesOn(result[last].text, line.text)
    {
      // Mutated in place: a paragraph may run over very many lines.
      let glue = result[last].text.hasSuffix("/") ? "" : " "
      result[last].text += glue + line.text
      result[last].notes += line.notes
    } else if let last = result.indices.last,
      isCutByPage(result[last], line) || isCutBeforeReference(result[last], line)
    {
      result[last].text += " " + line.text
      result[last].notes += line.notes
    } else if result.count >= 2, isPageFootnote(result[result.count - 1]),
      isCutByPage(result[result.count - 2], line)
    {
      result[result.count - 2].text += " " + line.text
    } else {
      result.append(line)
    }
    lastLength = line.text.unicodeScalars.count + (line.quoteDepth > 0 ? line.quoteDepth + 1 : 0)
  }
  return result
}

/// Whether some line at the file's full width goes on with a small letter in the next: a file without one has
/// a line for each paragraph.
private func hasWrappedLine(_ lines: [FeedbackLine], width: Int) -> Bool {
  zip(lines, lines.dropFirst()).contains { previous, line in
    guard canJoin(previous, line), let first = line.text.unicodeScalars.first else { return false }
    guard first.properties.isLowercase || previous.text.hasSuffix("§") else { return false }
    let length = previous.text.unicodeScalars.count + (previous.quoteDepth > 0 ? previous.quoteDepth + 1 : 0)
    return wasWrapped(length, line, width: width)
  }
}

/// Whether the writer begins lines with small letters where he pleases: in a file where that is common a small
/// letter is no sign that a line goes on.
private func breaksFreely(_ lines: [FeedbackLine], width: Int) -> Bool {
  var free = 0
  var all = 0
  for (previous, line) in zip(lines, lines.dropFirst()) where canJoin(previous, line) {
    guard line.text.unicodeScalars.first?.properties.isLowercase == true else { continue }
    all += 1
    if !wasWrapped(previous.text.unicodeScalars.count, line, width: min(width, 100) - 10) { free += 1 }
  }
  return free >= 2 && free * 3 >= all
}

private func canJoin(_ previous: FeedbackLine, _ line: FeedbackLine) -> Bool {
  guard !line.startsParagraph, line.quoteDepth == previous.quoteDepth else { return false }
  switch (previous.kind, line.kind) {
  case (.paragraph, .paragraph), (.listItem, .paragraph): break
  case (.heading, .heading): return previous.block == line.block
  default: return false
  }
  if isMailHeaderLine(line.text) || isMailHeaderLine(previous.text) { return false }
  if opensItem(line.text) { return endsOpen(previous.text) }
  return true
}

private func wasWrapped(_ length: Int, _ line: FeedbackLine, width: Int) -> Bool {
  let first = line.text.prefix { !$0.isWhitespace }
  return length + 1 + first.unicodeScalars.count > width
}

/// Whether the line before ends in the middle and this one begins in the middle of a sentence.
private func goesOn(_ previous: String, _ line: String) -> Bool {
  guard let first = line.unicodeScalars.first else { return false }
  // "… og ikke på" / "Samsø.": a preposition ends no line of its own.
  let leadsOn = previous.split(separator: " ").last.map { leadingOn.contains(folded(String($0))) } ?? false
  guard first.properties.isLowercase || "0"..."9" ~= first || leadsOn else { return false }
  guard previous.utf8.count >= 45 || previous.hasSuffix("§") else { return false }
  return endsOpen(previous)
}

/// Whether no punctuation closes the line.
private func endsOpen(_ text: String) -> Bool {
  guard let last = text.unicodeScalars.last else { return false }
  switch last {
  case ".", ":", "!", "?", ";", "\"", "«", "\u{201D}", ")": return false
  default: return true
  }
}

/// Whether a page break cut a paragraph in two: the first half ends openly, the second begins with a small letter.
private func isCutByPage(_ previous: FeedbackLine, _ line: FeedbackLine) -> Bool {
  guard let first = previous.page, let second = line.page, second == first + 1 || second == first else {
    return false
  }
  // Within a page a narrow column's lines stand apart; a bullet's or a label's first line does not go on so.
  let least = second == first ? 22 : 45
  return (previous.kind == .paragraph || previous.kind == .listItem) && line.kind == .paragraph
    && line.text.unicodeScalars.first?.properties.isLowercase == true && endsOpen(previous.text)
    && previous.text.utf8.count >= least
    && (second != first || previous.text.split(separator: " ").count >= 4)
}

/// Whether a page's text was cut before a § in the middle of a sentence: "… Vi henviser til" / "§ 6 stk 2."
private func isCutBeforeReference(_ previous: FeedbackLine, _ line: FeedbackLine) -> Bool {
  guard let first = previous.page, let second = line.page, second == first || second == first + 1,
    previous.kind == .paragraph || previous.kind == .listItem, line.kind == .paragraph,
    previous.text.utf8.count >= 45, let opening = line.text.unicodeScalars.first,
    opening == "§" || "0"..."9" ~= opening, endsOpen(previous.text), !isPageFootnote(line),
    let word = previous.text.split(separator: " ").last
  else { return false }
  return leadingOn.contains(folded(String(word)))
}

/// Words that end no sentence.
private let leadingOn: Set<String> = [
  "til", "i", "af", "efter", "naar", "jf", "jf.", "og", "eller", "samt", "med", "om", "paa", "ved", "for",
  "fra", "som",
  "at", "den", "det", "de", "mod", "under", "saa", "hvis", "hvor", "end", "§", "§§", "stk.", "nr.",
]

/// Whether the line is a footnote at the foot of a page: its number, a blank, a capital.
private func isPageFootnote(_ line: FeedbackLine) -> Bool {
  let digits = line.text.prefix { $0.isNumber }
  guard line.page != nil, (1...2).contains(digits.count) else { return false }
  let rest = line.text.dropFirst(digits.count)
  return rest.first == " " && rest.dropFirst().first?.isUppercase == true
}

/// Whether the line opens with the number of an item: "1.", "2)", "a)".
func opensItem(_ text: String) -> Bool { itemNumber(text) != nil }

/// The item number a line opens with ("a)" counts as 1), and the length of it with its blank in scalars.
func itemNumber(_ text: String) -> (number: Int, length: Int)? {
  let scalars = Array(text.unicodeScalars.prefix(8))
  var index = 0
  var number = 0
  if scalars.count > 3, "a"..."z" ~= scalars[0], scalars[1] == "." || scalars[1] == ")",
    scalars[2].properties.isWhitespace, scalars[3].properties.isUppercase
  {
    return (Int(scalars[0].value) - 96, 3)
  }
  while index < scalars.count, "0"..."9" ~= scalars[index], index < 2 {
    number = number * 10 + Int(scalars[index].value - 48)
    index += 1
  }
  guard index > 0, index < scalars.count, scalars[index] == "." || scalars[index] == ")" else { return nil }
  index += 1
  guard index < scalars.count, scalars[index].properties.isWhitespace else { return nil }
  // "2. pkt." and "1. januar" are no items.
  guard index + 1 < scalars.count, !scalars[index + 1].properties.isLowercase else { return nil }
  return (number, index + 1)
}

/// Whether the line is one of a mail's header: "Fra: …", "Sent: …".
func isMailHeaderLine(_ text: String) -> Bool { mailHeader(text) != nil }
