/// The closing of a letter or mail, and the notices below it.
extension LineRoles {
  func opensSignature(_ line: FeedbackLine) -> Bool {
    guard line.kind != .heading else { return false }
    let text = folded(line.text)
    if isBareClosing(text) { return true }
    guard text.count <= 160, Phrases.starts(text, Phrases.closings) else { return false }
    // "På vegne af byrådet bemærkes, at …" goes on as a sentence.
    return !Phrases.starts(text, ["paa vegne af", "paa kommunens vegne"]) || text.count < 60
  }

  /// "Venligst", "Bh", "De venligste hilsner fra os alle": a few words with a greeting among them, and no sentence.
  private func isBareClosing(_ text: String) -> Bool {
    let words = text.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    guard let first = words.first, words.count <= 7, !text.hasSuffix("?"), !text.hasSuffix(":") else {
      return false
    }
    if words.count <= 3, ["venligst", "bh", "vh", "dh", "mvh", "kh", "dbh", "hilsen"].contains(first) {
      return true
    }
    return words.contains { $0.hasSuffix("hilsen") || $0.hasSuffix("hilsner") || $0 == "sincerely" }
      && !words.contains { $0 != "os" && Phrases.sentenceWords.contains($0) }
  }

  /// The first line of a signature without a closing: the last short lines, all of them a name, a title, a place
  /// with a date or a number to call, at least one of which is more than a name.
  func bareSignature(_ lines: [FeedbackLine], after start: Int) -> Int? {
    var first = lines.count
    var hasFact = false
    while first > start, lines.count - first < 5 {
      let line = lines[first - 1]
      guard line.kind == .paragraph, line.quoteDepth == 0, line.emphasis == .none, line.label == nil else {
        break
      }
      let words = foldedWords(line.text).map(String.init)
      guard words.count <= 8, line.text.unicodeScalars.count <= 70,
        !words.contains(where: { Phrases.sentenceWords.contains($0) }), places.mentions(in: line.text).isEmpty
      else { break }
      if let last = line.text.last, ".?!:;".contains(last) { break }
      let text = folded(line.text)
      let isFact =
        isDateLine(text) || text.contains("@")
        || Phrases.starts(text, ["tlf", "telefon", "mobil", "direkte", "phone", "tel"])
        || words.contains { word in Phrases.officeStems.contains { word.hasSuffix($0) } }
        || words.contains("kommune") && isDateLine(text.split(separator: ",").last.map(String.init) ?? "")
      let isName =
        (2...4).contains(words.count)
        && line.text.split(separator: " ").allSatisfy { $0.first?.isUppercase == true || $0.count <= 3 }
        || SignatureNames.areSeveral(line.text)
      guard isFact || isName || words.contains("kommune") || words.contains("municipality") else { break }
      hasFact = hasFact || isFact
      first -= 1
    }
    return hasFact && first < lines.count && first > start ? first : nil
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
      if isDisclaimer(text), !isArgument(text) {
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

  /// A notice that mail programs and organisations put under every mail. Its topics (personal data, secrecy, virus)
  /// are also what remarks are about, so a notice must speak of the mail itself or point to a page.
  func isDisclaimer(_ text: String) -> Bool {
    guard text.count < 900 else { return false }
    if text.count < 160, Phrases.deviceNotices.contains(where: { text.contains($0) }) { return true }
    return Phrases.disclaimers.contains { text.contains($0) }
      && Phrases.noticeSubjects.contains { text.contains($0) }
  }
}
