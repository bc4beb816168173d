/// Headings by style, by emphasis, or by being short and no sentence.
extension LineRoles {
  func isHeading(_ lines: [FeedbackLine], _ index: Int) -> Bool {
    let line = lines[index]
    let text = line.text
    let count = text.unicodeScalars.count
    if line.kind == .heading { return count <= 300 }
    // "• Initiativ 3" above bullets of its own.
    if line.isListItem, count <= 60, let next = following(lines, index), next.isListItem,
      !places.isOnlyReference(next.text), places.isOnlyReference(text), !text.hasSuffix(".")
    {
      return true
    }
    guard !line.isListItem, count <= 220 else { return false }
    if line.emphasis == .whole {
      // A bold sentence that argues is a remark in bold.
      return !(sentences(in: text).count > 1 || count > 120 && text.hasSuffix("."))
    }
    guard line.startsParagraph, count <= 110, let next = following(lines, index) else { return false }
    if next.startsParagraph == false { return false }
    if let last = text.unicodeScalars.last, ".!?;,".unicodeScalars.contains(last), !endsInAbbreviation(text) {
      return false
    }
    if opensSignature(next) { return false }
    let words = foldedWords(text)
    guard let first = text.unicodeScalars.first else { return false }
    if places.isOnlyReference(text) { return true }
    guard first.properties.isUppercase || "0"..."9" ~= first || first == "§" else { return false }
    if text.hasSuffix(":"), words.count > 4 || next.isListItem && words.count > 3 { return false }
    return words.count <= 12 && !words.contains { Phrases.sentenceWords.contains(String($0)) }
      && !text.contains("\"") && !text.contains("»")
      && !NatureOfText.isPointer(text) && !NatureOfText.isNoRemarks(text)
  }

  func following(_ lines: [FeedbackLine], _ index: Int) -> FeedbackLine? {
    index + 1 < lines.count ? lines[index + 1] : nil
  }
}

/// Whether a text's full stop closes an abbreviation: "folkeskoleloven m.v."
func endsInAbbreviation(_ text: String) -> Bool {
  let line = folded(text)
  return [" pct.", " m.v.", " mv.", " m.m.", " osv.", " pkt.", " kr.", " o.l.", " mio."].contains {
    line.hasSuffix($0)
  }
}
