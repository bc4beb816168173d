/// The wording that a remark proposes, read from sentences such as »x« ændres til: »y«, or after "Ny ordlyd:".
///
/// Every quotation is weighed by the words on both sides of it: what leads to a new text, what names the draft's.
/// Nil where none speaks for itself.
func proposedWording(in text: String) -> String? {
  let quotes = quotations(in: text)
  guard !quotes.isEmpty else { return announcedText(in: text) }
  let sentences = sentenceRanges(in: text)
  var best: (quote: Quotation, score: Double)?
  for (index, quote) in quotes.enumerated() where !quote.text.isEmpty {
    let sentence = sentences.last { $0.lowerBound <= quote.start }
    var from = max(index == 0 ? 0 : quotes[index - 1].end, sentence?.lowerBound ?? 0)
    // A quotation on a line of its own is led to by the line before.
    if foldedWords(text.scalars(in: from..<quote.start)).isEmpty, index == 0 || quotes[index - 1].end < from {
      from = index == 0 ? 0 : quotes[index - 1].end
    }
    let next = index + 1 < quotes.count ? quotes[index + 1].start : text.unicodeScalars.count
    let to = min(next, max(sentence?.upperBound ?? next, quote.end))
    var score =
      WordingCues.before(text.scalars(in: from..<quote.start))
      + WordingCues.after(text.scalars(in: quote.end..<to))
    // "»x« til »y«", "»x« med »y«", "»x« skal være »y«": the second takes the first one's place.
    if index > 0 {
      let between = foldedWords(text.scalars(in: quotes[index - 1].end..<quote.start)).joined(separator: " ")
      if ["til", "med", "af", "skal vaere", "boer vaere", "bliver til", "skal hedde"].contains(between) {
        score += 2
      }
    }
    // "Indsæt efter »x«: »y«": the order stands before the first.
    if index > 0, foldedWords(text.scalars(in: quotes[index - 1].end..<quote.start)).isEmpty,
      text.scalars(in: quotes[index - 1].end..<quote.start).contains(":")
    {
      let lead = foldedWords(text.scalars(in: (sentence?.lowerBound ?? 0)..<quotes[index - 1].start))
      if lead.contains(where: { $0.hasPrefix("indsaet") || $0.hasPrefix("tilfoej") || $0 == "efter" }) {
        score += 2
      }
    }
    if score >= WordingCues.threshold, score >= best?.score ?? 0 { best = (quote, score) }
  }
  return best?.quote.text ?? (quotes.count == 1 ? nil : announcedText(in: text))
}

/// What stands without quotation marks behind "Ny ordlyd:" or "ændres til:", to the end of its line.
private func announcedText(in text: String) -> String? {
  for line in text.split(whereSeparator: \.isNewline).map(String.init) {
    let starts = sentenceRanges(in: line).map(\.lowerBound)
    // Further in than a few marks nobody announces a wording.
    let colons = line.unicodeScalars.enumerated().lazy.filter { $0.element == ":" }.prefix(8).map(\.offset)
    for colon in colons where colon <= 2_000 {
      let start = starts.last { $0 <= colon } ?? 0
      guard WordingCues.announces(line.scalars(in: start..<colon)) else { continue }
      let rest = line.scalars(in: (colon + 1)..<line.unicodeScalars.count).trimmed
      guard !rest.isEmpty, !rest.hasSuffix("?") else { continue }
      return rest
    }
  }
  for sentence in sentences(in: text) {
    if let ordered = WordingCues.ordered(in: sentence) { return ordered }
  }
  return nil
}
