/// The closing of a letter or mail, and the notices below it.
extension LineRoles {
  func opensSignature(_ line: FeedbackLine) -> Bool {
    guard line.kind != .heading else { return false }
    let text = folded(line.text)
    guard text.count <= 160, Phrases.starts(text, Phrases.closings) else { return false }
    // "På vegne af byrådet bemærkes, at …" goes on as a sentence.
    return !Phrases.starts(text, ["paa vegne af", "paa kommunens vegne"]) || text.count < 60
  }

  /// Marks the signature from `start`; gives the index after it. What reads as prose after it is kept.
  func markSignature(_ lines: [FeedbackLine], from start: Int, _ roles: inout [LineRole]) -> Int {
    var index = start
    roles[index] = .aside(.signature)
    index += 1
    while index < lines.count {
      let line = lines[index]
      if line.tableNumber != nil || line.kind == .heading { return index }
      let text = folded(line.text)
      if isDisclaimer(text) {
        roles[index] = .aside(.disclaimer)
      } else if Phrases.starts(text, ["p.s", "ps", "p.s."]) || isProse(text) {
        return index
      } else {
        roles[index] = .aside(.signature)
      }
      index += 1
    }
    return index
  }

  func isProse(_ text: String) -> Bool {
    let words = text.split { !($0.isLetter || $0.isNumber) }
    guard words.count >= 8 else { return false }
    return words.contains { Phrases.sentenceWords.contains(String($0)) }
  }

  func isDisclaimer(_ text: String) -> Bool {
    text.count < 900 && Phrases.disclaimers.contains { text.contains($0) }
  }
}
