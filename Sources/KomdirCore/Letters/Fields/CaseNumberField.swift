extension LetterText {
  /// Numbers that may be the one to quote.
  func caseNumberCandidates() -> [LetterCandidate] {
    var candidates: [LetterCandidate] = []
    func take(_ text: String, _ line: Int, _ extra: [LetterSign], _ sentence: LetterSentence?) {
      let characters = Array(text)
      var index = 0
      while index < characters.count {
        let isStart =
          index == 0 || characters[index - 1].isWhitespace || "(:»\"[,".contains(characters[index - 1])
        guard isStart, !characters[index].isWhitespace,
          let number = CaseNumberShape.number(at: Array(characters[index...].prefix(60)))
        else {
          index += 1
          continue
        }
        var signs = extra + CaseNumberShape.traits(of: number).map(LetterSign.trait)
        if let sentence {
          let start = sentence.wordIndex(at: index)
          let end = max(start + 1, sentence.wordIndex(at: index + number.count))
          signs += wordSigns(
            sentence, start..<min(end, sentence.words.count + 1), from: 0, to: sentence.words.count)
        }
        let isCut = index > 0 && characters[index - 1] == "("
        if isCut { signs.append(.trait(.bracketed)) }
        signs += labelSigns(of: number, in: line)
        candidates.append(LetterCandidate(number, quote: text, signs: signs))
        index += max(1, number.count)
      }
    }
    for sentence in sentences where sentence.text.contains(where: \.isNumber) {
      let where0 = sentence.line
      // The line that holds it, for its labels.
      var signs = placeSigns(where0).filter { if case .cue = $0 { false } else { true } }
      if sentence.words.count >= 9 { signs.append(.trait(.inSentence)) } else { signs.append(.trait(.alone)) }
      take(sentence.text, where0, signs, sentence)
    }
    // Labels over lines that a sentence joined.
    for (index, line) in lines.enumerated() where !sentences.contains(where: { $0.line == index }) {
      guard labelled.contains(where: { $0.line == index }) else { continue }
      take(line.text, index, [], nil)
    }
    for mail in mails.indices where isSameSender(mail, lead) {
      if let subject = mails[mail].subject {
        take(subject, 0, [.trait(.mailSubject)], LetterSentence(subject, line: 0))
      }
    }
    return candidates.merged(by: { $0.filter { !$0.isWhitespace } })
  }
}
